/**
 * The five numbers every argument of this project starts from.
 *
 * A loss law says what a language model trained on D tokens with N parameters will
 * score on unseen text: L(N, D) = E + A / N^alpha + B / D^beta, in nats per token.
 * It is a summary of a few hundred training runs, not a law of nature: outside the
 * sizes and budgets it was fitted to it is an extrapolation, and the constants of one
 * paper do not fit the tokenizer or the text of another.
 *
 * @module
 */

/**
 * Constants of one published fit of L(N, D) = E + A / N^alpha + B / D^beta.
 *
 * The two reducible terms fall to nothing as the model and its data grow; E stays.
 *
 * @see source `hoffmann-2022`, Sec. 3.3, Eq. 2
 */
export interface Law {
  /** Loss that no model and no amount of data removes, nats per token, >= 0. */
  readonly E: number;
  /** Size of the model term at one parameter, nats per token, > 0. */
  readonly A: number;
  /** Size of the data term at one token, nats per token, > 0. */
  readonly B: number;
  /** How fast the model term falls with parameters, > 0. */
  readonly alpha: number;
  /** How fast the data term falls with tokens, > 0. */
  readonly beta: number;
}

/** A model size and the number of tokens it is trained on. */
export interface Run {
  /** Parameters N, counted as the law counts them. */
  readonly params: number;
  /** Training tokens D, repeats included. */
  readonly tokens: number;
}

/** A run with the training compute it costs. */
export interface CostedRun extends Run {
  /** Training compute C, FLOP. */
  readonly flops: number;
}
