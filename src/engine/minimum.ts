/**
 * The lowest point of a smooth function of a few variables.
 *
 * BFGS: a quasi-Newton method that learns the curvature from the gradients it meets. The
 * step length satisfies the weak Wolfe conditions, found by bisection (Lewis and
 * Overton), which also holds where the gradient has kinks. It stops when no direction
 * improves any more, not after a fixed change: a fit that stopped early is how the first
 * published constants of the Chinchilla law went wrong.
 *
 * @module
 */

/** Value at x; writes the gradient into its second argument. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

/** Where the descent ended. */
export interface Minimum {
  readonly x: Float64Array;
  readonly value: number;
  readonly iterations: number;
  /** Largest component of the gradient where it ended. */
  readonly steepest: number;
}

/** Share of the promised decrease that a step must bring. */
const DECREASE = 1e-4;

/** Share of the slope that may be left after a step. */
const CURVATURE = 0.9;

/** Bisections of one step length before the direction is given up. */
const BISECTIONS = 40;

const ITERATIONS = 1000;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function largest(vector: Float64Array): number {
  return vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** The inverse Hessian's estimate, row by row; starts as the identity. */
function identity(size: number): Float64Array[] {
  return Array.from({ length: size }, (_, i) => {
    const row = new Float64Array(size);
    row[i] = 1;
    return row;
  });
}

/** Folds one step s and the change of gradient y it brought into the estimate. */
function learn(H: Float64Array[], s: Float64Array, y: Float64Array, sy: number): void {
  const Hy = Float64Array.from(H, (row) => dot(row, y));
  const scale = (1 + dot(y, Hy) / sy) / sy;
  H.forEach((row, i) => {
    const [si, hi] = [s[i] ?? 0, Hy[i] ?? 0];
    for (let j = 0; j < s.length; j += 1) {
      const sj = s[j] ?? 0;
      row[j] = (row[j] ?? 0) + scale * si * sj - (hi * sj + si * (Hy[j] ?? 0)) / sy;
    }
  });
}

/**
 * Descends from a start to a local minimum.
 *
 * A value that is not finite is taken as uphill, so the function may have a boundary.
 *
 * @param f - the function and its gradient
 * @param start - where to begin; f must be finite there
 * @param tolerance - largest gradient component that counts as flat
 */
export function minimum(f: Objective, start: ArrayLike<number>, tolerance = 1e-9): Minimum {
  const size = start.length;
  let x = Float64Array.from(start);
  let gradient = new Float64Array(size);
  let value = f(x, gradient);
  let H = identity(size);
  let fresh = true;
  let iterations = 0;
  while (iterations < ITERATIONS && largest(gradient) > tolerance) {
    iterations += 1;
    const direction = Float64Array.from(H, (row) => -dot(row, gradient));
    const slope = dot(direction, gradient);
    let [low, high, length] = [0, Infinity, fresh ? Math.min(1, 1 / largest(gradient)) : 1];
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextValue = Infinity;
    let found = false;
    for (let trial = 0; trial < BISECTIONS && slope < 0; trial += 1) {
      for (let i = 0; i < size; i += 1) next[i] = (x[i] ?? 0) + length * (direction[i] ?? 0);
      nextValue = f(next, nextGradient);
      const lower = nextValue < value && nextValue <= value + DECREASE * length * slope;
      if (!lower) high = length;
      else if (dot(direction, nextGradient) < CURVATURE * slope) low = length;
      else found = true;
      if (found) break;
      length = high === Infinity ? 2 * low : (low + high) / 2;
    }
    if (!found && !(nextValue < value)) {
      // Either the bottom, to the precision of a double, or a stale estimate: look afresh once.
      if (fresh) break;
      [H, fresh] = [identity(size), true];
      continue;
    }
    const s = next.map((to, i) => to - (x[i] ?? 0));
    const y = nextGradient.map((to, i) => to - (gradient[i] ?? 0));
    const sy = dot(s, y);
    if (fresh && sy > 0) H.forEach((row, i) => (row[i] = sy / dot(y, y)));
    if (sy > 0) learn(H, s, y, sy);
    fresh = false;
    [x, gradient, value] = [next, nextGradient, nextValue];
  }
  return { x, value, iterations, steepest: largest(gradient) };
}
