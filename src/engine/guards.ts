/**
 * Refusals: what an engine function says when it is asked something it cannot answer.
 *
 * Every public function checks its arguments here before it computes. A wrong value is
 * never clamped and never becomes a quiet NaN, because a figure drawn from one looks
 * like any other figure. A message names the function, the argument, what was expected
 * and what came: `optimalAllocation: flops must be finite and > 0, got -1`.
 *
 * A value of the wrong kind (a string where a number belongs) is a TypeError; a number
 * outside the domain is a RangeError.
 *
 * @module
 */
import type { Law } from './law.ts';

/** The value as the message shows it: strings in quotes, objects by their kind. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'function') return 'a function';
  return String(value);
}

/**
 * Throws the refusal every guard shares.
 *
 * @param who - function name and argument name, joined as `loss: params`
 * @param expectation - what would have been accepted, read after "must be"
 * @param value - what came instead
 * @throws {TypeError} if the value is not a number
 * @throws {RangeError} if it is a number out of the domain
 */
function refuse(who: string, expectation: string, value: unknown): never {
  const message = `${who} must be ${expectation}, got ${shown(value)}`;
  throw typeof value === 'number' ? new RangeError(message) : new TypeError(message);
}

/**
 * Passes a finite number above zero: sizes, budgets, ratios.
 *
 * @throws {RangeError} `loss: params must be finite and > 0, got 0`
 * @throws {TypeError} if the value is not a number
 */
export function requirePositive(fn: string, name: string, value: unknown): asserts value is number {
  if (typeof value !== 'number' || !(value > 0 && value < Infinity)) {
    refuse(`${fn}: ${name}`, 'finite and > 0', value);
  }
}

/**
 * Passes a finite number that may be zero.
 *
 * @throws {RangeError} `kvCacheBytes: tokens must be finite and >= 0, got -1`
 * @throws {TypeError} if the value is not a number
 */
export function requireNonNegative(
  fn: string,
  name: string,
  value: unknown,
): asserts value is number {
  if (typeof value !== 'number' || !(value >= 0 && value < Infinity)) {
    refuse(`${fn}: ${name}`, 'finite and >= 0', value);
  }
}

/**
 * Passes any finite number.
 *
 * @throws {RangeError} `tokenHorizon: start must be finite, got NaN`
 * @throws {TypeError} if the value is not a number
 */
export function requireFinite(fn: string, name: string, value: unknown): asserts value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    refuse(`${fn}: ${name}`, 'finite', value);
  }
}

/**
 * Passes a whole number that is exact in a double and not below `least`.
 *
 * @throws {RangeError} `parameterCount: layers must be a whole number >= 1, got 1.5`
 * @throws {TypeError} if the value is not a number
 */
export function requireWhole(
  fn: string,
  name: string,
  value: unknown,
  least: number,
): asserts value is number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least) {
    refuse(`${fn}: ${name}`, `a whole number >= ${String(least)}`, value);
  }
}

/**
 * Passes a number above `floor`, and says what the floor is.
 *
 * @param meaning - what the floor stands for, shown in brackets
 * @throws {RangeError} `optimalForLoss: target must be finite and > 1.69 (the irreducible loss E), got 1.5`
 * @throws {TypeError} if the value is not a number
 */
export function requireAbove(
  fn: string,
  name: string,
  value: unknown,
  floor: number,
  meaning: string,
): asserts value is number {
  if (typeof value !== 'number' || !(value > floor && value < Infinity)) {
    refuse(`${fn}: ${name}`, `finite and > ${String(floor)} (${meaning})`, value);
  }
}

/**
 * Passes a law whose five constants are usable: E >= 0, the others > 0.
 *
 * @throws {RangeError} `loss: law.alpha must be finite and > 0, got 0`
 * @throws {TypeError} if the law is not an object, or a constant is not a number
 */
export function requireLaw(fn: string, law: unknown): asserts law is Law {
  if (typeof law !== 'object' || law === null) {
    refuse(`${fn}: law`, 'an object { E, A, B, alpha, beta }', law);
  }
  const { E, A, B, alpha, beta } = law as Law;
  requireNonNegative(fn, 'law.E', E);
  requirePositive(fn, 'law.A', A);
  requirePositive(fn, 'law.B', B);
  requirePositive(fn, 'law.alpha', alpha);
  requirePositive(fn, 'law.beta', beta);
}

/**
 * Passes a result on, unless it left the range of a double on the way.
 *
 * Extreme constants (an exponent of 0.001, say) put honest answers beyond 1e308 or
 * below 1e-308. Those are refused as well: neither Infinity nor a false zero goes out.
 *
 * @throws {RangeError} `optimalForLoss: tokens is beyond the range of a double (Infinity)`
 */
export function representable(fn: string, name: string, value: number): number {
  if (value > 0 && value < Infinity) return value;
  throw new RangeError(`${fn}: ${name} is beyond the range of a double (${String(value)})`);
}
