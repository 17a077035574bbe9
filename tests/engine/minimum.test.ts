import { describe, expect, it } from 'vitest';
import { minimum } from '#engine/minimum.ts';
import { root } from '#engine/root.ts';
import type { Objective } from '#engine/minimum.ts';

/** A function of plain numbers as an objective, its gradient by central differences. */
function numeric(f: (...x: number[]) => number): Objective {
  return (x, gradient) => {
    for (let i = 0; i < x.length; i += 1) {
      const h = 1e-6 * Math.max(1, Math.abs(x[i] ?? 0));
      const at = (shift: number) => f(...x.map((value, k) => (k === i ? value + shift : value)));
      gradient[i] = (at(h) - at(-h)) / (2 * h);
    }
    return f(...x);
  };
}

const rosenbrock: Objective = (x, gradient) => {
  const [a = 0, b = 0] = x;
  gradient.set([-2 * (1 - a) - 400 * a * (b - a * a), 200 * (b - a * a)]);
  return (1 - a) ** 2 + 100 * (b - a * a) ** 2;
};

/** [name, function, start, minimum, tolerance on x] after Moré, Garbow and Hillstrom (1981). */
const STANDARD = [
  ['Rosenbrock', rosenbrock, [-1.2, 1], [1, 1], 1e-7],
  ['Rosenbrock, from far', rosenbrock, [50, -30], [1, 1], 1e-7],
  [
    'Beale',
    numeric(
      (x = 0, y = 0) =>
        (1.5 - x + x * y) ** 2 + (2.25 - x + x * y ** 2) ** 2 + (2.625 - x + x * y ** 3) ** 2,
    ),
    [1, 1],
    [3, 0.5],
    1e-5,
  ],
  [
    'Booth',
    numeric((x = 0, y = 0) => (x + 2 * y - 7) ** 2 + (2 * x + y - 5) ** 2),
    [9, 9],
    [1, 3],
    1e-6,
  ],
  [
    'Powell, badly scaled quadratic in five variables',
    numeric((...x) => x.reduce((sum, value, i) => sum + 10 ** i * (value - i) ** 2, 0)),
    [3, 3, 3, 3, 3],
    [0, 1, 2, 3, 4],
    1e-4,
  ],
] as const;

describe('minimum(f, start)', () => {
  it.each(STANDARD)('%s', (_name, f, start, expected, tolerance) => {
    const { x } = minimum(f, start);
    expected.forEach((value, i) => {
      expect(Math.abs((x[i] ?? NaN) - value)).toBeLessThan(tolerance);
    });
  });

  it('finds a corner, where the gradient jumps', () => {
    const corner: Objective = (x, gradient) => {
      const [a = 0, b = 0] = x;
      gradient.set([Math.sign(a - 1), 10 * Math.sign(b + 2)]);
      return Math.abs(a - 1) + 10 * Math.abs(b + 2);
    };
    const { value } = minimum(corner, [4, 5.5]);
    expect(value).toBeLessThan(1e-6);
  });

  it('steps back from where the function is not finite', () => {
    const wall = numeric((x = 0) => (x <= 0 ? NaN : x - Math.log(x)));
    expect(minimum(wall, [0.01]).x[0]).toBeCloseTo(1, 5);
  });

  it('stays at a start that is the minimum, and leaves the start unchanged', () => {
    const start = Object.freeze([1, 1]);
    const found = minimum(rosenbrock, start);
    expect([...found.x]).toEqual([1, 1]);
    expect(found.iterations).toBe(0);
  });
});

/** [name, function, low, high, root] */
const ROOTS = [
  ['cube root of 2', (x: number) => x ** 3 - 2, 0, 2, Math.cbrt(2)],
  ['cos x = x', (x: number) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
  ['flat on one side', (x: number) => Math.expm1(x - 3), -60, 5, 3],
  ['steep as a power', (x: number) => x ** 21 - 1e-6, 0, 1, 1e-6 ** (1 / 21)],
  ['a root at an end', (x: number) => x - 1, 1, 4, 1],
] as const;

describe('root(f, low, high)', () => {
  it.each(ROOTS)('%s', (_name, f, low, high, expected) => {
    expect(root(f, low, high)).toBeCloseTo(expected, 12);
    expect(root(f, high, low)).toBeCloseTo(expected, 12);
  });
});
