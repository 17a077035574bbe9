import fc from 'fast-check';
import { lawOf, type FigureData } from '#charts/spec/data.ts';
import type { Field, State, Value } from '#charts/spec/fields.ts';
import type { Figure } from '#charts/spec/figure.ts';
import { FIGURE_IDS } from '#charts/figures/index.ts';
import { FIGURES } from '#charts/figures/all.ts';
import { settle } from '#charts/state/state.ts';
import { KEPT } from '../golden/figure-data.ts';

const LAW_IDS = ['hoffmann-2022-printed', 'hoffmann-2022-unrounded', 'besiroglu-2024'];

const needed = FIGURE_IDS.map((id) => KEPT[id]);
const kinds = [...new Set(needed.flatMap((data) => Object.keys(data)))] as (keyof FigureData)[];
const all = Object.fromEntries(
  kinds.map((kind) => [kind, Object.assign({}, ...needed.map((data) => data[kind])) as object]),
) as FigureData;

// Named by id, so that a caption says which was asked.
const laws = LAW_IDS.map((id) => [id, { ...lawOf(all, id), name: { en: id, zh: id } }]);

/** What figures are handed, in one object, as it was kept: see `kept-data.ts`. */
export const DATA: FigureData = { ...all, laws: Object.fromEntries(laws) };

export const EACH_FIGURE = FIGURE_IDS.map((id) => [id, FIGURES[id]] as const);

function valueOf(field: Field): fc.Arbitrary<Value> {
  switch (field.kind) {
    case 'number': {
      const [low, high] = [Math.log10(field.min), Math.log10(field.max)];
      return fc
        .double({ min: low, max: high, noNaN: true })
        .map((power) => Math.min(Math.max(10 ** power, field.min), field.max));
    }
    case 'count':
      return fc.integer({ min: field.min, max: field.max });
    case 'toggle':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...Object.keys(field.options));
    case 'law':
      return fc.constantFrom(...LAW_IDS);
    case 'section':
      return fc.constantFrom(...Object.keys(DATA.arguments ?? {}));
  }
}

/** Any state a reader can reach with the controls of a figure. */
export function statesOf(figure: Figure): fc.Arbitrary<State> {
  const fields = Object.entries(figure.fields).map(([name, field]) => [name, valueOf(field)]);
  return fc
    .record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<Value>>)
    .map((state) => settle(figure, state));
}

/** Tries of a figure with its bands, which take a hundred times as long as all else it draws. */
const BANDED_TRIES = 30;

/** A figure to be drawn in many states, and in how many. */
export type Tries = { drawn: Figure; numRuns: number };

/** Most tries of a figure go without its bands, some with them. */
export function triesOf(figure: Figure, numRuns: number): Tries[] {
  const { sketch } = figure;
  if (!sketch) return [{ drawn: figure, numRuns }];
  return [
    { drawn: { ...figure, spec: sketch }, numRuns },
    { drawn: figure, numRuns: BANDED_TRIES },
  ];
}
