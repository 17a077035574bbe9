import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  constrainedAllocation,
  dataConstrainedLoss,
  effectiveParams,
  effectiveTokens,
  logSpace,
  loss,
  optimalAllocation,
  optimalParamsForTokens,
} from '#engine/index.ts';
import * as any from './arbitrary.ts';
import { HOFFMANN_2022_TEX, MUENNIGHOFF_2023 } from './laws.ts';

const off = (actual: number, expected: number): number => Math.abs(actual / expected - 1);

describe('effectiveTokens(unique, seen, rStar) and effectiveParams(base, params, rStar)', () => {
  it('count everything up to the base, and less than everything beyond', () => {
    fc.assert(
      fc.property(any.tokens, any.powersOfTen(-2, 3), any.powersOfTen(0, 2), (u, ratio, rStar) => {
        const worth = effectiveTokens(u, u * ratio, rStar);
        if (ratio <= 1) expect(worth).toBe(u * ratio);
        else {
          expect(worth).toBeLessThanOrEqual(u * ratio);
          expect(worth).toBeLessThanOrEqual(u * (1 + rStar) * (1 + 1e-12));
        }
        expect(effectiveParams(u, u * ratio, rStar)).toBe(worth);
      }),
    );
  });

  it('four passes are worth 93 % of four times the data (muennighoff-2023, abstract)', () => {
    expect(effectiveTokens(1, 4, MUENNIGHOFF_2023.rStarTokens) / 4).toBeCloseTo(0.93, 2);
  });
});

describe('dataConstrainedLoss(law, params, tokens, uniqueTokens)', () => {
  it('gives the official check value (muennighoff-2025-code, README)', () => {
    const value = dataConstrainedLoss(MUENNIGHOFF_2023, 6.34e9, 242e9, 25e9);
    expect(Math.abs(value - 2.2256440889984477)).toBeLessThan(1e-9);
  });

  it('counts 0.051 parameters to the distinct token (muennighoff-2023, App. A)', () => {
    expect(optimalParamsForTokens(MUENNIGHOFF_2023, 1)).toBeCloseTo(0.051, 4);
  });

  it('is the plain law where data is ample', () => {
    fc.assert(
      fc.property(any.dataConstrainedLaw, any.flops, (law, c) => {
        const { params, tokens } = optimalAllocation(law, c);
        const plenty = tokens * 1.001;
        expect(dataConstrainedLoss(law, params, tokens, plenty)).toBe(loss(law, params, tokens));
      }),
    );
  });

  it('never falls below the plain law', () => {
    fc.assert(
      fc.property(any.dataConstrainedLaw, any.params, any.tokens, any.tokens, (law, n, d, u) => {
        const plain = loss(law, n, d);
        expect(dataConstrainedLoss(law, n, d, u)).toBeGreaterThanOrEqual(plain * (1 - 1e-14));
      }),
    );
  });
});

describe('constrainedAllocation(law, flops, uniqueTokens)', () => {
  it('is the unconstrained optimum where data is ample', () => {
    fc.assert(
      fc.property(any.dataConstrainedLaw, any.flops, (law, c) => {
        const free = optimalAllocation(law, c);
        const found = constrainedAllocation(law, c, free.tokens * 1.01);
        expect(found.dataLimited).toBe(false);
        expect(found.singlePass.params).toBe(free.params);
        expect(found.repeated).toEqual(found.singlePass);
      }),
    );
  });

  it('is continuous at the wall, for both runs', () => {
    fc.assert(
      fc.property(any.dataConstrainedLaw, any.flops, (law, c) => {
        const { params, tokens } = optimalAllocation(law, c);
        const { dataLimited, singlePass, repeated } = constrainedAllocation(
          law,
          c,
          tokens * (1 - 1e-7),
        );
        expect(dataLimited).toBe(true);
        expect(off(singlePass.params, params)).toBeLessThan(1e-6);
        expect(off(repeated?.params ?? NaN, params)).toBeLessThan(1e-5);
      }),
    );
  });

  it('spends the budget in every run, and repeating is never the worse choice', () => {
    fc.assert(
      fc.property(any.dataConstrainedLaw, any.flops, any.tokens, (law, c, u) => {
        const { singlePass, repeated } = constrainedAllocation(law, c, u);
        for (const run of [singlePass, repeated ?? singlePass]) {
          expect(off(run.params * run.tokens, c / 6)).toBeLessThan(1e-12);
          expect(Number.isFinite(run.loss)).toBe(true);
        }
        expect(singlePass.epochs).toBeLessThan(1 + 1e-12);
        expect(repeated?.loss ?? NaN).toBeLessThanOrEqual(singlePass.loss * (1 + 1e-12));
      }),
    );
  });

  it('beats every other split of the budget, tried on a grid', () => {
    fc.assert(
      fc.property(any.dataConstrainedLaw, any.powersOfTen(20, 27), (law, c) => {
        const u = 1e11;
        const { repeated } = constrainedAllocation(law, c, u);
        const best = Math.min(
          ...logSpace(c / 6 / u / 1e6, (c / 6 / u) * 1e3, 400).map((n) =>
            dataConstrainedLoss(law, n, c / 6 / n, u),
          ),
        );
        expect(repeated?.loss ?? NaN).toBeLessThanOrEqual(best * (1 + 1e-9));
      }),
      { numRuns: 40 },
    );
  });

  it('puts a single pass on the floor of its data as the budget grows', () => {
    const { singlePass, repeated } = constrainedAllocation(HOFFMANN_2022_TEX, 1e32, 1e12);
    const { E, B, beta } = HOFFMANN_2022_TEX;
    expect(singlePass.loss).toBeCloseTo(E + B / 1e12 ** beta, 3);
    expect(repeated).toBeNull();
  });
});
