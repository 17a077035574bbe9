/**
 * When training meets the end of the text there is: the largest training set, growing by a
 * factor a year, against a stock known to within a factor of three. The answer is a spread
 * of years, and the sets disclosed since show whether the trend was kept.
 *
 * @module
 */
import { tokenHorizon, tokenHorizonQuantiles, type TokenRace } from '#engine/index.ts';
import type { Standing } from '#schemas/quantity.ts';
import { essayOf, neededOf, seriesOf, valueOf, type FigureData } from '#charts/spec/data.ts';
import { timeAxis } from '#charts/parts/axes.ts';
import { decades, tenTo } from '#charts/spec/fields.ts';
import { defineFigure } from '#charts/spec/figure.ts';
import { ownKeys, type Message, type Text } from '#charts/spec/message.ts';
import type { BandSeries, LineSeries, Point } from '#charts/spec/spec.ts';
import type { words } from './words.en.ts';

const own = ownKeys<typeof words>('data-wall');

/** Years shown before the essay's and after it. */
const BEFORE = 2;
const AFTER = 11;

/** From when on the essay expects no large amounts of fresh data. */
const ESSAY_WALL = 'scenarios/data-wall.essay_wall';

/** The published stock, with its 90% interval. */
const STOCK = 'series/data-stock.effective-median';
/** How far from its value growth may lie either way: an assumption, said in a note. */
const GROWTH_SPREAD = 1.25;

/** Enough draws that another seed moves a quartile by a tenth of a year at most, and no more. */
const DRAWS = tenTo(3);
const SEED = 2;
const PROBABILITIES = [0.05, 0.25, 0.75, 0.95];

/** Room above the stock and below the smallest set shown. */
const ROOM = 2;

/** Standings that a responsible source answers for. */
const SURE: ReadonlySet<Standing> = new Set(['reported', 'computed']);

const TOKENS = { kind: 'number', unit: 'tokens', scale: 'log', step: 0.02 } as const;
const TIMES = { kind: 'number', unit: 'times', scale: 'linear' } as const;

export const figure = defineFigure({
  id: 'data-wall',
  needs: {
    laws: false,
    essay: true,
    series: { 'training-tokens': { unit: 'tokens' } },
    quantities: { [ESSAY_WALL]: 'year' },
  },
  fields: {
    growth: { ...TIMES, label: own('growth'), min: 1.2, max: 5, step: 0.1, default: 2 },
    stock: { ...TOKENS, label: own('stock'), ...decades(13, 16), default: { from: STOCK } },
    renewal: {
      ...TIMES,
      label: own('renewal'),
      min: 1,
      max: 1.3,
      step: 0.01,
      default: 1.07,
    },
    demand: {
      ...TOKENS,
      label: own('demand'),
      ...decades(12, 14),
      default: { from: 'models/llama-3-8b.training_tokens' },
      more: true,
    },
  },
  // A stock below what is used already has no year of meeting to speak of.
  ordered: [{ low: 'demand', high: 'stock', ratio: 2 }],

  spec({ growth, stock, renewal, demand }, data) {
    const { at: start, year } = essayOf(data);
    const years = Array.from({ length: BEFORE + AFTER + 1 }, (_, i) => year - BEFORE + i);
    const [first, last] = [year - BEFORE, year + AFTER];
    const spread = stockSpread(data);
    const wall = valueOf(data, ESSAY_WALL);
    const race = { start, stock, stockGrowth: renewal, demand, demandGrowth: growth };
    const crossing = tokenHorizon(race);
    const sets = setsOf(data);
    const sizes = sets.map(({ size }) => size);
    const largest = largestOf(sets);
    const stockAt = (time: number) => stock * renewal ** (time - start);
    const highest = ROOM * spread.high * stockAt(last);
    const met = crossing !== null && crossing <= last;
    return {
      x: timeAxis(first, last),
      y: {
        id: 'tokens',
        label: { key: 'chart.axis.tokens' },
        unit: 'tokens',
        scale: 'log',
        domain: [Math.min(...sizes, demand / growth ** (start - first)) / ROOM, highest],
      },
      series: [
        useLine(race, years, highest, Math.max(...sets.map(({ at }) => at))),
        ...stockSeries(years, stockAt, spread),
        ...(met ? [meetingPoint(crossing, stockAt(crossing))] : []),
        setPoints(
          'disclosed',
          'observed',
          sets.filter(({ sure }) => sure),
        ),
        setPoints(
          'unconfirmed',
          'estimate',
          sets.filter(({ sure }) => !sure),
        ),
      ],
      marks: [
        { axis: 'x', at: wall, label: { key: own('essay'), values: { wall: monthOf(wall) } } },
      ],
      caption: {
        key: crossing === null ? own('apart') : own('caption'),
        values: {
          growth: { value: growth, unit: 'times' },
          demand: tokens(demand),
          start: monthOf(start),
          stock: tokens(stock),
          year: yearOf(crossing),
          ...spreadOf(race, spread),
          largest: tokens(largest.size),
          name: largest.name,
          date: monthOf(largest.at),
          share: { value: (100 * largest.size) / stock, unit: 'percent', digits: 2 },
        },
      },
      notes: [
        {
          key: own('spread'),
          values: {
            low: { value: 100 * spread.low, unit: 'percent', digits: 2 },
            high: { value: 100 * spread.high, unit: 'percent', digits: 2 },
            factor: { value: GROWTH_SPREAD, unit: 'ratio' },
          },
        },
        { key: own('kinds') },
        { key: own('dashed') },
      ],
    };
  },
});

