import { amountsOf, type RecipeBuilder } from '#charts/files/recipe.ts';
import { ESSAY } from '#charts/parts/essay-date.ts';

const STOCK = 'stock * renewal ** (x - start)';

export const recipe: RecipeBuilder = ({ state }) => ({
  given: { ...amountsOf(state), start: ESSAY },
  formulas: [],
  series: {
    use: 'demand * growth ** (x - start)',
    'stock-interval.low': `${STOCK} / 3`,
    'stock-interval.high': `${STOCK} * 10 / 3`,
    stock: STOCK,
    meeting: STOCK,
  },
});
