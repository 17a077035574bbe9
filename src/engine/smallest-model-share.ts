/**
 * The limit of replacing size by data.
 *
 * @module
 */
import { representable, requireLaw } from './guards.ts';
import type { Law } from './law.ts';

/**
 * The smallest share of the compute-optimal size that can reach its loss at all.
 *
 * At the optimum the model term is beta / (alpha + beta) of the reducible loss. With
 * unlimited data it may be all of it, so N may shrink by k = (1 + alpha/beta)^(-1/alpha)
 * and no further. The share is the same at every loss. Near it the data needed runs away.
 *
 * @param law - constants E, A, B, alpha, beta
 * @returns a share between 0 and 1, both excluded
 * @throws {RangeError} if a constant is out of its domain
 * @throws {TypeError} if a constant is not a number
 * @example
 * smallestModelShare(BESIROGLU_2024) // => 0.1464
 * @see source `hoffmann-2022`, Sec. 3.3, Eq. 2 and 4, combined
 */
export function smallestModelShare(law: Law): number {
  requireLaw('smallestModelShare', law);
  const { alpha, beta } = law;
  const share = (1 + alpha / beta) ** (-1 / alpha);
  return representable('smallestModelShare', { share }).share;
}
