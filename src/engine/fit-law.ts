/**
 * From training runs to a law.
 *
 * @module
 */
import { fitProblem } from './fit-objective.ts';
import { requirePositive, requireWhole } from './guards.ts';
import { minimum } from './minimum.ts';
import type { FitPoint, FitProblem, TrainingRun } from './fit-objective.ts';
import type { Law } from './law.ts';
import type { Minimum } from './minimum.ts';

/** How to fit; the defaults are the published ones. */
export interface FitOptions {
  /** Width of the quadratic part of the Huber loss, in log loss, > 0. Default 1e-3. */
  readonly delta?: number;
  /** Starting points to descend from, a whole number from 1 to 4,500. Default 128. */
  readonly starts?: number;
}

/** A fitted law and how it was reached. */
export interface LawFit {
  readonly law: Law;
  /** Sum of Huber losses of the log residuals in units of delta: the quantity minimised. */
  readonly objective: number;
  /** Runs the law was fitted to. */
  readonly runs: number;
  /** Starting points descended from. */
  readonly starts: number;
  /** How many of them ended in this same optimum. */
  readonly agreeing: number;
}

/** Hoffmann's grid of starting points, as (ln A, ln B, ln E, alpha, beta). */
const GRID = {
  logA: [0, 5, 10, 15, 20, 25],
  logB: [0, 5, 10, 15, 20, 25],
  logE: [-1, -0.5, 0, 0.5, 1],
  alpha: [0, 0.5, 1, 1.5, 2],
  beta: [0, 0.5, 1, 1.5, 2],
};
const GRID_SIZE = 4500;

/** Fewest runs, and fewest different sizes and token counts, that can pin down five constants. */
export const FEWEST_RUNS = 6;
export const FEWEST_VALUES = 3;

/** Objectives this close, relatively, are the same optimum. */
const SAME = 1e-9;

/**
 * Passes runs that can determine a law.
 *
 * @throws {RangeError} if there are too few, they differ too little, or a value is not > 0
 * @throws {TypeError} if a value is not a number
 */
export function requireRuns(fn: string, runs: readonly TrainingRun[]): void {
  requireWhole(fn, { 'runs.length': runs.length }, FEWEST_RUNS);
  runs.forEach((run, index) => {
    for (const name of ['params', 'tokens', 'loss'] as const) {
      requirePositive(fn, { [`runs[${index}].${name}`]: run[name] });
    }
  });
  for (const name of ['params', 'tokens'] as const) {
    const different = new Set(runs.map((run) => run[name])).size;
    if (different < FEWEST_VALUES) {
      throw new RangeError(
        `${fn}: runs must have at least ${FEWEST_VALUES} different ${name}, got ${different}`,
      );
    }
  }
}

/** Every point of the grid, in the problem's own coordinates. */
function gridPoints({ toPoint }: FitProblem): FitPoint[] {
  const { logA, logB, logE, alpha, beta } = GRID;
  return logA.flatMap((a) =>
    logB.flatMap((b) =>
      logE.flatMap((e) =>
        alpha.flatMap((p) =>
          beta.map((q) =>
            toPoint({ E: Math.exp(e), A: Math.exp(a), B: Math.exp(b), alpha: p, beta: q }),
          ),
        ),
      ),
    ),
  );
}

/** The lowest of several descents that ended in a law, both exponents above zero. */
export function lowestLaw(ends: readonly Minimum[]): Minimum | null {
  const laws = ends.filter(({ x: [, , , alpha = 0, beta = 0] }) => alpha > 0 && beta > 0);
  return laws.reduce<Minimum | null>(
    (best, end) => (best && best.value <= end.value ? best : end),
    null,
  );
}

/**
 * Fits L(N, D) = E + A / N^alpha + B / D^beta to training runs.
 *
 * Hoffmann's Approach 3: minimise the Huber loss of ln L over the runs, descending from
 * many points of a grid because the problem has several hollows. The grid is ranked
 * first and the most promising points are followed down until nothing improves. The
 * answer does not depend on chance, nor, beyond rounding, on the order of the runs.
 *
 * Drop runs that were never meant to be on the curve before the call: five of the 245
 * Chinchilla points lie so far above it that their replicators left them out.
 *
 * @param runs - at least 6, with 3 different sizes and token counts; all values > 0
 * @param options - Huber width and number of starting points
 * @returns the law, its objective, and how many starts agree on it
 * @throws {RangeError} if the runs or options are out of their domain, or no start ends in a law
 * @throws {TypeError} if a value is not a number
 * @example
 * fitLaw(RUNS_OF_BESIROGLU_2024, { starts: 8 }).law.alpha // => 0.3478
 * @see source `hoffmann-2022`, App. D.2
 * @see source `epoch-2024-chinchilla-data`, data_analysis.ipynb
 */
export function fitLaw(runs: readonly TrainingRun[], options: FitOptions = {}): LawFit {
  const { delta = 1e-3, starts = 128 } = options;
  requireRuns('fitLaw', runs);
  requirePositive('fitLaw', { delta });
  requireWhole('fitLaw', { starts }, 1, GRID_SIZE);
  const problem = fitProblem(runs, delta);
  const unused = new Float64Array(5);
  const ends = gridPoints(problem)
    .map((point) => ({ point, value: problem.objective(point, unused) }))
    .sort((one, other) => one.value - other.value)
    .slice(0, starts)
    .map(({ point }) => minimum(problem.objective, point));
  const best = lowestLaw(ends);
  if (!best) {
    throw new RangeError(
      'fitLaw: runs must fall in loss with params and tokens, got a best fit with an exponent <= 0',
    );
  }
  const limit = best.value + SAME * (best.value + 1);
  return {
    law: problem.toLaw(best.x),
    objective: best.value,
    runs: runs.length,
    starts,
    agreeing: ends.filter(({ value }) => value <= limit).length,
  };
}
