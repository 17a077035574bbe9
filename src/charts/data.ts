/**
 * What figures draw from, as the page hands it over: content in plain, small objects.
 *
 * The same object goes to the spec function at build time and, as JSON, to the browser.
 *
 * @module
 */
import type { Standing, Unit } from '#schemas/quantity.ts';
import type { Localized } from '#schemas/text.ts';

export type Span = readonly [low: number, high: number];

/** A published loss law: L(N, D) = E + A/N^alpha + B/D^beta, nats per token. */
export type FigureLaw = {
  id: string;
  /** Short name, for the switch and for captions. */
  name: Localized;
  constants: { E: number; A: number; B: number; alpha: number; beta: number };
  /** Ends of the runs it was fitted to. */
  fitted: { params?: Span | undefined; tokens?: Span | undefined; flops?: Span | undefined };
};

/** What was measured or published at one time: a value, a span, or a value within a span. */
export type FigurePoint = {
  /** Decimal year. */
  at: number;
  value?: number;
  range?: Span;
  /** Of whom it was measured. */
  name?: string;
  standing: Standing;
};

/** A series of content; points of different methods are on different lines. */
export type FigureSeries = {
  unit: Unit;
  /** What must not be read out of it. */
  caveats: readonly Localized[];
  /** By id; points in the order of time. */
  lines: Readonly<Record<string, { label: Localized; points: readonly FigurePoint[] }>>;
};

/** What a figure draws from besides the laws. Only what it names goes to the browser. */
export type Needs = {
  /** Ids of series. */
  series?: readonly string[];
};

export type FigureData = {
  /** By id, in the order the switch shows them. */
  laws: Readonly<Record<string, FigureLaw>>;
  /** By id, those the figure needs. */
  series?: Readonly<Record<string, FigureSeries>>;
};

/**
 * The law a state names.
 *
 * @throws {RangeError} if the data does not hold it; a parsed state always names one that is held
 */
export function lawOf(data: FigureData, id: string): FigureLaw {
  const law = Object.hasOwn(data.laws, id) ? data.laws[id] : undefined;
  if (law === undefined) throw new RangeError(`lawOf: no law "${id}" in the figure's data`);
  return law;
}

/**
 * A series the figure says it needs.
 *
 * @throws {RangeError} if the data does not hold it
 */
export function seriesOf({ series = {} }: FigureData, id: string): FigureSeries {
  const found = Object.hasOwn(series, id) ? series[id] : undefined;
  if (found === undefined) throw new RangeError(`seriesOf: no series "${id}" in the figure's data`);
  return found;
}
