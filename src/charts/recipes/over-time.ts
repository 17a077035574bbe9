/**
 * Recipes of the figures that follow budgets and text over the years.
 *
 * @module
 */
import { neededOf } from '../data.ts';
import { ESSAY, ESSAY_QUARTER } from '../essay.ts';
import { FLOPS } from '../figures/two-futures.ts';
import {
  amountsOf,
  BEST_LOSS,
  BEST_SIZE,
  BUDGET,
  givenOf,
  LOSS,
  SIZE_FOR,
  type Cook,
} from './recipe.ts';

const STOCK = 'stock * renewal ** (x - start)';

export const dataWall: Cook = ({ state }) => ({
  given: { ...amountsOf(state), start: ESSAY },
  formulas: [],
  series: {
    use: 'demand * growth ** (x - start)',
    'stock-interval.low': `${STOCK} / 3`,
    'stock-interval.high': `${STOCK} * 10 / 3`,
    stock: STOCK,
    meeting: STOCK,
  },
});

export const afterTheWall: Cook = ({ state, data }) => {
  const [found] = Object.values(data.repetitions ?? {});
  if (!found) throw new RangeError('after-the-wall: expected a law that knows repetition');
  const { rStarTokens, rStarParams, ...constants } = found.law;
  return {
    given: {
      ...amountsOf(state),
      ...constants,
      r_tokens: rStarTokens,
      r_params: rStarParams,
      start: ESSAY_QUARTER,
    },
    formulas: [
      LOSS,
      BEST_SIZE,
      BEST_LOSS,
      SIZE_FOR,
      BUDGET,
      {
        of: 'worth(base, amount, r)',
        is: 'pick(amount > base, base - base * r * expm1((1 - amount / base) / r), amount)',
      },
      {
        of: 'limited_loss(N, D, U)',
        is: 'loss(worth(size_for(U), N, r_params), worth(U, D, r_tokens))',
      },
      {
        of: 'gain(K, p, base, r, amount)',
        steps: {
          w: 'log(worth(base, amount, r))',
          slope: 'pick(amount > base, log(amount) - (amount / base - 1) / r - w, 0)',
        },
        is: 'log(p * K) - p * w + slope',
      },
      {
        of: 'advantage(u, C, U)',
        steps: {
          model: 'gain(A, alpha, size_for(U), r_params, exp(u))',
          data: 'gain(B, beta, U, r_tokens, C / 6 / exp(u))',
        },
        is: 'model - data',
      },
      {
        of: 'repeated(C, U)',
        steps: {
          N: 'best_size(C)',
          M: 'exp(bisect(advantage, log(N) - 20, log(N) + 20, C, U))',
        },
        is: 'pick(C / 6 / N > U, limited_loss(M, C / 6 / M, U), loss(N, C / 6 / N))',
      },
      {
        of: 'single(C, U)',
        steps: { N: 'best_size(C)' },
        is: 'pick(C / 6 / N > U, limited_loss(C / 6 / U, U, U), loss(N, C / 6 / N))',
      },
    ],
    series: {
      unlimited: 'best_loss(budget(x))',
      synthetic: 'repeated(budget(x), tokens * multiplier)',
      repeated: 'repeated(budget(x), tokens)',
      single: 'single(budget(x), tokens)',
    },
  };
};

export const accelerationGap: Cook = (drawn) => {
  const leader = 'limited(budget(x))';
  const follower = 'limited(budget(x) / ratio)';
  const rulers = drawn.spec.series
    .filter(({ id }) => id.startsWith('lag-'))
    .map(({ id, points }) => [id, follower.replace('x', String(points.at(-1)?.[0]))]);
  return {
    given: { ...givenOf(drawn), start: ESSAY_QUARTER },
    formulas: [
      LOSS,
      BEST_SIZE,
      BEST_LOSS,
      BUDGET,
      {
        of: 'limited(C)',
        is: 'pick(C / 6 / best_size(C) > tokens, loss(C / 6 / tokens, tokens), best_loss(C))',
      },
    ],
    series: {
      leader,
      follower,
      unlimited: 'best_loss(budget(x))',
      ...(Object.fromEntries(rulers) as Record<string, string>),
      'gap-then': [leader, follower],
      'gap-end': [leader, follower],
    },
  };
};

export const twoFutures: Cook = (drawn) => {
  const { state, data, spec } = drawn;
  const given = givenOf(drawn);
  const ofFollower = (factor: string) => (state['shared'] === true ? factor : '1');
  return {
    given: {
      ...given,
      flops: neededOf(data, 'quantities', FLOPS),
      start: ESSAY_QUARTER,
      first: spec.x.domain[0],
    },
    formulas: [
      LOSS,
      BUDGET,
      {
        of: 'best_size(C, e)',
        steps: { b: 'B / e ** beta', G: '(alpha * A / (beta * b)) ** (1 / (alpha + beta))' },
        is: 'G * (C / 6) ** (beta / (alpha + beta))',
      },
      {
        of: 'free(C, e)',
        steps: { N: 'best_size(C, e)' },
        is: 'loss(N, e * C / 6 / N)',
      },
      {
        of: 'limited(C, U, e)',
        steps: { N: 'max(best_size(C, e), C / 6 / U)' },
        is: 'loss(N, e * C / 6 / N)',
      },
    ],
    series: {
      leader: 'limited(budget(x), tokens * multiplier, efficiency)',
      follower: `limited(budget(x) / (ratio * apart ** (x - first)), tokens * ${ofFollower('multiplier')}, ${ofFollower('efficiency')})`,
      unlimited: 'free(budget(x), efficiency)',
    },
  };
};
