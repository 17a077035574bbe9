import { amountsOf, type RecipeBuilder } from '#charts/files/recipe.ts';
import { essayOf } from '#charts/spec/data.ts';

const STOCK = 'stock * renewal ** (x - start)';

export const recipe: RecipeBuilder = ({ state, data }) => ({
  given: { ...amountsOf(state), start: essayOf(data).at },
  formulas: [],
  series: {
    use: 'demand * growth ** (x - start)',
    'stock-interval.low': `${STOCK} / 3`,
    'stock-interval.high': `${STOCK} * 10 / 3`,
    stock: STOCK,
    meeting: STOCK,
  },
});
