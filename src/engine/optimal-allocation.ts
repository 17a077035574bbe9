/**
 * How to split a budget between model and data.
 *
 * @module
 */
import { representable, requireLaw } from './guards.ts';
import { FLOPS_PER_PARAM_TOKEN } from './training-flops.ts';
import type { Law, Run } from './law.ts';

/**
 * The model size and token count that reach the lowest loss within a training budget.
 *
 * At the best split a percent more parameters gains exactly what a percent more tokens
 * would: alpha A / N^alpha = beta B / D^beta. With C = 6 N D that gives
 * N = G (C/6)^a and D = (C/6)^b / G, where G = (alpha A / (beta B))^(1 / (alpha + beta)),
 * a = beta / (alpha + beta) and b = alpha / (alpha + beta).
 *
 * The result follows the constants closely: rounding the two exponents to two digits
 * moves the best size at 5.76e23 FLOP from 40 to 32 billion parameters.
 *
 * @param law - constants E, A, B, alpha, beta
 * @param flops - training budget C, FLOP, finite and > 0
 * @returns parameters and tokens, as real numbers; 6 N D is the budget
 * @throws {RangeError} if an argument is out of its domain, or the result leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * optimalAllocation(HOFFMANN_2022_TEX, 5.76e23).params // => 4.04e10
 * @see source `hoffmann-2022`, Sec. 3.3, Eq. 4
 */
export function optimalAllocation(law: Law, flops: number): Run {
  requireLaw('optimalAllocation', law, { flops });
  const { A, B, alpha, beta } = law;
  const work = flops / FLOPS_PER_PARAM_TOKEN;
  const balance = ((alpha / beta) * (A / B)) ** (1 / (alpha + beta));
  const params = balance * work ** (beta / (alpha + beta));
  return representable('optimalAllocation', { params, tokens: work / params });
}
