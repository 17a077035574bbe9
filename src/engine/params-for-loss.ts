/**
 * The second suboptimal road: keep the data, grow the model.
 *
 * @module
 */
import { mirrored, otherForLoss } from './balance.ts';
import type { Law } from './law.ts';

/**
 * Parameters a model needs to reach a loss on a fixed amount of data.
 *
 * N = (A / (L - E - B / D^beta))^(1 / alpha). Read once, D tokens allow no loss at or
 * below the floor E + B / D^beta, whatever the size of the model.
 *
 * @param law - constants E, A, B, alpha, beta
 * @param tokens - training tokens D, finite and > 0
 * @param target - loss to reach, nats per token, above the floor of this data
 * @returns parameters, as a real number
 * @throws {RangeError} if the target is at or below the floor (the message names it), an
 *   argument is out of its domain, or the result leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * paramsForLoss(BESIROGLU_2024, 15e12, 1.9) // => 2.601e11
 * @see source `hoffmann-2022`, Sec. 3.3, Eq. 2, solved for N
 */
export function paramsForLoss(law: Law, tokens: number, target: number): number {
  return otherForLoss('paramsForLoss', 'tokens', mirrored(law), tokens, target);
}
