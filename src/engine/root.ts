/**
 * Where a function crosses zero.
 *
 * Some optima of the engine have no formula, only a condition: a percent more of this
 * gains as much as a percent more of that. The condition, written as a difference, has
 * one root, and this finds it. The Illinois method: a straight line between the ends of a
 * bracket gives the next point, and an end that stays twice is given half its weight, so
 * the bracket closes from both sides. Some ten evaluations suffice.
 *
 * @module
 */

const STEPS = 200;

/** Relative step at which the root is as good as a double can hold. */
const CLOSED = 2 * Number.EPSILON;

/**
 * A zero of a continuous function between two points where its signs differ.
 *
 * Callers step until the signs differ; nothing here checks it again.
 *
 * @param f - continuous on the interval; its values may be large but not NaN
 * @param low - one end
 * @param high - the other end; where both are the root already, they may coincide
 * @returns the root, to the precision of a double where f allows it
 * @see M. Dowell, P. Jarratt, BIT 11 (1971) 168-174
 */
export function root(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  for (let step = 0; step < STEPS && fa !== fb; step += 1) {
    const moved = (fb * (b - a)) / (fb - fa);
    const x = b - moved;
    const fx = f(x);
    if (fx * fb < 0) [a, fa] = [b, fb];
    else fa /= 2;
    [b, fb] = [x, fx];
    if (fx === 0 || Math.abs(moved) <= CLOSED * Math.abs(x)) break;
  }
  return b;
}
