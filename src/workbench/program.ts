/**
 * Programs that find a reader's moves again, from the module and the data of the site alone.
 *
 * @module
 */
import type { PortableLedger } from '#checks/calls/portable.ts';
import { settingsOf, type BenchState } from './state.ts';

interface Places {
  /** The bench with this state. */
  readonly link: string;
  /** Addresses of the module and of its data. */
  readonly module: string;
  readonly data: string;
}

/** JavaScript as a module; run, it prints every calculation that comes out otherwise. */
export function flipsProgram(
  ledger: PortableLedger,
  state: BenchState,
  { link, module, data }: Places,
): string {
  const { law, set = {} } = settingsOf(ledger, state);
  return `// ${link.replaceAll(/[\r\n]/g, '')}
// Which calculations come out otherwise, and how.
const text = async (address) => (await fetch(address)).text();
const code = encodeURIComponent(await text(${JSON.stringify(module)}));
const { answersOf, standingOf } = await import('data:text/javascript,' + code);
const ledger = JSON.parse(await text(${JSON.stringify(data)}));
const settings = ${JSON.stringify({ law, set }, null, 2)};
for (const claim of ledger.claims) {
  claim.checks.forEach(({ asks }, index) => {
    const was = standingOf(answersOf(ledger, claim, index));
    const is = standingOf(answersOf(ledger, claim, index, settings));
    if (was !== is) console.log(claim.number, asks.en, was, '->', is);
  });
}
`;
}

/**
 * The same for Python, which has the site's module run by Node and takes the answers as data.
 * Nothing but Python 3 and Node is needed.
 */
export function flipsInPython(
  ledger: PortableLedger,
  state: BenchState,
  { link, module, data }: Places,
): string {
  const { law, set = {} } = settingsOf(ledger, state);
  const settings = JSON.stringify({ law, set });
  return `# ${link.replaceAll(/[\r\n]/g, '')}
# Which calculations come out otherwise, and how. Needs Node for the site's module.
import json
import subprocess
import tempfile
from pathlib import Path
from urllib.request import urlopen


def fetched(address):
    with urlopen(address) as answer:
        return answer.read().decode("utf-8")


RUN = """
import { readFileSync } from 'node:fs';
const code = encodeURIComponent(readFileSync('ledger.js', 'utf8'));
const { answersOf, standingOf } = await import('data:text/javascript,' + code);
const ledger = JSON.parse(readFileSync('ledger.json', 'utf8'));
const settings = JSON.parse(readFileSync('settings.json', 'utf8'));
const rows = ledger.claims.flatMap((claim) =>
  claim.checks.map(({ asks }, index) => ({
    claim: claim.number,
    asks: asks.en,
    was: standingOf(answersOf(ledger, claim, index)),
    answers: answersOf(ledger, claim, index, settings),
    is: standingOf(answersOf(ledger, claim, index, settings)),
  })),
);
console.log(JSON.stringify(rows));
"""

SETTINGS = json.loads(${JSON.stringify(settings)})

with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    (folder / "ledger.js").write_text(fetched(${JSON.stringify(module)}), encoding="utf-8")
    (folder / "ledger.json").write_text(fetched(${JSON.stringify(data)}), encoding="utf-8")
    (folder / "settings.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
    (folder / "run.mjs").write_text(RUN, encoding="utf-8")
    said = subprocess.run(
        ["node", "run.mjs"], cwd=folder, check=True, capture_output=True, encoding="utf-8"
    ).stdout

for row in json.loads(said):
    if row["was"] != row["is"]:
        print(row["claim"], row["asks"], row["was"], "->", row["is"])
`;
}
