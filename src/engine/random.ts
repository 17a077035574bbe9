/**
 * Repeatable randomness.
 *
 * A figure drawn twice from the same state must be the same figure, so every random
 * number of the engine comes from a seed. The generator is sfc32: small, fast, and it
 * passes the usual batteries of statistical tests. It is not for secrets.
 *
 * @module
 */
import { requireWhole } from './guards.ts';

/** Numbers drawn one after another from a seed. */
export interface RandomSource {
  /** Uniform, strictly between 0 and 1. */
  readonly uniform: () => number;
  /** Standard normal: mean 0, variance 1. */
  readonly normal: () => number;
}

/** Rounds after which the seed has spread to every bit of the state. */
const WARM_UP = 12;

/** Distinct values of one 32-bit step. */
const STEPS = 2 ** 32;

/**
 * A source of random numbers that repeats for the same seed.
 *
 * @param fn - the public function that asks, for its error messages
 * @param seed - whole number from 0 to 2^53 - 1
 * @param stream - whole number below 2^32; each gives another series for the same seed
 * @throws {RangeError} if the seed is not such a number
 * @see C. Doty-Humphrey, PractRand, sfc32
 */
export function randomSource(fn: string, seed: number, stream = 0): RandomSource {
  requireWhole(fn, { seed }, 0);
  let [a, b, c, counter] = [seed | 0, (seed / STEPS) | 0, stream | 0, 1];
  const uniform = (): number => {
    const sum = (a + b + counter) | 0;
    counter += 1;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / STEPS;
  };
  while (counter <= WARM_UP) uniform();
  return {
    uniform,
    // Box and Muller: a random distance in a random direction, seen along one axis.
    normal: () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}
