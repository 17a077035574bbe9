/**
 * Three ways to spend more compute: grow model and data together, hold the model and grow
 * the data, hold the data and grow the model. All three improve; two of them meet a floor.
 *
 * @module
 */
import { loss, optimalAllocation } from '#engine/index.ts';
import { lawOf, type FigureLaw } from '../data.ts';
import { defineFigure } from '../figure.ts';
import { extrapolationNotes, fittedSpan, runOf, type Run } from '../fitted.ts';
import type { Sayable } from '../message.ts';
import { logSpace, roundedSpan } from '../spacing.ts';
import type { LineSeries, Role } from '../spec.ts';

const POINTS = 49;

/** Room above the best road's start, as a share of its whole fall, for the other two roads. */
const HEADROOM = 0.3;

const COMPUTE = { kind: 'number', unit: 'flops', scale: 'log', step: 0.05 } as const;

export const threeRoads = defineFigure({
  title: 'chart.three-roads.title',
  about: 'chart.three-roads.about',
  fields: {
    law: { kind: 'law', label: 'chart.control.law', default: 'hoffmann-2022-unrounded' },
    params: {
      kind: 'number',
      label: 'chart.three-roads.params',
      unit: 'params',
      scale: 'log',
      min: 1e8,
      max: 1e13,
      step: 0.05,
      default: 8e9,
    },
    tokens: {
      kind: 'number',
      label: 'chart.three-roads.tokens',
      unit: 'tokens',
      scale: 'log',
      min: 1e9,
      max: 1e15,
      step: 0.05,
      default: 160e9,
    },
    from: { ...COMPUTE, label: 'chart.three-roads.from', min: 1e18, max: 1e26, default: 1e20 },
    to: { ...COMPUTE, label: 'chart.three-roads.to', min: 1e20, max: 1e30, default: 1e26 },
  },
  ordered: [{ low: 'from', high: 'to', ratio: 100 }],

  spec(state, data) {
    const law = lawOf(data, state.law);
    const { E, A, B, alpha, beta } = law.constants;
    const budgets = logSpace(state.from, state.to, POINTS);
    const roads = {
      both: budgets.map((flops) => bestRun(law, flops)),
      model: budgets.map((flops) => runOf(flops, state.params)),
      data: budgets.map((flops) => runOf(flops, flops / (6 * state.tokens))),
    };
    const floors = { model: E + A / state.params ** alpha, data: E + B / state.tokens ** beta };
    const held = {
      params: { value: state.params, unit: 'params' },
      tokens: { value: state.tokens, unit: 'tokens' },
    } as const;
    const touching = [
      touchingRun(law, 'params', state.params),
      touchingRun(law, 'tokens', state.tokens),
    ].filter(({ flops }) => flops >= state.from && flops <= state.to);
    const ends = lossesAt(law, roads.both);
    const drawn = [...roads.both, ...roads.model, ...roads.data];
    return {
      id: 'three-roads',
      x: {
        id: 'compute',
        label: { key: 'chart.axis.compute' },
        unit: 'flops',
        scale: 'log',
        domain: [state.from, state.to],
      },
      y: {
        id: 'loss',
        label: { key: 'chart.axis.loss' },
        unit: 'nats_per_token',
        scale: 'linear',
        domain: roundedSpan(ends.last, ends.first + HEADROOM * (ends.first - ends.last)),
      },
      series: [
        road(law, 'both', 'leader', { key: 'chart.three-roads.both' }, roads.both),
        road(
          law,
          'model',
          'follower',
          { key: 'chart.three-roads.model', values: held },
          roads.model,
        ),
        road(law, 'data', 'follower', { key: 'chart.three-roads.data', values: held }, roads.data),
        {
          ...road(law, 'touching', 'optimum', { key: 'chart.three-roads.touching' }, touching),
          kind: 'points',
          endLabel: false,
        },
      ],
      marks: [
        {
          axis: 'y',
          at: floors.model,
          label: { key: 'chart.three-roads.model-floor', values: { loss: nats(floors.model) } },
          of: 'model',
        },
        {
          axis: 'y',
          at: floors.data,
          label: { key: 'chart.three-roads.data-floor', values: { loss: nats(floors.data) } },
          of: 'data',
        },
      ],
      caption: {
        key: 'chart.three-roads.caption',
        values: {
          law: law.name,
          ...held,
          from: { value: state.from, unit: 'flops' },
          to: { value: state.to, unit: 'flops' },
          start: nats(ends.first),
          both: nats(ends.last),
          model: nats(lossesAt(law, roads.model).last),
          data: nats(lossesAt(law, roads.data).last),
          modelFloor: nats(floors.model),
          dataFloor: nats(floors.data),
        },
      },
      notes: [
        ...(touching.length > 0 ? [{ key: 'chart.three-roads.rings' } as const] : []),
        ...extrapolationNotes(law, drawn),
      ],
    };
  },
});

function nats(value: number): Sayable {
  return { value, unit: 'nats_per_token', bare: true };
}

function lossOf(law: FigureLaw, { params, tokens }: Run): number {
  return loss(law.constants, params, tokens);
}

function lossesAt(law: FigureLaw, runs: readonly Run[]): { first: number; last: number } {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) throw new RangeError('three-roads: expected a road of at least one run');
  return { first: lossOf(law, first), last: lossOf(law, last) };
}

function bestRun(law: FigureLaw, flops: number): Run {
  return runOf(flops, optimalAllocation(law.constants, flops).params);
}

/**
 * The best run of a given size or length: where its road touches the best one.
 *
 * Both optima are powers of compute, so two budgets give the exponent and any third follows.
 */
function touchingRun(law: FigureLaw, quantity: 'params' | 'tokens', amount: number): Run {
  const [low, high] = [bestRun(law, 1e20), bestRun(law, 1e24)];
  const exponent = Math.log(high[quantity] / low[quantity]) / Math.log(high.flops / low.flops);
  const flops = low.flops * (amount / low[quantity]) ** (1 / exponent);
  return quantity === 'params' ? runOf(flops, amount) : runOf(flops, flops / (6 * amount));
}

function road(
  law: FigureLaw,
  id: string,
  role: Role,
  label: Sayable,
  runs: readonly Run[],
): LineSeries {
  return {
    id,
    label,
    role,
    kind: 'line',
    points: runs.map((run) => [run.flops, lossOf(law, run)]),
    fitted: fittedSpan(law, runs),
    endLabel: true,
  };
}
