/**
 * A straight line through points, by ordinary least squares.
 *
 * @module
 */
import { requireWhole } from './guards.ts';

/** How steep the line is, and the standard error of that. */
export interface Slope {
  readonly slope: number;
  readonly error: number;
}

/**
 * Slope of the line that minimises the squared distances along y.
 *
 * The error is that of independent residuals of one size: sqrt(SSR / (n - 2) / Sxx).
 *
 * @param points - pairs of x and y, at least three
 * @throws {RangeError} if there are fewer than three points, or all at one x
 * @see A. Gelman, J. Hill, Data Analysis Using Regression (2007), ch. 3
 */
export function slopeThrough(points: readonly (readonly [x: number, y: number])[]): Slope {
  const n = points.length;
  requireWhole('slopeThrough', { 'points.length': n }, 3);
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n;
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (spread === 0) throw new RangeError('slopeThrough: points must lie at different x');
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const residual = points.reduce((sum, [x, y]) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0);
  return { slope, error: Math.sqrt(residual / (n - 2) / spread) };
}
