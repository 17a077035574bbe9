/**
 * What a figure is: a description of its state and one pure function from state to spec.
 *
 * @module
 */
import type { FigureData, Needs } from './data.ts';
import type { Fields, Ordered, State, StateOf } from './fields.ts';
import { ownKey, type OwnKey } from './message.ts';
import type { BandSeries, ChartSpec } from './spec.ts';

/** A spec before it is known whose it is. */
export type Drawing = Omit<ChartSpec, 'id'>;

type FigureOf<F extends Fields> = {
  /** The name of its folder. */
  id: string;
  needs?: Needs;
  fields: F;
  ordered: readonly Ordered<F>[];
  /** The choice whose options are also shown side by side, a small picture each. */
  multiples?: keyof F & string;
  spec: (state: StateOf<F>, data: FigureData) => Drawing;
  /** What lies around its lines and takes longer than a frame to work out. */
  bands?: (state: StateOf<F>, data: FigureData, spec: Drawing) => readonly BandSeries[];
};

/** A figure whose fields are known only at run time; its states come from `parseState`. */
export type Figure = {
  id: string;
  /** Its name on pages and in lists. */
  title: OwnKey;
  /** What it shows and for which argument, in a sentence. */
  about: OwnKey;
  needs: Needs;
  fields: Fields;
  ordered: readonly Ordered[];
  multiples?: string;
  spec: (state: State, data: FigureData) => ChartSpec;
  /** The spec without its bands, while a control moves; left out where it has none. */
  sketch?: (state: State, data: FigureData) => ChartSpec;
};

/** A figure as drawn in a state. */
export type FigureState = { state: State; data: FigureData; spec: ChartSpec };

/** A figure as it stands before a reader: what can be taken away of it. */
export type Present = FigureState & {
  query: string;
  /** The state held against it, whose series the spec holds too. */
  pinned?: State | undefined;
  /** The spec without them, worked out when asked for. */
  alone: () => ChartSpec;
};

/** Where controls begin at a number of content, the figure needs it, in the control's own unit. */
function withDefaults(needs: Needs, fields: Fields): Needs {
  const defaults = Object.values(fields).flatMap((field) =>
    field.kind === 'number' && typeof field.default === 'object'
      ? [[field.default.from, field.unit] as const]
      : [],
  );
  if (defaults.length === 0) return needs;
  return { ...needs, quantities: { ...needs.quantities, ...Object.fromEntries(defaults) } };
}

/** Lets a spec function be typed by its own fields while lists hold figures of every kind. */
export function defineFigure<const F extends Fields>(figure: FigureOf<F>): Figure {
  const { spec: drawingOf, bands, ...rest } = figure as unknown as FigureOf<Fields>;
  const { id } = rest;
  const needs = withDefaults(rest.needs ?? {}, rest.fields);
  const named = { ...rest, needs, title: ownKey(id, 'title'), about: ownKey(id, 'about') };
  if (!bands) return { ...named, spec: (state, data) => ({ id, ...drawingOf(state, data) }) };
  return {
    ...named,
    sketch: (state, data) => ({ id, ...drawingOf(state, data) }),
    spec(state, data) {
      const drawing = drawingOf(state, data);
      return { id, ...drawing, series: [...drawing.series, ...bands(state, data, drawing)] };
    },
  };
}
