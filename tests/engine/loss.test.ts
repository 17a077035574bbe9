import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  loss,
  lossTerms,
  optimalAllocation,
  optimalForLoss,
  optimalParamsForTokens,
  optimalTokensForParams,
  overtraining,
  paramsForLoss,
  smallestModelShare,
  tokensForLoss,
  trainingFlops,
} from '#engine/index.ts';
import * as any from './arbitrary.ts';
import { BESIROGLU_2024, HOFFMANN_2022, HOFFMANN_2022_TEX, LOSS_LAWS } from './laws.ts';

/** Relative distance of two positive numbers. */
const off = (actual: number, expected: number): number => Math.abs(actual / expected - 1);

describe('loss(law, params, tokens)', () => {
  it('is the sum of its terms', () => {
    fc.assert(
      fc.property(any.law, any.params, any.tokens, (law, n, d) => {
        const { irreducible, model, data } = lossTerms(law, n, d);
        expect(off(loss(law, n, d), irreducible + model + data)).toBeLessThan(1e-14);
      }),
    );
  });

  it('falls with parameters and with tokens, and stays above E', () => {
    fc.assert(
      fc.property(any.law, any.params, any.tokens, (law, n, d) => {
        // A term far below the others changes the sum by less than a double can show.
        expect(loss(law, 2 * n, d)).toBeLessThanOrEqual(loss(law, n, d));
        expect(loss(law, n, 2 * d)).toBeLessThanOrEqual(loss(law, n, d));
        const terms = lossTerms(law, n, d);
        expect(lossTerms(law, 2 * n, d).model).toBeLessThan(terms.model);
        expect(lossTerms(law, n, 2 * d).data).toBeLessThan(terms.data);
        expect(loss(law, n, d)).toBeGreaterThan(law.E);
      }),
    );
  });

  it('tends to E as both grow', () => {
    expect(loss(BESIROGLU_2024, 1e40, 1e40)).toBeCloseTo(BESIROGLU_2024.E, 9);
  });
});

describe('optimalAllocation(law, flops)', () => {
  it('spends the budget: N D = C / 6', () => {
    fc.assert(
      fc.property(any.law, any.flops, (law, c) => {
        const { params, tokens } = optimalAllocation(law, c);
        expect(off(params * tokens, c / 6)).toBeLessThan(1e-12);
      }),
    );
  });

  it('balances the two gains: alpha A / N^alpha = beta B / D^beta', () => {
    fc.assert(
      fc.property(any.law, any.flops, (law, c) => {
        const { params, tokens } = optimalAllocation(law, c);
        const { model, data } = lossTerms(law, params, tokens);
        expect(off(law.alpha * model, law.beta * data)).toBeLessThan(1e-9);
      }),
    );
  });

  it('beats its neighbours at the same budget', () => {
    fc.assert(
      fc.property(any.law, any.flops, fc.constantFrom(0.8, 0.97, 1.03, 1.25), (law, c, factor) => {
        const { params, tokens } = optimalAllocation(law, c);
        const best = loss(law, params, tokens);
        expect(loss(law, params * factor, tokens / factor)).toBeGreaterThanOrEqual(best);
      }),
    );
  });
});

describe('inverse functions', () => {
  it('optimalForLoss inverts the loss of optimalAllocation', () => {
    fc.assert(
      fc.property(any.law, powersAboveNoise, (law, c) => {
        const best = optimalAllocation(law, c);
        const target = loss(law, best.params, best.tokens);
        fc.pre(target - law.E > 1e-3);
        const found = optimalForLoss(law, target);
        expect(off(found.params, best.params)).toBeLessThan(1e-8);
        expect(off(found.tokens, best.tokens)).toBeLessThan(1e-8);
        expect(off(found.flops, c)).toBeLessThan(1e-8);
      }),
    );
  });

  it('tokensForLoss and paramsForLoss invert loss', () => {
    fc.assert(
      fc.property(any.law, any.params, any.tokens, (law, n, d) => {
        const { model, data } = lossTerms(law, n, d);
        const target = loss(law, n, d);
        fc.pre(Math.min(model, data) > 1e-4 * target);
        expect(off(tokensForLoss(law, n, target), d)).toBeLessThan(1e-8);
        expect(off(paramsForLoss(law, d, target), n)).toBeLessThan(1e-8);
      }),
    );
  });

  it('optimalTokensForParams and optimalParamsForTokens invert each other on the optimal path', () => {
    fc.assert(
      fc.property(any.law, any.flops, (law, c) => {
        const { params, tokens } = optimalAllocation(law, c);
        expect(off(optimalTokensForParams(law, params), tokens)).toBeLessThan(1e-9);
        expect(off(optimalParamsForTokens(law, tokens), params)).toBeLessThan(1e-9);
      }),
    );
  });
});

