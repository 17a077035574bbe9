/**
 * Recipes of the figures that draw the loss laws as they are.
 *
 * @module
 */
import { logSpace, type PowerLaw } from '#engine/index.ts';
import { printAmount } from '../amount.ts';
import { amountsOf, BEST_LOSS, BEST_SIZE, DATA_FOR, givenOf, LOSS, type Cook } from './recipe.ts';

export const isoflop: Cook = (drawn) => {
  const given = givenOf(drawn);
  const { low = NaN, high = NaN, curves = NaN } = given;
  const budgets = logSpace(low, high, curves).map((flops, i): [string, string] => [
    drawn.spec.series[i]?.id ?? '',
    `loss(x, ${printAmount(flops)} / 6 / x)`,
  ]);
  return {
    given,
    formulas: [LOSS, DATA_FOR],
    series: { ...Object.fromEntries(budgets), optimum: 'loss(x, data_for(x))' },
  };
};

export const threeRoads: Cook = (drawn) => ({
  given: givenOf(drawn),
  formulas: [LOSS, BEST_SIZE, BEST_LOSS],
  series: {
    both: 'best_loss(x)',
    model: 'loss(params, x / 6 / params)',
    data: 'loss(x / 6 / tokens, tokens)',
    touching: 'best_loss(x)',
  },
});

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

export const tokensPerParameter: Cook = ({ data, spec }) => {
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

export const overtraining: Cook = (drawn) => ({
  given: givenOf(drawn),
  formulas: [
    LOSS,
    DATA_FOR,
    {
      of: 'price(share)',
      steps: {
        best: 'data_for(quality)',
        target: 'loss(quality, best)',
        N: 'share * quality',
        D: '(B / (target - E - A / N ** alpha)) ** (1 / beta)',
      },
      is: 'N * D / (quality * best)',
    },
  ],
  // The price of a share is the same at every loss, so the models lie on the curve.
  series: Object.fromEntries(drawn.spec.series.map(({ id }) => [id, 'price(x / 100)'])),
});

const SHOWN: Readonly<Record<string, string>> = {
  size: 'size(share_for(x))',
  tokens: 'data(share_for(x))',
  saved: 'saved(x)',
};

export const inference: Cook = (drawn) => {
  const shown = SHOWN[String(drawn.state['show'])] ?? '';
  return {
    given: givenOf(drawn),
    formulas: [
      DATA_FOR,
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

export const models: Cook = ({ state, spec }) => {
  const budgets = spec.series
    .filter(({ id }) => id.startsWith('budget-'))
    .map(({ id }) => [id, `${id.slice('budget-'.length)} / 6 / x`]);
  return {
    given: amountsOf(state),
    formulas: [],
    series: { ...(Object.fromEntries(budgets) as Record<string, string>), rule: 'ratio * x' },
  };
};
