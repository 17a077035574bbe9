/**
 * Every model whose size and data are known: parameters against training tokens. Across it
 * run lines of equal compute and one of so many tokens for each parameter, so that a glance
 * tells how far practice has left the rule of twenty.
 *
 * @module
 */
import { FLOPS_PER_PARAM_TOKEN } from '#engine/index.ts';
import { tenTo } from '#charts/spec/fields.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { timesOf, ownKeys } from '#charts/spec/message.ts';
import { modelPoint } from '#charts/parts/model-points.ts';
import type { LineSeries, Point } from '#charts/spec/spec.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('models');

/** Budgets drawn as lines, FLOP. */
const BUDGETS = [22, 24, 26].map(tenTo);

/** Room around the models, as factors: names stand beside them. */
const ROOM = { left: 3, right: 6, y: 2 };

/** The models the essay is about. */
const SUBJECTS: ReadonlySet<string> = new Set(['llama-3-8b', 'llama-3-70b', 'llama-3-1-405b']);

/** Models named in the narrow plot too: those whose places the argument turns on. */
const NAMED: ReadonlySet<string> = new Set([
  'gpt-3-175b',
  'chinchilla-70b',
  'llama-2-70b',
  'llama-3-8b',
  'llama-3-1-405b',
  'llama-3-2-1b',
  'llama-4-scout',
  'gpt-4',
]);

export const figure = defineFigure({
  id: 'models',
  needs: { laws: false, models: 'every' },
  fields: {
    ratio: {
      kind: 'number',
      label: own('ratio'),
      unit: 'tokens_per_param',
      scale: 'log',
      min: 1,
      max: tenTo(3.7),
      step: 0.05,
      default: 20,
    },
    active: { kind: 'toggle', label: own('active'), default: true },
  },
  ordered: [],

  spec({ ratio, active }, { models: known = {} }) {
    const placed = Object.entries(known)
      .map(([id, model]) => ({
        id,
        model,
        params: active ? model.params : (model.total ?? model.params),
      }))
      .toSorted((a, b) => a.params - b.params);
    const sizes = placed.map(({ params }) => params);
    const amounts = placed.map(({ model }) => model.tokens);
    const plot: Plot = {
      x: [Math.min(...sizes) / ROOM.left, Math.max(...sizes) * ROOM.right],
      y: [Math.min(...amounts) / ROOM.y, Math.max(...amounts) * ROOM.y],
    };
    const ratios = placed
      .map(({ model, params }) => ({ model, ratio: model.tokens / params }))
      .toSorted((a, b) => a.ratio - b.ratio);
    const [least, most] = [ratios[0], ratios.at(-1)];
    if (!least || !most) throw new RangeError('models: expected a model, got none');
    return {
      x: {
        id: 'params',
        label: { key: active ? own('active-params') : 'chart.axis.params' },
        unit: 'params',
        scale: 'log',
        domain: plot.x,
      },
      y: {
        id: 'tokens',
        label: { key: 'chart.axis.tokens' },
        unit: 'tokens',
        scale: 'log',
        domain: plot.y,
      },
      series: [
        ...BUDGETS.flatMap((flops) => budgetLine(flops, plot)),
        ...ruleLine(ratio, plot),
        ...placed.map(({ id, model, params }) => ({
          ...modelPoint(id, model, [params, model.tokens]),
          endLabel: NAMED.has(id) || ('wide' as const),
          ...(SUBJECTS.has(id) && { accent: true as const }),
        })),
      ],
      marks: [],
      caption: {
        key: active ? own('caption') : own('caption-all'),
        values: {
          count: { value: ratios.length, unit: 'count' },
          above: { value: ratios.filter((each) => each.ratio > ratio).length, unit: 'count' },
          ratio: timesOf(ratio),
          ...{ most: most.model.name, mostRatio: timesOf(most.ratio) },
          ...{ least: least.model.name, leastRatio: timesOf(least.ratio) },
        },
      },
      notes: [{ key: own('rings') }],
    };
  },
});

type Plot = { x: readonly [number, number]; y: readonly [number, number] };

/** Runs of one budget, tokens = C / 6N, as far as they lie in the plot. */
function budgetLine(flops: number, { x, y }: Plot): LineSeries[] {
  const work = flops / FLOPS_PER_PARAM_TOKEN;
  const [from, to] = [Math.max(x[0], work / y[1]), Math.min(x[1], work / y[0])];
  return straight([from, to], (params) => work / params, {
    id: `budget-${flops.toExponential(0).replace('e+', 'e')}`,
    label: { value: flops, unit: 'flops' },
    role: 'reference',
  });
}

/** Runs of one number of tokens for each parameter, as far as they lie in the plot. */
function ruleLine(ratio: number, { x, y }: Plot): LineSeries[] {
  const [from, to] = [Math.max(x[0], y[0] / ratio), Math.min(x[1], y[1] / ratio)];
  return straight([from, to], (params) => ratio * params, {
    id: 'rule',
    label: { key: own('rule'), values: { ratio: timesOf(ratio) } },
    role: 'leader',
  });
}

/** A line that is straight on two log scales, from one size to another; none if it has no length. */
function straight(
  [from, to]: Point,
  tokensAt: (params: number) => number,
  series: Pick<LineSeries, 'id' | 'label' | 'role'>,
): LineSeries[] {
  if (from >= to) return [];
  const points = [from, to].map((params): Point => [params, tokensAt(params)]);
  return [{ ...series, kind: 'line', points, endLabel: true }];
}
