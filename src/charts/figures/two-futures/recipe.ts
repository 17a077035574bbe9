import { BUDGET, givenOf, LOSS, type RecipeBuilder } from '#charts/files/recipe.ts';
import { essayOf, valueOf } from '#charts/spec/data.ts';
import { FLOPS } from './figure.ts';

export const recipe: RecipeBuilder = (drawn) => {
  const { state, data, spec } = drawn;
  const given = givenOf(drawn);
  const ofFollower = (factor: string) => (state['shared'] === true ? factor : '1');
  return {
    given: {
      ...given,
      flops: valueOf(data, FLOPS),
      start: essayOf(data).quarter,
      first: spec.x.domain[0],
    },
    formulas: [
      LOSS,
      BUDGET,
      // Source `hoffmann-2022`, Sec. 3.3, Eq. 4, where a token teaches as much as e.
      {
        of: 'best_size(C, e)',
        steps: { b: 'B / e ** beta', G: '(alpha * A / (beta * b)) ** (1 / (alpha + beta))' },
        is: 'G * (C / 6) ** (beta / (alpha + beta))',
      },
      {
        of: 'free(C, e)',
        steps: { N: 'best_size(C, e)' },
        is: 'loss(N, e * C / 6 / N)',
      },
      {
        of: 'limited(C, U, e)',
        steps: { N: 'max(best_size(C, e), C / 6 / U)' },
        is: 'loss(N, e * C / 6 / N)',
      },
    ],
    series: {
      leader: 'limited(budget(x), tokens * multiplier, efficiency)',
      follower: `limited(budget(x) / (ratio * apart ** (x - first)), tokens * ${ofFollower('multiplier')}, ${ofFollower('efficiency')})`,
      unlimited: 'free(budget(x), efficiency)',
    },
  };
};
