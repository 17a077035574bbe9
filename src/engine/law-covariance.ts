/**
 * The spread of many laws, as one table.
 *
 * @module
 */
import { requireLaw, requirePositive, requireWhole } from './guards.ts';
import type { Law } from './law.ts';
import type { LawCovariance } from './sample-laws.ts';

/**
 * Covariance of (ln A, ln B, ln E, alpha, beta) over a set of laws.
 *
 * The sample covariance, divided by the number of laws less one. It is what `sampleLaws`
 * takes, so that a figure can carry the uncertainty of a fit without the runs behind it.
 *
 * @param laws - at least two, each with E > 0
 * @returns five rows of five, symmetric
 * @throws {RangeError} if there are fewer than two laws, or a constant is out of its domain
 * @throws {TypeError} if a constant is not a number
 * @example
 * lawCovariance([BESIROGLU_2024, HOFFMANN_2022])[3][3] // => 3.05e-5
 */
export function lawCovariance(laws: readonly Law[]): LawCovariance {
  requireWhole('lawCovariance', { 'laws.length': laws.length }, 2);
  const rows = laws.map((law) => {
    requireLaw('lawCovariance', law);
    requirePositive('lawCovariance', { 'law.E': law.E });
    return [Math.log(law.A), Math.log(law.B), Math.log(law.E), law.alpha, law.beta];
  });
  const axes = [0, 1, 2, 3, 4];
  const centred = axes.map((axis) => {
    const values = rows.map((row) => row[axis] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  });
  const product = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0) / (laws.length - 1);
  return centred.map((one) => centred.map((other) => product(one, other)));
}
