/**
 * How far a run went past the cheapest way to its loss.
 *
 * @module
 */
import { representable, requireLaw } from './guards.ts';
import { loss } from './loss.ts';
import { optimalForLoss } from './optimal-for-loss.ts';
import { optimalTokensForParams } from './optimal-tokens-for-params.ts';
import { trainingFlops } from './training-flops.ts';
import type { CostedRun, Law } from './law.ts';

/** A run beside the compute-optimal run of equal loss. */
export interface Overtraining {
  /** Compute the run took, FLOP. */
  readonly flops: number;
  /** The cheapest run that reaches the same loss. */
  readonly equivalent: CostedRun;
  /** Compute of the run over compute of the cheapest, >= 1. */
  readonly computeRatio: number;
  /** Tokens for each parameter of the run. */
  readonly tokensPerParam: number;
  /** Tokens for each parameter at which a model of this size is compute-optimal. */
  readonly optimalTokensPerParam: number;
}

/**
 * Compares a run with the compute-optimal run of equal loss.
 *
 * Training a small model for long costs more than training a larger one to the same
 * loss; `computeRatio` is that price, paid once, for a model that is cheaper to serve
 * ever after. The ratio rests on the law far to the right of its fitted tokens per
 * parameter, where fits are known to be kind to more data.
 *
 * @param law - constants E, A, B, alpha, beta
 * @param params - parameters N, finite and > 0
 * @param tokens - training tokens D, finite and > 0
 * @returns compute in FLOP, the equivalent run, and ratios
 * @throws {RangeError} if an argument is out of its domain, or a result leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * overtraining(BESIROGLU_2024, 8.03e9, 15e12).computeRatio // => 5.51
 * @see source `sardana-2024`, abstract, on extreme ratios
 */
export function overtraining(law: Law, params: number, tokens: number): Overtraining {
  requireLaw('overtraining', law, { params, tokens });
  const flops = trainingFlops(params, tokens);
  const equivalent = optimalForLoss(law, loss(law, params, tokens));
  const ratios = {
    computeRatio: flops / equivalent.flops,
    tokensPerParam: tokens / params,
    optimalTokensPerParam: optimalTokensForParams(law, params) / params,
  };
  return { flops, equivalent, ...representable('overtraining', ratios) };
}
