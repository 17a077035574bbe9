/**
 * How far the best open model trails the best closed one, by one yardstick at a time. The
 * yardsticks disagree even about the direction, which is the point. What others published
 * stands beside what was measured and is never joined to it.
 *
 * @module
 */
import { essayOf, seriesOf, type FigureData, type FigurePoint } from '#charts/spec/data.ts';
import { essayMark, timeAxis } from '#charts/parts/axes.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { ownKeys, type Message, type Text } from '#charts/spec/message.ts';
import { roundedSpan } from '#charts/spec/round-step.ts';
import type { LineSeries, Mark, Point } from '#charts/spec/spec.ts';
import type { Unit } from '#schemas/unit.ts';
import type { words } from './words.en.ts';
import { YARDSTICKS, type Measured, type Yardstick } from './yardsticks.ts';

const own = ownKeys<typeof words>('open-closed-gap');

/** Room beside the first and last date and above the widest gap, as shares of the whole. */
const MARGIN = 0.02;
const HEADROOM = 0.08;

/** Fewer points than this are not joined: two make a straight line of anything. */
const TREND = 3;

export const figure = defineFigure({
  id: 'open-closed-gap',
  needs: {
    laws: false,
    essay: true,
    series: {
      'eci-gap-derived': { unit: 'score_points', lines: ['closed', 'open', 'gap'] },
      'eci-lag-derived': { unit: 'months', lines: ['lag'] },
      'lag-estimates': { unit: 'months' },
      'arena-text-gap': {
        unit: 'score_points',
        lines: ['closed', 'open', 'closed-styled', 'open-styled', 'gap'],
      },
      'mmlu-gap': {
        unit: 'percentage_points',
        lines: ['base', 'ai-index', 'gpt-4-0125', 'gpt-4o'],
      },
    },
  },
  fields: {
    yardstick: {
      kind: 'choice',
      label: own('yardstick'),
      options: {
        eci: own('eci'),
        lag: own('lag'),
        arena: own('arena'),
        mmlu: own('mmlu'),
      },
      default: 'eci',
    },
  },
  ordered: [],
  multiples: 'yardstick',

  spec(state, data) {
    const yardstick: Yardstick = YARDSTICKS[state.yardstick];
    const { unit, caveats } = seriesOf(data, yardstick.series);
    const measured = yardstick.measured.map((lines) => measuredLine(data, yardstick, lines));
    const published = publishedMarks(data, yardstick);
    const series = [
      ...measured,
      ...boundMarks(data, yardstick),
      ...published,
      ...turnMarks(data, yardstick, measured),
    ];
    const drawn = series.flatMap(({ points }) => points);
    const { at: essay } = essayOf(data);
    const gaps = drawn.map(([, gap]) => gap);
    // One time for all yardsticks, so that they can be read side by side.
    const times = Object.values(YARDSTICKS).flatMap((each) => timesOf(data, each));
    const [first, last] = [Math.min(...times, essay), Math.max(...times, essay)];
    const lowest = Math.min(0, ...gaps);
    return {
      x: timeAxis(first - MARGIN * (last - first), last + MARGIN * (last - first)),
      y: {
        id: 'gap',
        label: { key: own(state.yardstick) },
        unit,
        scale: 'linear',
        domain: roundedSpan(lowest, lowest + (Math.max(...gaps) - lowest) * (1 + HEADROOM)),
      },
      series,
      marks: [essayMark(data), ...(lowest < 0 ? [LEVEL] : [])],
      caption: {
        key: own(`${state.yardstick}-caption`),
        values: { ...turns(data, yardstick, measured, unit), ...spanOf(published, unit) },
      },
      notes: caveats,
    };
  },
});

/** Every time at which a yardstick has been read, published estimates included. */
function timesOf(data: FigureData, { series, measured, published }: Yardstick): number[] {
  const own = measured.flatMap(([line]) => pointsOf(data, series, line));
  const others = published
    ? (published.lines ?? Object.keys(seriesOf(data, published.series).lines)).flatMap((line) =>
        pointsOf(data, published.series, line),
      )
    : [];
  return [...own, ...others].map(({ at }) => at);
}

const LEVEL: Mark = { axis: 'y', at: 0, label: { key: own('level') } };

/** The widest and the narrowest of what was published. */
function spanOf(published: readonly LineSeries[], unit: Unit): Record<string, Text> {
  const gaps = published.flatMap(({ points }) => points.map(([, gap]) => gap));
  if (gaps.length === 0) return {};
  return { low: { value: Math.min(...gaps), unit }, high: { value: Math.max(...gaps), unit } };
}

function pointsOf(data: FigureData, series: string, line: string): readonly FigurePoint[] {
  return seriesOf(data, series).lines[line]?.points ?? [];
}

/** What is known to be so much: no bound, beyond which the true value lies. */
function valuesOf(points: readonly FigurePoint[]): Point[] {
  return points.flatMap(({ at, value, bound }): Point[] =>
    value === undefined || bound !== undefined ? [] : [[at, value]],
  );
}

