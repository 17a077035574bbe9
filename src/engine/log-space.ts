/**
 * Sample positions for logarithmic axes.
 *
 * @module
 */
import { requirePositive, requireWhole } from './guards.ts';

/**
 * Numbers spaced by a constant factor, both ends included exactly.
 *
 * Sizes and budgets run over many powers of ten; evenly spaced samples would put all
 * but a few of them into the last one.
 *
 * @param low - first value, finite and > 0
 * @param high - last value, finite and > 0; may be below `low`
 * @param count - how many values, a whole number >= 2
 * @returns `count` values from `low` to `high`
 * @throws {RangeError} if an argument is out of its domain
 * @throws {TypeError} if an argument is not a number
 * @example
 * logSpace(1, 1000, 4) // => [1, 10, 100, 1000]
 */
export function logSpace(low: number, high: number, count: number): number[] {
  requirePositive('logSpace', { low, high });
  requireWhole('logSpace', { count }, 2);
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    return low ** (1 - share) * high ** share;
  });
}
