import { amountsOf, type RecipeBuilder } from '#charts/files/recipe.ts';

export const recipe: RecipeBuilder = ({ state, spec }) => {
  const budgets = spec.series
    .filter(({ id }) => id.startsWith('budget-'))
    .map(({ id }) => [id, `${id.slice('budget-'.length)} / 6 / x`]);
  return {
    given: amountsOf(state),
    formulas: [],
    series: { ...(Object.fromEntries(budgets) as Record<string, string>), rule: 'ratio * x' },
  };
};
