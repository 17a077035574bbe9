/**
 * The essay's two pictures of the future as one run under assumptions: a leader and a
 * follower, text that ends, ways of stretching it, budgets that part. What the run comes to
 * decides which of the essay's claims hold in it.
 *
 * @module
 */
import { judgeRun, runOutcomes } from '#engine/index.ts';
import { essayOf, lawOf, valueOf } from '#charts/spec/data.ts';
import { lossAxis, timeAxis } from '#charts/parts/axes.ts';
import { decades } from '#charts/spec/fields.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { bothSides, pursuitNotes, side } from '#charts/parts/pursuit-lines.ts';
import { nats, timesOf, ownKeys, type Message } from '#charts/spec/message.ts';
import type { ClaimOutcome } from '#charts/spec/claim-outcome.ts';
import { claimTest } from './claim-test.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('two-futures');

/** The leader's budget in April 2024, FLOP: that of Llama 3.1 405B, published soon after. */
export const FLOPS = 'models/llama-3-1-405b.training_flops';

const TIMES = { kind: 'number', unit: 'times', scale: 'log', step: 0.02 } as const;

export const figure = defineFigure({
  id: 'two-futures',
  needs: { essay: true, quantities: { [FLOPS]: 'flops' }, predicates: 'every' },
  fields: {
    law: { kind: 'law', label: 'chart.control.law', default: 'besiroglu-2024', more: true },
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
    efficiency: { ...TIMES, label: own('efficiency'), min: 1, max: 10, default: 1, more: true },
    shared: { kind: 'toggle', label: own('shared'), default: true, more: true },
    growth: { ...TIMES, label: own('growth'), min: 1.5, max: 10, default: 4 },
    ratio: { ...TIMES, label: own('ratio'), min: 1, max: 100, default: 4, more: true },
    apart: { ...TIMES, label: own('apart'), min: 1, max: 3, step: 0.01, default: 1, more: true },
    years: { kind: 'count', label: own('years'), min: 2, max: 12, default: 6, more: true },
  },
  ordered: [],

  spec({ law: id, tokens, multiplier, efficiency, shared, growth, ratio, apart, years }, data) {
    const law = lawOf(data, id);
    const flops = valueOf(data, FLOPS);
    const { year: start, quarter: essay } = essayOf(data);
    const assumed = { tokens, multiplier, efficiency, shared, growth, ratio, apart, years };
    const run = runOutcomes({ ...assumed, law: law.constants, start, essay, flops });
    const { rows, free, then, end, lags, wall, outcomes } = run;
    const predicates = data.predicates ?? {};
    const faring = judgeRun(predicates, outcomes);
    const claims = Object.entries(predicates).map(([claim, predicate]): ClaimOutcome => {
      return { claim, fares: faring[claim] ?? 'idle', test: claimTest(predicate, outcomes) };
    });
    const losses = bothSides(rows).map(({ loss }) => loss);
    const lowest = Math.min(...losses, ...free.slice(-1).map(({ leader }) => leader.loss));
    const highest = Math.max(...losses);
    return {
      x: timeAxis(start, end.year),
      y: lossAxis({ lowest, highest }),
      series: [
        side('leader', { key: own('leader') }, law, rows),
        side('follower', { key: own('follower') }, law, rows),
        ...(wall < end.year ? [side('unlimited', { key: own('unlimited') }, law, free)] : []),
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
          lag: lagFrom(lags),
          compute: timesOf(outcomes.compute_multiple),
          holding: counted(claims, 'holds'),
          failing: counted(claims, 'fails'),
          idle: counted(claims, 'idle'),
        },
      },
      notes: [{ key: own('loss-only') }, ...pursuitNotes(law, rows)],
      claims,
    };
  },
});

/** What becomes of the lag; one that is the same as printed stays. */
function lagFrom({ then, end }: { then: number; end: number }): Message {
  const [before, after] = [then, end].map((value) => Number(value.toPrecision(LAG_DIGITS)));
  const printed = (value: number) => ({ value, unit: 'months', digits: LAG_DIGITS }) as const;
  if (before === after) return { key: own('lag-stays'), values: { lag: printed(then) } };
  return { key: own('lag-goes'), values: { before: printed(then), after: printed(end) } };
}

const LAG_DIGITS = 2;

const counted = (claims: readonly ClaimOutcome[], fares: ClaimOutcome['fares']) =>
  ({ value: claims.filter((claim) => claim.fares === fares).length, unit: 'count' }) as const;
