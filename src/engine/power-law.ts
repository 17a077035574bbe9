/**
 * Laws that are only exponents: how the best size and token count grow with compute.
 *
 * Half of the literature publishes no loss formula, only N_opt ~ C^a. Such laws differ in
 * what they count, and the differences are as large as the disagreements they are quoted
 * for, so each states its own conventions.
 *
 * @module
 */

/** What a law calls the size of a model. */
export type SizeQuantity = 'params' | 'nonEmbeddingParams' | 'flopsPerToken';

/**
 * A quantity that grows as a power of the budget: coefficient * C^exponent.
 *
 * Papers give the level as a coefficient, or as one tabulated point, or not at all.
 */
export interface PowerTerm {
  readonly exponent: number;
  /** Value at a budget of one FLOP, > 0. */
  readonly coefficient?: number;
  /** A tabulated point that fixes the level instead. */
  readonly anchor?: { readonly flops: number; readonly value: number };
}

/** A published law of allocation; at least one of the two terms is given. */
export interface PowerLaw {
  /** What the size term counts, and the product C = k x size x tokens is taken over. */
  readonly counts: SizeQuantity;
  readonly size?: PowerTerm;
  readonly tokens?: PowerTerm;
}
