/**
 * The first suboptimal road: keep the model, add data.
 *
 * @module
 */
import { otherForLoss } from './balance.ts';
import type { Law } from './law.ts';

/**
 * Training tokens a model of fixed size needs to reach a loss.
 *
 * D = (B / (L - E - A / N^alpha))^(1 / beta). A model of N parameters can come as close
 * as it likes to its floor E + A / N^alpha and never reach it, so targets at or below
 * the floor have no answer and are refused.
 *
 * @param law - constants E, A, B, alpha, beta
 * @param params - parameters N, finite and > 0
 * @param target - loss to reach, nats per token, above the floor of this size
 * @returns tokens, each new to the model
 * @throws {RangeError} if the target is at or below the floor (the message names it), an
 *   argument is out of its domain, or the result leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * tokensForLoss(BESIROGLU_2024, 8e9, 2) // => 3.562e14
 * @see source `hoffmann-2022`, Sec. 3.3, Eq. 2, solved for D
 */
export function tokensForLoss(law: Law, params: number, target: number): number {
  return otherForLoss('tokensForLoss', 'params', law, params, target);
}
