/**
 * The cheapest model to train and then to serve.
 *
 * @module
 */
import { representable, requireAbove, requireLaw, requireAtLeast } from './guards.ts';
import { optimalForLoss } from './optimal-for-loss.ts';
import { root } from './root.ts';
import { FLOPS_PER_PARAM_TOKEN } from './training-flops.ts';
import type { Law, Run } from './law.ts';

/** FLOP for each parameter and each token read or written in use: the forward pass alone. */
const FLOPS_PER_SERVED = 2;

/** What a token in use costs beside a token in training. */
const SERVED_PER_TRAINED = FLOPS_PER_SERVED / FLOPS_PER_PARAM_TOKEN;

/** A run with what training and serving it cost. */
export interface ServedRun extends Run {
  /** Training compute 6 N D, FLOP. */
  readonly trainingFlops: number;
  /** Serving compute 2 N D_inf, FLOP. */
  readonly inferenceFlops: number;
  /** Both together, FLOP. */
  readonly flops: number;
}

/** The run with the least lifetime compute, beside the one with the least training compute. */
export interface InferenceOptimal extends ServedRun {
  /** The run of equal loss chosen for training alone, served as much. */
  readonly trainingOptimal: ServedRun;
  /** Share of its lifetime compute that this run saves, from 0 towards 1. */
  readonly savedShare: number;
}

function served({ params, tokens }: Run, inferenceTokens: number): ServedRun {
  const trainingFlops = FLOPS_PER_PARAM_TOKEN * params * tokens;
  const inferenceFlops = FLOPS_PER_SERVED * params * inferenceTokens;
  const flops = trainingFlops + inferenceFlops;
  representable('inferenceOptimal', { trainingFlops, flops });
  return { params, tokens, trainingFlops, inferenceFlops, flops };
}

/** The point of the curve L(N, D) = target at which the data term takes the share e^logShare. */
function runAt(law: Law, gap: number, logShare: number): Run {
  const model = -gap * Math.expm1(logShare);
  return {
    params: (law.A / model) ** (1 / law.alpha),
    tokens: (law.B / (gap * Math.exp(logShare))) ** (1 / law.beta),
  };
}

/**
 * The run of a given loss with the least training and serving compute together.
 *
 * Minimises 6 N D + 2 N D_inf along L(N, D) = target. The more a model is used, the
 * smaller and the longer trained it is to be; its size never falls below
 * `smallestModelShare` of the training-optimal one. There is no closed form: the share
 * of the data term in the reducible loss, s, is the root of
 * s / (alpha (1 - s)) = (1 / beta) D / (D + D_inf / 3), and both sides move one way.
 *
 * @param law - constants E, A, B, alpha, beta
 * @param targetLoss - loss to reach, nats per token, > E
 * @param inferenceTokens - tokens read and written over the model's life, finite and >= 0
 * @returns sizes, tokens and compute; `savedShare` compares with the training-optimal run
 * @throws {RangeError} if the target is not above E, an argument is out of its domain, or a
 *   result leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * inferenceOptimal(HOFFMANN_2022_TEX, 2.1, 2e12).savedShare // => 0.286
 * @see source `sardana-2024`, the objective of lifetime compute
 */
export function inferenceOptimal(
  law: Law,
  targetLoss: number,
  inferenceTokens: number,
): InferenceOptimal {
  requireLaw('inferenceOptimal', law);
  requireAbove('inferenceOptimal', { targetLoss }, law.E, 'the floor E');
  requireAtLeast('inferenceOptimal', { inferenceTokens }, 0);
  const { alpha, beta } = law;
  const gap = targetLoss - law.E;
  const trainingOptimal = served(optimalForLoss(law, targetLoss), inferenceTokens);
  const imbalance = (logShare: number): number => {
    const { tokens } = runAt(law, gap, logShare);
    const training = 1 / (1 + SERVED_PER_TRAINED * (inferenceTokens / tokens));
    const odds = logShare - Math.log(-Math.expm1(logShare));
    return odds - Math.log((alpha / beta) * training);
  };
  const logShareInTraining = Math.log(alpha / (alpha + beta));
  let low = logShareInTraining;
  for (let step = 1; imbalance(low) > 0; step *= 2) low -= step;
  const balanced = root(imbalance, low, logShareInTraining);
  const best = served(runAt(law, gap, balanced), inferenceTokens);
  return { ...best, trainingOptimal, savedShare: 1 - best.flops / trainingOptimal.flops };
}
