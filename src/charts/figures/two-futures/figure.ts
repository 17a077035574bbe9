/**
 * The essay's two pictures of the future as one run under assumptions: a leader and a
 * follower, text that ends, ways of stretching it, budgets that part. What the run comes to
 * decides which of the essay's claims hold in it.
 *
 * @module
 */
import { judgeRun, runOutcomes, type PursuitRow, type PursuitRun } from '#engine/index.ts';
import { essayOf, lawOf, valueOf, type FigureLaw } from '#charts/spec/data.ts';
import { decades } from '#charts/spec/fields.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { extrapolationNotes, fittedSpan } from '#charts/parts/extrapolation.ts';
import { nats, timesOf, ownKeys } from '#charts/spec/message.ts';
import { roundedSpan } from '#charts/spec/round-step.ts';
import type { ClaimOutcome, LineSeries, Role } from '#charts/spec/spec.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('two-futures');

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
    const assumed = { tokens, multiplier, efficiency, shared, growth, ratio, apart, years };
    const run = runOutcomes({ ...assumed, law: law.constants, start, essay, flops });
    const { rows, free, then, end, lags, wall, outcomes } = run;
    const claims = Object.entries(judgeRun(data.predicates ?? {}, outcomes)).map(
      ([claim, fares]): ClaimOutcome => ({ claim, fares }),
    );
    const losses = rows.flatMap(({ leader, follower }) => [leader.loss, follower.loss]);
    const lowest = Math.min(...losses, ...free.slice(-1).map(({ leader }) => leader.loss));
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
          lagThen: { value: lags.then, unit: 'months', digits: 2 },
          lag: { value: lags.end, unit: 'months', digits: 2 },
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

const counted = (claims: readonly ClaimOutcome[], fares: ClaimOutcome['fares']) =>
  ({ value: claims.filter((claim) => claim.fares === fares).length, unit: 'count' }) as const;

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
