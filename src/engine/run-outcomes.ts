/**
 * What a run of the essay's two futures comes to, and which predictions are true of it.
 *
 * A leader and a follower train under assumptions until a horizon: text that ends, ways of
 * stretching it, budgets that part. The run is boiled down to seven numbers. A prediction names
 * one of them and the range in which it counts as true; it may speak only where others come out
 * one way.
 *
 * @module
 */
import { refuse, requireAbove, requirePositive } from './guards.ts';
import { optimalParamsForTokens } from './optimal-params-for-tokens.ts';
import { pursuit } from './pursuit.ts';
import { trainingFlops } from './training-flops.ts';
import type { Law } from './law.ts';
import type { PursuitRow } from './pursuit.ts';

/** Names of the numbers a run is boiled down to. */
export const RUN_OUTCOMES = [
  /** Decimal year in which the leader's best run would read all that people have written. */
  'fresh_text_ends',
  /** How many times as far text goes as when it was written: stretched, and better used. */
  'data_worth',
  /** The leader's speed at the horizon, over its speed if text had no end. */
  'pace_kept',
  /** The gap in loss at the horizon, over the gap if text had no end. */
  'gap_kept',
  /** The gap in loss at the horizon, over the gap at the time of the essay. */
  'gap_left',
  /** Months by which the follower's lag has grown since the essay. */
  'lag_grown',
  /** The leader's budget at the horizon, over that of the time of the essay. */
  'compute_multiple',
] as const;
export type RunOutcome = (typeof RUN_OUTCOMES)[number];

/** Who trains with what until when. */
export interface RunAssumptions {
  readonly law: Law;
  /** First year followed, and the time of the essay, a quarter of that year; decimal years. */
  readonly start: number;
  readonly essay: number;
  /** Years to follow, a whole number >= 1. */
  readonly years: number;
  /** The leader's budget at the time of the essay, FLOP, > 0. */
  readonly flops: number;
  /** Factor by which it grows each year, > 1. */
  readonly growth: number;
  /** Leader's budget over follower's at the start, and the factor by which that grows each year. */
  readonly ratio: number;
  readonly apart: number;
  /** Distinct tokens people have written, > 0. */
  readonly tokens: number;
  /** How many times as far they go, by synthetic text and by better use of each token; > 0. */
  readonly multiplier: number;
  readonly efficiency: number;
  /** Whether the follower has both too. */
  readonly shared: boolean;
}

/** A run of the two futures. */
export interface RunOfFutures {
  /** By the quarter; and the same were there no end of text. */
  readonly rows: readonly PursuitRow[];
  readonly free: readonly PursuitRow[];
  /** Both sides at the time of the essay and at the horizon. */
  readonly then: PursuitRow;
  readonly end: PursuitRow;
  /** Months the follower was behind then, and is at the horizon. */
  readonly lags: { readonly then: number; readonly end: number };
  /** Decimal year in which the leader has used up what text there is, synthetic text included. */
  readonly wall: number;
  readonly outcomes: Readonly<Record<RunOutcome, number>>;
}

const ROWS_PER_YEAR = 4;

/**
 * Follows both sides under assumptions and says what it comes to.
 *
 * @param assumptions - budgets, growth, text and its uses; see the fields
 * @returns rows in nats per token, times in decimal years, outcomes as `RUN_OUTCOMES` has them
 * @throws {RangeError} if a field is out of its domain, or the follower has no lag
 * @throws {TypeError} if a field is not a number
 * @example
 * runOutcomes({ law: BESIROGLU_2024, start: 2024, essay: 2024.25, years: 6, flops: 3.8e25, growth: 4, ratio: 4, apart: 1, tokens: 36e12, multiplier: 1, efficiency: 1, shared: true }).outcomes.compute_multiple // => 2896.3
 */
