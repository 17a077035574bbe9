/**
 * Three ways to spend more compute: grow model and data together, hold the model and grow
 * the data, hold the data and grow the model. All three improve; two of them meet a floor.
 *
 * @module
 */
import {
  lossTerms,
  logSpace,
  optimalParamsForTokens,
  optimalTokensForParams,
  type CostedRun,
} from '#engine/index.ts';
import { lawOf, type FigureLaw } from '#charts/spec/data.ts';
import { computeAxis, lossAxis } from '#charts/parts/axes.ts';
import { decades, tenTo } from '#charts/spec/fields.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { extrapolationNotes, fittedSpan } from '#charts/parts/extrapolation.ts';
import { nats, type Text, ownKeys } from '#charts/spec/message.ts';
import { bestRun, costed, lossOf, runOfParams, runOfTokens } from '#charts/parts/training-runs.ts';
import type { LineSeries, Role } from '#charts/spec/spec.ts';
import { bandAround, bandNotes } from '#charts/parts/uncertainty.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('three-roads');

const POINTS = 49;

/** Room above the best road, as a share of its whole fall: for the others. */
const HEADROOM = 0.25;

const COMPUTE = { kind: 'number', unit: 'flops', scale: 'log', step: 0.05 } as const;

export const figure = defineFigure({
  id: 'three-roads',
  fields: {
    law: { kind: 'law', label: 'chart.control.law', default: 'hoffmann-2022-unrounded' },
    params: {
      kind: 'number',
      label: own('params'),
      unit: 'params',
      scale: 'log',
      ...decades(8, 13),
      step: 0.05,
      default: { from: 'claims/s1-chinchilla-20x.figures.params' },
    },
    tokens: {
      kind: 'number',
      label: own('tokens'),
      unit: 'tokens',
      scale: 'log',
      ...decades(9, 15),
      step: 0.05,
      default: { from: 'claims/s1-chinchilla-20x.figures.optimal_tokens' },
    },
    from: { ...COMPUTE, label: own('from'), ...decades(18, 26), default: tenTo(20), more: true },
    to: { ...COMPUTE, label: own('to'), ...decades(20, 30), default: tenTo(26), more: true },
  },
  ordered: [{ low: 'from', high: 'to', ratio: 100 }],

  spec(state, data) {
    const law = lawOf(data, state.law);
    const budgets = logSpace(state.from, state.to, POINTS);
    const roads = {
      both: budgets.map((flops) => bestRun(law, flops)),
      model: budgets.map((flops) => runOfParams(flops, state.params)),
      data: budgets.map((flops) => runOfTokens(flops, state.tokens)),
    };
    const { irreducible, model, data: lack } = lossTerms(law.constants, state.params, state.tokens);
    const floors = { model: irreducible + model, data: irreducible + lack };
    const held = {
      params: { value: state.params, unit: 'params' },
      tokens: { value: state.tokens, unit: 'tokens' },
    } as const;
    const touching = touchingRuns(law, state.params, state.tokens).filter(
      ({ flops }) => flops >= state.from && flops <= state.to,
    );
    const ends = lossesAt(law, roads.both);
    const fall = ends.first - ends.last;
    const highest = Math.max(ends.first, floors.model, floors.data) + HEADROOM * fall;
    const drawn = [...roads.both, ...roads.model, ...roads.data];
    return {
      x: computeAxis(state.from, state.to),
      y: lossAxis({ lowest: ends.last, highest, fall }),
      series: [
        road(law, 'both', 'leader', { key: own('both') }, roads.both),
        road(law, 'model', 'follower', { key: own('model'), values: held }, roads.model),
        road(law, 'data', 'follower', { key: own('data'), values: held }, roads.data),
        {
          ...road(law, 'touching', 'optimum', { key: own('touching') }, touching),
          kind: 'points',
          endLabel: false,
        },
      ],
      marks: [
        {
          axis: 'y',
          at: floors.model,
          label: { key: own('model-floor'), values: { loss: nats(floors.model, 3) } },
          of: 'model',
        },
        {
          axis: 'y',
          at: floors.data,
          label: { key: own('data-floor'), values: { loss: nats(floors.data, 3) } },
          of: 'data',
        },
      ],
      caption: {
        key: own('caption'),
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
        ...(touching.length > 0 ? [{ key: own('rings') } as const] : []),
        ...bandNotes(law),
        ...extrapolationNotes(law, drawn),
      ],
    };
  },

  bands({ law: id }, data, { series }) {
    const law = lawOf(data, id);
    return series.flatMap((line) =>
      line.kind === 'line' && line.id === 'both'
        ? bandAround(line, law, (like) => (flops) => lossOf(like, bestRun(like, flops)))
        : [],
    );
  },
});

function lossesAt(law: FigureLaw, runs: readonly CostedRun[]): { first: number; last: number } {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) throw new RangeError('three-roads: expected a road of at least one run');
  return { first: lossOf(law, first), last: lossOf(law, last) };
}

/** The runs, cheapest first, for which the held size or the held data is the best choice. */
function touchingRuns({ constants }: FigureLaw, params: number, tokens: number): CostedRun[] {
  return [
    costed({ params, tokens: optimalTokensForParams(constants, params) }),
    costed({ params: optimalParamsForTokens(constants, tokens), tokens }),
  ].toSorted((a, b) => a.flops - b.flops);
}

function road(
  law: FigureLaw,
  id: string,
  role: Role,
  label: Text,
  runs: readonly CostedRun[],
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
