/**
 * Where the 245 Chinchilla points are, when they are: beside the checkout, not in it,
 * because their repository states no licence.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import type { TrainingRun } from '#engine/fit.ts';
import { runsFromCsv } from '#workbench/runs-csv.ts';

export const POINTS_FILE = new URL(
  '../../../shared/data/chinchilla-points.csv',
  import.meta.url,
).pathname;

export const hasPoints = existsSync(POINTS_FILE);

/** The 240 runs that are fitted: all but the five of highest loss. */
export function fittedPoints(): TrainingRun[] {
  const { runs } = runsFromCsv(readFileSync(POINTS_FILE, 'utf8'));
  return runs.toSorted((a, b) => a.loss - b.loss).slice(0, -5);
}
