/**
 * The data that figures are tested with: what they drew from when `npm run accept` was last run,
 * and not what content says today, so that an editor breaks no test of how figures draw.
 *
 * `tests/golden/figure-data.ts` holds it as typed literals: where `FigureData` takes another
 * shape, the type check finds what is kept no longer valid.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURES } from '#charts/figures/all.ts';
import { FIGURE_IDS } from '#charts/figures/index.ts';
import { checkContent } from '#checks/index.ts';
import { toFigureData } from '#feed/figure-data.ts';

const KEPT = join(import.meta.dirname, '../golden/figure-data.ts');
const CONTENT = join(import.meta.dirname, '../../content');

const HEAD = `// What each figure drew from when \`npm run accept\` was last run, which writes this file anew.
import type { FigureData } from '#charts/spec/data.ts';
import type { FigureId } from '#charts/figures/index.ts';

export const KEPT: Readonly<Record<FigureId, FigureData>> = {
`;

/** Content as each figure draws from it today, in place of what was kept. */
export function keepData(): void {
  const { entries } = checkContent(CONTENT, { rules: [] });
  const figures = FIGURE_IDS.map((id) => {
    const kinds = Object.entries(toFigureData(entries, FIGURES[id].needs));
    const rows = kinds.map(([kind, rows]) => `    ${kind}: {\n${print(rows)}    },\n`);
    return `  '${id}': {\n${rows.join('')}  },\n`;
  });
  writeFileSync(KEPT, `${HEAD}${figures.join('')}};\n`);
}

/** A row a line, so that a change is a few lines. */
const print = (rows: object): string =>
  Object.entries(rows)
    .map(([id, row]) => `      ${JSON.stringify(id)}: ${JSON.stringify(row)},\n`)
    .join('');
