/**
 * Uncertainty carried from a law into whatever is computed with it.
 *
 * @module
 */
import { refuse, requireShare, requireWhole } from './guards.ts';
import { quantile } from './quantile.ts';
import type { Law } from './law.ts';

/** A curve's value and the interval around it at one place. */
export interface BandPoint {
  readonly x: number;
  readonly low: number;
  /** The median of the draws. */
  readonly mid: number;
  readonly high: number;
}

/**
 * The interval that a result takes over many possible laws, at each place of a curve.
 *
 * It shows how far the constants are pinned down by the runs they were fitted to. It does
 * not show whether the formula holds at all where no run was made, which is the larger
 * doubt far outside the fitted range.
 *
 * @param laws - draws of `sampleLaws` or `bootstrapLaws`, at least one
 * @param xs - where to evaluate
 * @param value - the result under one law at one x, for instance a loss; finite
 * @param coverage - share of the laws inside the interval, from 0 to 1
 * @returns a point for each x, its interval cutting off equal shares above and below
 * @throws {RangeError} if there is no law, the coverage is out of its domain, or a value is not finite
 * @throws {TypeError} if the coverage is not a number
 * @example
 * band([BESIROGLU_2024, HOFFMANN_2022_TEX], [1e9], (law, n) => loss(law, n, 20e9), 1)[0].low // => 2.5292
 */
export function band(
  laws: readonly Law[],
  xs: readonly number[],
  value: (law: Law, x: number) => number,
  coverage = 0.95,
): BandPoint[] {
  requireWhole('band', { 'laws.length': laws.length }, 1);
  requireShare('band', { coverage });
  const tail = (1 - coverage) / 2;
  const values = new Float64Array(laws.length);
  return xs.map((x) => {
    laws.forEach((law, index) => {
      const result = value(law, x);
      if (!Number.isFinite(result)) refuse(`band: value at x = ${x}`, 'finite', result);
      values[index] = result;
    });
    values.sort();
    return {
      x,
      low: quantile(values, tail),
      mid: quantile(values, 0.5),
      high: quantile(values, 1 - tail),
    };
  });
}
