import {
  amountsOf,
  BEST_LOSS,
  BEST_SIZE,
  BUDGET,
  LOSS,
  SIZE_FOR,
  type RecipeBuilder,
} from '#charts/files/recipe.ts';
import { essayOf } from '#charts/spec/data.ts';

export const recipe: RecipeBuilder = ({ state, data }) => {
  const [found] = Object.values(data.repetitions ?? {});
  if (!found) throw new RangeError('after-the-wall: expected a law that knows repetition');
  const { rStarTokens, rStarParams, ...constants } = found.law;
  return {
    given: {
      ...amountsOf(state),
      ...constants,
      r_tokens: rStarTokens,
      r_params: rStarParams,
      start: essayOf(data).quarter,
    },
    formulas: [
      LOSS,
      BEST_SIZE,
      BEST_LOSS,
      SIZE_FOR,
      BUDGET,
      // Source `muennighoff-2023`, App. A: worth of repeated tokens and of parameters beyond their due.
      {
        of: 'worth(base, amount, r)',
        is: 'pick(amount > base, base - base * r * expm1((1 - amount / base) / r), amount)',
      },
      {
        of: 'limited_loss(N, D, U)',
        is: 'loss(worth(size_for(U), N, r_params), worth(U, D, r_tokens))',
      },
      // Where its derivatives by size and by data balance: the best split of a budget.
      {
        of: 'gain(K, p, base, r, amount)',
        steps: {
          w: 'log(worth(base, amount, r))',
          slope: 'pick(amount > base, log(amount) - (amount / base - 1) / r - w, 0)',
        },
        is: 'log(p * K) - p * w + slope',
      },
      {
        of: 'advantage(u, C, U)',
        steps: {
          model: 'gain(A, alpha, size_for(U), r_params, exp(u))',
          data: 'gain(B, beta, U, r_tokens, C / 6 / exp(u))',
        },
        is: 'model - data',
      },
      {
        of: 'repeated(C, U)',
        steps: {
          N: 'best_size(C)',
          M: 'exp(bisect(advantage, log(N) - 20, log(N) + 20, C, U))',
        },
        is: 'pick(C / 6 / N > U, limited_loss(M, C / 6 / M, U), loss(N, C / 6 / N))',
      },
      {
        of: 'single(C, U)',
        steps: { N: 'best_size(C)' },
        is: 'pick(C / 6 / N > U, limited_loss(C / 6 / U, U, U), loss(N, C / 6 / N))',
      },
    ],
    series: {
      unlimited: 'best_loss(budget(x))',
      synthetic: 'repeated(budget(x), tokens * multiplier)',
      repeated: 'repeated(budget(x), tokens)',
      single: 'single(budget(x), tokens)',
    },
  };
};
