/**
 * The two halves of a loss law, either of which can be the unknown.
 *
 * Model and data enter a law alike: K / x^p. A question about tokens becomes the same
 * question about parameters when the two halves change places, so each is answered once.
 *
 * @module
 */
import { representable, requireAbove, requireLaw } from './guards.ts';
import type { Law } from './law.ts';

/** The law with model and data exchanged. */
export function mirrored(law: Law): Law {
  const { E, A, B, alpha, beta } = law;
  return { E, A: B, B: A, alpha: beta, beta: alpha };
}

/** Tokens that balance this many parameters: alpha A / N^alpha = beta B / D^beta. */
export function balancing({ A, B, alpha, beta }: Law, params: number): number {
  return ((beta / alpha) * (B / A) * params ** alpha) ** (1 / beta);
}

/**
 * Tokens at which a model of fixed size reaches a loss, in a law whose halves may be exchanged.
 *
 * @param fn - the public function that asks, for its error messages
 * @param given - name of the fixed quantity, for the message about the floor
 * @throws {RangeError} if the target is not above the floor E + A / x^alpha
 */
export function otherForLoss(
  fn: string,
  given: 'params' | 'tokens',
  law: Law,
  x: number,
  target: number,
): number {
  requireLaw(fn, law, { [given]: x });
  const floor = law.E + law.A / x ** law.alpha;
  requireAbove(fn, { target }, floor, `the floor at ${x} ${given}`);
  const result = (law.B / (target - floor)) ** (1 / law.beta);
  return representable(fn, { result }).result;
}
