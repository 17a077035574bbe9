/**
 * How large a model a given amount of data deserves.
 *
 * @module
 */
import { balancing, mirrored } from './balance.ts';
import { representable, requireLaw } from './guards.ts';
import type { Law } from './law.ts';

/**
 * Parameters for which this many training tokens are compute-optimal.
 *
 * The balance alpha A / N^alpha = beta B / D^beta, solved for N: the inverse of
 * `optimalTokensForParams`.
 *
 * @param law - constants E, A, B, alpha, beta
 * @param tokens - training tokens D, finite and > 0
 * @returns parameters, as a real number
 * @throws {RangeError} if an argument is out of its domain, or the result leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * optimalParamsForTokens(BESIROGLU_2024, 1.635e11) // => 8.00e9
 * @see source `hoffmann-2022`, Sec. 3.3, Eq. 4
 */
export function optimalParamsForTokens(law: Law, tokens: number): number {
  requireLaw('optimalParamsForTokens', law, { tokens });
  const params = balancing(mirrored(law), tokens);
  return representable('optimalParamsForTokens', { params }).params;
}
