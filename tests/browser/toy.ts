/**
 * A complete figure as somebody would add it, planted in a copy of the project: what it takes is
 * counted here, and CONTRIBUTING says the same number.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const COPIED = ['src', 'content', 'public', 'astro.config.mjs', 'astro.env', 'package.json'];

/** The files of its folder. */
const FOLDER: Readonly<Record<string, string>> = {
  'figure.ts': `/** A straight line through the origin. */
import { defineFigure } from '#charts/spec/figure.ts';
import { ownKeys } from '#charts/spec/message.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('toy');
const XS = [0, 1, 2, 3, 4];

export const figure = defineFigure({
  id: 'toy',
  needs: { laws: false },
  fields: {
    slope: {
      kind: 'number',
      label: own('slope'),
      unit: 'ratio',
      scale: 'linear',
      min: 1,
      max: 5,
      step: 1,
      default: 2,
    },
  },
  ordered: [],
  spec({ slope }) {
    const axis = { label: { key: own('amount') }, unit: 'ratio', scale: 'linear' } as const;
    return {
      x: { id: 'x', ...axis, domain: [0, 4] },
      y: { id: 'y', ...axis, domain: [0, 20] },
      series: [
        {
          id: 'line',
          label: { key: own('line') },
          role: 'leader',
          kind: 'line',
          points: XS.map((x) => [x, slope * x] as const),
          endLabel: true,
        },
      ],
      marks: [],
      caption: { key: own('caption'), values: { slope: { value: slope, unit: 'ratio' } } },
      notes: [],
    };
  },
});
`,
  'recipe.ts': `import { amountsOf, type RecipeBuilder } from '#charts/files/recipe.ts';

export const recipe: RecipeBuilder = ({ state }) => ({
  given: amountsOf(state),
  formulas: [],
  series: { line: 'slope * x' },
});
`,
  'words.en.ts': `export const words = {
  title: 'A toy',
  about: 'A straight line.',
  shows: 'A line.',
  omits: 'Everything else.',
  slope: 'Slope',
  amount: 'Amount',
  line: 'The line',
  caption: 'It rises by {slope}.',
} as const;
`,
  'words.zh.ts': `import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '玩具',
  about: '一条直线。',
  shows: '一条线。',
  omits: '其余一切。',
  slope: '斜率',
  amount: '数量',
  line: '直线',
  caption: '每步上升{slope}。',
};
`,
};

/** Lines added to files there are: after which text, in which file. */
const LINES: readonly (readonly [file: string, after: string, line: string])[] = [
  ['src/charts/figures/index.ts', 'FIGURE_IDS = [\n', "  'toy',\n"],
  ['content/articles/en/method.mdx', '', '\n<Figure id="toy" />\n'],
  ['content/articles/zh/method.mdx', '', '\n<Figure id="toy" />\n'],
];

/** What adding a figure touches. */
export const TOUCHED = { files: Object.keys(FOLDER).length, lines: LINES.length };

/** A copy of the project with the figure in it, checked and built. */
export function buildWithToy(): string {
  const root = mkdtempSync(join(tmpdir(), 'ledger-toy-'));
  for (const path of COPIED) cpSync(join(ROOT, path), join(root, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  for (const [name, text] of Object.entries(FOLDER)) {
    const file = join(root, 'src/charts/figures/toy', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const [file, after, line] of LINES) {
    const text = readFileSync(join(root, file), 'utf8');
    const at = after === '' ? text.length : text.indexOf(after) + after.length;
    if (at < after.length) throw new RangeError(`toy: ${file} has no ${after}`);
    writeFileSync(join(root, file), text.slice(0, at) + line + text.slice(at));
  }
  execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'pipe' });
  return root;
}
