/**
 * A mixture law seen at one number of experts.
 *
 * @module
 */
import {
  requireAbove,
  requireAtLeast,
  requireFinite,
  requirePositive,
  requireWhole,
} from './guards.ts';
import type { ExpertConstants, MoeLaw } from './moe-law.ts';

/**
 * The ordinary two-term law that a mixture law becomes once its experts are counted.
 *
 * The count E enters through an effective number that saturates at both ends,
 * 1 / Ehat = 1 / (E - 1 + (1/E_start - 1/E_max)^-1) + 1 / E_max, so that E = 1, the dense
 * model, is a member of the family and a thousand experts are not a thousand times one.
 *
 * @param law - constants of the joint law
 * @param experts - experts to choose from, a whole number >= 1; 1 is dense
 * @returns two coefficients and two exponents (negative), and the irreducible loss
 * @throws {RangeError} if an argument is out of its domain
 * @throws {TypeError} if an argument is not a number
 * @example
 * moeConstants(LUDZIEJEWSKI_2025, 8).modelExponent // => -0.1676
 * @see source `ludziejewski-2025`, the joint law
 */
export function moeConstants(law: MoeLaw, experts: number): ExpertConstants {
  const { a, alpha, delta, gamma, b, beta, omega, zeta, expertsStart, expertsMax, c } = law;
  requirePositive('moeConstants', { a, b, expertsStart });
  requireFinite('moeConstants', { alpha, delta, gamma, beta, omega, zeta });
  requireAtLeast('moeConstants', { c }, 0);
  requireAbove('moeConstants', { expertsMax }, expertsStart, 'expertsStart');
  requireWhole('moeConstants', { experts }, 1);
  const start = 1 / (1 / expertsStart - 1 / expertsMax);
  const effective = 1 / (1 / (experts - 1 + start) + 1 / expertsMax);
  const logEffective = Math.log(effective);
  return {
    model: a * effective ** delta,
    modelExponent: alpha + gamma * logEffective,
    data: b * effective ** omega,
    dataExponent: beta + zeta * logEffective,
    irreducible: c,
  };
}
