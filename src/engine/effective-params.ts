/**
 * What parameters are worth when the data is too little for them.
 *
 * @module
 */
import { diminishing } from './diminishing.ts';
import { representable, requirePositive } from './guards.ts';

/**
 * Parameters that would serve as well, were there data enough for all of them.
 *
 * N' = U_N + U_N R* (1 - e^(-R / R*)), where U_N is the size the distinct data calls for
 * and R = params / U_N - 1 the excess. Excess parameters lose their value about three
 * times sooner than repeated tokens do: R*_N is near 5, R*_D near 15.
 *
 * @param base - U_N, the size the distinct data calls for, finite and > 0
 * @param params - parameters N, finite and > 0
 * @param rStar - R*_N, the fitted scale of excess, finite and > 0
 * @returns parameters, at most `params`
 * @throws {RangeError} if an argument is out of its domain, or the result leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * effectiveParams(1e9, 10e9, 5.309743) // => 5.335e9
 * @see source `muennighoff-2023`, App. A
 */
export function effectiveParams(base: number, params: number, rStar: number): number {
  requirePositive('effectiveParams', { base, params, rStar });
  return representable('effectiveParams', { params: diminishing(base, params, rStar) }).params;
}