/** What was measured; fewer points than make a trend are marks. */
function measuredLine(
  data: FigureData,
  { series }: Yardstick,
  [upper, lower]: Measured,
): LineSeries {
  const above = valuesOf(pointsOf(data, series, upper));
  const below = lower === undefined ? undefined : new Map(valuesOf(pointsOf(data, series, lower)));
  const points = above.flatMap(([at, value]): Point[] => {
    const under = below === undefined ? 0 : below.get(at);
    return under === undefined ? [] : [[at, Number((value - under).toFixed(6))]];
  });
  const few = points.length < TREND;
  return {
    id: lower === undefined ? upper : `${upper}-over-${lower}`,
    label: labelOf(data, series, upper, lower),
    role: few ? 'optimum' : 'leader',
    kind: few ? 'points' : 'line',
    points,
    endLabel: true,
  };
}

/** The turns of what was measured, each with the names of the two models that are so far apart. */
function turnMarks(
  data: FigureData,
  { series, sides }: Yardstick,
  measured: readonly LineSeries[],
): LineSeries[] {
  if (!sides) return [];
  const named = (line: string, at: number): string | undefined =>
    pointsOf(data, series, line).find((point) => point.at === at)?.name;
  const turns = new Map(turnsOf(measured).map(([, point]) => [point[0], point]));
  return [...turns].flatMap(([at, point]): LineSeries[] => {
    const [closed, open] = [named(sides.closed, at), named(sides.open, at)];
    if (closed === undefined || open === undefined) return [];
    return [
      {
        id: `turn-${at}`,
        label: { key: own('behind'), values: { open, closed } },
        role: 'observed',
        kind: 'points',
        points: [point],
        endLabel: 'wide',
      },
    ];
  });
}

/** Values that are only bounds: marks of their own, joined to nothing. */
function boundMarks(data: FigureData, { series, measured }: Yardstick): LineSeries[] {
  return measured.flatMap(([line]): LineSeries[] => {
    const points = pointsOf(data, series, line).flatMap(({ at, value, bound }): Point[] =>
      value === undefined || bound === undefined ? [] : [[at, value]],
    );
    if (points.length === 0) return [];
    return [
      {
        id: `${line}-at-least`,
        label: { key: own('at-least') },
        role: 'follower',
        kind: 'points',
        points,
        endLabel: true,
      },
    ];
  });
}

/** A line's own words; of a difference, what its upper line says beyond "best closed model". */
function labelOf(data: FigureData, series: string, upper: string, lower?: string): Text {
  if (lower === undefined) return seriesOf(data, series).lines[upper]?.label ?? upper;
  return { key: upper === 'closed' ? own('gap') : own('anew') };
}

/**
 * Each published estimate by itself: a mark, or a bar with its ends marked. The last of a
 * method carries its name.
 */
function publishedMarks(data: FigureData, { published }: Yardstick): LineSeries[] {
  if (!published) return [];
  const { lines } = seriesOf(data, published.series);
  return (published.lines ?? Object.keys(lines)).flatMap((line) =>
    pointsOf(data, published.series, line).map(({ at, value, range }, i, all): LineSeries => {
      const gaps = [range?.[0], value, range?.[1]].filter((gap) => gap !== undefined);
      return {
        id: `${line}-${at}`,
        label: lines[line]?.label ?? line,
        role: 'estimate',
        kind: gaps.length > 1 ? 'line' : 'points',
        points: gaps.map((gap) => [at, gap]),
        endLabel: i === all.length - 1,
      };
    }),
  );
}

/**
 * The gap at the first date, at its lowest, its highest and the last, each with its date; and by
 * the other yardstick, on the first and the last day that both measure.
 */
function turns(
  data: FigureData,
  { other }: Yardstick,
  measured: readonly LineSeries[],
  unit: Unit,
): NonNullable<Message['values']> {
  const points = measured.flatMap((line) => line.points);
  const values: Record<string, Text> = {};
  for (const [name, point] of turnsOf(measured)) {
    values[name] = { value: point[1], unit };
    values[`${name}Date`] = dateOf(point);
  }
  if (!other) return values;
  const days = new Set(points.map(([at]) => at));
  const shared = valuesOf(pointsOf(data, other.series, other.line)).filter(([at]) => days.has(at));
  const [otherFirst, otherLast] = [shared[0], shared.at(-1)];
  if (!otherFirst || !otherLast) {
    throw new RangeError(`open-closed-gap: expected ${other.series} to have the dates compared`);
  }
  const otherUnit = seriesOf(data, other.series).unit;
  return {
    ...values,
    otherFirst: { value: otherFirst[1], unit: otherUnit },
    otherFirstDate: dateOf(otherFirst),
    otherLast: { value: otherLast[1], unit: otherUnit },
    otherLastDate: dateOf(otherLast),
  };
}

/** The first measured gap and the last, the narrowest and the widest. */
function turnsOf(measured: readonly LineSeries[]): [name: string, point: Point][] {
  const points = measured.flatMap((line) => line.points).toSorted(([a], [b]) => a - b);
  const byGap = points.toSorted(([, a], [, b]) => a - b);
  const named = {
    first: points[0],
    last: points.at(-1),
    lowest: byGap[0],
    highest: byGap.at(-1),
  };
  return Object.entries(named).map(([name, point]) => {
    if (!point) throw new RangeError('open-closed-gap: expected a measured point, got none');
    return [name, point];
  });
}

const dateOf = ([at]: Point): Text => ({ value: at, unit: 'year', digits: 6 });
