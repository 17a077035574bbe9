import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenHorizon, tokenHorizonQuantiles } from '#engine/index.ts';
import * as any from './arbitrary.ts';

const RACE = Object.freeze({
  start: 2024,
  stock: 400e12,
  stockGrowth: 1.05,
  demand: 15e12,
  demandGrowth: 2.2,
});

const UNCERTAIN = Object.freeze({
  ...RACE,
  stock: Object.freeze({ low: 100e12, high: 1000e12 }),
  demandGrowth: Object.freeze({ low: 1.8, high: 3.5 }),
});

describe('tokenHorizon(race)', () => {
  it('is the time at which demand has grown into the stock', () => {
    fc.assert(
      fc.property(
        any.powersOfTen(13, 16),
        any.powersOfTen(11, 13),
        fc.double({ min: 1.01, max: 1.3, noNaN: true }),
        fc.double({ min: 1.4, max: 5, noNaN: true }),
        (stock, demand, stockGrowth, demandGrowth) => {
          const t = tokenHorizon({ start: 0, stock, stockGrowth, demand, demandGrowth }) ?? NaN;
          expect((stock * stockGrowth ** t) / (demand * demandGrowth ** t)).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it('is the start once demand is there', () => {
    expect(tokenHorizon({ ...RACE, demand: 500e12 })).toBe(2024);
  });

  it('is null where demand never catches up', () => {
    expect(tokenHorizon({ ...RACE, demandGrowth: 1.05 })).toBeNull();
  });

  it('lies within 2026 to 2032 for a stock of 400T and doubling demand (villalobos-2024)', () => {
    const year = tokenHorizon({ ...RACE, stockGrowth: 1, demandGrowth: 2 }) ?? NaN;
    expect(year).toBeGreaterThan(2026);
    expect(year).toBeLessThan(2032);
  });
});

describe('tokenHorizonQuantiles(race, { draws, seed })', () => {
  it('repeats for a seed and differs between seeds', () => {
    const of = (seed: number) => tokenHorizonQuantiles(UNCERTAIN, { draws: 500, seed }).years;
    expect(of(7)).toEqual(of(7));
    expect(of(7)).not.toEqual(of(8));
  });

  it('gives ascending dates around the one of the middle', () => {
    const { years } = tokenHorizonQuantiles(UNCERTAIN, { draws: 4000, seed: 1 });
    expect(years.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(years);
    const middle = tokenHorizon({
      ...RACE,
      stock: Math.sqrt(100e12 * 1000e12),
      demandGrowth: Math.sqrt(1.8 * 3.5),
    });
    expect(years[2]).toBeCloseTo(middle ?? NaN, 0);
  });

  it('is a single date without intervals', () => {
    const { years } = tokenHorizonQuantiles(RACE, { draws: 10, seed: 3 });
    expect(new Set(years)).toEqual(new Set([tokenHorizon(RACE)]));
  });

  it('puts the stated coverage between the ends of an interval', () => {
    // With demand at 1 and growing e-fold, the horizon is the log of the stock.
    const race = { start: 0, stockGrowth: 1, demand: 1, demandGrowth: Math.E };
    for (const coverage of [0.5, 0.8, 0.9, 0.95] as const) {
      const stock = { low: 1e5, high: 1e7, coverage };
      const tail = (1 - coverage) / 2;
      const { years } = tokenHorizonQuantiles(
        { ...race, stock },
        { draws: 40_000, seed: 11, probabilities: [tail, 1 - tail] },
      );
      expect((years[0] ?? NaN) / Math.log(1e5)).toBeCloseTo(1, 2);
      expect((years[1] ?? NaN) / Math.log(1e7)).toBeCloseTo(1, 2);
    }
  });

  it('says which share of the draws never ends, and gives no date for it', () => {
    const race = { ...RACE, demandGrowth: { low: 0.8, high: 1.3 } };
    const { years, neverShare } = tokenHorizonQuantiles(race, { draws: 2000, seed: 5 });
    expect(neverShare).toBeGreaterThan(0.4);
    expect(neverShare).toBeLessThan(0.7);
    expect(years.at(-1)).toBeNull();
    expect(years[0]).toBeGreaterThan(2024);
  });
});
