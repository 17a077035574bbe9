import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '#charts/spec/figure.ts';
import { overlap, pushApart } from '#charts/scene/push-apart.ts';
import {
  LINE_HEIGHT,
  NARROW_BELOW,
  sizeOf,
  type Scene,
  type SceneText,
} from '#charts/scene/geometry.ts';
import { sceneOf } from '#charts/scene/scene.ts';
import { parseState, printState } from '#charts/state/state.ts';
import { textWidth, wrap } from '#charts/scene/text-metrics.ts';
import { lookOf, looksOf } from '#charts/scene/theme.ts';
import { ROLES } from '#charts/spec/spec.ts';
import { wordsFor } from '#charts/figures/all.ts';
import { DATA, EACH_FIGURE } from '../figure-data.ts';

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

/** A query for each state that differs from the ones before it. */
function queriesOf(figure: Figure): string[] {
  const queries = new Map(
    QUERIES.toReversed().map((query) => {
      const { state } = parseState(figure, new URLSearchParams(query), DATA);
      return [printState(figure, state, DATA), query];
    }),
  );
  return [...queries.values()].toReversed();
}

const CASES = EACH_FIGURE.flatMap(([id, figure]) =>
  queriesOf(figure).flatMap((query) => {
    const spec = figure.spec(parseState(figure, new URLSearchParams(query), DATA).state, DATA);
    return LOCALES.flatMap((locale) =>
      (['wide', 'narrow'] as const).map((size) => {
        const scene = sceneOf(spec, wordsFor(locale, id), sizeOf(spec, size));
        return { id, query, locale, size, scene, names: namesOf(scene) };
      }),
    );
  }),
);

/** Names set among the marks, each beside the only point of its series. */
function namesOf({ series, texts }: Scene): SceneText[] {
  const single = series.filter(
    ({ series: { kind, points, role } }) =>
      kind === 'points' && points.length === 1 && role !== 'optimum',
  );
  const names = new Set(single.map(({ label }) => label));
  return texts.filter(({ lines, crossed }) => crossed && names.has(lines.join(' ')));
}

const NAMED = CASES.filter(({ names }) => names.length > 0);

describe('sceneOf(spec, words, size)', () => {
  it.each(CASES)('keeps the words of $id?$query apart and whole: $locale, $size', (each) => {
    const { texts, size } = each.scene;
    const { width, height } = size;
    expect(texts.length).toBeGreaterThan(0);
    const boxes = texts.map(boxOf);
    const reach = boxes.map((box) => ({
      left: box.x,
      right: box.x + box.width,
      top: box.y - box.height / 2,
      bottom: box.y + box.height / 2,
    }));
    expect(Math.min(...reach.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...reach.map(({ right }) => right))).toBeLessThanOrEqual(width + 0.5);
    expect(Math.min(...reach.map(({ top }) => top))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...reach.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height);
    const clashes = boxes.flatMap((box, i) =>
      boxes
        .slice(i + 1)
        .flatMap((other, j) =>
          overlap(box, other) > 0.5 ? [[texts[i]?.lines, texts[i + 1 + j]?.lines]] : [],
        ),
    );
    expect(clashes).toEqual([]);
  });

  it('sets names among the marks of every figure that has named points', () => {
    const scenes = Map.groupBy(NAMED, ({ id }) => id);
    expect([...scenes].map(([id, { length }]) => [id, length])).toEqual([
      ['tokens-per-parameter', 8],
      ['overtraining', 4],
      ['open-closed-gap', 8],
      ['models', 12],
    ]);
  });

  it.each(NAMED)('covers no mark of $id?$query with a name: $locale, $size', (each) => {
    for (const text of each.names) {
      const box = boxOf(text);
      for (const { at } of each.scene.markers) {
        const mark = { x: at[0] - 4, y: at[1], width: 8, height: 8 };
        expect(overlap(box, mark), text.lines.join(' ')).toBeLessThanOrEqual(0);
      }
    }
  });

  it.each(CASES)('sets no word of $id?$query below 12 px: $locale, $size', ({ size, scene }) => {
    expect(Math.min(...scene.texts.map((text) => text.size))).toBeGreaterThanOrEqual(12);
    // Never shrunk: no stage it is drawn in is narrower, in a window of 320 px either.
    expect(scene.size.width).toBeLessThanOrEqual(size === 'narrow' ? 304 : NARROW_BELOW);
  });

  it.each(EACH_FIGURE)('names every line of %s at its end', (id, figure) => {
    const spec = figure.spec(parseState(figure, {}, DATA).state, DATA);
    const { texts, series } = sceneOf(spec, wordsFor('en', id), sizeOf(spec, 'wide'));
    const said = texts.map(({ lines }) => lines.join(' '));
    const named = series.filter((drawn) => drawn.series.endLabel === true);
    expect(said).toEqual(expect.arrayContaining(named.map(({ label }) => label)));
  });

  it('names most models where there is room, and fewer on a phone', () => {
    const [, models] = EACH_FIGURE.find(([id]) => id === 'models') ?? [];
    if (!models) throw new RangeError('no figure of models');
    const spec = models.spec(parseState(models, {}, DATA).state, DATA);
    const shares = (['wide', 'narrow'] as const).map((size) => {
      const { texts, series } = sceneOf(spec, wordsFor('en', 'models'), sizeOf(spec, size));
      const said = new Set(texts.map(({ lines }) => lines.join(' ')));
      const points = series.filter((drawn) => drawn.series.kind === 'points');
      return points.filter(({ label }) => said.has(label)).length / points.length;
    });
    const [wide = 0, narrow = 1] = shares;
    expect(wide).toBeGreaterThan(0.8);
    expect(narrow).toBeLessThan(0.5);
  });

  it('maps the ends of a domain to the edges of the plot', () => {
    const [, figure] = EACH_FIGURE[0] ?? [];
    if (!figure) throw new RangeError('no figure');
    const spec = figure.spec(parseState(figure, {}, DATA).state, DATA);
    const scene = sceneOf(spec, wordsFor('en'), sizeOf(spec, 'wide'));
    expect(scene.x(spec.x.domain[0])).toBe(scene.box.left);
    expect(scene.x(spec.x.domain[1])).toBe(scene.box.right);
    expect(scene.y(spec.y.domain[1])).toBe(scene.box.top);
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
