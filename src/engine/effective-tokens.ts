/**
 * What repeated data is worth.
 *
 * @module
 */
import { diminishing } from './diminishing.ts';
import { representable, requirePositive } from './guards.ts';

/**
 * Distinct tokens that would teach as much as `seen` tokens drawn from `unique` ones.
 *
 * D' = U + U R* (1 - e^(-R / R*)), where R = seen / unique - 1 counts the repetitions.
 * Nothing is lost while `seen` stays within `unique`; about four passes are nearly as
 * good as new data; however many passes, D' stays below (1 + R*) U.
 *
 * @param unique - distinct tokens U, finite and > 0
 * @param seen - tokens trained on, repeats included, finite and > 0
 * @param rStar - R*_D, the fitted scale of repetition, finite and > 0
 * @returns tokens, at most `seen`
 * @throws {RangeError} if an argument is out of its domain, or the result leaves the range of a double
 * @throws {TypeError} if an argument is not a number
 * @example
 * effectiveTokens(1e12, 4e12, 15.387756) // => 3.73e12
 * @see source `muennighoff-2023`, App. A
 */
export function effectiveTokens(unique: number, seen: number, rStar: number): number {
  requirePositive('effectiveTokens', { unique, seen, rStar });
  return representable('effectiveTokens', { tokens: diminishing(unique, seen, rStar) }).tokens;
}
