/**
 * Published scores side by side. Each dot is one measurement by somebody in some way; two of
 * one model may differ by more than two models measured alike.
 *
 * @module
 */
import { neededOf, type FigureScore } from '../data.ts';
import { defineFigure } from '../figure.ts';
import { roundedSpan } from '../spacing.ts';
import { rowOf, type LineSeries, type Role } from '../spec.ts';

/** Tests scored in per cent; names of tests are the same in both languages. */
const TESTS = {
  mmlu: 'chart.benchmarks.mmlu',
  'mmlu-pro': 'chart.benchmarks.mmlu-pro',
  gpqa: 'chart.benchmarks.gpqa',
  'arc-challenge': 'chart.benchmarks.arc-challenge',
  bbh: 'chart.benchmarks.bbh',
  agieval: 'chart.benchmarks.agieval',
  drop: 'chart.benchmarks.drop',
  humaneval: 'chart.benchmarks.humaneval',
  gsm8k: 'chart.benchmarks.gsm8k',
  math: 'chart.benchmarks.math',
  mgsm: 'chart.benchmarks.mgsm',
  ifeval: 'chart.benchmarks.ifeval',
} as const;

export const benchmarks = defineFigure({
  title: 'chart.benchmarks.title',
  about: 'chart.benchmarks.about',
  needs: { laws: false, benchmarks: Object.keys(TESTS) },
  fields: {
    test: { kind: 'choice', label: 'chart.benchmarks.test', options: TESTS, default: 'mmlu' },
    stage: {
      kind: 'choice',
      label: 'chart.benchmarks.stage',
      options: {
        both: 'chart.benchmarks.both',
        base: 'chart.benchmarks.base',
        instruct: 'chart.benchmarks.instruct',
      },
      default: 'both',
    },
    rows: { kind: 'count', label: 'chart.benchmarks.rows', min: 4, max: 16, default: 12 },
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
    const ways = [
      ...new Set(shown.map(({ protocol, measuredBy }) => `${protocol} (${measuredBy})`)),
    ];
    const dots = (variant: FigureScore['variant'], role: Role): LineSeries => ({
      id: variant,
      label: { key: `chart.benchmarks.${variant}` },
      role,
      kind: 'points',
      points: shown
        .filter((score) => score.variant === variant)
        .map((score) => [score.value, rowOf(names.indexOf(score.name), categories)] as const)
        .toSorted(([a], [b]) => a - b),
      endLabel: false,
    });
    return {
      id: 'benchmarks',
      x: {
        id: 'score',
        label: { key: 'chart.benchmarks.axis', values: { test: name } },
        unit,
        scale: 'linear',
        domain: roundedSpan(Math.min(...values), Math.max(...values)),
      },
      y: {
        id: 'model',
        label: { key: 'chart.benchmarks.models' },
        unit: 'count',
        scale: 'linear',
        domain: [0, names.length],
        categories,
      },
      series: [dots('base', 'estimate'), dots('instruct', 'observed')].filter(
        ({ points }) => points.length > 0,
      ),
      marks: [],
      caption: {
        key: 'chart.benchmarks.caption',
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
        { key: 'chart.benchmarks.marks' },
        { key: 'chart.benchmarks.ways', values: { ways: ways.join('; ') } },
      ],
    };
  },
});

/** Names in the order of their best score, the highest first. */
function namesByBest(scores: readonly FigureScore[]): string[] {
  const best = new Map<string, number>();
  for (const { name, value } of scores) best.set(name, Math.max(value, best.get(name) ?? value));
  return [...best].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
