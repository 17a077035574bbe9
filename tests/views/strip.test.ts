import { describe, expect, it } from 'vitest';
import { toStrip } from '#views/strip.ts';

const strip = (values: readonly number[], ...expected: [number, number]) =>
  toStrip(
    values.map((value) => ({ value, holds: value >= expected[0] && value <= expected[1] })),
    expected,
  );

describe('toStrip(results, expected)', () => {
  it('shades from one end to the other, with the result between them', () => {
    expect(strip([4], 3.5, 4.5)).toEqual({
      width: 400,
      height: 24,
      region: { x: 24, width: 352 },
      dots: [{ x: 200, holds: true }],
      isLog: false,
      inSight: { low: true, high: true },
    });
  });

  it.each<[string, number[], [number, number], { x: number; width: number }]>([
    ['above', [4], [1.1, 100], { x: 24, width: 376 }],
    ['below', [3], [-1000, 4], { x: 0, width: 376 }],
  ])('runs off the line %s where the other end is far out', (side, values, ends, region) => {
    const { inSight, region: found } = strip(values, ...ends);
    expect(found).toEqual(region);
    expect(inSight).toEqual({ low: side === 'above', high: side === 'below' });
  });

  it('shows both ends of a narrow range, however far the result lies from it', () => {
    expect(strip([7.5], 7.5, 8.5)).toMatchObject({
      region: { x: 24, width: 352 },
      inSight: { low: true, high: true },
    });
    expect(strip([2027, 2026.1], 2025.5, 2026)).toMatchObject({
      region: { x: 24, width: 117.3 },
      inSight: { low: true, high: true },
    });
  });

  it('gives a dot to each result in the order they came, hollow where the claim fails', () => {
    expect(strip([16, 4, 6], 5, 20).dots).toEqual([
      { x: 288, holds: true },
      { x: 24, holds: false },
      { x: 68, holds: true },
    ]);
  });

  it('sets out by factors what lies more than twenty times apart', () => {
    const { isLog, dots, region } = strip([1e12, 1e13, 1e14], 1e13, 1e19);
    expect(isLog).toBe(true);
    expect(dots.map(({ x }) => x)).toEqual([24, 200, 376]);
    expect(region).toEqual({ x: 200, width: 200 });
  });

  it('never takes a factor of what is not positive', () => {
    expect(strip([-1, 100], 0, 50).isLog).toBe(false);
    expect(strip([1, 100], 0, 1000)).toMatchObject({ isLog: false });
    expect(strip([1, 100], 0, 90)).toMatchObject({ inSight: { low: true, high: true } });
  });

  it('shows one value that is hit as a mark in the middle', () => {
    expect(strip([0], 0, 0)).toMatchObject({
      region: { x: 198.5, width: 3 },
      dots: [{ x: 200, holds: true }],
    });
  });
});
