/**
 * The essay's acceleration gap: a leader and a follower on one curve. The follower's delay
 * depends on resources alone; how much loss it costs depends on how fast the leader improves.
 * Where the text runs out the curve flattens, and the gap closes although the delay does not.
 *
 * @module
 */
import { optimalParamsForTokens, pursuit, trainingFlops, type PursuitRow } from '#engine/index.ts';
import { essayOf, lawOf } from '#charts/spec/data.ts';
import { lossAxis, timeAxis } from '#charts/parts/axes.ts';
import { decades } from '#charts/spec/fields.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { bothSides, pursuitNotes, rowAt, side } from '#charts/parts/pursuit-lines.ts';
import { nats, type Text, ownKeys } from '#charts/spec/message.ts';
import type { LineSeries } from '#charts/spec/spec.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('acceleration-gap');

/** Runs are followed from so many years before the essay's, so that the leader's past is in sight. */
const PAST = 1;
const ROWS_PER_YEAR = 4;
const MONTHS = 12;

const TIMES = { kind: 'number', unit: 'times', scale: 'log', step: 0.02 } as const;

export const figure = defineFigure({
  id: 'acceleration-gap',
  needs: { essay: true },
  fields: {
    law: { kind: 'law', label: 'chart.control.law', default: 'besiroglu-2024', more: true },
    flops: {
      kind: 'number',
      label: own('flops'),
      unit: 'flops',
      scale: 'log',
      ...decades(24, 27),
      step: 0.02,
      default: { from: 'models/llama-3-1-405b.training_flops' },
      more: true,
    },
    growth: { ...TIMES, label: own('growth'), min: 1.5, max: 10, default: 4 },
    ratio: { ...TIMES, label: own('ratio'), min: 1, max: 100, default: 4 },
    tokens: {
      kind: 'number',
      label: own('tokens'),
      unit: 'tokens',
      scale: 'log',
      ...decades(12, 17),
      step: 0.02,
      default: { from: 'models/qwen-3-235b-a22b.training_tokens' },
    },
    years: { kind: 'count', label: own('years'), min: 2, max: 12, default: 6, more: true },
  },
  ordered: [],

  spec({ law: id, flops, growth, ratio, tokens, years }, data) {
    const law = lawOf(data, id);
    const { year, quarter: essay } = essayOf(data);
    const start = year - PAST;
    const assumed = {
      law: law.constants,
      start,
      years: PAST + years,
      stepsPerYear: ROWS_PER_YEAR,
      leaderFlops: flops / growth ** (essay - start),
      computeGrowth: growth,
      resourceRatio: ratio,
    };
    const rows = pursuit({ ...assumed, uniqueTokens: tokens });
    const free = pursuit(assumed);
    const [then, end] = [rowAt(rows, essay), rowAt(rows, start + assumed.years)];
    const wallFlops = trainingFlops(optimalParamsForTokens(law.constants, tokens), tokens);
    const wall = essay + Math.log(wallFlops / flops) / Math.log(growth);
    const walled = wall < end.year;
    const losses = bothSides(rows).map(({ loss }) => loss);
    const lowest = Math.min(...losses, ...(walled ? free.map(({ leader }) => leader.loss) : []));
    const highest = Math.max(...losses);
    return {
      x: timeAxis(start, end.year),
      y: lossAxis({ lowest, highest }),
      series: [
        side('leader', { key: own('leader') }, law, rows),
        side('follower', { key: own('follower') }, law, rows),
        ...(walled ? [side('unlimited', { key: own('unlimited') }, law, free)] : []),
        ...rulers('then', then, start),
        ...rulers('end', end, start),
      ],
      marks: walled ? [{ axis: 'x', at: wall, label: { key: own('wall') } }] : [],
      caption: {
        key: walled ? own('walled') : own('caption'),
        values: {
          law: law.name,
          year: { value: end.year, unit: 'year' },
          ...wordsOf('Then', then),
          ...wordsOf('End', end),
          freeGap: nats(rowAt(free, end.year).gap, 2),
          tokens: { value: tokens, unit: 'tokens' },
        },
      },
      notes: pursuitNotes(law, rows),
    };
  },
});

/** A row's lag, from the leader at the follower's loss across to the follower, and its gap. */
function rulers(when: string, row: PursuitRow, first: number): LineSeries[] {
  const { year, leader, follower, gap } = row;
  const values = { lag: lagOf(row), gap: nats(gap, 2) };
  const look = { role: 'reference', kind: 'line' } as const;
  const past = Math.max(first, year - monthsOf(row) / MONTHS);
  return [
    {
      id: `lag-${when}`,
      label: { key: own('ruler'), values },
      ...look,
      points: [past, year].map((x) => [x, follower.loss]),
      endLabel: true,
    },
    {
      id: `gap-${when}`,
      label: { key: own('ruler'), values },
      ...look,
      points: [leader, follower].map(({ loss }) => [year, loss]),
      endLabel: false,
    },
  ];
}

/** The follower's delay; with a growing budget and one stock of text there always is one. */
function monthsOf({ year, lagMonths }: PursuitRow): number {
  if (lagMonths === null) throw new RangeError(`acceleration-gap: no lag in ${year}`);
  return lagMonths;
}

function lagOf(row: PursuitRow): Text {
  return { value: monthsOf(row), unit: 'months', digits: 2 };
}

/** A row's gap, lag and slope, under names that end in `when`. */
function wordsOf(when: string, row: PursuitRow): Record<string, Text> {
  return {
    [`gap${when}`]: nats(row.gap, 2),
    [`lag${when}`]: lagOf(row),
    [`slope${when}`]: nats(row.slope, 2),
    [`product${when}`]: nats((row.slope * monthsOf(row)) / MONTHS, 2),
  };
}
