/**
 * Random inputs for property tests, drawn from the ranges that arguments really have.
 *
 * @module
 */
import fc from 'fast-check';
import { BESIROGLU_2024, HOFFMANN_2022, HOFFMANN_2022_TEX } from './laws.ts';

/** A number spread evenly over the powers of ten between two exponents. */
export function powersOfTen(low: number, high: number): fc.Arbitrary<number> {
  return fc.double({ min: low, max: high, noNaN: true }).map((exponent) => 10 ** exponent);
}

export const params = powersOfTen(6, 13);
export const tokens = powersOfTen(8, 15);
export const flops = powersOfTen(17, 28);

/** A published law, or one of its shape. */
export const law = fc.oneof(
  fc.constantFrom(HOFFMANN_2022, HOFFMANN_2022_TEX, BESIROGLU_2024),
  fc.record({
    E: fc.double({ min: 0, max: 3, noNaN: true }),
    A: powersOfTen(0, 4),
    B: powersOfTen(0, 4),
    alpha: fc.double({ min: 0.1, max: 1, noNaN: true }),
    beta: fc.double({ min: 0.1, max: 1, noNaN: true }),
  }),
);

/** A law with constants of diminishing returns. */
export const dataConstrainedLaw = fc
  .tuple(law, powersOfTen(0, 2), powersOfTen(0, 2))
  .map(([base, rStarTokens, rStarParams]) => ({ ...base, rStarTokens, rStarParams }));
