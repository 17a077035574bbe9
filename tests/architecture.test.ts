import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { violations } from './architecture.ts';
import type { SourceFile } from './architecture.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function sources(): SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(?:ts|astro)$/.test(item.name))
    .map((item) => join(item.parentPath, item.name))
    .map((file) => ({
      path: file.slice(ROOT.length).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }));
}

const lines = (count: number): string => 'x\n'.repeat(count);

/** Files with a breach, and what is said of it. */
const BREACHES: readonly (readonly [
  title: string,
  files: Record<string, string>,
  ...breaches: string[],
])[] = [
  [
    'a layer above',
    { 'src/engine/a.ts': "import { t } from '#i18n/messages.ts';" },
    'src/engine/a.ts: engine imports i18n, which it does not see',
  ],
  [
    'a layer beside',
    { 'src/checks/a.ts': "import { FIGURES } from '#charts/figures/all.ts';" },
    'src/checks/a.ts: checks imports charts/figures, which it does not see',
  ],
  [
    'a layer beside, for a type',
    { 'src/checks/a.ts': "import type { Figure } from '#charts/spec/figure.ts';" },
    'src/checks/a.ts: checks imports charts/spec, which it does not see',
  ],
  [
    'i18n, from the schemas',
    { 'src/schemas/a.ts': "import { t } from '#i18n/messages.ts';" },
    'src/schemas/a.ts: schemas imports i18n, which it does not see',
  ],
  [
    'the desk, from below',
    { 'src/feed/a.ts': "import { x } from '#desk/check.ts';" },
    'src/feed/a.ts: feed imports desk, which it does not see',
  ],
  [
    'views, from the desk',
    { 'src/desk/a.ts': "import { x } from '#views/a.ts';" },
    'src/desk/a.ts: desk imports views, which it does not see',
  ],
  [
    'a page, from a component',
    { 'src/components/A.astro': "---\nimport P from '#pages/P.astro';\n---\n<P />" },
    'src/components/A.astro: components imports pages, which it does not see',
  ],
  [
    'a layer above, in a script',
    { 'src/charts/live/A.astro': "<script>\nimport { x } from '#views/x.ts';\n</script>" },
    'src/charts/live/A.astro: charts/live imports views, which it does not see',
  ],
  [
    'a layer above, re-exported',
    { 'src/schemas/a.ts': "export * from '#checks/index.ts';" },
    'src/schemas/a.ts: schemas imports checks, which it does not see',
  ],
  [
    'a layer above, loaded later',
    { 'src/charts/live/a.ts': "const x = await import('#views/x.ts');" },
    'src/charts/live/a.ts: charts/live imports views, which it does not see',
  ],
  [
    'a room of the charts above',
    { 'src/charts/scene/a.ts': "import { draw } from '#charts/render/chartjs.ts';" },
    'src/charts/scene/a.ts: charts/scene imports charts/render, which it does not see',
  ],
  [
    'a room of the charts beside, for a type',
    { 'src/charts/files/a.ts': "import type { Parsed } from '#charts/state/state.ts';" },
    'src/charts/files/a.ts: charts/files imports charts/state, which it does not see',
  ],
  [
    'a figure, from the spec it is made of',
    { 'src/charts/spec/a.ts': "import type { FigureId } from '#charts/figures/index.ts';" },
    'src/charts/spec/a.ts: charts/spec imports charts/figures, which it does not see',
  ],
  [
    'a path across rooms of the charts',
    { 'src/charts/live/a.ts': "import { say } from '../spec/message.ts';" },
    'src/charts/live/a.ts: imports ../spec/message.ts across layers without a # path',
  ],
  [
    'a loose file among the rooms of the charts',
    { 'src/charts/a.ts': 'export {};' },
    'src/charts/a.ts: stands in no room of the charts',
  ],
  [
    'a ninth room of the charts',
    { 'src/charts/other/a.ts': 'export {};' },
    'src/charts/other/a.ts: stands in no room of the charts',
  ],
  [
    'chart.js outside its home',
    { 'src/charts/live/a.ts': "import { Chart } from 'chart.js/auto';" },
    'src/charts/live/a.ts: imports chart.js/auto, whose home is src/charts/render/chartjs.ts',
  ],
  [
    'astro:content outside its homes',
    { 'src/views/a.ts': "import { getCollection } from 'astro:content';" },
    'src/views/a.ts: imports astro:content, whose home is src/content.config.ts and src/views/entries.ts',
  ],
  [
    'a package in the engine',
    { 'src/engine/a.ts': "import { z } from 'zod';" },
    'src/engine/a.ts: imports zod, and the engine imports nothing from outside',
  ],
  [
    'the clock in the engine',
    { 'src/engine/a.ts': 'export const now = () => Date.now();' },
    'src/engine/a.ts: uses Date, and the engine is pure',
  ],
  [
    'chance in the engine',
    { 'src/engine/a.ts': 'export const x = Math.random();' },
    'src/engine/a.ts: uses Math.random, and the engine is pure',
  ],
  [
    'an import without its ending',
    { 'src/i18n/a.ts': "import { x } from './b';" },
    'src/i18n/a.ts: imports ./b without its ending',
  ],
  [
    'a path across layers',
    { 'src/checks/a.ts': "import { x } from '../engine/loss.ts';" },
    'src/checks/a.ts: imports ../engine/loss.ts across layers without a # path',
  ],
  [
    'a name that says nothing',
    { 'src/checks/utils.ts': 'export {};' },
    'src/checks/utils.ts: a name that says nothing about what is in it',
  ],
  [
    'a file above the ceiling',
    { 'src/views/a.ts': lines(301) },
    'src/views/a.ts: 301 lines, and the ceiling is 300',
  ],
  [
    'a circle',
    {
      'src/views/a.ts': "import { b } from './b.ts';",
      'src/views/b.ts': "import { c } from '#views/c.ts';",
      'src/views/c.ts': "export { a } from './a.ts';",
    },
    'import circle: src/views/a.ts → src/views/b.ts → src/views/c.ts → src/views/a.ts',
  ],
  [
    'a circle of types',
    {
      'src/views/a.ts': "import type { B } from './b.ts';",
      'src/views/b.ts': "import { type A, type C as D } from './a.ts';",
    },
    'import circle: src/views/a.ts → src/views/b.ts → src/views/a.ts',
  ],
];

