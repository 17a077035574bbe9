/**
 * The spec as rows: the table beside the chart and the CSV behind it hold every point drawn.
 *
 * In goes a figure as drawn; out come what a reader takes away of it: here the rows, beside it
 * JSON, programs and links.
 *
 * @module
 */
import { formatNumber } from '#i18n/format.ts';
import { printAmount } from '#i18n/parse-number.ts';
import { pointDigits, say, type Words } from '#charts/spec/message.ts';
import {
  categoryAt,
  isExtrapolated,
  type Axis,
  type ChartSpec,
  type Point,
  type Series,
} from '#charts/spec/spec.ts';

export type Row = {
  series: string;
  x: number;
  y: number;
  /** A value that stands for a name says which one. */
  xCategory?: string | undefined;
  category?: string | undefined;
  extrapolated: boolean;
  /** Where it is drawn along x, if that is not its value: at a bar's end. */
  at?: number;
};

/** A series of points under the name the CSV gives it; a band is two, its low and high edge. */
function edges(series: Series): { suffix: '' | '.low' | '.high'; points: readonly Point[] }[] {
  if (series.kind === 'bars') {
    const lengths = series.points.map(([end, row], i): Point => [end - (series.from[i] ?? 0), row]);
    return [{ suffix: '', points: lengths }];
  }
  if (series.kind !== 'band') return [{ suffix: '', points: series.points }];
  return [
    { suffix: '.low', points: series.points.map(([x, low]) => [x, low]) },
    { suffix: '.high', points: series.points.map(([x, , high]) => [x, high]) },
  ];
}

/** Every point of the spec, series by series, with full precision. */
export function rowsOf(spec: ChartSpec): Row[] {
  return spec.series.flatMap((series) =>
    edges(series).flatMap(({ suffix, points }) =>
      points.map(([x, y], i) => ({
        series: series.id + suffix,
        x,
        y,
        ...(spec.x.categories && { xCategory: categoryAt(x, spec.x.categories)?.id }),
        ...(spec.y.categories && { category: categoryAt(y, spec.y.categories)?.id }),
        extrapolated: isExtrapolated(series, i),
        ...(series.kind === 'bars' && { at: series.points[i]?.[0] ?? x }),
      })),
    ),
  );
}

export type TableView = {
  head: [series: string, x: string, y: string, extrapolated: string];
  rows: [series: string, x: string, y: string, extrapolated: string][];
};

/** The same rows in words, rounded for reading. */
export function tableOf(spec: ChartSpec, words: Words): TableView {
  const cell = (value: number, { unit, categories }: Axis) => {
    const category = categories && categoryAt(value, categories);
    if (category) return say(words, category.label);
    return formatNumber(value, unit, words.locale, pointDigits(unit));
  };
  const yes = say(words, { key: 'chart.table.yes' });
  const no = say(words, { key: 'chart.table.no' });
  const rows = spec.series.flatMap((series) =>
    edges(series).flatMap(({ suffix, points }) => {
      const label = say(words, series.label);
      const name = suffix === '' ? label : say(words, { key: edgeKey(suffix), values: { label } });
      return points.map(([x, y], i): TableView['rows'][number] => [
        name,
        cell(x, spec.x),
        cell(y, spec.y),
        isExtrapolated(series, i) ? yes : no,
      ]);
    }),
  );
  const head: TableView['head'] = [
    say(words, { key: 'chart.table.series' }),
    say(words, spec.x.label),
    say(words, spec.y.label),
    say(words, { key: 'chart.table.extrapolated' }),
  ];
  return { head, rows };
}

function edgeKey(suffix: '.low' | '.high') {
  return suffix === '.low' ? 'chart.table.low' : 'chart.table.high';
}

/** The CSV of a spec: the same bytes in every language, numbers that read back exactly. */
export function csvOf(spec: ChartSpec): string {
  const lines = rowsOf(spec).map(({ series, x, y, xCategory, category, extrapolated }) =>
    [
      series,
      xCategory === undefined ? printAmount(x) : quoted(xCategory),
      category === undefined ? printAmount(y) : quoted(category),
      extrapolated ? 'yes' : 'no',
    ].join(','),
  );
  return [columnsOf(spec).join(','), ...lines, ''].join('\n');
}

/** Names of the columns that files give the rows. */
export function columnsOf({ x, y }: ChartSpec): [string, string, string, string] {
  return ['series', column(x), column(y), 'extrapolated'];
}

/** A column's stable English name: `params`, `loss_nats_per_token`. */
function column({ id, unit, categories }: Axis): string {
  return id === unit || categories ? id : `${id}_${unit}`;
}

/** A name as a CSV cell: in quotes where it holds what would end one. */
function quoted(name: string): string {
  return /[",\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}
