import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brierParts, brierScore, calibrationBins, logScore } from '#engine/scores.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const ledgers = fc.array(fc.record({ said: share, came: fc.constantFrom(0, 1, 0.5) }), {
  minLength: 1,
  maxLength: 90,
});

/** By the definitions as written, in loops, with nothing shared. */
function reference(said: readonly number[], came: readonly number[]) {
  const n = said.length;
  let brier = 0;
  let log = 0;
  for (let i = 0; i < n; i += 1) {
    const [p, o] = [said[i] ?? NaN, came[i] ?? NaN];
    brier += (p * p - 2 * p * o + o * o) / n;
    if (o > 0) log -= (o * Math.log(p)) / n;
    if (o < 1) log -= ((1 - o) * Math.log(1 - p)) / n;
  }
  return { brier, log };
}

describe('brierScore(forecasts) and logScore(forecasts)', () => {
  it('are those of a reference on 1,000 random ledgers', () => {
    fc.assert(
      fc.property(ledgers, (forecasts) => {
        const { brier, log } = reference(
          forecasts.map(({ said }) => said),
          forecasts.map(({ came }) => came),
        );
        expect(brierScore(forecasts)).toBeCloseTo(brier, 12);
        const given = logScore(forecasts);
        if (log === Infinity) expect(given).toBe(Infinity);
        else expect(Math.abs(given - log)).toBeLessThan(1e-9 * Math.max(1, log));
      }),
      { numRuns: 1000 },
    );
  });

  it('take worked numbers', () => {
    const forecasts = [
      { said: 0.9, came: 1 },
      { said: 0.2, came: 0 },
      { said: 0.6, came: 0.5 },
    ];
    expect(brierScore(forecasts)).toBeCloseTo((0.01 + 0.04 + 0.01) / 3, 12);
    expect(logScore([{ said: 0.5, came: 1 }])).toBeCloseTo(Math.LN2, 12);
    expect(logScore([{ said: 1, came: 1 }])).toBe(0);
    expect(logScore([{ said: 1, came: 0 }])).toBe(Infinity);
  });

  it('refuse what is no share, and nothing at all', () => {
    expect(() => brierScore([])).toThrow(
      'brierScore: forecasts.length must be a whole number >= 1',
    );
    expect(() => logScore([{ said: 1.2, came: 1 }])).toThrow('said must be between 0 and 1');
    expect(() => brierParts([{ said: 1, came: NaN }])).toThrow(RangeError);
    expect(() => calibrationBins([{ said: 1, came: 1 }], 0)).toThrow('bins must be');
  });
});

describe('calibrationBins(forecasts, bins)', () => {
  it('has every forecast once, each between the ends of its bin', () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 1, max: 20 }), (forecasts, count) => {
        const bins = calibrationBins(forecasts, count);
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(forecasts.length);
        for (const { low, high, said } of bins) {
          expect(said).toBeGreaterThanOrEqual(low - 1e-12);
          expect(said).toBeLessThanOrEqual(high + 1e-12);
        }
      }),
    );
  });
});

describe('brierParts(forecasts, bins)', () => {
  it('adds up to the score on 1,000 random ledgers', () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 1, max: 20 }), (forecasts, bins) => {
        const { reliability, resolution, uncertainty, within } = brierParts(forecasts, bins);
        expect(reliability - resolution + uncertainty + within).toBeCloseTo(
          brierScore(forecasts),
          12,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is Murphy’s three where all of a bin say the same', () => {
    const forecasts = [
      ...Array.from({ length: 8 }, (_, i) => ({ said: 0.75, came: i < 5 ? 1 : 0 })),
      ...Array.from({ length: 2 }, (_, i) => ({ said: 0.25, came: i })),
    ];
    const { reliability, resolution, uncertainty, within } = brierParts(forecasts);
    expect(reliability).toBeCloseTo(0.8 * 0.125 ** 2 + 0.2 * 0.25 ** 2, 12);
    expect(resolution).toBeCloseTo(0.8 * 0.025 ** 2 + 0.2 * 0.1 ** 2, 12);
    expect(uncertainty).toBeCloseTo(0.24, 12);
    expect(within).toBeCloseTo(0, 12);
  });
});
