import type { PowerLaw } from '#engine/index.ts';
import { printAmount } from '#i18n/parse-number.ts';
import type { RecipeBuilder } from '#charts/files/recipe.ts';

/** Tokens for each parameter, from what a power law says of size, of tokens or of both. */
function powerRatio({ size, tokens }: PowerLaw): string {
  const [N, D] = [size, tokens].map((term) => {
    if (!term) return undefined;
    const { exponent, coefficient, anchor } = term;
    return anchor
      ? `${printAmount(anchor.value)} * (x / ${printAmount(anchor.flops)}) ** ${printAmount(exponent)}`
      : `${printAmount(coefficient ?? NaN)} * x ** ${printAmount(exponent)}`;
  });
  if (N !== undefined && D !== undefined) return `${D} / (${N})`;
  return N === undefined ? `(${D}) ** 2 / (x / 6)` : `x / 6 / (${N}) ** 2`;
}

export const recipe: RecipeBuilder = ({ data, spec }) => {
  const laws = Object.values(data.laws).map(({ id, constants }) => {
    const { A, B, alpha, beta } = constants;
    return [id, `ratio(x, ${[A, B, alpha, beta].map(printAmount).join(', ')})`];
  });
  const powers = Object.entries(data.allocations ?? {}).map(([id, { law }]) => [
    id,
    powerRatio(law),
  ]);
  const models = Object.entries(data.models ?? {})
    .filter(([id]) => spec.series.some((series) => series.id === id))
    .map(([id, { params, tokens }]) => [id, `${printAmount(tokens)} / ${printAmount(params)}`]);
  return {
    given: {},
    formulas: [
      // Source `hoffmann-2022`, Sec. 3.3, Eq. 4.
      {
        of: 'ratio(C, A, B, alpha, beta)',
        steps: {
          G: '(alpha * A / (beta * B)) ** (1 / (alpha + beta))',
          N: 'G * (C / 6) ** (beta / (alpha + beta))',
        },
        is: 'C / 6 / N ** 2',
      },
    ],
    series: Object.fromEntries([...laws, ...powers, ...models]) as Record<string, string>,
  };
};
