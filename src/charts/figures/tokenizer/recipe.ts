import type { RecipeBuilder } from '#charts/files/recipe.ts';
import { valueOf } from '#charts/spec/data.ts';
import { cacheOf, MODELS, RATES } from './figure.ts';

export const recipe: RecipeBuilder = ({ state, data }) => {
  const [before, after] = RATES.map((id) => valueOf(data, id));
  const [large, small] = MODELS.map((id) => cacheOf(data, id));
  const lines: Record<string, string> =
    state['show'] === 'tokens'
      ? { before: 'x / before', after: 'x / after' }
      : {
          neither: 'x * large / before',
          tokenizer: 'x * large / after',
          both: 'x * small / after',
        };
  return {
    given: { before: before ?? NaN, after: after ?? NaN, large: large ?? NaN, small: small ?? NaN },
    formulas: [],
    series: { ...lines, chosen: Object.values(lines) },
  };
};
