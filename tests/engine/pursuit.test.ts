import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pursuit, pursuitInTheEnd } from '#engine/index.ts';
import type { PursuitScenario } from '#engine/index.ts';
import * as any from './arbitrary.ts';
import { HOFFMANN_2022_TEX, MUENNIGHOFF_2023 } from './laws.ts';

const SCENARIO: PursuitScenario = Object.freeze({
  law: HOFFMANN_2022_TEX,
  start: 2024,
  years: 6,
  leaderFlops: 4e25,
  computeGrowth: 4,
  resourceRatio: 4,
});

const growth = fc.double({ min: 1.2, max: 10, noNaN: true });
const walls = fc.option(any.powersOfTen(11, 15), { nil: undefined });

const scenario: fc.Arbitrary<PursuitScenario> = fc
  .record({
    law: fc.oneof(any.law, any.dataConstrainedLaw),
    leaderFlops: any.powersOfTen(22, 27),
    computeGrowth: growth,
    resourceRatio: any.powersOfTen(-1, 3),
    resourceRatioGrowth: fc.double({ min: 0.7, max: 1.5, noNaN: true }),
    wall: walls,
    dataEfficiencyGrowth: fc.double({ min: 1, max: 1.5, noNaN: true }),
  })
  .map(({ wall, ...rest }) => ({
    ...rest,
    start: 2024,
    years: 4,
    ...(wall === undefined ? {} : { uniqueTokens: wall, uniqueTokensGrowth: 1.05 }),
  }));

describe('pursuit(scenario)', () => {
  it('has no gap and no lag at a resource ratio of 1', () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const level = { ...given, resourceRatio: 1, resourceRatioGrowth: 1 };
        for (const row of pursuit(level)) {
          expect([row.gap, row.lagMonths]).toEqual([0, 0]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('gives finite numbers, and no lag rather than a false one', () => {
    fc.assert(
      fc.property(scenario, (given) => {
        for (const row of pursuit(given)) {
          const { leader, follower, gap, slope, lagMonths, gapFromSlope } = row;
          const numbers = [gap, slope, lagMonths ?? 0, gapFromSlope ?? 0];
          for (const run of [leader, follower]) {
            numbers.push(run.params, run.tokens, run.flops, run.loss);
          }
          expect(numbers.every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('puts the lag at the time when the leader had the follower’s loss', () => {
    const [row] = pursuit({ ...SCENARIO, uniqueTokens: 15e12, law: MUENNIGHOFF_2023 });
    const lag = (row?.lagMonths ?? NaN) / 12;
    const earlier = pursuit({
      ...SCENARIO,
      law: MUENNIGHOFF_2023,
      uniqueTokens: 15e12,
      leaderFlops: 4e25 * 4 ** -lag,
    });
    expect(earlier[0]?.leader.loss).toBeCloseTo(row?.follower.loss ?? NaN, 12);
  });

  it('has the lag ln(ratio) / ln(growth) where nothing but compute differs', () => {
    for (const row of pursuit(SCENARIO)) expect(row.lagMonths).toBeCloseTo(12, 9);
    for (const row of pursuit({ ...SCENARIO, resourceRatio: 2 })) {
      expect(row.lagMonths).toBeCloseTo(6, 9);
    }
  });

  it('keeps gap = slope x lag, the better the shorter the lag', () => {
    const relative = (resourceRatio: number): number => {
      const [row] = pursuit({ ...SCENARIO, resourceRatio });
      return Math.abs((row?.gapFromSlope ?? NaN) / (row?.gap ?? NaN) - 1);
    };
    const errors = [16, 4, 1.5, 1.05, 1.001].map(relative);
    expect(errors.toSorted((a, b) => b - a)).toEqual(errors);
    expect(errors.at(-1)).toBeLessThan(1e-3);
  });

  it('closes the gap in loss while the lag stays: the curve flattens', () => {
    const rows = pursuit(SCENARIO);
    const gaps = rows.map(({ gap }) => gap);
    expect(gaps.toSorted((a, b) => b - a)).toEqual(gaps);
    expect(rows.every(({ gap }) => gap > 0)).toBe(true);
  });

  it('widens the lag with the ratio', () => {
    const rows = pursuit({ ...SCENARIO, resourceRatioGrowth: 1.5 });
    const lags = rows.map(({ lagMonths }) => lagMonths ?? NaN);
    expect(lags.toSorted((a, b) => a - b)).toEqual(lags);
  });

  it('closes on the leader faster where both stand at the data wall', () => {
    const open = pursuit(SCENARIO).at(-1);
    const walled = pursuit({ ...SCENARIO, uniqueTokens: 5e12 }).at(-1);
    expect(walled?.gap ?? NaN).toBeLessThan((open?.gap ?? NaN) / 2);
  });

  it('turns the order round when only the follower has synthetic data', () => {
    const row = pursuit({
      ...SCENARIO,
      uniqueTokens: 5e12,
      syntheticMultiplier: { leader: 1, follower: 20 },
    }).at(-1);
    expect(row?.gap).toBeLessThan(0);
    expect(row?.lagMonths).toBeNull();
  });

  it('counts an efficient token as several: the same as a law with a smaller data term', () => {
    const { E, A, B, alpha, beta } = HOFFMANN_2022_TEX;
    const efficient = pursuit({ ...SCENARIO, dataEfficiency: 3 });
    const smaller = pursuit({ ...SCENARIO, law: { E, A, B: B / 3 ** beta, alpha, beta } });
    expect(efficient.map(({ gap }) => gap)).toEqual(smaller.map(({ gap }) => gap));
  });

  it('gives stepsPerYear rows a year, both ends included', () => {
    const years = pursuit({ ...SCENARIO, years: 2, stepsPerYear: 2 }).map(({ year }) => year);
    expect(years).toEqual([2024, 2024.5, 2025, 2025.5, 2026]);
  });
});

describe('pursuitInTheEnd(scenario, answer)', () => {
  it('is what the last row says, bit for bit', () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const last = pursuit(given).at(-1);
        for (const answer of ['gap', 'lagMonths', 'slope'] as const)
          expect(pursuitInTheEnd(given, answer)).toBe(last?.[answer]);
      }),
    );
  });
});
