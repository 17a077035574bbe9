/**
 * What reading the same text again is worth. The first few passes are nearly as good as new
 * text; each is worth less than the one before, and all together no more than a ceiling.
 *
 * @module
 */
import { effectiveTokens } from '#engine/index.ts';
import { neededOf } from '../data.ts';
import { defineFigure } from '../figure.ts';
import { extrapolationNotes, fittedSpan } from '../fitted.ts';
import { timesOf } from '../message.ts';
import type { Axis, LineSeries, Mark, Point } from '../spec.ts';

const LAW = 'muennighoff-2023';

/** Passes drawn; by then a further one adds hardly anything. */
const MOST = 60;
const PASSES = Array.from({ length: MOST }, (_, i) => i + 1);

/** Room above what is drawn, as a factor. */
const ROOM = 1.3;

export const repeatData = defineFigure({
  title: 'chart.repeat-data.title',
  about: 'chart.repeat-data.about',
  needs: { laws: false, repetitions: [LAW] },
  fields: {
    unique: {
      kind: 'number',
      label: 'chart.repeat-data.unique',
      unit: 'tokens',
      scale: 'log',
      min: 1e9,
      max: 1e16,
      step: 0.05,
      default: 15e12,
    },
    passes: { kind: 'count', label: 'chart.repeat-data.passes', min: 2, max: MOST, default: 4 },
    show: {
      kind: 'choice',
      label: 'chart.repeat-data.show',
      options: { all: 'chart.repeat-data.show-all', each: 'chart.repeat-data.show-each' },
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
      label: { key: 'chart.repeat-data.fresh' },
      role: 'muted',
      kind: 'line',
      points: PASSES.map((count) => [count, show === 'all' ? count * unique : 100]),
      endLabel: true,
    };
    const top: Mark = {
      axis: 'y',
      at: ceiling,
      label: { key: 'chart.repeat-data.ceiling' },
    };
    return {
      id: 'repeat-data',
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
          label: { key: 'chart.repeat-data.repeated' },
          role: 'leader',
          kind: 'line',
          points: PASSES.map(shown),
          fitted: fittedSpan({ fitted }, runs),
          endLabel: true,
        },
        fresh,
        {
          id: 'chosen',
          label: { key: 'chart.repeat-data.chosen' },
          role: 'optimum',
          kind: 'points',
          points: [shown(passes)],
          endLabel: false,
        },
      ],
      marks: show === 'all' ? [top] : [],
      caption: {
        key: 'chart.repeat-data.caption',
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
