/**
 * What is left when there is no more text: grow the model alone, read the text again, or
 * stretch it with synthetic text. Each lowers the loss for a while; the essay asks for how
 * long, and how fast.
 *
 * @module
 */
import {
  constrainedAllocation,
  loss,
  optimalAllocation,
  optimalParamsForTokens,
  trainingFlops,
  type ConstrainedRun,
  type DataConstrainedLaw,
} from '#engine/index.ts';
import { essayOf, neededOf } from '#charts/spec/data.ts';
import { lossAxis, timeAxis } from '#charts/parts/axes.ts';
import { decades } from '#charts/spec/fields.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { nats, type Text, ownKeys } from '#charts/spec/message.ts';
import type { LineSeries, Point, Role } from '#charts/spec/spec.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('after-the-wall');

/** The one published law that weighs repeated data against a larger model. */
const LAW = 'muennighoff-2023';

const POINTS_PER_YEAR = 4;

const TIMES = { kind: 'number', unit: 'times', scale: 'log', step: 0.02 } as const;

type Road = 'unlimited' | 'synthetic' | 'repeated' | 'single';

export const figure = defineFigure({
  id: 'after-the-wall',
  needs: { laws: false, essay: true, repetitions: [LAW] },
  fields: {
    tokens: {
      kind: 'number',
      label: own('tokens'),
      unit: 'tokens',
      scale: 'log',
      ...decades(13, 16),
      step: 0.02,
      default: { from: 'models/qwen-3-235b-a22b.training_tokens' },
    },
    multiplier: {
      ...TIMES,
      label: own('multiplier'),
      min: 1,
      max: 100,
      default: 3,
    },
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
    years: { kind: 'count', label: own('years'), min: 2, max: 12, default: 8, more: true },
  },
  ordered: [],

  spec({ tokens, multiplier, flops, growth, years }, data) {
    const { law } = neededOf(data, 'repetitions', LAW);
    const { year: start, quarter: essay } = essayOf(data);
    const end = start + years;
    const times = Array.from(
      { length: years * POINTS_PER_YEAR + 1 },
      (_, i) => start + i / POINTS_PER_YEAR,
    );
    const budgetAt = (time: number) => flops * growth ** (time - essay);
    const lossesAt = (time: number) => lossesOf(law, budgetAt(time), tokens, multiplier);
    const rows = times.map((time) => ({ time, losses: lossesAt(time) }));
    const road = (id: Road, role: Role, label: Text): LineSeries => ({
      id,
      label,
      role,
      kind: 'line',
      points: rows.map(({ time, losses }): Point => [time, losses[id]]),
      // The runs behind the law are far smaller than any drawn here.
      fitted: null,
      endLabel: true,
    });
    const wallFlops = trainingFlops(optimalParamsForTokens(law, tokens), tokens);
    const wall = essay + Math.log(wallFlops / flops) / Math.log(growth);
    const from = Math.max(wall, start);
    const [first, before, last] = [lossesAt(start), lossesAt(from), lossesAt(end)];
    const gainOf = (id: Road) => nats(before.unlimited - last[id], 2);
    const [highest, lowest] = [first.single, last.unlimited];
    return {
      x: timeAxis(start, end),
      y: lossAxis({ lowest, highest }),
      series: [
        road('unlimited', 'muted', { key: own('unlimited') }),
        road('synthetic', 'follower', {
          key: own('synthetic'),
          values: { multiplier: { value: multiplier, unit: 'times', digits: 2 } },
        }),
        road('repeated', 'follower', { key: own('repeated') }),
        road('single', 'leader', { key: own('single') }),
      ],
      marks: wall < end ? [{ axis: 'x', at: wall, label: { key: own('wall') } }] : [],
      caption: {
        key: wall < end ? own('caption') : own('ahead'),
        values: {
          tokens: { value: tokens, unit: 'tokens' },
          multiplier: { value: multiplier, unit: 'times', digits: 2 },
          from: { value: from, unit: 'year', digits: 6 },
          end: { value: end, unit: 'year' },
          unlimited: gainOf('unlimited'),
          synthetic: gainOf('synthetic'),
          repeated: gainOf('repeated'),
          single: gainOf('single'),
          epochs: {
            value: requireRun(constrainedAllocation(law, budgetAt(end), tokens).repeated).epochs,
            unit: 'count',
            digits: 2,
          },
        },
      },
      notes: [{ key: own('extrapolated') }, { key: own('as-good') }],
    };
  },
});

/** The loss a budget reaches on each road. */
function lossesOf(
  law: DataConstrainedLaw,
  flops: number,
  tokens: number,
  multiplier: number,
): Record<Road, number> {
  const free = optimalAllocation(law, flops);
  const { singlePass, repeated } = constrainedAllocation(law, flops, tokens);
  const stretched = constrainedAllocation(law, flops, tokens * multiplier).repeated;
  return {
    unlimited: loss(law, free.params, free.tokens),
    synthetic: requireRun(stretched).loss,
    repeated: requireRun(repeated).loss,
    single: singlePass.loss,
  };
}

function requireRun(run: ConstrainedRun | null): ConstrainedRun {
  if (!run) throw new RangeError('after-the-wall: expected a law that knows repetition');
  return run;
}