/** Files without a breach. */
const ALLOWED: readonly (readonly [title: string, files: Record<string, string>])[] = [
  [
    'layers below',
    {
      'src/pages/a.astro':
        "---\nimport L from '#layouts/L.astro';\nimport { toX } from '#views/x.ts';\nimport { loss } from '#engine/loss.ts';\n---\n",
    },
  ],
  [
    'checks and figures, from the desk',
    {
      'src/desk/a.ts':
        "import { FIGURES } from '#charts/figures/all.ts';\nimport { checkContent } from '#checks/index.ts';",
    },
  ],
  [
    'homes',
    {
      'src/charts/render/chartjs.ts': "import { Chart } from 'chart.js';",
      'src/content.config.ts': "import { z } from 'astro:content';",
    },
  ],
  [
    'the word Date in a comment of the engine',
    { 'src/engine/a.ts': '/** Not a Date. */\n// nor Math.random\nexport const x = 1;' },
  ],
  ['a file at the ceiling', { 'src/views/a.ts': lines(300) }],
  ['a long table of strings', { 'src/i18n/site.en.ts': lines(900) }],
];

const toFiles = (files: Record<string, string>): SourceFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, text }));

describe('violations(files)', () => {
  it.each(BREACHES.map(([title, files, ...breaches]) => ({ title, files, breaches })))(
    'finds $title',
    ({ files, breaches }) => {
      expect(violations(toFiles(files))).toEqual(breaches);
    },
  );

  it.each(ALLOWED)('allows %s', (_, files) => {
    expect(violations(toFiles(files))).toEqual([]);
  });
});

describe('src', () => {
  it('has no violation', () => {
    expect(violations(sources())).toEqual([]);
  });
});
