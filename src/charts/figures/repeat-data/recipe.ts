import { amountsOf, type RecipeBuilder } from '#charts/files/recipe.ts';

export const recipe: RecipeBuilder = ({ state, data }) => {
  const [found] = Object.values(data.repetitions ?? {});
  if (!found) throw new RangeError('repeat-data: expected a law that knows repetition');
  const all = state['show'] === 'all';
  const shown = all ? 'worth(x)' : 'last_pass(x)';
  return {
    given: { ...amountsOf(state), r_tokens: found.law.rStarTokens },
    formulas: [
      // Source `muennighoff-2023`, App. A: what repeated tokens are worth.
      { of: 'worth(n)', is: 'unique * (1 - r_tokens * expm1((1 - n) / r_tokens))' },
      {
        of: 'last_pass(n)',
        steps: { before: 'pick(n > 1, worth(n - 1), 0)' },
        is: '100 * (worth(n) - before) / unique',
      },
    ],
    series: { repeated: shown, chosen: shown, fresh: all ? 'unique * x' : '100' },
  };
};
