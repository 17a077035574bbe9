import {
  BEST_LOSS,
  BEST_SIZE,
  BUDGET,
  givenOf,
  LOSS,
  type RecipeBuilder,
} from '#charts/files/recipe.ts';
import { essayOf } from '#charts/spec/data.ts';

export const recipe: RecipeBuilder = (drawn) => {
  const leader = 'limited(budget(x))';
  const followerAt = (time: string) => `limited(budget(${time}) / ratio)`;
  const follower = followerAt('x');
  const rulers = drawn.spec.series
    .filter(({ id }) => id.startsWith('lag-'))
    .map(({ id, points }) => [id, followerAt(String(points.at(-1)?.[0]))]);
  return {
    given: { ...givenOf(drawn), start: essayOf(drawn.data).quarter },
    formulas: [
      LOSS,
      BEST_SIZE,
      BEST_LOSS,
      BUDGET,
      // Source `hoffmann-2022`, Sec. 3.3, Eq. 2, on all the text there is once more is wanted.
      {
        of: 'limited(C)',
        is: 'pick(C / 6 / best_size(C) > tokens, loss(C / 6 / tokens, tokens), best_loss(C))',
      },
    ],
    series: {
      leader,
      follower,
      unlimited: 'best_loss(budget(x))',
      ...(Object.fromEntries(rulers) as Record<string, string>),
      'gap-then': [leader, follower],
      'gap-end': [leader, follower],
    },
  };
};
