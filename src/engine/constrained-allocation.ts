/**
 * The best use of a budget when the data runs out.
 *
 * Past a certain budget the compute-optimal run wants more tokens than exist. Then there
 * are two ways on: read everything once and put the rest into parameters, or read it
 * several times. Only a law fitted to repeated data can weigh the second.
 *
 * @module
 */
import { knowsRepetition, requireAnyLaw } from './data-constrained-law.ts';
import { dataConstrainedLoss } from './data-constrained-loss.ts';
import { diminishing } from './diminishing.ts';
import { representable, requirePositive } from './guards.ts';
import { loss } from './loss.ts';
import { optimalAllocation } from './optimal-allocation.ts';
import { optimalParamsForTokens } from './optimal-params-for-tokens.ts';
import { root } from './root.ts';
import { FLOPS_PER_PARAM_TOKEN } from './training-flops.ts';
import type { DataConstrainedLaw } from './data-constrained-law.ts';
import type { Law, Run } from './law.ts';

/** A run under a data limit. */
export interface ConstrainedRun extends Run {
  /** Passes over the distinct data; below 1 where some is left unread. */
  readonly epochs: number;
  /** Predicted loss, nats per token. */
  readonly loss: number;
}

/** The two ways to spend a budget at the wall; the same run where there is no wall. */
export interface ConstrainedAllocation {
  /** Whether the compute-optimal run would need more distinct tokens than there are. */
  readonly dataLimited: boolean;
  /** Best run that reads no token twice. */
  readonly singlePass: ConstrainedRun;
  /** Best run that may repeat; null if the law says nothing about repetition. */
  readonly repeated: ConstrainedRun | null;
}

/**
 * Log of the loss saved by a percent more of one factor, up to a common constant.
 *
 * For a term K / x'^p with x' = diminishing(base, x): ln(p K) - p ln x' + ln(dln x'/dln x),
 * kept in logs because the last part underflows when x is many times the base.
 */
function logGain(K: number, p: number, base: number, rStar: number, x: number): number {
  const logEffective = Math.log(diminishing(base, x, rStar));
  const logSlope = x > base ? Math.log(x) - (x / base - 1) / rStar - logEffective : 0;
  return Math.log(p * K) - p * logEffective + logSlope;
}

/** Model size at which parameters and repeated tokens gain alike, for a fixed budget. */
function balancedParams(law: DataConstrainedLaw, flops: number, uniqueTokens: number): number {
  const base = optimalParamsForTokens(law, uniqueTokens);
  const work = flops / FLOPS_PER_PARAM_TOKEN;
  const advantage = (logParams: number): number => {
    const params = Math.exp(logParams);
    return (
      logGain(law.A, law.alpha, base, law.rStarParams, params) -
      logGain(law.B, law.beta, uniqueTokens, law.rStarTokens, work / params)
    );
  };
  // The advantage of parameters falls as the model grows, so step until it changes sign.
  let from = Math.log(optimalAllocation(law, flops).params);
  const direction = Math.sign(advantage(from));
  let to = from;
  for (let step = 0.5; direction !== 0 && Math.sign(advantage(to)) === direction; step *= 2) {
    from = to;
    to = from + direction * step;
    representable('constrainedAllocation', { params: Math.exp(to) });
  }
  return Math.exp(root(advantage, from, to));
}

/**
 * The best runs within a budget when only so many distinct tokens exist.
 *
 * Where data is ample both are `optimalAllocation`. At the wall the single pass puts all
 * further compute into parameters, towards the floor E + B / U^beta; the repeating run
 * weighs worn-out tokens against excess parameters and splits the compute between them.
 * Losses of the two are comparable: a law with R* discounts excess parameters in both.
 *
 * @param law - a loss law; with `rStarTokens` and `rStarParams` to allow repetition
 * @param flops - training budget C, FLOP, finite and > 0
 * @param uniqueTokens - distinct tokens available, finite and > 0
 * @returns both runs, each spending 6 N D = C
 * @throws {RangeError} if an argument is out of its domain, or a result leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * constrainedAllocation(MUENNIGHOFF_2023, 1e24, 1e12).repeated.epochs // => 1.947
 * @see source `muennighoff-2023`, App. A
 */
export function constrainedAllocation(
  law: Law | DataConstrainedLaw,
  flops: number,
  uniqueTokens: number,
): ConstrainedAllocation {
  const fn = 'constrainedAllocation';
  requireAnyLaw(fn, law);
  requirePositive(fn, { flops, uniqueTokens });
  const free = optimalAllocation(law, flops);
  const dataLimited = free.tokens > uniqueTokens;
  const work = flops / FLOPS_PER_PARAM_TOKEN;
  const run = (params: number): ConstrainedRun => {
    const tokens = work / params;
    return {
      ...representable(fn, { params, tokens }),
      epochs: tokens / uniqueTokens,
      loss: knowsRepetition(law)
        ? dataConstrainedLoss(law, params, tokens, uniqueTokens)
        : loss(law, params, tokens),
    };
  };
  const singlePass = run(dataLimited ? work / uniqueTokens : free.params);
  if (!knowsRepetition(law)) return { dataLimited, singlePass, repeated: null };
  const repeated = dataLimited ? run(balancedParams(law, flops, uniqueTokens)) : singlePass;
  return { dataLimited, singlePass, repeated };
}
