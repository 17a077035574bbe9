/**
 * Predicted loss when the distinct data is limited.
 *
 * @module
 */
import { requireDataConstrainedLaw } from './data-constrained-law.ts';
import { diminishing } from './diminishing.ts';
import { loss } from './loss.ts';
import { optimalParamsForTokens } from './optimal-params-for-tokens.ts';
import type { DataConstrainedLaw } from './data-constrained-law.ts';

/**
 * The loss of a run that may have to repeat its data.
 *
 * L(N', D') with N' and D' discounted by `effectiveParams` and `effectiveTokens`; the
 * size that the distinct data calls for is the law's compute-optimal one. Where distinct
 * tokens are enough for both the run and the model it is the plain law. It
 * never rises with more passes or parameters, which is its weak point: real runs overfit
 * when pushed far, unless they are regularised much harder than usual.
 *
 * @param law - constants of the loss and R*_D, R*_N
 * @param params - parameters N, finite and > 0
 * @param tokens - tokens trained on, repeats included, finite and > 0
 * @param uniqueTokens - distinct tokens available, finite and > 0
 * @returns nats per token
 * @throws {RangeError} if an argument is out of its domain, or the loss leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * dataConstrainedLoss(MUENNIGHOFF_2023, 6.34e9, 242e9, 25e9) // => 2.2256440889984
 * @see source `muennighoff-2025-code`, README, check value
 * @see source `kim-2025`, on overfitting
 */
export function dataConstrainedLoss(
  law: DataConstrainedLaw,
  params: number,
  tokens: number,
  uniqueTokens: number,
): number {
  requireDataConstrainedLaw('dataConstrainedLoss', law, { params, tokens, uniqueTokens });
  return loss(
    law,
    diminishing(optimalParamsForTokens(law, uniqueTokens), params, law.rStarParams),
    diminishing(uniqueTokens, tokens, law.rStarTokens),
  );
}
