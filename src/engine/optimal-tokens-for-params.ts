/**
 * How much data a model of a given size deserves.
 *
 * @module
 */
import { balancing } from './balance.ts';
import { representable, requireLaw } from './guards.ts';
import type { Law } from './law.ts';

/**
 * Training tokens at which a model of this size is compute-optimal.
 *
 * The balance alpha A / N^alpha = beta B / D^beta, solved for D. Divided by N it is the
 * "tokens per parameter" of the rule of thumb. That ratio is a constant only where
 * alpha = beta; elsewhere it drifts with size, so "20" always belongs to one law and
 * one size.
 *
 * @param law - constants E, A, B, alpha, beta
 * @param params - parameters N, finite and > 0
 * @returns tokens
 * @throws {RangeError} if an argument is out of its domain, or the result leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * optimalTokensForParams(BESIROGLU_2024, 8e9) // => 1.635e11
 * @see source `hoffmann-2022`, Sec. 3.3, Eq. 4
 */
export function optimalTokensForParams(law: Law, params: number): number {
  requireLaw('optimalTokensForParams', law, { params });
  const tokens = balancing(law, params);
  return representable('optimalTokensForParams', { tokens }).tokens;
}
