import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, pushApart } from '#charts/scene/push-apart.ts';
import { LINE_HEIGHT, SIZES, pixelOf, type SceneText } from '#charts/scene/geometry.ts';
import { sceneOf } from '#charts/scene/scene.ts';
import { parseState } from '#charts/state/state.ts';
import { textWidth, wrap } from '#charts/scene/text-metrics.ts';
import { lookOf, looksOf } from '#charts/scene/theme.ts';
import { ROLES } from '#charts/spec/spec.ts';
import { wordsFor } from '#charts/figures/all.ts';
import { DATA, EACH_FIGURE } from './figure-data.ts';

const LOCALES = ['en', 'zh'] as const;

function boxOf({ lines, x, y, align, size }: SceneText) {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const left = { left: x, center: x - width / 2, right: x - width }[align];
  return { x: left, y, width, height: size + (lines.length - 1) * LINE_HEIGHT };
}

/** Each asks something of the figures that have such controls; the rest pass over it. */
const QUERIES = [
  '',
  'law=besiroglu-2024',
  'curves=8',
  'params=1e11&tokens=1e13',
  'yardstick=lag&growth=3&years=12',
  'yardstick=arena&ratio=100&years=2',
  'yardstick=mmlu&active=0&stock=1e13',
];

const CASES = EACH_FIGURE.flatMap(([id, figure]) =>
  QUERIES.flatMap((query) =>
    LOCALES.flatMap((locale) =>
      (['wide', 'narrow'] as const).map((size) => ({ id, figure, query, locale, size })),
    ),
  ),
);

describe('sceneOf(spec, words, size)', () => {
  it.each(CASES)('keeps the words of $id?$query apart and whole: $locale, $size', (each) => {
    const { id, figure, query, locale, size } = each;
    const { state } = parseState(figure, new URLSearchParams(query), DATA);
    const { texts } = sceneOf(figure.spec(state, DATA), wordsFor(locale, id), SIZES[size]);
    const boxes = texts.map(boxOf);
    boxes.forEach((box, i) => {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(SIZES[size].width + 0.5);
      expect(box.y - box.height / 2).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(SIZES[size].height);
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBeLessThanOrEqual(0.5);
    });
  });

  it.each(CASES)('covers no mark of $id?$query with a name: $locale, $size', (each) => {
    const { id, figure, query, locale, size } = each;
    const { state } = parseState(figure, new URLSearchParams(query), DATA);
    const scene = sceneOf(figure.spec(state, DATA), wordsFor(locale, id), SIZES[size]);
    const single = scene.series.filter(
      ({ series: { kind, points, role } }) =>
        kind === 'points' && points.length === 1 && role !== 'optimum',
    );
    const names = new Set(single.map(({ label }) => label));
    const isName = ({ lines, crossed }: SceneText) => crossed && names.has(lines.join(' '));
    for (const text of scene.texts.filter(isName)) {
      const box = boxOf(text);
      for (const { at } of scene.markers) {
        const mark = { x: at[0] - 4, y: at[1], width: 8, height: 8 };
        expect(overlap(box, mark), text.lines.join(' ')).toBeLessThanOrEqual(0);
      }
    }
  });

  it.each(EACH_FIGURE)('names every line of %s at its end', (id, figure) => {
    const spec = figure.spec(parseState(figure, {}, DATA).state, DATA);
    const { texts, series } = sceneOf(spec, wordsFor('en', id), SIZES.wide);
    const said = texts.map(({ lines }) => lines.join(' '));
    const named = series.filter((drawn) => drawn.series.endLabel).map(({ label }) => label);
    expect(said).toEqual(expect.arrayContaining(named));
  });

  it('maps the ends of a domain to the edges of the plot', () => {
    const [, figure] = EACH_FIGURE[0] ?? [];
    if (!figure) throw new RangeError('no figure');
    const spec = figure.spec(parseState(figure, {}, DATA).state, DATA);
    const scene = sceneOf(spec, wordsFor('en'), SIZES.wide);
    expect(pixelOf(scene, 'x', spec.x.domain[0])).toBe(scene.box.left);
    expect(pixelOf(scene, 'x', spec.x.domain[1])).toBe(scene.box.right);
    expect(pixelOf(scene, 'y', spec.y.domain[1])).toBe(scene.box.top);
  });
});

describe('pushApart(boxes, span)', () => {
  it('drops no box, keeps their order and leaves none on another', () => {
    const box = fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 30, max: 150 }),
      height: fc.constantFrom(15, 30),
    });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 8 }), (boxes) => {
        const placed = pushApart(boxes, [0, 400]);
        expect(placed).toHaveLength(boxes.length);
        placed.forEach((a, i) => {
          expect(a.y - a.height / 2).toBeGreaterThanOrEqual(0);
          expect(a.y + a.height / 2).toBeLessThanOrEqual(400);
          for (const b of placed.slice(i + 1)) expect(overlap(a, b)).toBeLessThan(0.5);
        });
      }),
    );
  });

  it('leaves alone what is apart already', () => {
    const boxes = [
      { x: 0, y: 20, width: 50, height: 15 },
      { x: 0, y: 60, width: 50, height: 15 },
    ];
    expect(pushApart(boxes, [0, 100])).toEqual(boxes);
  });
});

describe('wrap(text, fontSize, width)', () => {
  it.each([
    ['Larger model, 160B tokens', 130, ['Larger model,', '160B tokens']],
    ['Grow both', 130, ['Grow both']],
    ['只扩模型，1600亿token', 120, ['只扩模型，', '1600亿token']],
    ['落后时间（指数）', 65, ['落后时间', '（指数）']],
    ['只加数据，止于1.87', 90, ['只加数据，', '止于1.87']],
  ])('breaks %s where a reader would', (text, width, lines) => {
    expect(wrap(text, 13, width)).toEqual(lines);
  });
});

describe('lookOf(role, nth)', () => {
  it('tells roles apart by more than colour', () => {
    const looks = ROLES.filter((role) => role !== 'band').map((role) => {
      const { width, dash, marker } = lookOf(role, 0);
      return JSON.stringify({ width, dash, marker });
    });
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('gives the second of a role a marker of its own', () => {
    const two = looksOf([{ role: 'follower' as const }, { role: 'follower' as const }]);
    expect(two.map(({ look }) => look.marker)).toEqual(['triangle', 'square']);
  });
});
