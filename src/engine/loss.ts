/**
 * Predicted loss of one training run.
 *
 * @module
 */
import { isPositive, representable, requireLaw, requirePositive } from './guards.ts';
import type { Law } from './law.ts';

/**
 * The loss a model of this size reaches on this much data.
 *
 * L(N, D) = E + A / N^alpha + B / D^beta. It assumes a well-tuned run in which every
 * token is read once: repeated data is worth less (see `dataConstrainedLoss`). It falls
 * whenever either argument grows, and never reaches E.
 *
 * @param law - constants E, A, B, alpha, beta
 * @param params - parameters N, finite and > 0
 * @param tokens - training tokens D, finite and > 0
 * @returns nats per token of the law's own tokenizer
 * @throws {RangeError} if an argument is out of its domain, or the loss leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * loss(HOFFMANN_2022, 70e9, 1.4e12) // => 1.9366
 * @see source `hoffmann-2022`, Sec. 3.3, Eq. 2
 */
export function loss(law: Law, params: number, tokens: number): number {
  requireLaw('loss', law);
  const { E, A, B, alpha, beta } = law;
  const result = E + A / params ** alpha + B / tokens ** beta;
  if (isPositive(params) && isPositive(tokens) && isPositive(result)) return result;
  requirePositive('loss', { params, tokens });
  return representable('loss', { result }).result;
}
