import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inferenceOptimal,
  loss,
  optimalForLoss,
  optimalTokensForParams,
  smallestModelShare,
  tokensForLoss,
} from '#engine/index.ts';
import * as any from './arbitrary.ts';
import { HOFFMANN_2022_TEX } from './laws.ts';

const off = (actual: number, expected: number): number => Math.abs(actual / expected - 1);
const gap = fc.double({ min: 0.02, max: 1, noNaN: true });

describe('inferenceOptimal(law, targetLoss, inferenceTokens)', () => {
  it('reaches the target', () => {
    fc.assert(
      fc.property(any.law, gap, any.tokens, (law, above, served) => {
        const target = law.E + above;
        const { params, tokens } = inferenceOptimal(law, target, served);
        expect(off(loss(law, params, tokens), target)).toBeLessThan(1e-9);
      }),
    );
  });

  it('costs less than its neighbours on the curve of equal loss', () => {
    fc.assert(
      fc.property(any.law, gap, any.tokens, fc.constantFrom(0.98, 1.02), (law, above, u, by) => {
        const target = law.E + above;
        const best = inferenceOptimal(law, target, u);
        const params = best.params * by;
        fc.pre(law.E + law.A / params ** law.alpha < target * (1 - 1e-9));
        const cost = params * (6 * tokensForLoss(law, params, target) + 2 * u);
        expect(cost).toBeGreaterThanOrEqual(best.flops * (1 - 1e-9));
      }),
    );
  });

  it('is the training optimum when nothing is served', () => {
    const target = 2.1;
    const free = optimalForLoss(HOFFMANN_2022_TEX, target);
    const found = inferenceOptimal(HOFFMANN_2022_TEX, target, 0);
    expect(off(found.params, free.params)).toBeLessThan(1e-12);
    expect(found.savedShare).toBeCloseTo(0, 12);
  });

  it('shrinks with use, towards the smallest share and not past it', () => {
    const law = HOFFMANN_2022_TEX;
    const sizes = [0, 1e11, 1e13, 1e18, 1e60].map((u) => inferenceOptimal(law, 2.1, u).params);
    expect(sizes.toSorted((a, b) => b - a)).toEqual(sizes);
    const limit = smallestModelShare(law) * (sizes[0] ?? NaN);
    expect(off(sizes.at(-1) ?? NaN, limit)).toBeLessThan(1e-6);
  });

  it('saves 1.7e22 FLOP, 17 %, with a 7B in place of a 13B (sardana-2024, Fig. 1)', () => {
    const law = HOFFMANN_2022_TEX;
    const quality = loss(law, 13e9, optimalTokensForParams(law, 13e9));
    const found = inferenceOptimal(law, quality, 2e12);
    expect(off(found.params, 7e9)).toBeLessThan(0.02);
    expect(off(found.trainingOptimal.flops - found.flops, 1.7e22)).toBeLessThan(0.05);
    expect(off(found.savedShare, 0.17)).toBeLessThan(0.05);
  });
});