const powersAboveNoise = any.powersOfTen(18, 24);

describe('overtraining(law, params, tokens)', () => {
  it('costs at least the compute-optimal run, which has the same loss', () => {
    fc.assert(
      fc.property(any.law, any.params, any.tokens, (law, n, d) => {
        const run = overtraining(law, n, d);
        expect(run.flops).toBe(trainingFlops(n, d));
        expect(run.computeRatio).toBeGreaterThan(1 - 1e-9);
        const { params, tokens } = run.equivalent;
        expect(off(loss(law, params, tokens), loss(law, n, d))).toBeLessThan(1e-12);
      }),
    );
  });

  it('costs no more on the optimal path', () => {
    const { params, tokens } = optimalAllocation(BESIROGLU_2024, 1e23);
    const run = overtraining(BESIROGLU_2024, params, tokens);
    expect(run.computeRatio).toBeCloseTo(1, 9);
    expect(run.tokensPerParam).toBeCloseTo(run.optimalTokensPerParam, 6);
  });
});

describe('smallestModelShare(law)', () => {
  it('is the share below which no amount of data reaches the loss', () => {
    for (const law of Object.values(LOSS_LAWS)) {
      const { params, tokens } = optimalAllocation(law, 1e23);
      const target = loss(law, params, tokens);
      const smallest = smallestModelShare(law) * params;
      expect(tokensForLoss(law, smallest * 1.001, target)).toBeGreaterThan(1000 * tokens);
      expect(() => tokensForLoss(law, smallest * 0.999, target)).toThrow(RangeError);
    }
  });
});

/** [budget or size, what is asked, published, relative tolerance, where it stands] */
const PUBLISHED = [
  [
    'Gopher budget, unrounded constants: 40B parameters',
    optimalAllocation(HOFFMANN_2022_TEX, 5.76e23).params,
    40e9,
    0.02,
    'hoffmann-2022, Fig. 4 caption',
  ],
  [
    'Gopher budget, printed constants: 32B parameters',
    optimalAllocation(HOFFMANN_2022, 5.76e23).params,
    32.2e9,
    0.02,
    'hoffmann-2022, Eq. 10 and Eq. 4',
  ],
  [
    'exponent a of N ~ C^a, Approach 3',
    HOFFMANN_2022_TEX.beta / (HOFFMANN_2022_TEX.alpha + HOFFMANN_2022_TEX.beta),
    0.46,
    0.01,
    'hoffmann-2022, Table 2',
  ],
  [
    'exponent a of the refit',
    BESIROGLU_2024.beta / (BESIROGLU_2024.alpha + BESIROGLU_2024.beta),
    0.513,
    0.001,
    'epoch-2024-chinchilla-data, data_analysis.ipynb',
  ],
  [
    'tokens per parameter of the refit at 8B',
    optimalTokensForParams(BESIROGLU_2024, 8e9) / 8e9,
    20.5,
    0.005,
    'computed from the constants of the notebook',
  ],
  [
    'Llama 3.1 405B training compute',
    trainingFlops(405_853_388_800, 15.6e12),
    3.8e25,
    0.005,
    'meta-2024-herd, Sec. 3.2',
  ],
] as const;

describe('published optima', () => {
  it.each(PUBLISHED)('%s', (_what, actual, published, tolerance) => {
    expect(off(actual, published)).toBeLessThan(tolerance);
  });

  it('the printed constants do not give 20 tokens per parameter', () => {
    const { params, tokens } = optimalAllocation(HOFFMANN_2022, 5.76e23);
    expect(tokens / params).toBeCloseTo(92.6, 0);
  });
});
