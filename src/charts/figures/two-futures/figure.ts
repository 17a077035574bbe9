/**
 * The essay's two pictures of the future as one run under assumptions: a leader and a
 * follower, text that ends, ways of stretching it, budgets that part. What the run comes to
 * decides which of the essay's claims hold in it.
 *
 * @module
 */
import {
  optimalParamsForTokens,
  pursuit,
  trainingFlops,
  type PursuitRow,
  type PursuitRun,
} from '#engine/index.ts';
import type { RunOutcome } from '#schemas/claim.ts';
import {
  essayOf,
  lawOf,
  valueOf,
  type FigureData,
  type FigureLaw,
  type FigurePredicate,
} from '#charts/spec/data.ts';
import { decades } from '#charts/spec/fields.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { extrapolationNotes, fittedSpan } from '#charts/parts/extrapolation.ts';
import { nats, timesOf, ownKeys } from '#charts/spec/message.ts';
import { roundedSpan } from '#charts/spec/round-step.ts';
import type { ClaimOutcome, LineSeries, Role } from '#charts/spec/spec.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('two-futures');

const ROWS_PER_YEAR = 4;

/** The leader's budget in April 2024, FLOP: that of Llama 3.1 405B, published soon after. */
export const FLOPS = 'models/llama-3-1-405b.training_flops';

/** Room for words under the leader's last loss, as a share of the losses' whole span. */
const ROOM_BELOW = 0.08;

const TIMES = { kind: 'number', unit: 'times', scale: 'log', step: 0.02 } as const;

export const figure = defineFigure({
  id: 'two-futures',
  needs: { essay: true, quantities: { [FLOPS]: 'flops' }, predicates: 'every' },
  fields: {
    law: { kind: 'law', label: 'chart.control.law', default: 'besiroglu-2024' },
    tokens: {
      kind: 'number',
      label: own('tokens'),
      unit: 'tokens',
      scale: 'log',
      ...decades(13, 16),
      step: 0.02,
      default: { from: 'models/qwen-3-235b-a22b.training_tokens' },
    },
    multiplier: { ...TIMES, label: own('multiplier'), min: 1, max: 100, default: 1 },
    efficiency: { ...TIMES, label: own('efficiency'), min: 1, max: 10, default: 1 },
    shared: { kind: 'toggle', label: own('shared'), default: true },
    growth: { ...TIMES, label: own('growth'), min: 1.5, max: 10, default: 4 },
    ratio: { ...TIMES, label: own('ratio'), min: 1, max: 100, default: 4 },
    apart: { ...TIMES, label: own('apart'), min: 1, max: 3, step: 0.01, default: 1 },
    years: { kind: 'count', label: own('years'), min: 2, max: 12, default: 6 },
  },
  ordered: [],

  spec({ law: id, tokens, multiplier, efficiency, shared, growth, ratio, apart, years }, data) {
    const law = lawOf(data, id);
    const flops = valueOf(data, FLOPS);
    const { year: start, quarter: essay } = essayOf(data);
    const forBoth = (factor: number) => (shared ? factor : { leader: factor, follower: 1 });
    const assumed = {
      law: law.constants,
      start,
      years,
      stepsPerYear: ROWS_PER_YEAR,
      leaderFlops: flops / growth ** (essay - start),
      computeGrowth: growth,
      resourceRatio: ratio,
      resourceRatioGrowth: apart,
      syntheticMultiplier: forBoth(multiplier),
      dataEfficiency: forBoth(efficiency),
    };
    const rows = pursuit({ ...assumed, uniqueTokens: tokens });
    const free = pursuit(assumed);
    // A token that teaches as much as several divides the data term, and with it what is wanted.
    const taught = { ...law.constants, B: law.constants.B / efficiency ** law.constants.beta };
    const endOf = (text: number) => {
      const wall = trainingFlops(optimalParamsForTokens(taught, text), text);
      return essay + Math.log(wall / flops) / Math.log(growth);
    };
    const wall = endOf(tokens * multiplier);
    const [then, end, freeEnd] = [rowAt(rows, essay), lastOf(rows), lastOf(free)];
    const outcomes: Record<RunOutcome, number> = {
      fresh_text_ends: endOf(tokens),
      data_worth: multiplier * efficiency,
      pace_kept: end.slope / freeEnd.slope,
      gap_kept: end.gap / freeEnd.gap,
      gap_left: end.gap / then.gap,
      lag_grown: monthsOf(end) - monthsOf(then),
      compute_multiple: end.leader.flops / flops,
    };
    const claims = fareOf(data, outcomes);
    const losses = rows.flatMap(({ leader, follower }) => [leader.loss, follower.loss]);
    const lowest = Math.min(...losses, freeEnd.leader.loss);
    const highest = Math.max(...losses);
    return {
      x: {
        id: 'time',
        label: { key: 'chart.axis.time' },
        unit: 'year',
        scale: 'linear',
        domain: [start, end.year],
      },
      y: {
        id: 'loss',
        label: { key: 'chart.axis.loss' },
        unit: 'nats_per_token',
        scale: 'linear',
        domain: roundedSpan(lowest - ROOM_BELOW * (highest - lowest), highest),
      },
      series: [
        side(law, 'leader', 'leader', rows, ({ leader }) => leader),
        side(law, 'follower', 'follower', rows, ({ follower }) => follower),
        ...(wall < end.year ? [side(law, 'unlimited', 'muted', free, ({ leader }) => leader)] : []),
      ],
      marks:
        wall > start && wall < end.year
          ? [{ axis: 'x', at: wall, label: { key: own('wall') } }]
          : [],
      caption: {
        key: wall < end.year ? own('walled') : own('caption'),
        values: {
          law: law.name,
          year: { value: end.year, unit: 'year' },
          wall: { value: wall, unit: 'year', digits: 6 },
          pace: { value: 100 * outcomes.pace_kept, unit: 'percent', digits: 2 },
          gapThen: nats(then.gap, 2),
          gap: nats(end.gap, 2),
          lagThen: { value: monthsOf(then), unit: 'months', digits: 2 },
          lag: { value: monthsOf(end), unit: 'months', digits: 2 },
          compute: timesOf(outcomes.compute_multiple),
          holding: counted(claims, 'holds'),
          failing: counted(claims, 'fails'),
          idle: counted(claims, 'idle'),
        },
      },
      notes: [
        { key: own('loss-only') },
        ...extrapolationNotes(
          law,
          rows.flatMap(({ leader, follower }) => [leader, follower]),
        ),
      ],
      claims,
    };
  },
});

