/**
 * Published scores side by side. Each dot is one measurement by somebody in some way; two of
 * one model may differ by more than two models measured alike.
 *
 * @module
 */
import { neededOf, type FigureScore } from '#charts/spec/data.ts';
import { ownKeys } from '#charts/spec/message.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { roundedSpan } from '#charts/spec/round-step.ts';
import { rowOf, type LineSeries, type Point, type Role } from '#charts/spec/spec.ts';
import { formatWay } from '#i18n/protocol.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('benchmarks');

/** Tests scored in per cent; names of tests are the same in both languages. */
const TESTS = {
  mmlu: own('mmlu'),
  'mmlu-pro': own('mmlu-pro'),
  gpqa: own('gpqa'),
  'arc-challenge': own('arc-challenge'),
  bbh: own('bbh'),
  agieval: own('agieval'),
  drop: own('drop'),
  humaneval: own('humaneval'),
  gsm8k: own('gsm8k'),
  math: own('math'),
  mgsm: own('mgsm'),
  ifeval: own('ifeval'),
} as const;

/** The models the essay is about. */
const SUBJECT = {
  id: 'llama-3',
  is: (name: string): boolean => /^Llama 3\b/.test(name),
  base: 'subject-base',
  instruct: 'subject-instruct',
} as const;

export const figure = defineFigure({
  id: 'benchmarks',
  needs: {
    laws: false,
    benchmarks: Object.fromEntries(Object.keys(TESTS).map((test) => [test, 'percent'])),
  },
  fields: {
    test: { kind: 'choice', label: own('test'), options: TESTS, default: 'mmlu' },
    stage: {
      kind: 'choice',
      label: own('stage'),
      options: {
        both: own('both'),
        base: own('base'),
        instruct: own('instruct'),
      },
      default: 'both',
    },
    rows: { kind: 'count', label: own('rows'), min: 4, max: 16, default: 12 },
  },
  ordered: [],

  spec({ test, stage, rows }, data) {
    const { name, unit, scores } = neededOf(data, 'benchmarks', test);
    const asked = scores.filter(({ variant }) => stage === 'both' || variant === stage);
    const present = asked.length > 0 ? asked : scores;
    const names = namesByBest(present).slice(0, rows);
    const shown = present.filter((score) => names.includes(score.name));
    const values = shown.map(({ value }) => value);
    const categories = names.map((label) => ({ id: label, label }));
    const ways = [...new Map(shown.map((score) => [formatWay(score, 'en'), score])).values()];
    const rowAt = (row: string): number => rowOf(names.indexOf(row), categories);
    const dots = (variant: FigureScore['variant'], role: Role, accent: boolean): LineSeries => ({
      id: accent ? `${SUBJECT.id}-${variant}` : variant,
      label: { key: own(accent ? SUBJECT[variant] : variant) },
      role,
      kind: 'points',
      points: shown
        .filter((score) => score.variant === variant && SUBJECT.is(score.name) === accent)
        .map((score): Point => [score.value, rowAt(score.name)])
        .toSorted(([a], [b]) => a - b),
      endLabel: false,
      ...(accent && { accent }),
    });
    const drawn = [
      dots('base', 'estimate', false),
      dots('instruct', 'observed', false),
      dots('base', 'estimate', true),
      dots('instruct', 'observed', true),
    ];
    return {
      x: {
        id: 'score',
        label: { key: own('axis'), values: { test: name } },
        unit,
        scale: 'linear',
        domain: roundedSpan(Math.min(...values), Math.max(...values)),
      },
      y: {
        id: 'model',
        label: { key: own('models') },
        unit: 'count',
        scale: 'linear',
        domain: [0, names.length],
        categories,
      },
      series: [
        ...names.flatMap((row) => rangeOf(row, rowAt(row), shown)),
        ...drawn.filter(({ points }) => points.length > 0),
      ],
      marks: [],
      caption: {
        key: own('caption'),
        values: {
          test: name,
          count: { value: shown.length, unit: 'count' },
          models: { value: names.length, unit: 'count' },
          of: { value: namesByBest(present).length, unit: 'count' },
          best: names[0] ?? '',
          score: { value: Math.max(...values), unit },
          ways: { value: ways.length, unit: 'count' },
        },
      },
      notes: [
        { key: own('marks') },
        ...ways.map((way) => ({ en: formatWay(way, 'en'), zh: formatWay(way, 'zh') })),
      ],
    };
  },
});

/** From the lowest to the highest of a model's scores, where there are several. */
function rangeOf(name: string, row: number, shown: readonly FigureScore[]): LineSeries[] {
  const values = shown.filter((score) => score.name === name).map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return [];
  return [
    {
      id: `range-${name}`,
      label: { key: own('range'), values: { model: name } },
      role: 'muted',
      kind: 'line',
      points: [
        [low, row],
        [high, row],
      ],
      endLabel: false,
      ...(SUBJECT.is(name) && { accent: true }),
    },
  ];
}

/** Names in the order of their best score, the highest first. */
function namesByBest(scores: readonly FigureScore[]): string[] {
  const best = new Map<string, number>();
  for (const { name, value } of scores) best.set(name, Math.max(value, best.get(name) ?? value));
  return [...best].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
