/**
 * What a training run costs in arithmetic.
 *
 * @module
 */
import { representable, requirePositive } from './guards.ts';

/**
 * FLOP spent for each parameter and each training token: 2 forward, 4 backward.
 *
 * Attention over the context and the embedding look-up are left out, which is right to
 * a few percent for large models with contexts of a few thousand tokens.
 *
 * @see source `kaplan-2020`, Sec. 2.1
 */
export const FLOPS_PER_PARAM_TOKEN = 6;

/**
 * Training compute of a run, by C = 6 N D.
 *
 * @param params - parameters that work on each token (for a mixture of experts the
 *   active ones), finite and > 0
 * @param tokens - training tokens, repeats included, finite and > 0
 * @returns FLOP
 * @throws {RangeError} if an argument is out of its domain, or the product leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * trainingFlops(405.853e9, 15.6e12) // => 3.799e25
 * @see source `hoffmann-2022`, App. F
 */
export function trainingFlops(params: number, tokens: number): number {
  requirePositive('trainingFlops', { params, tokens });
  const flops = FLOPS_PER_PARAM_TOKEN * params * tokens;
  return representable('trainingFlops', { flops }).flops;
}
