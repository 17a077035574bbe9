import { amountsOf, type RecipeBuilder } from '#charts/files/recipe.ts';
import { essayOf } from '#charts/spec/data.ts';
import { stockSpread } from './figure.ts';

const STOCK = 'stock * renewal ** (x - start)';

export const recipe: RecipeBuilder = ({ state, data }) => {
  const { low, high } = stockSpread(data);
  return {
    given: { ...amountsOf(state), start: essayOf(data).at, low, high },
    formulas: [],
    series: {
      use: 'demand * growth ** (x - start)',
      'stock-interval.low': `low * ${STOCK}`,
      'stock-interval.high': `high * ${STOCK}`,
      stock: STOCK,
      meeting: STOCK,
    },
  };
};
