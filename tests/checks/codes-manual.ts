/**
 * `content/CODES.md`: every code of the check with a break, and what the check says of it.
 *
 * `npm run accept` writes it from the catalogue and from `examples.ts`.
 *
 * @module
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import { checkContent } from '#checks/index.ts';
import { CODES, type Code, type Issue } from '#checks/issue.ts';
import { report } from '#checks/report.ts';
import { FIGURE_CHECKS } from '#feed/figure-checks.ts';
import { EXAMPLES, type Example } from './examples.ts';
import { VALID, writeContent } from './fixture.ts';

/** Where it is kept. */
export const CODES_MANUAL = join(import.meta.dirname, '../../content/CODES.md');

const HEAD = `# What the check says, by example

Every code of \`npm run -s check\` with a break in a small tree of content: what was changed, and what
the check says of it. [README.md](README.md#what-the-check-says) has them in one table.

<!-- Written by \`npm run accept\`, from tests/checks/examples.ts: change it there. -->
`;

/** Longer lines are cut: no example needs more to be understood. */
const WIDTH = 96;

/** Of more lines that were taken away or put in, the first. */
const MOST = 10;

/** What no reader of the file would see either. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\ufffd]/gu;

/** The first issue of the code that the break has, with paths as an editor has them. */
function issueOf(code: Code, example: Example): Issue {
  const { files, plant, against, drawn } = example;
  const directory = writeContent(files);
  try {
    plant?.into(directory);
    const figures = new Map(
      [...FIGURE_CHECKS].map(([id, check]) => [
        id,
        { ...check, data: id === drawn ? check.data : () => [] },
      ]),
    );
    const today = '2026-11-25';
    const { issues } = checkContent(directory, {
      figures,
      today,
      against: against ? [against] : [],
    });
    const found = issues.find((issue) => issue.code === code);
    if (found === undefined)
      throw new Error(
        `the example of ${code} has ${issues.map((i) => i.code).join(', ') || 'no issue'}`,
      );
    const asKept = (words: string): string => words.replaceAll(directory, 'content');
    const { file, message, hint } = found;
    return { ...found, file: asKept(file), message: asKept(message), hint: asKept(hint) };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Lines that differ between two texts, without those around them. */
function changed(before = '', after = ''): string[] {
  const parts = diffLines(before, after).filter(({ added, removed }) => added || removed);
  return parts.flatMap((part, i) => {
    const [lines = [], beside = []] = [part, parts[part.added ? i - 1 : i + 1]].map((each) =>
      each?.value.replace(/\n$/, '').split('\n'),
    );
    const sign = part.added ? '+' : '-';
    const shown = lines.slice(0, MOST).map((line, j) => `${sign}${legible(line, beside[j])}`);
    return lines.length > MOST ? [...shown, `${sign}…`] : shown;
  });
}

/** A line as far as it is shown, around where it differs from the one it stands for. */
function legible(line: string, beside = ''): string {
  const differs = [...line].findIndex((sign, i) => sign !== beside[i]);
  const start = line.length > WIDTH && differs > WIDTH / 2 ? differs - WIDTH / 2 : 0;
  const shown = line.slice(start, start + WIDTH).replaceAll(HIDDEN, codeOf);
  return `${start > 0 ? '…' : ''}${shown}${start + WIDTH < line.length ? '…' : ''}`;
}

const codeOf = (sign: string): string =>
  `‹U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;

function broken({ files, from = VALID, plant }: Example): string {
  if (plant) return fenced('text', plant.show);
  const paths = [...new Set([...Object.keys(from), ...Object.keys(files)])];
  const hunks = paths
    .filter((path) => from[path] !== files[path])
    .map((path) => [`@@ content/${path} @@`, ...changed(from[path], files[path])].join('\n'));
  return fenced('diff', hunks.join('\n'));
}

const fenced = (language: string, words: string): string => `\`\`\`${language}\n${words}\n\`\`\``;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

function section(code: Code, issue: Issue): string {
  const example = EXAMPLES[code];
  const [said = ''] = report([issue], 'text', 1).split('\n\n');
  const parts = [
    `## \`${code}\``,
    `**${capital(CODES[code])}** ${example.did}`,
    broken(example),
    fenced('text', said),
  ];
  return parts.join('\n\n');
}

/** What the check says of each example. */
export const issuesOfExamples = (): Map<Code, Issue> =>
  new Map((Object.keys(CODES) as Code[]).map((code) => [code, issueOf(code, EXAMPLES[code])]));

/** The whole text of the file. */
export const codesManual = (issues: ReadonlyMap<Code, Issue>): string =>
  `${[HEAD.trimEnd(), ...[...issues].map(([code, issue]) => section(code, issue))].join('\n\n')}\n`;

if (import.meta.main) writeFileSync(CODES_MANUAL, codesManual(issuesOfExamples()));
