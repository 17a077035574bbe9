/**
 * Series as figures draw them: points by line, in the order of time.
 *
 * @module
 */
import type { FigurePoint, SeriesNeed } from '#charts/spec/data.ts';
import { decimalYear } from '#charts/parts/decimal-year.ts';
import type { Series, SeriesPoint } from '#schemas/series.ts';
import { suggest } from '#checks/did-you-mean.ts';
import { FeedFault } from './fault.ts';
import { held, requireUnit } from './held.ts';
import type { FeedOf } from './kind.ts';

export const series: FeedOf<'series', SeriesNeed> = {
  of(entries, id, { unit, lines: drawn = [] }) {
    const entry = held(entries, 'series', id);
    const { caveats = [], lines, points } = entry;
    requireUnit(entry.unit, unit, { collection: 'series', id, path: [] });
    for (const line of drawn) requireLine(entry, line);
    const placed = points.map((point, i) => ({
      line: point.line,
      point: toFigurePoint(id, point, i),
    }));
    const ordered = placed.toSorted((a, b) => a.point.at - b.point.at);
    const byLine = Object.entries(lines).map(([line, { label }]) => {
      const own = ordered.filter((each) => each.line === line).map(({ point }) => point);
      return [line, { label, points: own }] as const;
    });
    return { unit: entry.unit, caveats, lines: Object.fromEntries(byLine) };
  },
  part: (entries, id) => entries.series.get(id),
};

function requireLine({ id, lines, points }: Series, line: string): void {
  if (!Object.hasOwn(lines, line)) {
    throw new FeedFault(
      { collection: 'series', id, path: ['lines'] },
      `it draws the line ${line} of this series, which has no line of that name`,
      suggest(line, Object.keys(lines), `add the line ${line}`),
    );
  }
  const measured = points.some((point) => point.line === line && point.value !== undefined);
  if (measured || points.some((point) => point.line === line && point.range !== undefined)) return;
  throw new FeedFault(
    { collection: 'series', id, path: ['lines', line] },
    `it draws the line ${line}, to which no point belongs`,
    `add a point with \`line: ${line}\``,
  );
}

function toFigurePoint(id: string, point: SeriesPoint, index: number): FigurePoint {
  const { date, value, range, bound, label, standing, also } = point;
  if (range && range[0] > range[1]) {
    throw new FeedFault(
      { collection: 'series', id, path: ['points', index, 'range'] },
      `this range runs from ${range[0]} down to ${range[1]}, so its bar would be drawn upside down`,
      `write \`range: [${range[1]}, ${range[0]}]\``,
    );
  }
  return {
    at: decimalYear(date),
    ...(value !== undefined && { value }),
    ...(range && { range }),
    ...(bound && { bound }),
    ...(label !== undefined && { name: label }),
    standing,
    ...(also && { also: also.map(told) }),
  };
}

/** What a source says, without the words and places a figure has no use for. */
function told({ value, range, standing }: NonNullable<SeriesPoint['also']>[number]) {
  return { ...(value !== undefined && { value }), ...(range && { range }), standing };
}
