/**
 * A number corrected in content moves everything a figure makes of it: where its control begins,
 * what it draws, the sources it names, and the program a reader takes away.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FIGURES, RECIPES } from '#charts/figures/all.ts';
import { FIGURE_IDS, type FigureId } from '#charts/figures/index.ts';
import { programOf } from '#charts/files/program.ts';
import type { FigureData } from '#charts/spec/data.ts';
import { defaultsOf } from '#charts/state/state.ts';
import type { Entries } from '#checks/entries.ts';
import { checkContent } from '#checks/index.ts';
import { resolveQuantity } from '#checks/refs.ts';
import { sourcesOf, toFigureData } from '#feed/figure-data.ts';
import type { KnownQuantity } from '#schemas/quantity.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const { entries } = checkContent(CONTENT, { rules: [] });

/** A source that stands behind no figure. */
const CORRECTION = 'correction-2027';

const DEFAULTS = FIGURE_IDS.flatMap((id) =>
  Object.entries(FIGURES[id].fields).flatMap(([name, field]) =>
    field.kind === 'number' && typeof field.default === 'object'
      ? [[id, name, field.default.from] as const]
      : [],
  ),
);

const STOCK = 'series/data-stock.effective-median';

/** The content with one number corrected, by somebody else than before. */
function corrected(reference: string, change: Partial<KnownQuantity>): Entries {
  const copy = structuredClone(entries);
  const quantity = resolveQuantity(copy, reference)?.quantity;
  if (!quantity) throw new RangeError(`nothing stands at ${reference}`);
  // A point of a series is its own quantity; the resolved one is made anew at each call.
  const point = [...copy.series.values()]
    .flatMap(({ points }) => points)
    .find(({ key }) => key !== undefined && reference.endsWith(`.${key}`));
  Object.assign(point ?? quantity, change, { source: CORRECTION });
  return copy;
}

function made(id: FigureId, data: FigureData) {
  const state = defaultsOf(FIGURES[id], data);
  const spec = FIGURES[id].spec(state, data);
  const drawn = { state, data, spec };
  return { state, spec, program: programOf('py', drawn, { recipe: RECIPES[id], link: '' }) };
}

const dataOf = (id: FigureId, from: Entries) => toFigureData(from, FIGURES[id].needs);

describe('a number corrected in content', () => {
  it('is one that figures begin at', () => {
    expect(DEFAULTS.map(([id, name]) => `${id}.${name}`)).toContain('data-wall.stock');
    expect(DEFAULTS).toHaveLength(12);
  });

  it.each(DEFAULTS)('moves %s where %s begins, at %s', (id, name, reference) => {
    const before = made(id, dataOf(id, entries));
    const value = 1.1 * Number(before.state[name]);
    const data = dataOf(id, corrected(reference, { value }));
    const after = made(id, data);
    expect(after.state[name]).toBe(value);
    expect(after.spec.caption).not.toEqual(before.spec.caption);
    expect(after.program).not.toBe(before.program);
    expect(sourcesOf(entries, dataOf(id, entries))).not.toContain(CORRECTION);
    expect(sourcesOf(corrected(reference, { value }), data)).toContain(CORRECTION);
  });

  it('moves the band of the stock, its spread of years and its program', () => {
    const stock = resolveQuantity(entries, STOCK)?.quantity;
    if (!stock || !('value' in stock)) throw new RangeError(`no number stands at ${STOCK}`);
    const { value = NaN, range: [low, high] = [NaN, NaN] } = stock;
    const change = { range: [value / 2, 2 * value] as [number, number] };
    const data = dataOf('data-wall', corrected(STOCK, change));
    const [before, after] = [
      made('data-wall', dataOf('data-wall', entries)),
      made('data-wall', data),
    ];
    const bandAt = ({ spec }: typeof before) => {
      const band = spec.series.find(({ id }) => id === 'stock-interval');
      const [, low = NaN, high = NaN] = band?.points[0] ?? [];
      return high / low;
    };
    expect(bandAt(before)).toBeCloseTo(high / low, 9);
    expect(bandAt(after)).toBeCloseTo(4, 9);
    expect(after.spec.caption).not.toEqual(before.spec.caption);
    expect(after.program).toContain('low = 0.5\nhigh = 2\n');
    expect(sourcesOf(corrected(STOCK, change), data)).toContain(CORRECTION);
  });

  it('refuses a stock without its interval', () => {
    const data = dataOf('data-wall', corrected(STOCK, { range: undefined }));
    expect(() => made('data-wall', data)).toThrow('data-wall: expected');
  });
});
