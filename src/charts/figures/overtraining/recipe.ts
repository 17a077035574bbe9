import { DATA_FOR, givenOf, LOSS, type RecipeBuilder } from '#charts/files/recipe.ts';

export const recipe: RecipeBuilder = (drawn) => ({
  given: givenOf(drawn),
  formulas: [
    LOSS,
    DATA_FOR,
    // Source `hoffmann-2022`, Sec. 3.3, Eq. 2, solved for D at a loss that is held.
    {
      of: 'price(share)',
      steps: {
        best: 'data_for(quality)',
        target: 'loss(quality, best)',
        N: 'share * quality',
        D: '(B / (target - E - A / N ** alpha)) ** (1 / beta)',
      },
      is: 'N * D / (quality * best)',
    },
  ],
  // The price of a share is the same at every loss, so the models lie on the curve.
  series: Object.fromEntries(drawn.spec.series.map(({ id }) => [id, 'price(x / 100)'])),
});
