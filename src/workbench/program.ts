/**
 * A program that finds a reader's moves again, from the module and the data of the site alone.
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
