/**
 * The poster of every figure at its defaults as a file of its own, which a browser opens: wide
 * in English, narrow in Chinese.
 *
 * `npm run accept` keeps the data of today and the posters drawn from it, in
 * `tests/golden/figure-data.ts` and `tests/golden/posters/`. Posters are compared over the data
 * kept, so that they move with the code and never with content.
 *
 * @module
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import { FIGURE_IDS, type FigureId } from '#charts/figures/index.ts';
import { posterOf } from '#charts/render/poster.ts';
import { COLOUR_NAMES, colourVariable } from '#charts/scene/theme.ts';
import { say } from '#charts/spec/message.ts';
import { defaultsOf } from '#charts/state/state.ts';
import type { FigureData } from '#charts/spec/data.ts';
import { keepData } from '../kept-data.ts';
import { sheetColours } from '../sheet-colours.ts';

/** Where they are kept. */
export const GOLDEN = join(import.meta.dirname, '../../golden/posters');

const SHAPES = [
  { size: 'wide', locale: 'en' },
  { size: 'narrow', locale: 'zh' },
] as const;

type Shape = (typeof SHAPES)[number];

const LIGHT = sheetColours('light');

/** What the page gives a poster: the values of its variables, a face and the ground. */
const STYLE = [
  '<style>:root{',
  ...COLOUR_NAMES.map((name) => `${colourVariable(name)}:${LIGHT[name]};`),
  'font-family:sans-serif;background:var(--chart-ground)}</style>',
].join('\n');

/** What a figure draws at its defaults, by the names of the files. */
export function goldenPosters(id: FigureId, data: FigureData): [name: string, svg: string][] {
  const spec = FIGURES[id].spec(defaultsOf(FIGURES[id], data), data);
  return SHAPES.map((shape) => [
    `${id}.${shape.size}.${shape.locale}.svg`,
    standing(posterIn(shape, id, spec)),
  ]);
}

type Spec = Parameters<typeof posterOf>[0];

function posterIn({ size, locale }: Shape, id: FigureId, spec: Spec): string {
  const words = wordsFor(locale, id);
  return posterOf(spec, words, { size, id, title: say(words, { key: FIGURES[id].title }) });
}

/** A poster that needs no page around it, an element a line, so that a change is a few lines. */
function standing(poster: string): string {
  return `${poster
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('</title>', `</title>${STYLE}`)
    .replaceAll('><', '>\n<')}\n`;
}

if (import.meta.main) {
  keepData();
  const { KEPT } = await import('../../golden/figure-data.ts');
  rmSync(GOLDEN, { recursive: true, force: true });
  mkdirSync(GOLDEN, { recursive: true });
  for (const id of FIGURE_IDS)
    for (const [name, svg] of goldenPosters(id, KEPT[id])) writeFileSync(join(GOLDEN, name), svg);
}
