import { amountsOf, type RecipeBuilder } from '#charts/files/recipe.ts';
import { kindsOf, modelsOf, BYTES, type Shape } from './figure.ts';

/** Elements kept of a token: what `kvCacheBytes` counts. */
function elementsOf(shape: Shape): string {
  return 'latentDim' in shape
    ? `${shape.layers} * (${shape.latentDim} + ${shape.ropeDim})`
    : `${shape.layers} * 2 * ${shape.kvHeads} * ${shape.headDim}`;
}

export const recipe: RecipeBuilder = ({ state, data }) => {
  const all = state['of'] === 'kinds' ? kindsOf(data) : modelsOf(data);
  const lines = all.map(
    ({ id, shape }) => [id, `batch * bytes * ${elementsOf(shape)} * x`] as const,
  );
  const bytes = BYTES[state['precision'] as keyof typeof BYTES];
  return {
    given: { ...amountsOf(state), bytes },
    formulas: [],
    series: { ...Object.fromEntries(lines), chosen: lines.map(([, text]) => text) },
  };
};
