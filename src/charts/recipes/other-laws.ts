/**
 * Recipes of the figures on repetition, experts, memory and vocabulary.
 *
 * @module
 */
import { kindsOf, modelsOf, BYTES, type Shape } from '../figures/kv-cache.ts';
import { cacheOf, MODELS, RATES } from '../figures/tokenizer.ts';
import { neededOf } from '../data.ts';
import { amountsOf, type Cook } from './recipe.ts';

export const repeatData: Cook = ({ state, data }) => {
  const [found] = Object.values(data.repetitions ?? {});
  if (!found) throw new RangeError('repeat-data: expected a law that knows repetition');
  const all = state['show'] === 'all';
  const shown = all ? 'worth(x)' : 'last_pass(x)';
  return {
    given: { ...amountsOf(state), r_tokens: found.law.rStarTokens },
    formulas: [
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

const DENSE = 'loss(x, 1, ratio * x)';
const SIDES = {
  dense: DENSE,
  'same-tokens': 'loss(active(x), experts, ratio * x)',
  'same-compute': 'loss(active(x), experts, ratio * x * x / active(x))',
  'same-work': 'loss(x, experts, ratio * x)',
};

export const moeDense: Cook = ({ state, data }) => {
  const [found] = Object.values(data.mixtures ?? {});
  if (!found) throw new RangeError('moe-dense: expected a law of mixtures');
  const { expertsStart, expertsMax, ...constants } = found.law;
  const less = state['show'] === 'difference' ? ` - ${DENSE}` : '';
  const sides = Object.entries(SIDES).map(([id, text]) => [id, text + less] as const);
  return {
    given: { ...amountsOf(state), ...constants, e_start: expertsStart, e_max: expertsMax },
    formulas: [
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
      { of: 'total(width, n)', is: '2 * 50257 * width + (4 + 9 * n) * width ** 3 / 64' },
      { of: 'excess(u, N)', is: 'log(total(exp(u), experts) / N)' },
      { of: 'active(N)', is: 'total(exp(bisect(excess, 0, log(N), N)), 1)' },
    ],
    series: { ...Object.fromEntries(sides), chosen: sides.map(([, text]) => text) },
  };
};

/** Elements kept of a token. */
function elementsOf(shape: Shape): string {
  return 'latentDim' in shape
    ? `${shape.layers} * (${shape.latentDim} + ${shape.ropeDim})`
    : `${shape.layers} * 2 * ${shape.kvHeads} * ${shape.headDim}`;
}

export const kvCache: Cook = ({ state, data }) => {
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

export const tokenizer: Cook = ({ state, data }) => {
  const [before, after] = RATES.map((id) => neededOf(data, 'quantities', id));
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
