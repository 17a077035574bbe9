/**
 * How much data a parameter is worth: the best ratio of tokens to parameters under every law
 * that gives one, and where well-known models stand. The rule of twenty is one law's answer.
 *
 * @module
 */
import { allocation, logSpace, type CostedRun } from '#engine/index.ts';
import { OWN_LAW } from '#i18n/law-link.ts';
import { lawOf, neededOf, type FigureData } from '#charts/spec/data.ts';
import { computeAxis } from '#charts/parts/axes.ts';
import { decades, tenTo } from '#charts/spec/fields.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { extrapolationNotes, fittedSpan } from '#charts/parts/extrapolation.ts';
import { timesOf, type Message, type Text, ownKeys } from '#charts/spec/message.ts';
import { modelPoint } from '#charts/parts/model-points.ts';
import { bestRun, costed } from '#charts/parts/training-runs.ts';
import type { LineSeries, Role } from '#charts/spec/spec.ts';
import { bandAround, bandNotes } from '#charts/parts/uncertainty.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('tokens-per-parameter');

const POINTS = 19;

/** Tokens per parameter, as the rule that the Chinchilla paper left behind has it. */
const RULE = 20;

/** Room above and below what is drawn, as a factor. */
const ROOM = 1.3;

/** The laws that are only exponents and yet have a level, with short words for their ends. */
const ALLOCATIONS = [
  'hoffmann-2022-approach-1',
  'hoffmann-2022-approach-2',
  'meta-2024-llama-3',
  'meta-2024-llama-3-adjusted',
] as const;

/** The small model of the essay, which the caption holds against the law. */
const SMALL = 'llama-3-8b';
const MODELS = [
  'gpt-3-175b',
  'gopher-280b',
  'chinchilla-70b',
  'llama-65b',
  'llama-2-70b',
  SMALL,
  'llama-3-70b',
  'llama-3-1-405b',
  'gpt-4',
  'deepseek-v3',
] as const;

const COMPUTE = { kind: 'number', unit: 'flops', scale: 'log', step: 0.05 } as const;

export const figure = defineFigure({
  id: 'tokens-per-parameter',
  needs: { models: MODELS, allocations: ALLOCATIONS },
  fields: {
    law: { kind: 'law', label: 'chart.control.law', default: 'hoffmann-2022-unrounded' },
    from: {
      ...COMPUTE,
      label: own('from'),
      ...decades(16, 26),
      default: tenTo(18),
      more: true,
    },
    to: { ...COMPUTE, label: own('to'), ...decades(18, 30), default: tenTo(27) },
    models: { kind: 'toggle', label: own('models'), default: true },
  },
  ordered: [{ low: 'from', high: 'to', ratio: 100 }],

  spec({ law: id, from, to, models: shown }, data) {
    const law = lawOf(data, id);
    const budgets = logSpace(from, to, POINTS);
    const lines = [...lossLines(data, id, budgets), ...allocationLines(data, budgets)];
    const models = shown
      ? MODELS.map((model) => [model, neededOf(data, 'models', model)] as const)
      : [];
    const points = models.flatMap(([model, each]) => {
      const { flops } = costed(each);
      return flops >= from && flops <= to ? [modelPoint(model, each, [flops, ratioOf(each)])] : [];
    });
    const ratios = [...lines, ...points].flatMap((series) =>
      series.points.map(([, ratio]) => ratio),
    );
    return {
      x: computeAxis(from, to),
      y: {
        id: 'ratio',
        label: { key: 'chart.axis.tokens-per-parameter' },
        unit: 'tokens_per_param',
        scale: 'log',
        domain: [Math.min(...ratios, RULE) / ROOM, Math.max(...ratios, RULE) * ROOM],
      },
      series: [...lines, ...points],
      marks: [{ axis: 'y', at: RULE, label: { key: own('rule') } }],
      caption: caption(data, id, lines, [from, to], shown),
      notes: [
        ...(points.length > 0 ? [{ key: own('placed') } as const] : []),
        ...Object.values(data.laws).flatMap(bandNotes).slice(0, 1),
        ...extrapolationNotes(
          law,
          budgets.map((flops) => bestRun(law, flops)),
        ),
      ],
    };
  },

  bands(_, data, { series }) {
    return series.flatMap((line) => {
      const law = Object.hasOwn(data.laws, line.id) ? data.laws[line.id] : undefined;
      if (!law || line.kind !== 'line') return [];
      return bandAround(line, law, (like) => (flops) => ratioOf(bestRun(like, flops)));
    });
  },
});

function ratioOf({ params, tokens }: Pick<CostedRun, 'params' | 'tokens'>): number {
  return tokens / params;
}

/** The chosen law before the others, so that the table begins with it; a reader's own if chosen. */
function lossLines(data: FigureData, chosen: string, budgets: readonly number[]): LineSeries[] {
  return Object.values(data.laws)
    .filter(({ id }) => id === chosen || id !== OWN_LAW)
    .toSorted((a, b) => Number(b.id === chosen) - Number(a.id === chosen))
    .map((law) => {
      const runs = budgets.map((flops) => bestRun(law, flops));
      const line = ratioLine(law.id, law.name, runs, law.id === chosen ? 'leader' : 'follower');
      return { ...line, fitted: fittedSpan(law, runs) };
    });
}

function allocationLines(data: FigureData, budgets: readonly number[]): LineSeries[] {
  return ALLOCATIONS.map((id) => {
    const { law, fitted } = neededOf(data, 'allocations', id);
    const runs = budgets.map((flops): CostedRun => {
      const { params, tokens } = allocation(law, flops);
      if (params === null || tokens === null) {
        throw new RangeError(`tokens-per-parameter: expected ${id} to have a level`);
      }
      return { params, tokens, flops };
    });
    const line = ratioLine(id, { key: own(id) }, runs, 'muted');
    const known = Object.keys(fitted).length > 0;
    return known ? { ...line, fitted: fittedSpan({ fitted }, runs) } : line;
  });
}

function ratioLine(id: string, label: Text, runs: readonly CostedRun[], role: Role): LineSeries {
  return {
    id,
    label,
    role,
    kind: 'line',
    points: runs.map((run) => [run.flops, ratioOf(run)]),
    endLabel: true,
  };
}

function caption(
  data: FigureData,
  id: string,
  lines: readonly LineSeries[],
  [from, to]: readonly [number, number],
  shown: boolean,
): Message {
  const law = lawOf(data, id);
  const small = costed(neededOf(data, 'models', SMALL));
  const ends = lines.map(({ points }) => points.at(-1)?.[1] ?? NaN);
  const ratio = (value: number) =>
    ({ value, unit: 'tokens_per_param', digits: 2, bare: true }) as const;
  const asked = ratioOf(bestRun(law, small.flops));
  return {
    key: shown ? own('caption-models') : own('caption'),
    values: {
      law: law.name,
      from: { value: from, unit: 'flops' },
      to: { value: to, unit: 'flops' },
      first: ratio(ratioOf(bestRun(law, from))),
      last: ratio(ratioOf(bestRun(law, to))),
      count: { value: lines.length, unit: 'count' },
      low: ratio(Math.min(...ends)),
      high: ratio(Math.max(...ends)),
      model: neededOf(data, 'models', SMALL).name,
      given: { value: Math.round(ratioOf(small)), unit: 'count' },
      times: timesOf(ratioOf(small) / asked),
    },
  };
}
