/**
 * Total and active size of the mixtures that the mixture law was fitted to.
 *
 * @module
 */
import { representable, requirePositive, requireWhole } from './guards.ts';
import type { ParameterCount } from './parameter-count.ts';

/**
 * Vocabulary of the fitted models: GPT-2's, in entries.
 *
 * @see source `ludziejewski-2025`, on counting parameters
 */
export const MOE_VOCABULARY = 50257;

/** Width of the residual stream for each layer: depth grows with width. */
const WIDTH_PER_LAYER = 64;

/** Attention weights of a layer and feed-forward weights of one expert, in squares of the width. */
const ATTENTION = 4;
const EXPERT = 9;

/**
 * Parameters of a mixture of a given width: all of them, and those that work on a token.
 *
 * N_total = 2 d V + (4 + 9 E) n d^2 and N_active the same with E = 1, where n = d / 64
 * layers. Every layer has its experts and one is chosen. Other families are shaped
 * differently; for those see `parameterCount`.
 *
 * @param hidden - width d of the residual stream, finite and > 0
 * @param experts - experts in each layer, a whole number >= 1
 * @returns parameters, as real numbers
 * @throws {RangeError} if an argument is out of its domain, or a count leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * moeParams(1024, 8).active // => 3.21e8
 * @see source `ludziejewski-2025`, on counting parameters
 */
export function moeParams(hidden: number, experts: number): ParameterCount {
  requirePositive('moeParams', { hidden });
  requireWhole('moeParams', { experts }, 1);
  const counted = (working: number): number =>
    2 * hidden * MOE_VOCABULARY + ((ATTENTION + EXPERT * working) * hidden ** 3) / WIDTH_PER_LAYER;
  return representable('moeParams', { total: counted(experts), active: counted(1) });
}
