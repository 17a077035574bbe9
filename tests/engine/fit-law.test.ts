import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapLaws, fitLaw } from '#engine/index.ts';
import type { Law, TrainingRun } from '#engine/index.ts';
import { quantile } from '#engine/quantile.ts';
import { randomSource } from '#engine/random.ts';
import { fittedPoints, hasPoints } from '../golden/chinchilla-points.ts';
import { BESIROGLU_2024, HOFFMANN_2022_TEX, RUNS_OF_BESIROGLU_2024, runsOn } from './laws.ts';

const NAMES = ['E', 'A', 'B', 'alpha', 'beta'] as const;
const off = (actual: number, expected: number): number => Math.abs(actual / expected - 1);

/** Runs scattered around a law by a share `noise` of their loss. */
function noisy(runs: readonly TrainingRun[], noise: number, seed: number): TrainingRun[] {
  const random = randomSource('test', seed);
  return runs.map((run) => ({ ...run, loss: run.loss * Math.exp(noise * random.normal()) }));
}

describe('fitLaw(runs, options)', () => {
  it.each([
    ['Besiroglu', BESIROGLU_2024],
    ['Hoffmann', HOFFMANN_2022_TEX],
    ['another', { E: 0.9, A: 60, B: 9000, alpha: 0.22, beta: 0.45 }],
  ])('recovers the constants of a known law: %s', (_name, law) => {
    const found = fitLaw(Object.freeze(runsOn(law)));
    for (const name of NAMES) expect(off(found.law[name], law[name])).toBeLessThan(1e-5);
    expect(found.objective).toBeLessThan(1e-8);
  });

  it('is not bent by a few runs that went wrong', () => {
    const runs = noisy(RUNS_OF_BESIROGLU_2024, 1e-4, 1);
    const spoilt = runs.map((run, i) => (i % 12 === 5 ? { ...run, loss: run.loss * 1.5 } : run));
    const found = fitLaw(spoilt).law;
    expect(off(found.alpha, BESIROGLU_2024.alpha)).toBeLessThan(0.03);
    expect(off(found.E, BESIROGLU_2024.E)).toBeLessThan(0.01);
  });

  it('gives the same answer for any order of the runs and any number of starts', () => {
    const runs = noisy(RUNS_OF_BESIROGLU_2024, 3e-3, 2);
    const { law } = fitLaw(runs);
    const order = fc.sample(fc.shuffledSubarray(runs, { minLength: runs.length }), {
      numRuns: 3,
      seed: 4,
    });
    for (const shuffled of order) {
      for (const starts of [64, 128, 256]) {
        const again = fitLaw(shuffled, { starts }).law;
        for (const name of NAMES) expect(off(again[name], law[name])).toBeLessThan(1e-5);
      }
    }
  });

  it('has many starts agreeing on the optimum', () => {
    const { starts, agreeing } = fitLaw(noisy(RUNS_OF_BESIROGLU_2024, 3e-3, 2));
    expect(starts).toBeGreaterThanOrEqual(100);
    expect(agreeing).toBeGreaterThan(20);
  });
});

describe('bootstrapLaws(runs, { draws, seed })', () => {
  const runs = noisy(RUNS_OF_BESIROGLU_2024, 3e-3, 2);
  const centre = fitLaw(runs).law;

  it('repeats for a seed, however the series is divided', () => {
    const whole = bootstrapLaws(runs, { draws: 6, seed: 3, centre });
    const parts = [0, 2, 4].flatMap((first) =>
      bootstrapLaws(runs, { draws: 2, seed: 3, first, centre }),
    );
    expect(parts).toEqual(whole);
    expect(bootstrapLaws(runs, { draws: 6, seed: 4, centre })).not.toEqual(whole);
  });

  it('fits the centre itself when none is given', () => {
    const given = bootstrapLaws(runs, { draws: 1, seed: 3, centre })[0];
    const found = bootstrapLaws(runs, { draws: 1, seed: 3 })[0];
    for (const name of NAMES) {
      expect(off(found?.[name] ?? NaN, given?.[name] ?? NaN)).toBeLessThan(1e-4);
    }
  });

  it('spreads around the law the runs were drawn from', () => {
    const laws = bootstrapLaws(runs, { draws: 200, seed: 5, centre });
    for (const name of ['E', 'alpha', 'beta'] as const) {
      const values = laws.map((law) => law[name]).sort((a, b) => a - b);
      expect(quantile(values, 0.005)).toBeLessThan(BESIROGLU_2024[name]);
      expect(quantile(values, 0.995)).toBeGreaterThan(BESIROGLU_2024[name]);
    }
  });
});

interface Golden {
  readonly law: Law;
  readonly objective: number;
  readonly intervals: Readonly<Record<keyof Law, readonly [number, number]>>;
}

const golden = JSON.parse(
  readFileSync(new URL('../golden/chinchilla-fit.json', import.meta.url), 'utf8'),
) as Golden;

/** Source `epoch-2024-chinchilla-data`, data_analysis.ipynb: the exact replication. */
const REPLICATION = { A: 477.84, B: 2143.86, E: 1.817236, alpha: 0.347313, beta: 0.367183 };

/** The same notebook: 95 % bootstrap intervals. */
const REPLICATION_INTERVALS = {
  A: [285.214, 743.626],
  B: [1042.357, 5810.344],
  E: [1.769, 1.871],
  alpha: [0.317, 0.373],
  beta: [0.331, 0.415],
} as const;

describe('the fit to the 240 Chinchilla points', () => {
  it('is the replicators’ within 0.1 % (as kept in tests/golden)', () => {
    for (const name of NAMES) expect(off(golden.law[name], REPLICATION[name])).toBeLessThan(1e-3);
  });

  it('has their 95 % intervals to within 15 % of the widths (as kept in tests/golden)', () => {
    for (const name of NAMES) {
      const [low, high] = REPLICATION_INTERVALS[name];
      const [ourLow, ourHigh] = golden.intervals[name];
      const error = Math.max(Math.abs(ourLow - low), Math.abs(ourHigh - high));
      expect(error / (high - low)).toBeLessThan(0.15);
    }
  });

  it.runIf(hasPoints)('is what the points give, where they lie beside the checkout', () => {
    const { law, objective, runs } = fitLaw(fittedPoints());
    expect(runs).toBe(240);
    expect(off(objective, golden.objective)).toBeLessThan(1e-9);
    for (const name of NAMES) {
      expect(off(law[name], golden.law[name])).toBeLessThan(1e-6);
      expect(off(law[name], REPLICATION[name])).toBeLessThan(1e-3);
    }
  });
});
