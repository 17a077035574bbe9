/**
 * A loss law for mixtures of experts.
 *
 * @module
 */

/**
 * Constants of the joint law over active parameters, tokens and experts.
 *
 * L = a Ehat^delta N_act^(alpha + gamma ln Ehat) + b Ehat^omega D^(beta + zeta ln Ehat) + c
 * with exponents alpha and beta negative. Fitted to runs of at most 2.7 billion active and
 * 5 billion total parameters and 32 experts, one of them chosen per token.
 *
 * @see source `ludziejewski-2025`, the joint law and its coefficients
 */
export interface MoeLaw {
  readonly a: number;
  readonly alpha: number;
  readonly delta: number;
  readonly gamma: number;
  readonly b: number;
  readonly beta: number;
  readonly omega: number;
  readonly zeta: number;
  /** Effective number of experts of a dense model, > 0. */
  readonly expertsStart: number;
  /** Effective number that no count of experts exceeds, above `expertsStart`. */
  readonly expertsMax: number;
  /** Irreducible loss, nats per token, >= 0. */
  readonly c: number;
}

/** The law with the number of experts fixed: c + model N^modelExponent + data D^dataExponent. */
export interface ExpertConstants {
  readonly model: number;
  readonly modelExponent: number;
  readonly data: number;
  readonly dataExponent: number;
  readonly irreducible: number;
}
