/**
 * Loss against model size at fixed budgets: for each amount of compute there is one best
 * size, and it moves.
 *
 * @module
 */
import { logSpace, type CostedRun } from '#engine/index.ts';
import { lawOf, type FigureLaw } from '#charts/spec/data.ts';
import { lossAxis } from '#charts/parts/axes.ts';
import { decades, tenTo } from '#charts/spec/fields.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { extrapolationNotes, fittedSpan } from '#charts/parts/extrapolation.ts';
import { timesOf, type Message, ownKeys } from '#charts/spec/message.ts';
import { bestRun, lossOf, runOfParams } from '#charts/parts/training-runs.ts';
import type { LineSeries } from '#charts/spec/spec.ts';
import { bandAround, bandNotes } from '#charts/parts/uncertainty.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('isoflop');

/** Each curve runs from a tenth of its best size to ten times it. */
const REACH = 10;

/** Odd, so that the middle point is the optimum itself. */
const POINTS = 25;

const BUDGET = { kind: 'number', unit: 'flops', scale: 'log', step: 0.05 } as const;

export const figure = defineFigure({
  id: 'isoflop',
  fields: {
    law: { kind: 'law', label: 'chart.control.law', default: 'hoffmann-2022-unrounded' },
    low: { ...BUDGET, label: own('low'), ...decades(17, 26), default: tenTo(19) },
    high: { ...BUDGET, label: own('high'), ...decades(18, 27), default: tenTo(24) },
    curves: { kind: 'count', label: own('curves'), min: 2, max: 8, default: 6, more: true },
  },
  ordered: [{ low: 'low', high: 'high', ratio: 10 }],

  spec(state, data) {
    const law = lawOf(data, state.law);
    const curves = logSpace(state.low, state.high, state.curves).map((flops) => {
      const best = bestRun(law, flops);
      return { flops, best, runs: runsAround(best) };
    });
    const optima = curves.map(({ best }) => best);
    const runs = curves.flatMap((curve) => curve.runs);
    const losses = runs.map((run) => lossOf(law, run));
    const [lowest, highest] = [Math.min(...losses), Math.max(...losses)];
    const sizes = runs.map(({ params }) => params);
    return {
      x: {
        id: 'params',
        label: { key: 'chart.axis.params' },
        unit: 'params',
        scale: 'log',
        domain: [Math.min(...sizes), Math.max(...sizes)],
      },
      y: lossAxis({ lowest, highest }),
      series: [
        ...curves.map(({ flops, runs }) => ({
          ...seriesOf(law, runs),
          id: `budget-${flops.toExponential(2).replace('e+', 'e')}`,
          label: { value: flops, unit: 'flops', digits: 2 } as const,
          role: 'muted' as const,
        })),
        {
          ...seriesOf(law, optima),
          id: 'optimum',
          label: { key: own('optimum') },
          role: 'optimum',
        },
      ],
      marks: [],
      caption: caption(law, optima),
      notes: [...bandNotes(law), ...extrapolationNotes(law, runs)],
    };
  },

  bands({ law: id, low, high, curves }, data, { series }) {
    const law = lawOf(data, id);
    return logSpace(low, high, curves).flatMap((flops, i) => {
      const curve = series[i];
      if (curve?.kind !== 'line') return [];
      return bandAround(curve, law, (like) => (params) => lossOf(like, runOfParams(flops, params)));
    });
  },
});

function runsAround(best: CostedRun): CostedRun[] {
  const { params, flops } = best;
  return logSpace(params / REACH, params * REACH, POINTS).map((size, i) =>
    i === (POINTS - 1) / 2 ? best : runOfParams(flops, size),
  );
}

function seriesOf(
  law: FigureLaw,
  runs: readonly CostedRun[],
): Pick<LineSeries, 'kind' | 'points' | 'fitted' | 'endLabel'> & { kind: 'line' } {
  return {
    kind: 'line',
    points: runs.map((run) => [run.params, lossOf(law, run)]),
    fitted: fittedSpan(law, runs),
    endLabel: true,
  };
}

function caption(law: FigureLaw, optima: readonly CostedRun[]): Message {
  const [first, last] = [optima[0], optima.at(-1)];
  if (!first || !last) throw new RangeError('isoflop: expected at least one budget');
  return {
    key: own('caption'),
    values: {
      law: law.name,
      low: { value: first.flops, unit: 'flops' },
      lowParams: { value: first.params, unit: 'params', digits: 2 },
      lowTokens: { value: first.tokens, unit: 'tokens', digits: 2 },
      high: { value: last.flops, unit: 'flops' },
      highParams: { value: last.params, unit: 'params', digits: 2 },
      highTokens: { value: last.tokens, unit: 'tokens', digits: 2 },
      modelGrowth: timesOf(last.params / first.params),
      dataGrowth: timesOf(last.tokens / first.tokens),
    },
  };
}
