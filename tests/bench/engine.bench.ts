/**
 * How fast the engine is: one row for each promise about it.
 *
 * `node tests/bench/engine.bench.ts` prints the table. Times depend on the machine, so
 * nothing here is asserted; the ratios say how the costs compare with one `loss`.
 *
 * @module
 */
import {
  band,
  bootstrapLaws,
  constrainedAllocation,
  fitLaw,
  logSpace,
  loss,
  optimalAllocation,
  pursuit,
  sampleLaws,
} from '#engine/index.ts';
import { BESIROGLU_2024, BESIROGLU_COVARIANCE, MUENNIGHOFF_2023 } from '../engine/laws.ts';
import { fittedPoints, hasPoints } from '../golden/chinchilla-points.ts';
import { measured, printTable, type BenchRow } from './measure.ts';

const MILLION = 1e6;

/** 240 runs: the Chinchilla points, or as many on a law with a ripple where those are absent. */
function runs240() {
  if (hasPoints) return fittedPoints();
  const grid = logSpace(6e7, 1.6e10, 16).flatMap((params) =>
    logSpace(3e8, 3e11, 15).map((tokens) => ({ params, tokens })),
  );
  return grid.map(({ params, tokens }, i) => ({
    params,
    tokens,
    loss: loss(BESIROGLU_2024, params, tokens) * (1 + 0.004 * Math.sin(i)),
  }));
}

/** Sums losses, so that no evaluation can be optimised away. */
function millionLosses(): number {
  let sum = 0;
  for (let i = 0; i < MILLION; i += 1) sum += loss(BESIROGLU_2024, 1e9 + i, 1e11 + i);
  return sum;
}

/** The rows of the engine's table. */
export function engineRows(): BenchRow[] {
  const scenario = {
    law: MUENNIGHOFF_2023,
    start: 2024,
    years: 10,
    leaderFlops: 4e25,
    computeGrowth: 4,
    resourceRatio: 4,
    uniqueTokens: 15e12,
    uniqueTokensGrowth: 1.1,
    dataEfficiencyGrowth: 1.05,
  };
  const laws = sampleLaws(BESIROGLU_2024, BESIROGLU_COVARIANCE, { draws: 1000, seed: 1 });
  const sizes = logSpace(1e8, 1e12, 200);
  const runs = runs240();
  const centre = fitLaw(runs).law;
  return [
    measured('loss, a million evaluations', 20, millionLosses),
    measured('optimalAllocation, 1,000 budgets', 50, () =>
      logSpace(1e18, 1e26, 1000).map((flops) => optimalAllocation(BESIROGLU_2024, flops)),
    ),
    measured('constrainedAllocation at the wall, 1,000 budgets', 20, () =>
      logSpace(1e25, 1e27, 1000).map((flops) =>
        constrainedAllocation(MUENNIGHOFF_2023, flops, 1e12),
      ),
    ),
    measured('pursuit, 10 years with a data wall (promise: < 1 ms)', 200, () => pursuit(scenario)),
    measured('band, 1,000 draws x 200 points (promise: < 100 ms)', 20, () =>
      band(laws, sizes, (law, params) => loss(law, params, 20 * params)),
    ),
    measured('fitLaw, 240 points, 128 starts (promise: < 3 s)', 3, () => fitLaw(runs)),
    measured('bootstrapLaws, 40 draws, one thread (4,000: < 3 min)', 3, () =>
      bootstrapLaws(runs, { draws: 40, seed: 1, centre }),
    ),
  ];
}

if (import.meta.main) printTable('engine', engineRows());
