import { describe, expect, it } from 'vitest';
import { slopeThrough } from '#engine/slope.ts';

describe('slopeThrough', () => {
  it('finds a straight line, without error', () => {
    const line = [1, 2, 4, 7].map((x) => [x, 3 * x - 2] as const);
    expect(slopeThrough(line)).toEqual({ slope: 3, error: 0 });
  });

  it('gives the standard error of the slope', () => {
    // The means are 1 and 1, Sxx = 2, Sxy = 1; the residuals -0.5, 1, -0.5.
    const { slope, error } = slopeThrough([
      [0, 0],
      [1, 2],
      [2, 1],
    ]);
    expect(slope).toBe(0.5);
    expect(error).toBeCloseTo(Math.sqrt(1.5 / 2), 12);
  });

  it('depends on no origin', () => {
    const points = [
      [0, 3],
      [1, 4],
      [3, 9],
      [4, 9],
    ] as const;
    const moved = points.map(([x, y]) => [x + 2024, y - 100] as const);
    expect(slopeThrough(moved).slope).toBeCloseTo(slopeThrough(points).slope, 9);
    expect(slopeThrough(moved).error).toBeCloseTo(slopeThrough(points).error, 9);
  });

  it.each([
    [
      'fewer than three points',
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'points all at one x',
      [
        [1, 1],
        [1, 2],
        [1, 3],
      ],
    ],
  ] as const)('refuses %s', (_, points) => {
    expect(() => slopeThrough(points)).toThrow(RangeError);
  });
});
