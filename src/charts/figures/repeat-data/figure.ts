/**
 * What reading the same text again is worth. The first few passes are nearly as good as new
 * text; each is worth less than the one before, and all together no more than a ceiling.
 *
 * @module
 */
import { effectiveTokens } from '#engine/index.ts';
import { neededOf } from '#charts/spec/data.ts';
import { decades } from '#charts/spec/fields.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { extrapolationNotes, fittedSpan } from '#charts/parts/extrapolation.ts';
import { timesOf, ownKeys } from '#charts/spec/message.ts';
import type { Axis, LineSeries, Mark, Point } from '#charts/spec/spec.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('repeat-data');

const LAW = 'muennighoff-2023';

/** Passes drawn; by then a further one adds hardly anything. */
const MOST = 60;
const PASSES = Array.from({ length: MOST }, (_, i) => i + 1);

/** Room above what is drawn, as a factor. */
const ROOM = 1.3;

export const figure = defineFigure({
  id: 'repeat-data',
  needs: { laws: false, repetitions: [LAW] },
  fields: {
    unique: {
      kind: 'number',
      label: own('unique'),
      unit: 'tokens',
      scale: 'log',
      ...decades(9, 16),
      step: 0.05,
      default: { from: 'models/llama-3-8b.training_tokens' },
    },
    passes: { kind: 'count', label: own('passes'), min: 2, max: MOST, default: 4 },
    show: {
      kind: 'choice',
      label: own('show'),
      options: { all: own('show-all'), each: own('show-each') },
      default: 'all',
    },
  },
  ordered: [],

  spec({ unique, passes, show }, data) {
    const { name, law, fitted } = neededOf(data, 'repetitions', LAW);
    const worth = (count: number) =>
      count === 0 ? 0 : effectiveTokens(unique, count * unique, law.rStarTokens);
    const lastPass = (count: number) => (100 * (worth(count) - worth(count - 1))) / unique;
    const shown = (count: number): Point => [
      count,
      show === 'all' ? worth(count) : lastPass(count),
    ];
    const runs = PASSES.map((count) => ({ tokens: count * unique }));
    const ceiling = unique * (1 + law.rStarTokens);
    const fresh: LineSeries = {
      id: 'fresh',
      label: { key: own('fresh') },
      role: 'muted',
      kind: 'line',
      points: PASSES.map((count) => [count, show === 'all' ? count * unique : 100]),
      endLabel: true,
    };
    const top: Mark = {
      axis: 'y',
      at: ceiling,
      label: { key: own('ceiling') },
    };
    return {
      x: {
        id: 'passes',
        label: { key: 'chart.axis.passes' },
        unit: 'count',
        scale: 'log',
        domain: [1, MOST],
      },
      y: show === 'all' ? totalAxis(unique) : EACH_AXIS,
      series: [
        {
          id: 'repeated',
          label: { key: own('repeated') },
          role: 'leader',
          kind: 'line',
          points: PASSES.map(shown),
          fitted: fittedSpan({ fitted }, runs),
          endLabel: true,
        },
        fresh,
        {
          id: 'chosen',
          label: { key: own('chosen') },
          role: 'optimum',
          kind: 'points',
          points: [shown(passes)],
          endLabel: false,
        },
      ],
      marks: show === 'all' ? [top] : [],
      caption: {
        key: own('caption'),
        values: {
          law: name,
          passes: { value: passes, unit: 'count' },
          unique: { value: unique, unit: 'tokens', digits: 2 },
          worth: { value: worth(passes), unit: 'tokens', digits: 2 },
          last: { value: lastPass(passes), unit: 'percent', digits: 2 },
          ceiling: { value: ceiling, unit: 'tokens', digits: 2 },
          times: timesOf(ceiling / unique),
        },
      },
      notes: extrapolationNotes({ fitted }, runs),
    };
  },
});

function totalAxis(unique: number): Axis {
  return {
    id: 'tokens',
    label: { key: 'chart.axis.effective-tokens' },
    unit: 'tokens',
    scale: 'log',
    domain: [unique, ROOM * MOST * unique],
  };
}

const EACH_AXIS: Axis = {
  id: 'value',
  label: { key: 'chart.axis.pass-value' },
  unit: 'percent',
  scale: 'linear',
  domain: [0, 110],
};
