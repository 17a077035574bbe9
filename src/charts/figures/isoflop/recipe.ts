import { logSpace } from '#engine/index.ts';
import { printAmount } from '#i18n/parse-number.ts';
import { DATA_FOR, givenOf, LOSS, type RecipeBuilder } from '#charts/files/recipe.ts';

export const recipe: RecipeBuilder = (drawn) => {
  const given = givenOf(drawn);
  const { low = NaN, high = NaN, curves = NaN } = given;
  const budgets = logSpace(low, high, curves).map((flops, i): [string, string] => [
    drawn.spec.series[i]?.id ?? '',
    `loss(x, ${printAmount(flops)} / 6 / x)`,
  ]);
  return {
    given,
    formulas: [LOSS, DATA_FOR],
    series: { ...Object.fromEntries(budgets), optimum: 'loss(x, data_for(x))' },
  };
};
