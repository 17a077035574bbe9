import { describe, expect, it } from 'vitest';
import { optimalTokensForParams, trainingFlops } from '#engine/index.ts';
import { HOFFMANN_2022_TEX } from './laws.ts';

type Row = readonly [params: number, flops: number, tokens: number];

/** Source `hoffmann-2022`, Table 3: Approach 1. */
const TABLE_3: readonly Row[] = [
  [400e6, 1.92e19, 8.0e9],
  [1e9, 1.21e20, 20.2e9],
  [10e9, 1.23e22, 205.1e9],
  [67e9, 5.76e23, 1.5e12],
  [175e9, 3.85e24, 3.7e12],
  [280e9, 9.9e24, 5.9e12],
  [520e9, 3.43e25, 11.0e12],
  [1e12, 1.27e26, 21.2e12],
  [10e12, 1.3e28, 216.2e12],
];

/** Source `hoffmann-2022`, Table A3: Approach 2. */
const TABLE_A3_APPROACH_2: readonly Row[] = [
  [400e6, 1.84e19, 7.7e9],
  [1e9, 1.2e20, 20.0e9],
  [10e9, 1.32e22, 219.5e9],
  [67e9, 6.88e23, 1.7e12],
  [175e9, 4.54e24, 4.3e12],
  [280e9, 1.18e25, 7.1e12],
  [520e9, 4.19e25, 13.4e12],
  [1e12, 1.59e26, 26.5e12],
  [10e12, 1.75e28, 292.0e12],
];

/** What the 175B row of Approach 3 prints for compute; 6 N D shows the exponent is a slip. */
const PRINTED_175B = 1.26e24;

/** Source `hoffmann-2022`, Table A3: Approach 3, with that exponent corrected. */
const TABLE_A3_APPROACH_3: readonly Row[] = [
  [400e6, 2.21e19, 9.2e9],
  [1e9, 1.62e20, 27.1e9],
  [10e9, 2.46e22, 410.1e9],
  [67e9, 1.71e24, 4.1e12],
  [175e9, 1.26e25, 12.0e12],
  [280e9, 3.52e25, 20.1e12],
  [520e9, 1.36e26, 43.5e12],
  [1e12, 5.65e26, 94.1e12],
  [10e12, 8.55e28, 1425.5e12],
];

const off = (actual: number, expected: number): number => Math.abs(actual / expected - 1);

describe('C = 6 N D in the tables of Hoffmann et al.', () => {
  it.each([...TABLE_3, ...TABLE_A3_APPROACH_2, ...TABLE_A3_APPROACH_3])(
    '%d parameters at %d FLOP',
    (params, flops, tokens) => {
      expect(off(trainingFlops(params, tokens), flops)).toBeLessThan(0.05);
    },
  );

  it('is nearest to failing at 67B, where tokens are printed to two digits', () => {
    const rows = [...TABLE_3, ...TABLE_A3_APPROACH_2, ...TABLE_A3_APPROACH_3];
    const errors = rows.map(([params, flops, tokens]) => ({
      params,
      error: off(trainingFlops(params, tokens), flops),
    }));
    const worst = errors.reduce((one, other) => (other.error > one.error ? other : one));
    expect(worst.params).toBe(67e9);
    expect(worst.error).toBeCloseTo(0.047, 3);
  });

  it('does not hold for the 175B row as printed, by a factor of ten', () => {
    expect(trainingFlops(175e9, 12.0e12) / PRINTED_175B).toBeCloseTo(10, 0);
  });
});

describe('Table A3, Approach 3, against the unrounded constants', () => {
  /** Tokens the law calls for at each size, beside those printed; to a tenth of a percent. */
  const deviations = TABLE_A3_APPROACH_3.map(([params, , tokens]) =>
    Number((optimalTokensForParams(HOFFMANN_2022_TEX, params) / tokens - 1).toFixed(3)),
  );

  it('asks for 6 to 19 percent more tokens: the column does not follow from the law of its paper', () => {
    expect(deviations).toEqual([0.064, 0.075, 0.102, 0.061, 0.136, 0.187, 0.146, 0.154, 0.181]);
  });
});
