import { describe, expect, it } from 'vitest';
import { band, lawCovariance, logSpace, loss, sampleLaws } from '#engine/index.ts';
import { quantile } from '#engine/quantile.ts';
import { randomSource } from '#engine/random.ts';
import { BESIROGLU_2024, BESIROGLU_COVARIANCE, HOFFMANN_2022_TEX } from './laws.ts';

const ZEROS = Object.freeze(Array.from({ length: 5 }, () => Object.freeze([0, 0, 0, 0, 0])));

describe('sampleLaws(law, covariance, { draws, seed })', () => {
  it('repeats for a seed and differs between seeds', () => {
    const of = (seed: number) =>
      sampleLaws(BESIROGLU_2024, BESIROGLU_COVARIANCE, { draws: 20, seed });
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
    expect(new Set(of(1).map(({ A }) => A)).size).toBe(20);
  });

  it('has the covariance it was given', () => {
    const laws = sampleLaws(BESIROGLU_2024, BESIROGLU_COVARIANCE, { draws: 20_000, seed: 3 });
    lawCovariance(laws).forEach((row, i) => {
      row.forEach((value, j) => {
        const at = (a: number, b: number) => BESIROGLU_COVARIANCE[a]?.[b] ?? NaN;
        const scale = Math.sqrt(at(i, i) * at(j, j));
        expect(Math.abs(value - at(i, j)) / scale).toBeLessThan(0.04);
      });
    });
  });

  it('is the law itself without uncertainty', () => {
    expect(sampleLaws(BESIROGLU_2024, ZEROS, { draws: 2, seed: 1 })).toEqual([
      BESIROGLU_2024,
      BESIROGLU_2024,
    ]);
  });

  it('draws again where an exponent falls to zero', () => {
    const wide = ZEROS.map((row, i) => row.map((_, j) => (i === j && i > 2 ? 0.04 : 0)));
    const laws = sampleLaws({ ...BESIROGLU_2024, alpha: 0.1 }, wide, { draws: 500, seed: 9 });
    expect(Math.min(...laws.flatMap(({ alpha, beta }) => [alpha, beta]))).toBeGreaterThan(0);
  });
});

describe('band(laws, xs, value, coverage = 0.95)', () => {
  const laws = sampleLaws(BESIROGLU_2024, BESIROGLU_COVARIANCE, { draws: 2000, seed: 4 });
  const sizes = logSpace(1e8, 1e13, 6);
  const points = band(laws, sizes, (law, n) => loss(law, n, 20 * n));

  it('holds the curve of the centre', () => {
    for (const { x, low, mid, high } of points) {
      const centre = loss(BESIROGLU_2024, x, 20 * x);
      expect(low).toBeLessThan(centre);
      expect(high).toBeGreaterThan(centre);
      expect(mid).toBeCloseTo(centre, 2);
    }
  });

  it('is narrow where runs were made and wide far outside', () => {
    const widths = points.map(({ low, high }) => high - low);
    expect(widths[1] ?? NaN).toBeLessThan(0.05);
    expect(widths.at(-1) ?? NaN).toBeGreaterThan(2 * (widths[1] ?? NaN));
  });

  it('narrows with the coverage, to the median', () => {
    const [half] = band(laws, [1e9], (law, n) => loss(law, n, 20e9), 0.5);
    const [none] = band(laws, [1e9], (law, n) => loss(law, n, 20e9), 0);
    const [most] = band(laws, [1e9], (law, n) => loss(law, n, 20e9), 0.99);
    expect(most?.low ?? NaN).toBeLessThan(half?.low ?? NaN);
    expect(none?.low).toBe(none?.mid);
    expect(none?.high).toBe(none?.mid);
  });
});

describe('lawCovariance(laws)', () => {
  it('is the sample covariance of two laws', () => {
    const found = lawCovariance([BESIROGLU_2024, HOFFMANN_2022_TEX]);
    const a = Math.log(BESIROGLU_2024.A) - Math.log(HOFFMANN_2022_TEX.A);
    const beta = BESIROGLU_2024.beta - HOFFMANN_2022_TEX.beta;
    expect(found[0]?.[0]).toBeCloseTo((a * a) / 2, 12);
    expect(found[0]?.[4]).toBeCloseTo((a * beta) / 2, 12);
    expect(found[4]?.[0]).toBe(found[0]?.[4]);
  });
});

describe('quantile(sorted, p)', () => {
  it('uses the R-7 convention', () => {
    expect([0, 0.25, 0.5, 1].map((p) => quantile([1, 2, 4, 8], p))).toEqual([1, 1.75, 3, 8]);
    expect(quantile([5], 0.3)).toBe(5);
  });
});

describe('randomSource(fn, seed, stream)', () => {
  const many = (seed: number, stream = 0) => {
    const random = randomSource('test', seed, stream);
    return Array.from({ length: 20_000 }, random.uniform);
  };

  it('is uniform on (0, 1)', () => {
    const values = many(1);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = values.reduce((sum, value) => sum + value * value, 0) / values.length;
    expect(mean).toBeCloseTo(1 / 2, 2);
    expect(square).toBeCloseTo(1 / 3, 2);
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(Math.max(...values)).toBeLessThan(1);
  });

  it('gives unrelated series for neighbouring seeds and streams', () => {
    const series = [many(1), many(2), many(1, 1), many(2 ** 40)];
    series.forEach((one, i) => {
      for (const other of series.slice(i + 1)) {
        const product = one.reduce((sum, x, k) => sum + (x - 0.5) * ((other[k] ?? 0) - 0.5), 0);
        expect(Math.abs((12 * product) / one.length)).toBeLessThan(0.03);
      }
    });
  });

  it('has standard normals', () => {
    const random = randomSource('test', 5);
    const values = Array.from({ length: 40_000 }, random.normal).sort((a, b) => a - b);
    for (const [p, z] of [
      [0.025, -1.96],
      [0.5, 0],
      [0.8413, 1],
    ] as const) {
      expect(Math.abs(quantile(values, p) - z)).toBeLessThan(0.05);
    }
  });
});
