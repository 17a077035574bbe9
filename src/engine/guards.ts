/**
 * Refusals: what an engine function says when it is asked something it cannot answer.
 *
 * Every public function checks its arguments here before it computes. A wrong value is
 * never clamped and never becomes a quiet NaN, because a figure drawn from one looks
 * like any other figure. A message names the function, the argument, what was expected
 * and what came: `optimalAllocation: flops must be finite and > 0, got -1`.
 *
 * A value of the wrong kind (a string where a number belongs) is a TypeError; a number
 * outside the domain is a RangeError. Arguments are passed by name, as `{ params, tokens }`.
 *
 * @module
 */
import type { Law } from './law.ts';

/** Values to check, under the names that messages give them. */
type Named = Readonly<Record<string, unknown>>;

/**
 * Throws the refusal every guard shares.
 *
 * @param what - function name and argument name, joined as `loss: params`
 * @param expectation - what would have been accepted, read after "must be"
 * @param value - what came instead
 * @throws {TypeError} if the value is not a number
 * @throws {RangeError} if it is a number out of the domain
 */
export function refuse(what: string, expectation: string, value: unknown): never {
  const Refusal = typeof value === 'number' ? RangeError : TypeError;
  const shown = typeof value === 'string' ? `"${value}"` : String(value);
  throw new Refusal(`${what} must be ${expectation}, got ${shown}`);
}

/** Refuses the first of the named values that is not a number or is not accepted. */
function requireEach(
  fn: string,
  values: Named,
  expectation: string,
  accepts: (value: number) => boolean,
): void {
  for (const name in values) {
    const value = values[name];
    if (typeof value !== 'number' || !accepts(value)) refuse(`${fn}: ${name}`, expectation, value);
  }
}

/** Whether a value is a finite number above zero. */
export function isPositive(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value < Infinity;
}

/**
 * Passes finite numbers above zero: sizes, budgets, ratios.
 *
 * @throws {RangeError} `loss: params must be finite and > 0, got 0`
 * @throws {TypeError} if a value is not a number
 */
export function requirePositive(fn: string, values: Named): void {
  requireEach(fn, values, 'finite and > 0', isPositive);
}

/**
 * Passes finite numbers not below a bound: 0 for amounts, 1 for growth factors.
 *
 * @throws {RangeError} `kvCacheBytes: tokens must be finite and >= 0, got -1`
 * @throws {TypeError} if a value is not a number
 */
export function requireAtLeast(fn: string, values: Named, least: number): void {
  requireEach(fn, values, `finite and >= ${least}`, (value) => value >= least && value < Infinity);
}

/**
 * Passes finite numbers of either sign.
 *
 * @throws {RangeError} `tokenHorizon: start must be finite, got NaN`
 * @throws {TypeError} if a value is not a number
 */
export function requireFinite(fn: string, values: Named): void {
  requireEach(fn, values, 'finite', Number.isFinite);
}

/**
 * Passes shares and probabilities, ends included.
 *
 * @throws {RangeError} `quantile: p must be between 0 and 1, got 2`
 * @throws {TypeError} if a value is not a number
 */
export function requireShare(fn: string, values: Named): void {
  requireEach(fn, values, 'between 0 and 1', (value) => value >= 0 && value <= 1);
}

/**
 * Passes whole numbers that are exact in a double and lie between two bounds.
 *
 * @throws {RangeError} `parameterCount: layers must be a whole number >= 1, got 1.5`
 * @throws {RangeError} `parameterCount: kvHeads must be a whole number from 1 to 32, got 64`
 * @throws {TypeError} if a value is not a number
 */
export function requireWhole(fn: string, values: Named, least: number, most = Infinity): void {
  const bounds = most === Infinity ? `>= ${least}` : `from ${least} to ${most}`;
  requireEach(
    fn,
    values,
    `a whole number ${bounds}`,
    (value) => Number.isSafeInteger(value) && value >= least && value <= most,
  );
}

/**
 * Passes a number above `floor`, and says what the floor is.
 *
 * @param meaning - what the floor stands for, shown in brackets
 * @throws {RangeError} `optimalForLoss: target must be finite and > 1.69 (the floor E), got 1.5`
 * @throws {TypeError} if the value is not a number
 */
export function requireAbove(fn: string, values: Named, floor: number, meaning: string): void {
  requireEach(
    fn,
    values,
    `finite and > ${floor} (${meaning})`,
    (value) => value > floor && value < Infinity,
  );
}

/**
 * Passes a law whose five constants are usable (E >= 0, the others > 0), and positive numbers beside it.
 *
 * @throws {RangeError} `loss: law.alpha must be finite and > 0, got 0`
 * @throws {TypeError} if a constant is missing or not a number
 */
export function requireLaw(fn: string, law: unknown, values: Named = {}): asserts law is Law {
  const { E, A, B, alpha, beta } = (law ?? {}) as Law;
  // Naming every value costs more than the law itself, so it is left to the refusal.
  if (!(E === 0 || isPositive(E))) requireAtLeast(fn, { 'law.E': E }, 0);
  if (!(isPositive(A) && isPositive(B) && isPositive(alpha) && isPositive(beta))) {
    requirePositive(fn, { 'law.A': A, 'law.B': B, 'law.alpha': alpha, 'law.beta': beta });
  }
  requirePositive(fn, values);
}

/**
 * Passes positive results on, unless one left the range of a double on the way.
 *
 * Extreme constants (an exponent of 0.001, say) put honest answers beyond 1e308 or
 * below 1e-308. Those are refused as well: neither Infinity nor a false zero goes out.
 *
 * @throws {RangeError} `optimalForLoss: result: tokens must be finite and > 0, got Infinity`
 */
export function representable<Results extends Readonly<Record<string, number>>>(
  fn: string,
  results: Results,
): Results {
  requirePositive(`${fn}: result`, results);
  return results;
}
