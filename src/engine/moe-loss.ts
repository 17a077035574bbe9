/**
 * Predicted loss of a mixture of experts.
 *
 * @module
 */
import { representable, requirePositive } from './guards.ts';
import { moeConstants } from './moe-constants.ts';
import type { MoeLaw } from './moe-law.ts';

/** A mixture of experts and its training. */
export interface MoeRun {
  /** Parameters that work on one token, finite and > 0. */
  readonly activeParams: number;
  /** Experts to choose from in each layer, a whole number >= 1; 1 is dense. */
  readonly experts: number;
  /** Training tokens, finite and > 0. */
  readonly tokens: number;
}

/**
 * The loss a mixture of experts reaches, given the parameters at work on each token.
 *
 * More experts at the same active size lower the loss and cost memory, not compute. The
 * law is for one expert chosen per token and for small models; beyond five billion
 * parameters in total it is an extrapolation.
 *
 * @param law - constants of the joint law
 * @param run - active parameters, experts, tokens
 * @returns nats per token
 * @throws {RangeError} if an argument is out of its domain, or the loss leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * moeLoss(LUDZIEJEWSKI_2025, { activeParams: 1e9, experts: 8, tokens: 20e9 }) // => 2.509
 * @see source `ludziejewski-2025`, the joint law
 */
export function moeLoss(law: MoeLaw, { activeParams, experts, tokens }: MoeRun): number {
  requirePositive('moeLoss', { activeParams, tokens });
  const { model, modelExponent, data, dataExponent, irreducible } = moeConstants(law, experts);
  const result =
    irreducible + model * activeParams ** modelExponent + data * tokens ** dataExponent;
  return representable('moeLoss', { result }).result;
}
