/**
 * How far a fit would move if the runs had been others of the same kind.
 *
 * @module
 */
import { fitLaw, lowestLaw, requireRuns } from './fit-law.ts';
import { fitProblem } from './fit-objective.ts';
import { requirePositive, requireWhole } from './guards.ts';
import { minimum } from './minimum.ts';
import { randomSource } from './random.ts';
import type { TrainingRun } from './fit-objective.ts';
import type { Law } from './law.ts';

/** What to draw. */
export interface BootstrapOptions {
  /** Laws to return, a whole number >= 1. */
  readonly draws: number;
  /** Whole number >= 0; the same seed gives the same laws. */
  readonly seed: number;
  /** Index of the first draw, so that several workers can share a series. Default 0. */
  readonly first?: number;
  /** Centre to descend from, the fit to all runs. Absent: fitted here. */
  readonly centre?: Law;
  /** Width of the Huber loss. Default 1e-3. */
  readonly delta?: number;
}

/**
 * Second and third starting points of each draw, as steps of (ln A, ln B, ln E, alpha, beta)
 * at the middle of the data: one to each side of the centre along its least certain
 * direction, a stiffer data term against a lower floor.
 */
const STEPS = [
  [0, 0.3, -0.1, 0.05, -0.1],
  [0, -0.3, 0.1, -0.05, 0.1],
];

/**
 * Laws fitted to resampled runs.
 *
 * Each draw takes as many runs as there are, with replacement, and fits a law to them,
 * descending from the fit to all runs and from two points beside it. The spread of the
 * draws estimates the uncertainty of the fit, as far as the runs are independent; runs of
 * one curve or one budget are less independent than they look.
 *
 * Every draw has random numbers of its own, set by the seed and its index: draws 100 to
 * 199 are the same however the series is divided.
 *
 * @param runs - at least 6, with 3 different sizes and token counts; all values > 0
 * @param options - number of draws, seed; optionally first index, centre, Huber width
 * @returns `draws` laws
 * @throws {RangeError} if an argument is out of its domain, or a resample determines no law
 * @throws {TypeError} if a value is not a number
 * @example
 * bootstrapLaws(RUNS_OF_BESIROGLU_2024, { draws: 2, seed: 1, centre: BESIROGLU_2024 }).length // => 2
 * @see source `epoch-2024-chinchilla-data`, data_analysis.ipynb
 */
export function bootstrapLaws(runs: readonly TrainingRun[], options: BootstrapOptions): Law[] {
  const { draws, seed, first = 0, delta = 1e-3 } = options;
  requireRuns('bootstrapLaws', runs);
  requireWhole('bootstrapLaws', { draws }, 1);
  requireWhole('bootstrapLaws', { first }, 0);
  requirePositive('bootstrapLaws', { delta });
  const centre = options.centre ?? fitLaw(runs, { delta }).law;
  return Array.from({ length: draws }, (_, offset) => {
    const index = first + offset;
    const random = randomSource('bootstrapLaws', seed, index);
    const counts = new Float64Array(runs.length);
    for (let k = 0; k < runs.length; k += 1) {
      const picked = Math.floor(random.uniform() * runs.length);
      counts[picked] = (counts[picked] ?? 0) + 1;
    }
    const { objective, toLaw, toPoint } = fitProblem(runs, delta, counts);
    const origin = toPoint(centre);
    const starts = [
      origin,
      ...STEPS.map((step) => origin.map((value, i) => value + (step[i] ?? 0))),
    ];
    const best = lowestLaw(starts.map((start) => minimum(objective, start)));
    if (!best) {
      throw new RangeError(
        `bootstrapLaws: runs must determine a law when resampled, got an exponent <= 0 in draw ${index}`,
      );
    }
    return toLaw(best.x);
  });
}
