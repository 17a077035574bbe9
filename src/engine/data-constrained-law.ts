/**
 * A loss law that also says what repeated data is worth.
 *
 * @module
 */
import { requireLaw } from './guards.ts';
import type { Law } from './law.ts';

/**
 * A loss law with the two constants of diminishing returns.
 *
 * @see source `muennighoff-2023`, App. A
 */
export interface DataConstrainedLaw extends Law {
  /** R*_D: repetitions after which repeating has given most of what it can, > 0. */
  readonly rStarTokens: number;
  /** R*_N: the same for parameters beyond what the distinct data calls for, > 0. */
  readonly rStarParams: number;
}

/** Whether a law knows the value of repeated data. */
export function knowsRepetition(law: Law | DataConstrainedLaw): law is DataConstrainedLaw {
  return 'rStarTokens' in law;
}

/**
 * Passes a plain law, or one with usable constants of diminishing returns.
 *
 * @throws {RangeError} `dataConstrainedLoss: law.rStarTokens must be finite and > 0, got 0`
 * @throws {TypeError} if a constant is not a number
 */
export function requireAnyLaw(fn: string, law: Law | DataConstrainedLaw): void {
  requireLaw(fn, law);
  if (knowsRepetition(law)) requireDataConstrainedLaw(fn, law);
}

/**
 * Passes a law with usable constants of diminishing returns, and positive numbers beside it.
 *
 * @throws {RangeError} `dataConstrainedLoss: law.rStarTokens must be finite and > 0, got 0`
 * @throws {TypeError} if a constant is missing or not a number
 */
export function requireDataConstrainedLaw(
  fn: string,
  law: DataConstrainedLaw,
  values: Readonly<Record<string, unknown>> = {},
): void {
  const { rStarTokens, rStarParams } = law;
  const constants = { 'law.rStarTokens': rStarTokens, 'law.rStarParams': rStarParams };
  requireLaw(fn, law, { ...constants, ...values });
}
