/**
 * The same memory, dense or as experts: two questions with two answers.
 *
 * "A mixture loses to a dense model of its size" holds or fails by what is kept equal
 * besides the size. A mixture does a fraction of the work per token; given the same
 * tokens it is cheaper, and given the same compute it reads more.
 *
 * @module
 */
import { requirePositive, requireWhole } from './guards.ts';
import { moeLoss } from './moe-loss.ts';
import { moeParams } from './moe-params.ts';
import { root } from './root.ts';
import { trainingFlops } from './training-flops.ts';
import type { MoeLaw } from './moe-law.ts';

/** A dense model and a mixture of the same total size. */
export interface MoeComparison {
  /** Parameters of the mixture that work on one token. */
  readonly activeParams: number;
  /** Compute that trained the dense model, FLOP. */
  readonly flops: number;
  /** Loss of the dense model, nats per token. */
  readonly dense: number;
  /** The mixture, given the dense model's tokens. */
  readonly equalTokens: { readonly loss: number; readonly flops: number };
  /** The mixture, given the dense model's compute, so more tokens. */
  readonly equalCompute: { readonly loss: number; readonly tokens: number };
}

/** Active parameters of a mixture whose total is given. */
function activeOf(totalParams: number, experts: number): number {
  // The total grows by more than the width itself, so the width lies below the total.
  const excess = (logWidth: number): number =>
    Math.log(moeParams(Math.exp(logWidth), experts).total / totalParams);
  const width = root(excess, -300, Math.log(totalParams));
  return moeParams(Math.exp(width), experts).active;
}

/**
 * Compares a dense model with a mixture of experts of the same total size.
 *
 * At equal tokens the law favours the dense model; at equal compute the mixture reads
 * total / active times as many tokens and can overtake it, more easily the more the dense
 * model was already short of data. One expert is the dense model itself.
 *
 * @param law - constants of the joint law
 * @param run - total parameters, finite and > 0; experts, a whole number >= 1; tokens that
 *   the dense model is trained on, finite and > 0
 * @returns losses in nats per token, compute in FLOP
 * @throws {RangeError} if an argument is out of its domain, or a result leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * moeComparison(LUDZIEJEWSKI_2025, { totalParams: 3e9, experts: 8, tokens: 60e9 }).dense // => 2.351
 * @see source `ludziejewski-2025`, Finding 3
 */
export function moeComparison(
  law: MoeLaw,
  run: { readonly totalParams: number; readonly experts: number; readonly tokens: number },
): MoeComparison {
  const { totalParams, experts, tokens } = run;
  requirePositive('moeComparison', { totalParams, tokens });
  requireWhole('moeComparison', { experts }, 1);
  const activeParams = experts === 1 ? totalParams : activeOf(totalParams, experts);
  const affordable = (tokens * totalParams) / activeParams;
  return {
    activeParams,
    flops: trainingFlops(totalParams, tokens),
    dense: moeLoss(law, { activeParams: totalParams, experts: 1, tokens }),
    equalTokens: {
      loss: moeLoss(law, { activeParams, experts, tokens }),
      flops: trainingFlops(activeParams, tokens),
    },
    equalCompute: {
      loss: moeLoss(law, { activeParams, experts, tokens: affordable }),
      tokens: affordable,
    },
  };
}
