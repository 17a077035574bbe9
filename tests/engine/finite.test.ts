import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as engine from '#engine/index.ts';
import * as any from './arbitrary.ts';
import {
  BESIROGLU_2024 as LAW,
  LUDZIEJEWSKI_2025 as MOE,
  MUENNIGHOFF_2023 as REPEATING,
} from './laws.ts';

const PURSUIT = {
  law: LAW,
  start: 2024,
  years: 1,
  leaderFlops: 1e25,
  computeGrowth: 4,
  resourceRatio: 4,
};
const RACE = { start: 2024, stock: 1e15, stockGrowth: 1, demand: 1e13, demandGrowth: 2 };

/** Any double a caller might hold, the awkward ones among them. */
const anyNumber = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, -1, NaN, Infinity, -Infinity, 5e-324, 1.7e308, 1e-300),
);

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Functions of three numbers and a law, most of them indifferent to the third. */
const CALLS: Record<string, (a: number, b: number, c: number) => unknown> = {
  loss: (a, b) => engine.loss(LAW, a, b),
  lossTerms: (a, b) => engine.lossTerms(LAW, a, b),
  lossOfOddLaw: (a, b, c) => engine.loss({ E: 0, A: a, B: b, alpha: c, beta: c }, 1e9, 1e9),
  trainingFlops: (a, b) => engine.trainingFlops(a, b),
  optimalAllocation: (a) => engine.optimalAllocation(LAW, a),
  optimalOfOddLaw: (a, b, c) =>
    engine.optimalAllocation({ E: 0, A: 1, B: a, alpha: b, beta: c }, 1e20),
  optimalForLoss: (a) => engine.optimalForLoss(LAW, a),
  optimalTokensForParams: (a) => engine.optimalTokensForParams(LAW, a),
  optimalParamsForTokens: (a) => engine.optimalParamsForTokens(LAW, a),
  tokensForLoss: (a, b) => engine.tokensForLoss(LAW, a, b),
  paramsForLoss: (a, b) => engine.paramsForLoss(LAW, a, b),
  overtraining: (a, b) => engine.overtraining(LAW, a, b),
  smallestModelShare: (a, b) => engine.smallestModelShare({ ...LAW, alpha: a, beta: b }),
  effectiveTokens: (a, b, c) => engine.effectiveTokens(a, b, c),
  effectiveParams: (a, b, c) => engine.effectiveParams(a, b, c),
  dataConstrainedLoss: (a, b, c) => engine.dataConstrainedLoss(REPEATING, a, b, c),
  constrainedAllocation: (a, b) => engine.constrainedAllocation(REPEATING, a, b),
  inferenceOptimal: (a, b) => engine.inferenceOptimal(LAW, a, b),
  moeLoss: (a, b) => engine.moeLoss(MOE, { activeParams: a, experts: 8, tokens: b }),
  moeParams: (a) => engine.moeParams(a, 8),
  moeComparison: (a, b) => engine.moeComparison(MOE, { totalParams: a, experts: 8, tokens: b }),
  allocation: (a, b, c) =>
    engine.allocation({ counts: 'params', size: { coefficient: a, exponent: b } }, c),
  allocationForParams: (a, b, c) =>
    engine.allocationForParams({ counts: 'params', size: { coefficient: a, exponent: b } }, c),
  charactersPerTokenSavings: (a, b) => engine.charactersPerTokenSavings(a, b),
  kvCacheBytes: (a, b) => engine.kvCacheBytes({ layers: 2, kvHeads: 2, headDim: 2 }, a, b),
  logSpace: (a, b) => engine.logSpace(a, b, 5),
  extrapolation: (a, b, c) =>
    engine.extrapolation({ fitted: { params: [a, b] } }, { params: c, tokens: c }),
  tokenHorizon: (a, b, c) => engine.tokenHorizon({ ...RACE, stock: a, demand: b, demandGrowth: c }),
  pursuit: (a, b, c) =>
    engine.pursuit({ ...PURSUIT, leaderFlops: a, computeGrowth: b, resourceRatio: c }),
};

describe('no NaN and no Infinity', () => {
  it.each(Object.entries(CALLS))('%s gives finite numbers or refuses', (_name, call) => {
    fc.assert(
      fc.property(
        fc.tuple(
          fc.oneof(anyNumber, any.params),
          fc.oneof(anyNumber, any.tokens),
          fc.oneof(anyNumber, any.powersOfTen(-2, 2)),
        ),
        ([a, b, c]) => {
          let numbers: number[];
          try {
            numbers = numbersIn(call(a, b, c));
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
            return;
          }
          expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
