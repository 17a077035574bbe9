/**
 * What figures draw from, as the page hands it over: content in plain, small objects.
 *
 * The same object goes to the spec function at build time and, as JSON, to the browser.
 *
 * @module
 */
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

export type FigureData = {
  /** By id, in the order the switch shows them. */
  laws: Readonly<Record<string, FigureLaw>>;
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
