/**
 * Points of the series worked out from Epoch's index: the gap in points, the lag in months and
 * the speed of each side.
 *
 * @module
 */
import { slopeThrough } from '#engine/slope.ts';
import type { Derivation } from '#schemas/derivation.ts';
import type { SeriesPoint } from '#schemas/series.ts';
import type { Release } from './eci-releases.ts';

const DAY = 86_400_000;
const DAYS_A_YEAR = 365.25;
const DAYS_A_MONTH = DAYS_A_YEAR / 12;

const daysOf = (day: string): number => Date.parse(day) / DAY;
const tenth = (value: number): number => Number(value.toFixed(1));

/**
 * The models that were the best of their side when they came. One that is weaker than another
 * of the same day is none; of equals the first in the file is.
 */
export function recordsOf(releases: readonly Release[]): Release[] {
  const records: Release[] = [];
  const ordered = releases.toSorted((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : b.score - a.score,
  );
  for (const release of ordered) {
    if (release.score > (records.at(-1)?.score ?? -Infinity)) records.push(release);
  }
  return records;
}

const bestOn = (day: string, records: readonly Release[]): Release | undefined =>
  records.findLast((record) => record.day <= day);

/** The series by id, and the lines of each that are worked out. */
export type Derived = Readonly<Record<string, Readonly<Record<string, SeriesPoint[]>>>>;

/**
 * The three series.
 *
 * @throws {RangeError} if a side has no model on one of the days, or fewer than three records
 *   to put a line through
 */
export function eciSeries(releases: readonly Release[], derivation: Derivation): Derived {
  const closed = recordsOf(releases.filter(({ open }) => !open));
  const open = recordsOf(releases.filter((release) => release.open));
  const pairs = derivation.days.map((day) => {
    const [best, follower] = [bestOn(day, closed), bestOn(day, open)];
    if (best === undefined || follower === undefined) {
      throw new RangeError(`on ${day} the file has no ${best ? 'open' : 'closed'} model`);
    }
    return { day, best, follower };
  });
  const { source } = derivation;
  const about = (release: Release) => {
    const model = derivation.models.find(({ name }) => name === release.name)?.model;
    return { label: release.name, ...(model !== undefined && { model }) };
  };
  const score = (line: string, day: string, release: Release): SeriesPoint => ({
    key: `${line}-${day.slice(0, 7)}`,
    line,
    date: day,
    value: tenth(release.score),
    ...about(release),
    standing: 'reported',
    source,
    locator: 'ECI Score',
  });
  const gap = (day: string, best: Release, follower: Release): SeriesPoint => ({
    key: `gap-${day.slice(0, 7)}`,
    line: 'gap',
    date: day,
    value: tenth(best.score - follower.score),
    standing: 'computed',
    source,
  });
  return {
    'eci-gap-derived': {
      closed: pairs.map(({ day, best }) => score('closed', day, best)),
      open: pairs.map(({ day, follower }) => score('open', day, follower)),
      gap: pairs.map(({ day, best, follower }) => gap(day, best, follower)),
    },
    'eci-lag-derived': {
      lag: pairs.flatMap(({ day, follower }) => lagPoint(day, follower, closed, source)),
    },
    'frontier-speed': {
      closed: [speed('closed', closed, derivation)],
      open: [speed('open', open, derivation)],
    },
  };
}

/**
 * How long ago a closed model first surpassed the best open one. If that was the first closed
 * model of the file, an earlier one may have: the lag is a bound. None, while an open model leads.
 */
function lagPoint(
  day: string,
  follower: Release,
  closed: readonly Release[],
  source: string,
): SeriesPoint[] {
  const passed = closed.find(({ score, day: since }) => score > follower.score && since <= day);
  if (passed === undefined) return [];
  const point = {
    key: day.slice(0, 7),
    line: 'lag',
    date: day,
    value: tenth((daysOf(day) - daysOf(passed.day)) / DAYS_A_MONTH),
  };
  const label = `${follower.name} / ${passed.name}`;
  const rest = { label, standing: 'computed', source } as const;
  if (passed !== closed[0]) return [{ ...point, ...rest }];
  const note = {
    en: `At least so long: the file has no closed model before this one.`,
    zh: `至少这么久：文件中没有比这更早的闭源模型。`,
  };
  return [{ ...point, bound: 'at-least', ...rest, note }];
}

/** Points a year through the records of the span, with two standard errors to each side. */
function speed(line: string, records: readonly Release[], derivation: Derivation): SeriesPoint {
  const { slopes_from: from, days, source } = derivation;
  const until = days.toSorted().at(-1) ?? from;
  const span = records.filter(({ day }) => day >= from && day <= until);
  const { slope, error } = slopeThrough(
    span.map(({ day, score }) => [daysOf(day) / DAYS_A_YEAR, score] as const),
  );
  return {
    key: line,
    line,
    date: until.slice(0, 7),
    value: tenth(slope),
    range: [tenth(slope - 2 * error), tenth(slope + 2 * error)],
    label: `${from.slice(0, 7)} – ${until.slice(0, 7)}`,
    standing: 'computed',
    source,
    note: {
      en: `Through ${span.length} records; the standard error is ${error.toFixed(1)}, and the span two of them to each side.`,
      zh: `拟合${span.length}个纪录，标准误为${error.toFixed(1)}，区间为正负两个标准误。`,
    },
  };
}
