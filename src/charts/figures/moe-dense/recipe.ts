import { MOE_VOCABULARY } from '#engine/index.ts';
import { amountsOf, type RecipeBuilder } from '#charts/files/recipe.ts';

const DENSE = 'loss(x, 1, ratio * x)';
const SIDES = {
  dense: DENSE,
  'same-tokens': 'loss(active(x), experts, ratio * x)',
  'same-compute': 'loss(active(x), experts, ratio * x * x / active(x))',
  'same-work': 'loss(x, experts, ratio * x)',
};

export const recipe: RecipeBuilder = ({ state, data }) => {
  const [found] = Object.values(data.mixtures ?? {});
  if (!found) throw new RangeError('moe-dense: expected a law of mixtures');
  const { expertsStart, expertsMax, ...constants } = found.law;
  const less = state['show'] === 'difference' ? ` - ${DENSE}` : '';
  const sides = Object.entries(SIDES).map(([id, text]) => [id, text + less] as const);
  return {
    given: {
      ...amountsOf(state),
      ...constants,
      e_start: expertsStart,
      e_max: expertsMax,
      vocabulary: MOE_VOCABULARY,
    },
    formulas: [
      // Source `ludziejewski-2025`: the joint law, and its count of parameters.
      {
        of: 'effective(n)',
        steps: { s: '1 / (1 / e_start - 1 / e_max)' },
        is: '1 / (1 / (n - 1 + s) + 1 / e_max)',
      },
      {
        of: 'loss(N, n, D)',
        steps: {
          e: 'effective(n)',
          model: 'a * e ** delta * N ** (alpha + gamma * log(e))',
          text: 'b * e ** omega * D ** (beta + zeta * log(e))',
        },
        is: 'c + model + text',
      },
      { of: 'total(width, n)', is: '2 * vocabulary * width + (4 + 9 * n) * width ** 3 / 64' },
      { of: 'excess(u, N)', is: 'log(total(exp(u), experts) / N)' },
      { of: 'active(N)', is: 'total(exp(bisect(excess, 0, log(N), N)), 1)' },
    ],
    series: { ...Object.fromEntries(sides), chosen: sides.map(([, text]) => text) },
  };
};