/** Ends of an interval, as factors of what it is around. */
type Spread = { low: number; high: number };

/** How far the stock may lie from whatever value it is given: as far as its source says of its own. */
export function stockSpread(data: FigureData): Spread {
  const { value, range } = neededOf(data, 'quantities', STOCK);
  if (!range) throw new RangeError(`data-wall: expected ${STOCK} to have a range`);
  return { low: range[0] / value, high: range[1] / value };
}

/** A training set as somebody stated or estimated it; one of which two say otherwise is two. */
type TrainingSet = { at: number; size: number; name: string; sure: boolean };

function setsOf(data: FigureData): TrainingSet[] {
  return Object.values(seriesOf(data, 'training-tokens').lines)
    .flatMap(({ points }) => points)
    .flatMap(({ at, name = '', also = [], ...first }) =>
      [first, ...also].flatMap(({ value, standing }) =>
        value === undefined ? [] : [{ at, size: value, name, sure: SURE.has(standing) }],
      ),
    )
    .toSorted((a, b) => a.at - b.at);
}

/** The largest set that a responsible source gives. */
function largestOf(sets: readonly TrainingSet[]): TrainingSet {
  const [largest] = sets.filter(({ sure }) => sure).toSorted((a, b) => b.size - a.size);
  if (!largest) throw new RangeError('data-wall: expected a disclosed training set, got none');
  return largest;
}

/** The largest set by the trend, to the top of the plot; dashed past the last set observed. */
function useLine(
  race: TokenRace,
  years: readonly number[],
  highest: number,
  observed: number,
): LineSeries {
  const points = years.map((year): Point => [
    year,
    race.demand * race.demandGrowth ** (year - race.start),
  ]);
  const shown = points.filter(([, size], i) => i === 0 || size <= highest);
  return {
    id: 'use',
    label: {
      key: own('use'),
      values: { growth: { value: race.demandGrowth, unit: 'times' } },
    },
    role: 'leader',
    kind: 'line',
    points: shown,
    fitted: [0, shown.findLastIndex(([year]) => year <= observed)],
    endLabel: true,
  };
}

function stockSeries(
  years: readonly number[],
  stockAt: (time: number) => number,
  spread: Spread,
): [BandSeries, LineSeries] {
  return [
    {
      id: 'stock-interval',
      label: { key: own('interval') },
      role: 'band',
      kind: 'band',
      points: years.map((year) => [year, spread.low * stockAt(year), spread.high * stockAt(year)]),
      endLabel: false,
    },
    {
      id: 'stock',
      label: { key: own('stock') },
      role: 'muted',
      kind: 'line',
      points: years.map((year) => [year, stockAt(year)]),
      endLabel: true,
    },
  ];
}

function meetingPoint(year: number, size: number): LineSeries {
  return {
    id: 'meeting',
    label: yearOf(year),
    role: 'optimum',
    kind: 'points',
    points: [[year, size]],
    endLabel: true,
  };
}

function setPoints(
  id: 'disclosed' | 'unconfirmed',
  role: 'observed' | 'estimate',
  sets: readonly TrainingSet[],
): LineSeries {
  return {
    id,
    label: { key: own(id) },
    role,
    kind: 'points',
    points: sets.map(({ at, size }) => [at, size]),
    endLabel: id === 'disclosed',
  };
}

/** Quantiles of the year of meeting, with stock and growth as uncertain as they are. */
function spreadOf(race: TokenRace, spread: Spread): Record<string, Text> {
  const { years } = tokenHorizonQuantiles(
    {
      ...race,
      stock: { low: spread.low * race.stock, high: spread.high * race.stock },
      demandGrowth: {
        low: race.demandGrowth / GROWTH_SPREAD,
        high: race.demandGrowth * GROWTH_SPREAD,
      },
    },
    { draws: DRAWS, seed: SEED, probabilities: PROBABILITIES },
  );
  const [earliest = null, early = null, late = null, latest = null] = years;
  return { half: span(early, late), most: span(earliest, latest) };
}

/** From one year to another; two that read alike are one. */
function span(from: number | null, to: number | null): Text {
  const year = spokenYear(from);
  const isOne =
    from === to || (from !== null && to !== null && Math.round(from) === Math.round(to));
  if (isOne) return { key: own('within'), values: { year } };
  return { key: own('between'), values: { from: year, to: spokenYear(to) } };
}

function spokenYear(year: number | null): Message {
  if (year === null) return { key: own('never') };
  return { key: own('year'), values: { year: { value: year, unit: 'year' } } };
}

function tokens(value: number): Text {
  return { value, unit: 'tokens', digits: 2 };
}

function monthOf(time: number): Text {
  return { value: time, unit: 'year', digits: 6 };
}

function yearOf(year: number | null): Text {
  return year === null ? { key: own('never') } : { value: year, unit: 'year' };
}