/** Claims in the order of the data; one whose condition comes out otherwise is idle. */
function fareOf(
  { predicates = {} }: FigureData,
  outcomes: Readonly<Record<RunOutcome, number>>,
): ClaimOutcome[] {
  const isTrue = ({ outcome, expect: [low, high] }: FigurePredicate) =>
    outcomes[outcome] >= low && outcomes[outcome] <= high;
  return Object.entries(predicates).map(([claim, predicate]) => {
    const speaks = predicate.conditions.every(({ claim: other, holds }) => {
      const condition = predicates[other];
      return condition === undefined || isTrue(condition) === holds;
    });
    if (!speaks) return { claim, fares: 'idle' };
    return { claim, fares: isTrue(predicate) ? 'holds' : 'fails' };
  });
}

const counted = (claims: readonly ClaimOutcome[], fares: ClaimOutcome['fares']) =>
  ({ value: claims.filter((claim) => claim.fares === fares).length, unit: 'count' }) as const;

function rowAt(rows: readonly PursuitRow[], year: number): PursuitRow {
  const row = rows.find((each) => each.year === year);
  if (!row) throw new RangeError(`two-futures: expected a row at ${year}, got none`);
  return row;
}

function lastOf(rows: readonly PursuitRow[]): PursuitRow {
  const row = rows.at(-1);
  if (!row) throw new RangeError('two-futures: expected rows, got none');
  return row;
}

/** The follower's delay; behind a leader whose budget grows there always is one. */
function monthsOf({ year, lagMonths }: PursuitRow): number {
  if (lagMonths === null) throw new RangeError(`two-futures: no lag in ${year}`);
  return lagMonths;
}

function side(
  law: FigureLaw,
  id: 'leader' | 'follower' | 'unlimited',
  role: Role,
  rows: readonly PursuitRow[],
  runOf: (row: PursuitRow) => PursuitRun,
): LineSeries {
  return {
    id,
    label: { key: own(id) },
    role,
    kind: 'line',
    points: rows.map((row) => [row.year, runOf(row).loss]),
    fitted: fittedSpan(law, rows.map(runOf)),
    endLabel: true,
  };
}
