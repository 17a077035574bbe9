/**
 * How far a law is asked to speak beyond the runs it was fitted to.
 *
 * @module
 */
import { isPositive, representable, requireAbove, requirePositive } from './guards.ts';

/** Lowest and highest value among the fitted runs. */
export type FittedSpan = readonly [low: number, high: number];

/** What a law was fitted to; an axis the source does not give is absent. */
export interface FittedRange {
  readonly params?: FittedSpan | undefined;
  readonly tokens?: FittedSpan | undefined;
  readonly flops?: FittedSpan | undefined;
}

/** Where a value lies on one axis. */
export interface AxisExtrapolation {
  readonly side: 'below' | 'inside' | 'above';
  /** Factor to the nearer end of the fitted range; 1 inside. */
  readonly factor: number;
}

/** Where a run lies, per axis; null where the law or the run leaves the axis open. */
export interface Extrapolation {
  readonly params: AxisExtrapolation | null;
  readonly tokens: AxisExtrapolation | null;
  readonly flops: AxisExtrapolation | null;
  /** The largest of the factors; 1 if the run is inside on every axis known. */
  readonly furthest: number;
}

/**
 * By what factor a run lies outside the fitted range, on each axis.
 *
 * A law bends to its runs and to nothing else. A factor of ten outside is common in
 * practice and worth saying; a factor of a thousand is a guess in the shape of a formula.
 * A run can be outside on tokens while its size and compute are inside.
 *
 * @param law - anything with a `fitted` range
 * @param run - parameters, tokens and FLOP, finite and > 0; what is absent is not judged
 * @returns side and factor for each axis, and the furthest factor
 * @throws {RangeError} if a value or an end of a range is out of its domain
 * @throws {TypeError} if one is not a number
 * @example
 * extrapolation({ fitted: { tokens: [2.45e8, 3.18e11] } }, { tokens: 15e12 }).furthest // => 47.2
 */
export function extrapolation(
  law: { readonly fitted: FittedRange },
  run: { readonly params?: number; readonly tokens?: number; readonly flops?: number },
): Extrapolation {
  let furthest = 1;
  const axis = (name: keyof FittedRange): AxisExtrapolation | null => {
    const [value, span] = [run[name], law.fitted[name]];
    // Figures ask this of every run they draw, so what is refused is named only when it is.
    if (value !== undefined && !isPositive(value))
      requirePositive('extrapolation', { [name]: value });
    if (value === undefined || span === undefined) return null;
    const [low, high] = span;
    if (!isPositive(high) || high <= low)
      requireAbove('extrapolation', { [`law.fitted.${name}[1]`]: high }, low, 'its low');
    const factor = Math.max(1, low / value, value / high);
    if (!isPositive(factor)) representable('extrapolation', { factor });
    furthest = Math.max(furthest, factor);
    return { side: value < low ? 'below' : value > high ? 'above' : 'inside', factor };
  };
  return { params: axis('params'), tokens: axis('tokens'), flops: axis('flops'), furthest };
}
