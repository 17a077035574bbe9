/**
 * A dense model against a mixture of experts. Which of them wins is decided by what is held
 * equal besides: the memory and the tokens, the memory and the compute, or the work per token.
 *
 * @module
 */
import {
  logSpace,
  moeComparison,
  moeLoss,
  moeParams,
  type CostedRun,
  type MoeLaw,
} from '#engine/index.ts';
import { neededOf } from '#charts/spec/data.ts';
import { decades, tenTo } from '#charts/spec/fields.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { extrapolationNotes, fittedSpan } from '#charts/parts/extrapolation.ts';
import { nats, type Message, ownKeys } from '#charts/spec/message.ts';
import { costed } from '#charts/parts/training-runs.ts';
import { roundedSpan } from '#charts/spec/round-step.ts';
import type { LineSeries, Point } from '#charts/spec/spec.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('moe-dense');

const LAW = 'ludziejewski-2025';

const SIZES = decades(8, 12);
const POINTS = 33;

/** Widths between which a mixture's is sought, and how often their span is halved. */
const WIDTHS: readonly [number, number] = [1, tenTo(6)];
const HALVINGS = 50;

/** A dense model, and the mixtures that share something with it. */
const SIDES = ['dense', 'same-tokens', 'same-compute', 'same-work'] as const;
type Side = (typeof SIDES)[number];
/** What a side is in memory and data, and the loss it reaches. */
type Reached = CostedRun & { loss: number };

export const figure = defineFigure({
  id: 'moe-dense',
  needs: { laws: false, mixtures: [LAW] },
  fields: {
    params: {
      kind: 'number',
      label: own('params'),
      unit: 'params',
      scale: 'log',
      ...SIZES,
      step: 0.05,
      default: { from: 'models/llama-3-8b.params' },
    },
    ratio: {
      kind: 'number',
      label: own('ratio'),
      unit: 'tokens_per_param',
      scale: 'log',
      min: 5,
      max: tenTo(3.7),
      step: 0.05,
      default: 20,
      more: true,
    },
    experts: { kind: 'count', label: own('experts'), min: 2, max: 32, default: 8 },
    show: {
      kind: 'choice',
      label: own('show'),
      options: { difference: own('difference'), loss: own('loss') },
      default: 'difference',
    },
  },
  ordered: [],

  spec({ params, ratio, experts, show }, data) {
    const { name, law, fitted } = neededOf(data, 'mixtures', LAW);
    const rows = logSpace(SIZES.min, SIZES.max, POINTS).map((size) => ({
      size,
      sides: sidesOf(law, size, ratio, experts),
    }));
    const shown = (sides: Record<Side, Reached>, side: Side) =>
      sides[side].loss - (show === 'difference' ? sides.dense.loss : 0);
    const chosen = sidesOf(law, params, ratio, experts);
    const values = rows.flatMap(({ sides }) => SIDES.map((side) => shown(sides, side)));
    const runs = rows.flatMap(({ sides }) => SIDES.map((side) => sides[side]));
    return {
      x: {
        id: 'params',
        label: { key: 'chart.axis.dense-params' },
        unit: 'params',
        scale: 'log',
        domain: [SIZES.min, SIZES.max],
      },
      y: {
        id: show,
        label: { key: show === 'loss' ? 'chart.axis.loss' : 'chart.axis.loss-difference' },
        unit: 'nats_per_token',
        scale: 'linear',
        domain: roundedSpan(Math.min(...values), Math.max(...values)),
      },
      series: [
        ...SIDES.map((side): LineSeries => ({
          id: side,
          label: { key: own(side) },
          role: side === 'dense' ? 'leader' : 'follower',
          kind: 'line',
          points: rows.map(({ size, sides }): Point => [size, shown(sides, side)]),
          fitted: fittedSpan(
            { fitted },
            rows.map(({ sides }) => sides[side]),
          ),
          endLabel: true,
        })),
        {
          id: 'chosen',
          label: { key: own('chosen') },
          role: 'optimum',
          kind: 'points',
          points: SIDES.map((side): Point => [params, shown(chosen, side)]),
          endLabel: false,
        },
      ],
      marks: [],
      caption: {
        key: own('caption'),
        values: {
          law: name,
          params: { value: params, unit: 'params', digits: 2 },
          tokens: { value: chosen.dense.tokens, unit: 'tokens', digits: 2 },
          experts: { value: experts, unit: 'count' },
          sameTokens: beside(chosen, 'same-tokens'),
          sameCompute: beside(chosen, 'same-compute'),
          sameWork: beside(chosen, 'same-work'),
          memory: { value: chosen['same-work'].params, unit: 'params', digits: 2 },
        },
      },
      notes: [{ key: own('kind') }, ...extrapolationNotes({ fitted }, runs)],
    };
  },
});

function sidesOf(
  law: MoeLaw,
  totalParams: number,
  ratio: number,
  experts: number,
): Record<Side, Reached> {
  const tokens = ratio * totalParams;
  const { dense, equalTokens, equalCompute, activeParams } = moeComparison(law, {
    totalParams,
    experts,
    tokens,
  });
  const active = { params: activeParams, tokens };
  const run = { params: totalParams, tokens };
  const reader = { ...active, tokens: equalCompute.tokens };
  const wide = totalOf(totalParams, experts);
  return {
    dense: { ...costed(run), loss: dense },
    'same-tokens': { ...costed(active), params: totalParams, loss: equalTokens.loss },
    'same-compute': { ...costed(reader), params: totalParams, loss: equalCompute.loss },
    'same-work': {
      ...costed(run),
      params: wide,
      loss: moeLoss(law, { activeParams: totalParams, experts, tokens }),
    },
  };
}

/** Total size of a mixture that does the work of a dense model on each token. */
function totalOf(activeParams: number, experts: number): number {
  let [narrow, wide] = WIDTHS;
  for (let step = 0; step < HALVINGS; step += 1) {
    const width = Math.sqrt(narrow * wide);
    if (moeParams(width, experts).active < activeParams) narrow = width;
    else wide = width;
  }
  return moeParams(wide, experts).total;
}

/** How far a side ends above or below the dense model, in words. */
function beside(sides: Record<Side, Reached>, side: Side): Message {
  const over = sides[side].loss - sides.dense.loss;
  const key = over < 0 ? own('lower') : own('higher');
  return { key, values: { by: nats(Math.abs(over), 2) } };
}
