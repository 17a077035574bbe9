/**
 * Laws that could have come out of the same fit.
 *
 * @module
 */
import { refuse, requireFinite, requireLaw, requirePositive, requireWhole } from './guards.ts';
import { randomSource } from './random.ts';
import type { Law } from './law.ts';

/** Covariance of (ln A, ln B, ln E, alpha, beta), in this order: five rows of five. */
export type LawCovariance = readonly (readonly number[])[];

const SIZE = 5;

/** Draws in a row that may fall outside the domain before the covariance is blamed. */
const PATIENCE = 1000;

/** Pivots this small beside their variance are rounding, not spread. */
const NOISE = 1e-12;

/**
 * Lower triangle T with T T' = covariance; a direction without spread gets a zero column.
 *
 * @throws {RangeError} if the table is not five by five, symmetric and positive semidefinite
 */
function cholesky(covariance: LawCovariance): number[][] {
  requireWhole('sampleLaws', { 'covariance.length': covariance.length }, SIZE, SIZE);
  const T: number[][] = [];
  covariance.forEach((values, i) => {
    const row: number[] = [];
    T.push(row);
    for (let j = 0; j <= i; j += 1) {
      const name = `covariance[${i}][${j}]`;
      const value = values[j] ?? NaN;
      requireFinite('sampleLaws', { [name]: value });
      if (value !== covariance[j]?.[i]) {
        refuse(`sampleLaws: ${name}`, `equal to covariance[${j}][${i}]`, value);
      }
      const other = T[j] ?? row;
      const rest = row.reduce((left, t, k) => left - t * (other[k] ?? 0), value);
      const pivot = other[j] ?? 0;
      if (j < i) row.push(pivot > 0 ? rest / pivot : 0);
      else if (rest < -NOISE * value) {
        refuse('sampleLaws: covariance', 'positive semidefinite', rest);
      } else row.push(Math.sqrt(Math.max(rest, 0)));
    }
  });
  return T;
}

/**
 * Draws laws from the uncertainty of a fit.
 *
 * The fit's constants are far from independent: a larger A goes with a larger alpha, and
 * the curve through the data hardly moves. Drawing them one by one would spread the
 * predictions many times too wide, so they are drawn together, as a normal distribution
 * of (ln A, ln B, ln E, alpha, beta). Draws with an exponent at or below zero are no laws
 * and are drawn again.
 *
 * @param law - the centre; E > 0, because its logarithm is drawn
 * @param covariance - five rows of five, symmetric, positive semidefinite
 * @param options - `draws` >= 1 and `seed` >= 0, whole numbers
 * @returns `draws` laws, the same for the same seed
 * @throws {RangeError} if an argument is out of its domain, or hardly any draw is a law
 * @throws {TypeError} if one is not a number
 * @example
 * sampleLaws(BESIROGLU_2024, BESIROGLU_COVARIANCE, { draws: 3, seed: 7 }).length // => 3
 */
export function sampleLaws(
  law: Law,
  covariance: LawCovariance,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Law[] {
  requireLaw('sampleLaws', law);
  requireWhole('sampleLaws', { draws }, 1);
  requirePositive('sampleLaws', { 'law.E': law.E });
  const T = cholesky(covariance);
  const random = randomSource('sampleLaws', seed);
  const draw = (): Law => {
    const z = T.map(random.normal);
    const [a = 0, b = 0, e = 0, alpha = 0, beta = 0] = T.map((row) =>
      row.reduce((sum, t, k) => sum + t * (z[k] ?? 0), 0),
    );
    return {
      E: law.E * Math.exp(e),
      A: law.A * Math.exp(a),
      B: law.B * Math.exp(b),
      alpha: law.alpha + alpha,
      beta: law.beta + beta,
    };
  };
  return Array.from({ length: draws }, () => {
    let drawn = draw();
    for (let left = PATIENCE; left > 0 && Math.min(drawn.alpha, drawn.beta) <= 0; left -= 1) {
      drawn = draw();
    }
    requirePositive('sampleLaws: draw', { ...drawn });
    return drawn;
  });
}