export function runOutcomes(assumptions: RunAssumptions): RunOfFutures {
  const { law, start, essay, flops, growth, tokens, multiplier, efficiency } = assumptions;
  requireAbove('runOutcomes', { growth }, 1, 'the budget grows');
  requirePositive('runOutcomes', { flops, tokens, multiplier, efficiency });
  const forBoth = (factor: number) =>
    assumptions.shared ? factor : { leader: factor, follower: 1 };
  const scenario = {
    law,
    start,
    years: assumptions.years,
    stepsPerYear: ROWS_PER_YEAR,
    leaderFlops: flops / growth ** (essay - start),
    computeGrowth: growth,
    resourceRatio: assumptions.ratio,
    resourceRatioGrowth: assumptions.apart,
    syntheticMultiplier: forBoth(multiplier),
    dataEfficiency: forBoth(efficiency),
  };
  const rows = pursuit({ ...scenario, uniqueTokens: tokens });
  const free = pursuit(scenario);
  const [then, end] = [rowAt(rows, essay), rowAt(rows, start + assumptions.years)];
  const freeEnd = rowAt(free, end.year);
  // A token that teaches as much as several divides the data term, and with it what is wanted.
  const taught = { ...law, B: law.B / efficiency ** law.beta };
  const endOf = (text: number): number => {
    const budget = trainingFlops(optimalParamsForTokens(taught, text), text);
    return essay + Math.log(budget / flops) / Math.log(growth);
  };
  const lags = { then: lagOf(then), end: lagOf(end) };
  const outcomes = {
    fresh_text_ends: endOf(tokens),
    data_worth: multiplier * efficiency,
    pace_kept: end.slope / freeEnd.slope,
    gap_kept: shareOf(end.gap, freeEnd.gap),
    gap_left: shareOf(end.gap, then.gap),
    lag_grown: lags.end - lags.then,
    compute_multiple: end.leader.flops / flops,
  };
  return { rows, free, then, end, lags, wall: endOf(tokens * multiplier), outcomes };
}

/** Where nothing is left, nothing is, whatever there was: two sides that stay level have no gap. */
function shareOf(left: number, whole: number): number {
  return left === 0 ? 0 : left / whole;
}

function rowAt(rows: readonly PursuitRow[], year: number): PursuitRow {
  const row = rows.find((each) => each.year === year);
  if (!row) throw new RangeError(`runOutcomes: expected a quarter of the run, got ${year}`);
  return row;
}

/** The follower's delay; behind a leader whose budget grows there always is one. */
function lagOf({ year, lagMonths }: PursuitRow): number {
  if (lagMonths === null) throw new RangeError(`runOutcomes: expected a lag in ${year}, got none`);
  return lagMonths;
}

/** When a prediction is true of a run, and which others must come true, or fail, before it speaks. */
export interface RunPredicate {
  readonly outcome: RunOutcome;
  /** True where the outcome lies between these two, ends included. */
  readonly expect: readonly [low: number, high: number];
  readonly conditions: readonly { readonly claim: string; readonly holds: boolean }[];
}

/** `idle`: a condition came out otherwise, so it speaks of another run than this one. */
export type Fares = 'holds' | 'fails' | 'idle';

/**
 * How predictions fare in a run.
 *
 * A condition on a prediction that is not among them is taken as met: no run decides it.
 *
 * @param predicates - predictions by their id
 * @param outcomes - what the run comes to
 * @returns how each fares, by its id, in the order given
 * @throws {TypeError} if an outcome that one of them names is not a number
 * @example
 * judgeRun({ a: { outcome: 'pace_kept', expect: [0, 0.5], conditions: [] } }, { pace_kept: 0.4 }).a // => "holds"
 */
export function judgeRun(
  predicates: Readonly<Record<string, RunPredicate>>,
  outcomes: Readonly<Partial<Record<RunOutcome, number>>>,
): Record<string, Fares> {
  const isTrue = ({ outcome, expect: [low, high] }: RunPredicate): boolean => {
    const value: unknown = outcomes[outcome];
    if (typeof value !== 'number') refuse(`judgeRun: outcomes.${outcome}`, 'a number', value);
    return value >= low && value <= high;
  };
  const fares = (predicate: RunPredicate): Fares => {
    const speaks = predicate.conditions.every(({ claim, holds }) => {
      const condition = predicates[claim];
      return condition === undefined || isTrue(condition) === holds;
    });
    if (!speaks) return 'idle';
    return isTrue(predicate) ? 'holds' : 'fails';
  };
  return Object.fromEntries(
    Object.entries(predicates).map(([claim, predicate]) => [claim, fares(predicate)]),
  );
}
