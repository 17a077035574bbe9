import { DATA_FOR, givenOf, type RecipeBuilder } from '#charts/files/recipe.ts';

const SHOWN: Readonly<Record<string, string>> = {
  size: 'size(share_for(x))',
  tokens: 'data(share_for(x))',
  saved: 'saved(x)',
};

export const recipe: RecipeBuilder = (drawn) => {
  const shown = SHOWN[String(drawn.state['show'])] ?? '';
  return {
    given: givenOf(drawn),
    formulas: [
      DATA_FOR,
      // Source `sardana-2024`, the objective of lifetime compute, at a loss that is held.
      { of: 'gap()', is: 'A / quality ** alpha + B / data_for(quality) ** beta' },
      { of: 'size(u)', is: '(A / (-gap() * expm1(u))) ** (1 / alpha)' },
      { of: 'data(u)', is: '(B / (gap() * exp(u))) ** (1 / beta)' },
      {
        of: 'imbalance(u, served)',
        steps: { training: '1 / (1 + served / 3 / data(u))' },
        is: 'u - log(-expm1(u)) - log(alpha / beta * training)',
      },
      {
        of: 'share_for(served)',
        is: 'bisect(imbalance, -60, log(alpha / (alpha + beta)), served)',
      },
      { of: 'cost(N, D, served)', is: '6 * N * D + 2 * N * served' },
      {
        of: 'saved(served)',
        steps: {
          u: 'share_for(served)',
          least: 'cost(size(u), data(u), served)',
          trained: 'cost(quality, data_for(quality), served)',
        },
        is: 'max(0, 100 * (1 - least / trained))',
      },
    ],
    series: { best: shown, chosen: shown },
  };
};
