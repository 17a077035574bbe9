/**
 * The cheapest way to a given loss.
 *
 * @module
 */
import { representable, requireAbove, requireLaw } from './guards.ts';
import { FLOPS_PER_PARAM_TOKEN } from './training-flops.ts';
import type { CostedRun, Law } from './law.ts';

/**
 * The run that reaches a loss with the least training compute.
 *
 * On the compute-optimal path the two reducible terms keep a fixed proportion,
 * model : data = beta : alpha, so each follows from the gap above E, and size and
 * tokens follow from the terms. It is the inverse of `optimalAllocation`.
 *
 * @param law - constants E, A, B, alpha, beta
 * @param target - loss to reach, nats per token, > E
 * @returns parameters, tokens, and their compute 6 N D in FLOP
 * @throws {RangeError} if the target is not above E, or the run leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * optimalForLoss(BESIROGLU_2024, 1.95).params // => 1.165e11
 * @see source `hoffmann-2022`, Sec. 3.3, Eq. 4, solved for the loss
 */
export function optimalForLoss(law: Law, target: number): CostedRun {
  requireLaw('optimalForLoss', law);
  requireAbove('optimalForLoss', { target }, law.E, 'the floor E');
  const { E, A, B, alpha, beta } = law;
  const gap = target - E;
  const params = ((A / gap) * (1 + alpha / beta)) ** (1 / alpha);
  const tokens = ((B / gap) * (1 + beta / alpha)) ** (1 / beta);
  const flops = FLOPS_PER_PARAM_TOKEN * params * tokens;
  return representable('optimalForLoss', { params, tokens, flops });
}
