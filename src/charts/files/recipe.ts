/**
 * How a figure's numbers are worked out, in the arithmetic that Python and JavaScript share,
 * so that one text serves both: + - * / **, brackets, comparisons, and calls.
 *
 * Besides a recipe's own formulas a text may call log, exp, expm1, max, `pick(if, then, else)`
 * and `bisect(f, low, high, ...rest)`, the root of f(u, ...rest) between two ends of which one
 * is above zero and one is not.
 *
 * @module
 */
import { lawOf } from '#charts/spec/data.ts';
import type { State } from '#charts/spec/fields.ts';
import type { FigureState } from '#charts/spec/figure.ts';

/** `of: 'loss(N, D)'`: its steps in order, each by name, and what it comes to. */
export type Formula = { of: string; steps?: Readonly<Record<string, string>>; is: string };

export type Recipe = {
  /** Numbers to start from, by name; those no text mentions are not printed. */
  given: Readonly<Record<string, number>>;
  /** Each before the first that calls it. */
  formulas: readonly Formula[];
  /**
   * y at a given `x`, by the series' name in the CSV; a list where its points follow different
   * formulas. A series without one is printed as it is.
   */
  series: Readonly<Record<string, string | readonly string[]>>;
};

/** The recipe for a figure as drawn in a state. */
export type RecipeBuilder = (drawn: FigureState) => Recipe;

/** Of a figure that draws what others measured and published: each number as it is given. */
export const AS_GIVEN: RecipeBuilder = () => ({ given: {}, formulas: [], series: {} });

/** The amounts of a state under their own names. */
export function amountsOf(state: State): Record<string, number> {
  const amounts = Object.entries(state).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return Object.fromEntries(amounts);
}

/** A state's amounts and the constants of the law it names. */
export function givenOf({ state, data }: FigureState): Record<string, number> {
  return { ...amountsOf(state), ...lawOf(data, String(state['law'])).constants };
}

/** L(N, D), nats per token. Source `hoffmann-2022`, Sec. 3.3, Eq. 2. */
export const LOSS: Formula = { of: 'loss(N, D)', is: 'E + A / N ** alpha + B / D ** beta' };

/** Parameters that make the most of C FLOP, C = 6 N D. Source `hoffmann-2022`, Eq. 4. */
export const BEST_SIZE: Formula = {
  of: 'best_size(C)',
  is: '(alpha * A / (beta * B)) ** (1 / (alpha + beta)) * (C / 6) ** (beta / (alpha + beta))',
};

export const BEST_LOSS: Formula = {
  of: 'best_loss(C)',
  steps: { N: 'best_size(C)' },
  is: 'loss(N, C / 6 / N)',
};

/** Tokens for which N parameters are the best choice: BEST_SIZE, with C = 6 N D put in. */
export const DATA_FOR: Formula = {
  of: 'data_for(N)',
  is: '(beta * B / (alpha * A) * N ** alpha) ** (1 / beta)',
};

/** Parameters that suit D tokens best: DATA_FOR, solved for N. */
export const SIZE_FOR: Formula = {
  of: 'size_for(D)',
  is: '(alpha * A / (beta * B) * D ** beta) ** (1 / alpha)',
};

/** A budget that grows by a factor a year, at a decimal year. */
export const BUDGET: Formula = { of: 'budget(year)', is: 'flops * growth ** (year - start)' };
