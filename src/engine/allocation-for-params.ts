/**
 * A law of exponents, asked from the side of size.
 *
 * @module
 */
import { allocation, type Unanswered } from './allocation.ts';
import { representable, requirePositive } from './guards.ts';
import type { CostedRun } from './law.ts';
import type { PowerLaw } from './power-law.ts';

/**
 * The budget at which a model of this size is the best use of it, with the tokens to train on.
 *
 * The size grows as C^a from its level k, so C = (N / k)^(1/a); the tokens are those of
 * `allocation` at that budget.
 *
 * @param powerLaw - size or tokens as powers of C, the size growing with C
 * @param params - parameters N, embeddings included, finite and > 0
 * @returns the run, or why the law gives none
 * @throws {RangeError} if an argument is out of its domain, or a result leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * allocationForParams({ counts: 'params', size: { exponent: 0.5, anchor: { flops: 1.23e22, value: 1e10 } } }, 1e10).tokens // => 2.05e11
 * @example
 * allocationForParams({ counts: 'params', size: { exponent: 0.5 } }, 1e10) // => 'level-not-published'
 * @see source `hoffmann-2022`, Table 3
 */
export function allocationForParams(powerLaw: PowerLaw, params: number): CostedRun | Unanswered {
  requirePositive('allocationForParams', { params });
  const { size, tokens, sizeExponent, tokensExponent, unanswered } = allocation(powerLaw, 1);
  if (size === null || tokens === null || unanswered !== null)
    return unanswered ?? 'level-not-published';
  requirePositive('allocationForParams', { sizeExponent });
  const flops = (params / size) ** (1 / sizeExponent);
  const run = { params, flops, tokens: tokens * flops ** tokensExponent };
  return representable('allocationForParams', run);
}
