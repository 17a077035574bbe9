/**
 * Calculations about who gets where first: demand for text against its stock, and a
 * follower against a leader.
 *
 * @module
 */
import { pursuitInTheEnd, tokenHorizon } from '#engine/index.ts';
import type { PursuitAnswer, PursuitRow } from '#engine/index.ts';
import { define } from './definition.ts';
import { underLossLaws, type LossLaw } from './loss-laws.ts';

const TOKENS = { units: ['tokens'] } as const;
const FACTOR = { units: ['times', 'ratio'] } as const;
const MONTHS_A_YEAR = 12;

/** A smaller difference of two losses, in nats per token, is rounding, and a lag read off it noise. */
const LEAST_GAP = 1e-12;

const PURSUIT = {
  args: {
    leader_flops: { units: ['flops'] },
    compute_growth: FACTOR,
    resource_ratio: FACTOR,
    years: { units: ['years'] },
  },
  /** Distinct tokens there are to train on. Left out, there is no wall. */
  options: { unique_tokens: TOKENS },
} as const;

type PursuitValues = Readonly<Record<keyof typeof PURSUIT.args, number>> & {
  readonly unique_tokens?: number;
};

/**
 * One number of leader and follower so many years on. Only that year is asked for, and all
 * that changes is the leader’s budget, so the race is taken up one year before it.
 */
function inTheEnd<A extends PursuitAnswer>(
  law: LossLaw,
  values: PursuitValues,
  answer: A,
): PursuitRow[A] {
  const { leader_flops, compute_growth, resource_ratio, years, unique_tokens } = values;
  if (!Number.isSafeInteger(years) || years < 1)
    throw new RangeError('pursuit: years must be a whole number >= 1');
  return pursuitInTheEnd(
    {
      law,
      start: years - 1,
      years: 1,
      leaderFlops: leader_flops * compute_growth ** (years - 1),
      computeGrowth: compute_growth,
      resourceRatio: resource_ratio,
      ...(unique_tokens !== undefined && { uniqueTokens: unique_tokens }),
    },
    answer,
  );
}

/** What is left of a difference in a year of text that has ended, over the same with no end to it. */
const keptOf =
  (difference: 'gap' | 'slope') =>
  (law: LossLaw, { unique_tokens, ...open }: Required<PursuitValues>): number => {
    const whole = inTheEnd(law, open, difference);
    if (Math.abs(whole) < LEAST_GAP)
      throw new RangeError(`without end to text there is no ${difference}`);
    return inTheEnd(law, { ...open, unique_tokens }, difference) / whole;
  };

/** The same with a wall, which is what is asked about. */
const WALLED = { args: { ...PURSUIT.args, ...PURSUIT.options } } as const;

export const RACES = {
  horizonYear: define({
    says: 'the year in which the largest training set would take up a stock of text that stands still',
    args: { stock: TOKENS, used: TOKENS, growth: FACTOR, from_year: { units: ['year'] } },
    unit: 'year',
    run: ({ stock, used, growth, from_year }) => {
      const year = tokenHorizon({
        start: from_year,
        stock,
        stockGrowth: 1,
        demand: used,
        demandGrowth: growth,
      });
      if (year === null) throw new RangeError('demand that does not grow never takes up the stock');
      return year;
    },
  }),
  gapFromLag: define({
    says: 'the gap that a lag in time comes to, at so much progress a year',
    args: { slope: {}, lag_months: { units: ['months'] } },
    unit: ({ slope }) => slope ?? 'ratio',
    run: ({ slope, lag_months }) => slope * (lag_months / MONTHS_A_YEAR),
  }),
  pursuitGap: underLossLaws({
    says: 'how much higher the follower’s loss is than the leader’s, so many years on',
    ...PURSUIT,
    unit: 'nats_per_token',
    run: (law, values) => inTheEnd(law, values, 'gap'),
  }),
  pursuitLag: underLossLaws({
    says: 'how long ago the leader had the follower’s loss, so many years on',
    ...PURSUIT,
    unit: 'months',
    run: (law, values) => {
      const gap = inTheEnd(law, values, 'gap');
      if (Math.abs(gap) < LEAST_GAP && values.resource_ratio !== 1)
        throw new RangeError('the two losses are too close to tell a lag');
      const lagMonths = inTheEnd(law, values, 'lagMonths');
      if (lagMonths === null) throw new RangeError('the leader never had the follower’s loss');
      return lagMonths;
    },
  }),
  pursuitSlope: underLossLaws({
    says: 'how much the leader’s loss falls in a year, so many years on',
    ...PURSUIT,
    unit: 'nats_per_token',
    run: (law, values) => inTheEnd(law, values, 'slope'),
  }),
  pursuitGapKept: underLossLaws({
    says: 'that difference of losses, over what it would be if text had no end',
    ...WALLED,
    unit: 'ratio',
    run: keptOf('gap'),
  }),
  pursuitSlopeKept: underLossLaws({
    says: 'that fall of the leader’s loss, over what it would be if text had no end',
    ...WALLED,
    unit: 'ratio',
    run: keptOf('slope'),
  }),
} as const;
