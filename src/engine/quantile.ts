/**
 * Order statistics of a sample.
 *
 * @module
 */
import { requireShare, requireWhole } from './guards.ts';

/**
 * The value below which a share p of a sorted sample lies.
 *
 * Uses the R-7 convention, the default of R, NumPy and d3: the sample's ends are its 0
 * and 1 quantiles, and values between two of its members are interpolated.
 *
 * @param sorted - ascending, at least one value
 * @param p - share, from 0 to 1
 * @returns a value between the sample's ends
 * @throws {RangeError} if the sample is empty or p lies outside [0, 1]
 * @throws {TypeError} if p is not a number
 * @see R. J. Hyndman, Y. Fan, The American Statistician 50 (1996) 361-365
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  requireWhole('quantile', { 'sorted.length': sorted.length }, 1);
  requireShare('quantile', { p });
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const { [below]: low = NaN, [below + 1]: high = low } = sorted;
  // Equal neighbours are passed through: Infinity minus Infinity would be NaN.
  return low === high ? low : low + (high - low) * (position - below);
}
