import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEven, loss, type Axis } from '#engine/index.ts';
import * as any from './arbitrary.ts';
import { BESIROGLU_2024 } from './laws.ts';

const RATIO: Axis = { low: 1, high: 1e6, steps: 'ratio' };
const EVEN: Axis = { low: -100, high: 100, steps: 'even' };
const WHOLE: Axis = { low: 1, high: 50, steps: 'whole' };

type Case = [
  name: string,
  f: (x: number) => number,
  at: number,
  axis: Axis,
  interval: [number, number],
  holds: boolean,
  below: number | null,
  above: number | null,
];

const CASES: readonly Case[] = [
  ['both edges of a rising line', (x) => 2 * x, 10, EVEN, [6, 50], true, 3, 25],
  ['both edges of a falling one', (x) => 1 / x, 10, RATIO, [0.01, 0.5], true, 2, 100],
  ['the way in from below', (x) => x, 10, EVEN, [20, 30], false, null, 20],
  ['the way in from above', (x) => x, 40, EVEN, [20, 30], false, 30, null],
  ['the nearer of two roots', (x) => x * x, 2, EVEN, [-1, 9], true, -3, 3],
  ['an interval of one point', (x) => x, 10, EVEN, [30.1, 30.1], false, null, 30.1],
  ['a result on the edge', (x) => x, 20, EVEN, [20, 30], true, 20, 30],
  ['none, where nothing moves', () => 7, 10, RATIO, [6, 8], true, null, null],
  ['the first whole number with the other answer', (x) => 3 * x, 10, WHOLE, [20, 40], true, 6, 14],
];

describe('breakEven(f, at, axis, interval)', () => {
  it.each(CASES)('finds %s', (_, f, at, axis, interval, holds, below, above) => {
    const found = breakEven(f, at, axis, interval);
    const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 9));
    expect([found.holds, found.below, found.above]).toEqual([holds, near(below), near(above)]);
  });

  it('looks no further than the function answers', () => {
    const f = (x: number): number => {
      if (x > 50) throw new RangeError('f: x must be at most 50');
      return x;
    };
    const { above, searched } = breakEven(f, 10, EVEN, [0, 90]);
    expect(above).toBeNull();
    expect(searched[1]).toBeGreaterThan(49.8);
    expect(searched[1]).toBeLessThanOrEqual(50);
  });

  it('steps over values at which the function refuses, to the first with the other answer', () => {
    const f = (x: number): number => {
      if (Math.abs(x - 20) < 0.01) throw new RangeError('f: x must be farther from 20');
      return x - 20;
    };
    const { above, searched } = breakEven(f, 10, { low: 1, high: 84, steps: 'even' }, [-50, 0]);
    expect(above).toBe(searched[1]);
    expect(above).toBeGreaterThan(20.01);
    expect(above).toBeLessThan(20.12);
  });

  it('lets any other error through', () => {
    const f = (x: number): number => {
      if (x > 50) throw new TypeError('a slip');
      return x;
    };
    expect(() => breakEven(f, 10, EVEN, [0, 90])).toThrow(new TypeError('a slip'));
  });

  it('says how far it looked: the whole axis, if it found nothing', () => {
    expect(breakEven(() => 7, 10, RATIO, [6, 8]).searched).toEqual([1, 1e6]);
    expect(breakEven(() => 7, 10, WHOLE, [6, 8]).searched).toEqual([1, 50]);
  });

  it('parts the answers under a loss law: on one side they hold, on the other they do not', () => {
    fc.assert(
      fc.property(any.params, any.tokens, any.tokens, (params, tokens, other) => {
        const f = (x: number) => loss(BESIROGLU_2024, params, x);
        const edge = f(other);
        const axis = { low: tokens / 1e3, high: tokens * 1e3, steps: 'ratio' } as const;
        fc.pre(Math.abs(other / tokens - 1) > 1e-6 && other > axis.low && other < axis.high);
        const { below, above } = breakEven(f, tokens, axis, [0, edge]);
        const flip = below ?? above ?? NaN;
        expect([below === null, above === null]).toEqual([other > tokens, other < tokens]);
        expect([f(flip * 0.9999) <= edge, f(flip * 1.0001) <= edge]).toEqual([false, true]);
      }),
    );
  });
});
