/**
 * Content → what figures draw from: plain and small, because it travels with the page.
 *
 * @module
 */
import type { FigureData, FigureLaw, FigurePoint, FigureSeries, Needs } from '#charts/data.ts';
import { decimalYear } from '#charts/decimal-year.ts';
import type { Entries } from '#checks/entries.ts';
import type { Series, SeriesPoint } from '#schemas/series.ts';

/** The laws every figure offers, oldest first, and of the rest what the figure needs. */
export function toFigureData(entries: Entries, needs: Needs = {}): FigureData {
  const laws = [...entries.laws.values()]
    .filter((law) => law.form === 'loss')
    .sort((a, b) => (a.published < b.published ? -1 : 1))
    .map(({ id, name, constants, fitted }): [string, FigureLaw] => {
      const { params, tokens, flops } = fitted;
      return [id, { id, name, constants, fitted: { params, tokens, flops } }];
    });
  return {
    laws: Object.fromEntries(laws),
    ...(needs.series && { series: seriesById(entries, needs.series) }),
  };
}

function seriesById(entries: Entries, ids: readonly string[]): Record<string, FigureSeries> {
  return Object.fromEntries(
    ids.map((id) => {
      const series = entries.series.get(id);
      if (!series) throw new RangeError(`toFigureData: a figure needs content/series/${id}.yaml`);
      return [id, toFigureSeries(series)];
    }),
  );
}

function toFigureSeries({ unit, caveats = [], lines, points }: Series): FigureSeries {
  const placed = points.map((point) => ({ line: point.line, point: toFigurePoint(point) }));
  const ordered = placed.toSorted((a, b) => a.point.at - b.point.at);
  const drawn = Object.entries(lines).map(([id, { label }]) => {
    const own = ordered.filter(({ line }) => line === id).map(({ point }) => point);
    return [id, { label, points: own }] as const;
  });
  return { unit, caveats, lines: Object.fromEntries(drawn) };
}

function toFigurePoint({ date, value, range, label, standing }: SeriesPoint): FigurePoint {
  return {
    at: decimalYear(date),
    ...(value !== undefined && { value }),
    ...(range && { range }),
    ...(label !== undefined && { name: label }),
    standing,
  };
}
