/**
 * The three parts of a predicted loss, kept apart.
 *
 * Most arguments about scaling are about which part is left to shrink: a small model
 * trained for very long has almost no data term and a model term that no further token
 * can touch.
 *
 * @module
 */
import { representable, requireLaw } from './guards.ts';
import type { Law } from './law.ts';

/** A loss, split as the law splits it; the three add up to it. */
export interface LossTerms {
  /** E: what remains for an unlimited model on unlimited data, nats per token. */
  readonly irreducible: number;
  /** A / N^alpha: what the model is too small for, nats per token. */
  readonly model: number;
  /** B / D^beta: what the data was too little for, nats per token. */
  readonly data: number;
}

/**
 * The loss a law predicts, as irreducible, model and data terms.
 *
 * @param law - constants E, A, B, alpha, beta
 * @param params - parameters N, finite and > 0
 * @param tokens - training tokens D, each seen once, finite and > 0
 * @returns three parts, nats per token
 * @throws {RangeError} if an argument is out of its domain, or a term leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * lossTerms(HOFFMANN_2022, 70e9, 1.4e12).model // => 0.0835
 * @see source `hoffmann-2022`, Sec. 3.3, Eq. 2
 */
export function lossTerms(law: Law, params: number, tokens: number): LossTerms {
  requireLaw('lossTerms', law, { params, tokens });
  const model = law.A / params ** law.alpha;
  const data = law.B / tokens ** law.beta;
  return { irreducible: law.E, ...representable('lossTerms', { model, data }) };
}
