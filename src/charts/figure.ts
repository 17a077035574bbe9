/**
 * What a figure is: a description of its state and one pure function from state to spec.
 *
 * @module
 */
import type { ChartKey } from '#i18n/messages.ts';
import type { FigureData, Needs } from './data.ts';
import type { Fields, Ordered, State, StateOf } from './fields.ts';
import type { BandSeries, ChartSpec } from './spec.ts';

type FigureOf<F extends Fields> = {
  /** Its name on pages and in lists. */
  title: ChartKey;
  /** What it shows and for which argument, in a sentence. */
  about: ChartKey;
  needs?: Needs;
  fields: F;
  ordered: readonly Ordered<F>[];
  spec: (state: StateOf<F>, data: FigureData) => ChartSpec;
  /** What lies around its lines and takes longer than a frame to work out. */
  bands?: (state: StateOf<F>, data: FigureData, spec: ChartSpec) => readonly BandSeries[];
};

/** A figure whose fields are known only at run time; its states come from `parseState`. */
export type Figure = {
  title: ChartKey;
  about: ChartKey;
  needs?: Needs;
  fields: Fields;
  ordered: readonly Ordered[];
  spec: (state: State, data: FigureData) => ChartSpec;
  /** The spec without its bands, while a control moves; left out where it has none. */
  sketch?: (state: State, data: FigureData) => ChartSpec;
};

/** A figure as drawn in a state. */
export type Drawn = { state: State; data: FigureData; spec: ChartSpec };

/** Lets a spec function be typed by its own fields while lists hold figures of every kind. */
export function defineFigure<const F extends Fields>(figure: FigureOf<F>): Figure {
  const { spec: sketch, bands, ...rest } = figure as unknown as FigureOf<Fields>;
  if (!bands) return { ...rest, spec: sketch };
  return {
    ...rest,
    sketch,
    spec(state, data) {
      const spec = sketch(state, data);
      return { ...spec, series: [...spec.series, ...bands(state, data, spec)] };
    },
  };
}
