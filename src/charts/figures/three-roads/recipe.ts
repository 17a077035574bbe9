import { BEST_LOSS, BEST_SIZE, givenOf, LOSS, type RecipeBuilder } from '#charts/files/recipe.ts';

export const recipe: RecipeBuilder = (drawn) => ({
  given: givenOf(drawn),
  formulas: [LOSS, BEST_SIZE, BEST_LOSS],
  series: {
    both: 'best_loss(x)',
    model: 'loss(params, x / 6 / params)',
    data: 'loss(x / 6 / tokens, tokens)',
    touching: 'best_loss(x)',
  },
});
