import { describe, expect, it } from 'vitest';
import * as engine from '#engine/index.ts';
import {
  BESIROGLU_2024 as LAW,
  BESIROGLU_COVARIANCE,
  LUDZIEJEWSKI_2025 as MOE,
  MUENNIGHOFF_2023 as REPEATING,
  RUNS_OF_BESIROGLU_2024 as RUNS,
} from './laws.ts';

/** A value of another type, as a script without types might pass it. */
const wrong = (value: unknown): never => value as never;

const SHAPE = { vocab: 10, hidden: 8, layers: 2, heads: 4, headDim: 2, ffn: 16 };
const FUTURES = {
  law: LAW,
  start: 2024,
  essay: 2024.25,
  years: 2,
  flops: 4e25,
  growth: 4,
  ratio: 4,
  apart: 1,
  tokens: 3e13,
  multiplier: 1,
  efficiency: 1,
  shared: true,
};
const PURSUIT = {
  law: LAW,
  start: 2024,
  years: 1,
  leaderFlops: 1e25,
  computeGrowth: 4,
  resourceRatio: 4,
};
const RACE = { start: 2024, stock: 1e15, stockGrowth: 1, demand: 1e13, demandGrowth: 2 };
const DRAWS = { draws: 3, seed: 1 };

/** [call, whole message]; a TypeError where the message says so by its value, else a RangeError. */
const REFUSALS: readonly (readonly [() => unknown, string])[] = [
  [() => engine.loss(LAW, 0, 1e9), 'loss: params must be finite and > 0, got 0'],
  [() => engine.loss(LAW, 1e9, NaN), 'loss: tokens must be finite and > 0, got NaN'],
  [() => engine.loss(LAW, wrong('8e9'), 1), 'loss: params must be finite and > 0, got "8e9"'],
  [
    () => engine.loss({ ...LAW, alpha: 0 }, 1e9, 1e9),
    'loss: law.alpha must be finite and > 0, got 0',
  ],
  [
    () => engine.loss({ ...LAW, E: -0.1 }, 1e9, 1e9),
    'loss: law.E must be finite and >= 0, got -0.1',
  ],
  [() => engine.loss(wrong(null), 1e9, 1e9), 'loss: law.E must be finite and >= 0, got undefined'],
  [
    () => engine.loss({ ...LAW, alpha: 50 }, 1e-9, 1e9),
    'loss: result: result must be finite and > 0, got Infinity',
  ],
  [
    () => engine.lossTerms(LAW, Infinity, 1),
    'lossTerms: params must be finite and > 0, got Infinity',
  ],
  [() => engine.trainingFlops(-1, 1), 'trainingFlops: params must be finite and > 0, got -1'],
  [
    () => engine.optimalAllocation(LAW, -1),
    'optimalAllocation: flops must be finite and > 0, got -1',
  ],
  [
    () => engine.optimalForLoss(LAW, 1.5),
    'optimalForLoss: target must be finite and > 1.81686 (the floor E), got 1.5',
  ],
  [
    () => engine.tokensForLoss({ E: 1, A: 1, B: 1, alpha: 1, beta: 1 }, 4, 1.25),
    'tokensForLoss: target must be finite and > 1.25 (the floor at 4 params), got 1.25',
  ],
  [
    () => engine.paramsForLoss({ E: 1, A: 1, B: 1, alpha: 1, beta: 1 }, 2, 1.2),
    'paramsForLoss: target must be finite and > 1.5 (the floor at 2 tokens), got 1.2',
  ],
  [
    () => engine.optimalTokensForParams(LAW, 0),
    'optimalTokensForParams: params must be finite and > 0, got 0',
  ],
  [
    () => engine.optimalParamsForTokens(LAW, 0),
    'optimalParamsForTokens: tokens must be finite and > 0, got 0',
  ],
  [() => engine.overtraining(LAW, 1e9, -5), 'overtraining: tokens must be finite and > 0, got -5'],
  [
    () => engine.smallestModelShare({ ...LAW, beta: NaN }),
    'smallestModelShare: law.beta must be finite and > 0, got NaN',
  ],
  [() => engine.logSpace(0, 1, 3), 'logSpace: low must be finite and > 0, got 0'],
  [() => engine.logSpace(1, 2, 1), 'logSpace: count must be a whole number >= 2, got 1'],
  [
    () => engine.kvCacheBytes({ layers: 1.5, kvHeads: 1, headDim: 1 }, 1),
    'kvCacheBytes: layers must be a whole number >= 1, got 1.5',
  ],
  [
    () => engine.kvCacheBytes({ layers: 1, kvHeads: 1, headDim: 1 }, -1),
    'kvCacheBytes: tokens must be finite and >= 0, got -1',
  ],
  [
    () => engine.kvCacheBytes({ layers: 1, kvHeads: 1, headDim: 1 }, 1, 0),
    'kvCacheBytes: bytesPerElement must be finite and > 0, got 0',
  ],
  [
    () =>
      engine.kvCacheBytes({ layers: 2, kvHeads: 1, headDim: 1, window: 4, windowedLayers: 3 }, 1),
    'kvCacheBytes: windowedLayers must be a whole number from 0 to 2, got 3',
  ],
  [
    () => engine.parameterCount({ ...SHAPE, kvHeads: 8 }),
    'parameterCount: kvHeads must be a whole number from 1 to 4, got 8',
  ],
  [
    () => engine.parameterCount({ ...SHAPE, experts: 4, activeExperts: 5 }),
    'parameterCount: activeExperts must be a whole number from 1 to 4, got 5',
  ],
  [
    () => engine.parameterCount({ ...SHAPE, hidden: 2 ** 52 }),
    'parameterCount: total must be a whole number >= 1, got 833165931063541800',
  ],
  [
    () => engine.charactersPerTokenSavings(0, 4),
    'charactersPerTokenSavings: before must be finite and > 0, got 0',
  ],
  [() => engine.effectiveTokens(1, 1, 0), 'effectiveTokens: rStar must be finite and > 0, got 0'],
  [() => engine.effectiveParams(-1, 1, 1), 'effectiveParams: base must be finite and > 0, got -1'],
  [
    () => engine.dataConstrainedLoss({ ...REPEATING, rStarTokens: 0 }, 1, 1, 1),
    'dataConstrainedLoss: law.rStarTokens must be finite and > 0, got 0',
  ],
  [
    () => engine.dataConstrainedLoss(wrong(LAW), 1, 1, 1),
    'dataConstrainedLoss: law.rStarTokens must be finite and > 0, got undefined',
  ],
  [
    () => engine.constrainedAllocation(LAW, 1e20, 0),
    'constrainedAllocation: uniqueTokens must be finite and > 0, got 0',
  ],
  [
    () => engine.inferenceOptimal(LAW, 1.8, 1),
    'inferenceOptimal: targetLoss must be finite and > 1.81686 (the floor E), got 1.8',
  ],
  [
    () => engine.inferenceOptimal(LAW, 2, -1),
    'inferenceOptimal: inferenceTokens must be finite and >= 0, got -1',
  ],
  [() => engine.moeConstants(MOE, 0), 'moeConstants: experts must be a whole number >= 1, got 0'],
  [
    () => engine.moeConstants({ ...MOE, expertsMax: 2 }, 1),
    'moeConstants: expertsMax must be finite and > 2.0732 (expertsStart), got 2',
  ],
  [
    () => engine.moeLoss(MOE, { activeParams: 0, experts: 1, tokens: 1 }),
    'moeLoss: activeParams must be finite and > 0, got 0',
  ],
  [() => engine.moeParams(0, 1), 'moeParams: hidden must be finite and > 0, got 0'],
  [
    () => engine.moeComparison(MOE, { totalParams: -1, experts: 1, tokens: 1 }),
    'moeComparison: totalParams must be finite and > 0, got -1',
  ],
  [
    () => engine.allocation({ counts: 'params', size: { exponent: 0.5 } }, 0),
    'allocation: flops must be finite and > 0, got 0',
  ],
  [
    () => engine.allocation({ counts: 'params' }, 1),
    'allocation: sizeExponent must be finite, got NaN',
  ],
  [
    () => engine.extrapolation({ fitted: {} }, { tokens: -1 }),
    'extrapolation: tokens must be finite and > 0, got -1',
  ],
  [
    () => engine.extrapolation({ fitted: { flops: [2, 1] } }, { flops: 1 }),
    'extrapolation: law.fitted.flops[1] must be finite and > 2 (its low), got 1',
  ],
  [
    () => engine.tokenHorizon({ ...RACE, stock: 0 }),
    'tokenHorizon: stock must be finite and > 0, got 0',
  ],
  [
    () => engine.tokenHorizonQuantiles({ ...RACE, stock: { low: 2, high: 1 } }, DRAWS),
    'tokenHorizonQuantiles: stock.high must be >= 2 (stock.low), got 1',
  ],
  [
    () => engine.tokenHorizonQuantiles(RACE, { ...DRAWS, probabilities: [1.5] }),
    'tokenHorizonQuantiles: probabilities must be between 0 and 1, got 1.5',
  ],
  [
    () => engine.runOutcomes({ ...FUTURES, growth: 1 }),
    'runOutcomes: growth must be finite and > 1 (the budget grows), got 1',
  ],
  [
    () => engine.runOutcomes({ ...FUTURES, tokens: 0 }),
    'runOutcomes: tokens must be finite and > 0, got 0',
  ],
  [
    () => engine.runOutcomes({ ...FUTURES, essay: 2024.3 }),
    'runOutcomes: expected a quarter of the run, got 2024.3',
  ],
  [
    () => engine.judgeRun({ a: { outcome: 'pace_kept', expect: [0, 1], conditions: [] } }, {}),
    'judgeRun: outcomes.pace_kept must be a number, got undefined',
  ],
  [
    () => engine.pursuit({ ...PURSUIT, computeGrowth: 0.5 }),
    'pursuit: computeGrowth must be finite and >= 1, got 0.5',
  ],
  [
    () => engine.pursuit({ ...PURSUIT, dataEfficiency: { leader: 1, follower: 0 } }),
    'pursuit: dataEfficiency must be finite and > 0, got 0',
  ],
  [
    () => engine.pursuitInTheEnd({ ...PURSUIT, computeGrowth: 0.5 }, 'gap'),
    'pursuitInTheEnd: computeGrowth must be finite and >= 1, got 0.5',
  ],
  [
    () => engine.pursuit({ ...PURSUIT, law: { ...LAW, B: 0 } }),
    'pursuit: law.B must be finite and > 0, got 0',
  ],
  [
    () => engine.sampleLaws(LAW, BESIROGLU_COVARIANCE, { draws: 0, seed: 1 }),
    'sampleLaws: draws must be a whole number >= 1, got 0',
  ],
  [
    () => engine.sampleLaws(LAW, BESIROGLU_COVARIANCE, { draws: 1, seed: -1 }),
    'sampleLaws: seed must be a whole number >= 0, got -1',
  ],
  [
    () => engine.sampleLaws(LAW, [[1]], DRAWS),
    'sampleLaws: covariance.length must be a whole number from 5 to 5, got 1',
  ],
  [() => engine.band([], [1], () => 1), 'band: laws.length must be a whole number >= 1, got 0'],
  [() => engine.band([LAW], [7], () => NaN), 'band: value at x = 7 must be finite, got NaN'],
  [
    () => engine.allocationForParams({ counts: 'params', size: { exponent: 0.5 } }, 0),
    'allocationForParams: params must be finite and > 0, got 0',
  ],
  [
    () =>
      engine.allocationForParams({ counts: 'params', size: { exponent: 0, coefficient: 1 } }, 1),
    'allocationForParams: sizeExponent must be finite and > 0, got 0',
  ],
  [
    () => engine.breakEven((x) => x, NaN, { low: 0, high: 1, steps: 'even' }, [0, 1]),
    'breakEven: at must be finite, got NaN',
  ],
  [
    () => engine.breakEven((x) => x, 1, { low: 0, high: 2, steps: 'ratio' }, [0, 1]),
    'breakEven: axis.low must be finite and > 0, got 0',
  ],
  [
    () => engine.breakEven((x) => x, 1.5, { low: 1, high: 2, steps: 'whole' }, [0, 1]),
    'breakEven: at must be a whole number from 1 to 2, got 1.5',
  ],
  [
    () => engine.breakEven((x) => x, 3, { low: 0, high: 2, steps: 'even' }, [0, 1]),
    'breakEven: axis.high must be finite and >= 3, got 2',
  ],
  [
    () => engine.breakEven((x) => x, 1, { low: 0, high: 2, steps: 'even' }, [1, 0]),
    'breakEven: high must be finite and >= 1, got 0',
  ],
  [
    () => engine.breakEven(() => NaN, 1, { low: 0, high: 2, steps: 'even' }, [0, 1]),
    'breakEven: result at 1 must be finite, got NaN',
  ],
  [() => engine.fitLaw(RUNS.slice(0, 5)), 'fitLaw: runs.length must be a whole number >= 6, got 5'],
  [
    () => engine.fitLaw(RUNS.map((run) => ({ ...run, params: 1e9 }))),
    'fitLaw: runs must have at least 3 different params, got 1',
  ],
  [
    () => engine.fitLaw(RUNS.map((run, i) => (i === 3 ? { ...run, loss: 0 } : run))),
    'fitLaw: runs[3].loss must be finite and > 0, got 0',
  ],
  [
    () => engine.fitLaw(RUNS, { starts: 5000 }),
    'fitLaw: starts must be a whole number from 1 to 4500, got 5000',
  ],
  [
    () => engine.bootstrapLaws(RUNS, { draws: 0, seed: 1 }),
    'bootstrapLaws: draws must be a whole number >= 1, got 0',
  ],
  [
    () => engine.lawCovariance([LAW]),
    'lawCovariance: laws.length must be a whole number >= 2, got 1',
  ],
  [
    () => engine.belief(new Map([['a', []]]), new Map([['a', 1.5]])),
    'belief: a must be in [0, 1], got 1.5',
  ],
  [
    () => engine.belief(new Map([['a', []]]), new Map([['a', wrong('likely')]])),
    'belief: a must be in [0, 1], got "likely"',
  ],
];

describe('refusals', () => {
  it.each(REFUSALS.map(([call, message]) => ({ call, message })))(
    '$message',
    ({ call, message }) => {
      const kind = /got ("|undefined)/.test(message) ? TypeError : RangeError;
      expect(call).toThrow(new kind(message));
      expect(call).toThrow(kind);
    },
  );

  it('are tried for every public function', () => {
    const tried = REFUSALS.map(([, message]) => message.split(':')[0]);
    const functions = Object.entries(engine).filter(([, value]) => typeof value === 'function');
    expect(functions.map(([name]) => name).filter((name) => !tried.includes(name))).toEqual([]);
  });
});
