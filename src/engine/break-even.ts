/**
 * What it would take for an answer to change.
 *
 * A claim that something lies between two bounds rests on the numbers that went in. How far
 * one of them may move before the answer changes says more of the claim than the answer.
 *
 * @module
 */
import { refuse, requireAtLeast, requireFinite, requirePositive, requireWhole } from './guards.ts';
import { root } from './root.ts';

/** The values an argument may take, both ends included. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  /** How it is walked: by equal differences, by equal ratios (low > 0), or number by number. */
  readonly steps: 'even' | 'ratio' | 'whole';
}

/** The nearest values that change the answer. */
export interface BreakEven {
  /** Whether the result lies in the interval as things stand. */
  readonly holds: boolean;
  /** Nearest value below at which that changes, in the argument's unit; null if there is none. */
  readonly below: number | null;
  /** The same above. */
  readonly above: number | null;
  /** How far down and up was looked: the axis, or less where the function refuses to answer. */
  readonly searched: readonly [number, number];
}

/** Steps from where things stand to either end: within a factor of a thousand, under 1 % each. */
export const BREAK_EVEN_STEPS = 700;

/** The k-th place on the way to an end; the end itself may come sooner on a whole axis. */
function place(at: number, end: number, steps: Axis['steps'], k: number): number {
  if (k === BREAK_EVEN_STEPS && steps !== 'whole') return end;
  if (steps === 'whole') return at + Math.sign(end - at) * k;
  return steps === 'even'
    ? at + (end - at) * (k / BREAK_EVEN_STEPS)
    : at * (end / at) ** (k / BREAK_EVEN_STEPS);
}

/**
 * The nearest values of an argument at which a result enters or leaves an interval.
 *
 * Walks away from `at` in 700 steps to each end of the axis, or number by number where it
 * must be whole, and closes in on the first change. Where the function is monotone nothing
 * can be missed; elsewhere a change and its reversal within one step would be. A whole axis
 * gives the first number with the other answer. The walk ends early where the function
 * throws a RangeError, because beyond that there is no answer to change.
 *
 * @param f - the result as a function of the argument; continuous, unless the axis is whole
 * @param at - the argument as it stands, on the axis
 * @param axis - its domain, in its own unit
 * @param interval - low and high end, both included, in the unit of the result
 * @returns the values, to the precision of a double (of a step, where f refuses at the value
 *   itself), and how far was looked
 * @throws {RangeError} if an argument is out of its domain, or f refuses or is not finite at `at`
 * @throws {TypeError} if one is not a number
 * @example
 * breakEven((tokens) => tokens / 8e9, 1.6e11, { low: 1e9, high: 1e12, steps: 'ratio' }, [15, 25]).above // => 2.00e11
 */
export function breakEven(
  f: (x: number) => number,
  at: number,
  axis: Axis,
  [low, high]: readonly [number, number],
): BreakEven {
  const { steps } = axis;
  requireFinite('breakEven', { at, 'axis.low': axis.low, 'axis.high': axis.high, low, high });
  if (steps === 'ratio') requirePositive('breakEven', { 'axis.low': axis.low });
  if (steps === 'whole') requireWhole('breakEven', { at }, axis.low, axis.high);
  requireAtLeast('breakEven', { at }, axis.low);
  requireAtLeast('breakEven', { 'axis.high': axis.high }, at);
  requireAtLeast('breakEven', { high }, low);
  const value = (x: number): number => {
    const result = f(x);
    if (!Number.isFinite(result)) refuse(`breakEven: result at ${x}`, 'finite', result);
    return result;
  };
  const side = (result: number): number => (result < low ? -1 : result > high ? 1 : 0);
  const own = side(value(at));
  /** Where it refuses to answer between two steps, the far one is as near as can be told. */
  const closeIn = (edge: number, near: number, far: number): number => {
    try {
      return root((x) => value(x) - edge, near, far);
    } catch (error) {
      if (error instanceof RangeError) return far;
      throw error;
    }
  };
  const walk = (end: number): { flip: number | null; reached: number } => {
    let near = at;
    const count =
      steps === 'whole' ? Math.floor(Math.abs(end - at)) : end === at ? 0 : BREAK_EVEN_STEPS;
    for (let k = 1; k <= count; k += 1) {
      const x = place(at, end, steps, k);
      let result: number;
      try {
        result = value(x);
      } catch (error) {
        if (error instanceof RangeError) break;
        throw error;
      }
      if (side(result) !== own) {
        const edge = own === 0 ? (result < low ? low : high) : own < 0 ? low : high;
        return { flip: steps === 'whole' ? x : closeIn(edge, near, x), reached: x };
      }
      near = x;
    }
    return { flip: null, reached: near };
  };
  const [down, up] = [walk(axis.low), walk(axis.high)];
  return {
    holds: own === 0,
    below: down.flip,
    above: up.flip,
    searched: [down.reached, up.reached],
  };
}
