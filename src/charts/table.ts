/**
 * The spec as rows: the table beside the chart and the CSV behind it hold every point drawn.
 *
 * @module
 */
import { formatNumber } from '#i18n/format.ts';
import { printAmount } from './amount.ts';
import { pointDigits, say, type Words } from './message.ts';
import { isExtrapolated, type Axis, type ChartSpec, type Point, type Series } from './spec.ts';

export type Row = { series: string; x: number; y: number; extrapolated: boolean };

/** A series of points under the name the CSV gives it; a band is two, its low and high edge. */
function edges(series: Series): { suffix: '' | '.low' | '.high'; points: readonly Point[] }[] {
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
        extrapolated: isExtrapolated(series, i),
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
  const cell = (value: number, { unit }: Axis) =>
    formatNumber(value, unit, words.locale, pointDigits(unit));
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
  const lines = rowsOf(spec).map(({ series, x, y, extrapolated }) =>
    [series, printAmount(x), printAmount(y), extrapolated ? 'yes' : 'no'].join(','),
  );
  return [columnsOf(spec).join(','), ...lines, ''].join('\n');
}

/** Names of the columns that files give the rows. */
export function columnsOf({ x, y }: ChartSpec): [string, string, string, string] {
  return ['series', column(x), column(y), 'extrapolated'];
}

/** A column's stable English name: `params`, `loss_nats_per_token`. */
function column({ id, unit }: Axis): string {
  return id === unit ? id : `${id}_${unit}`;
}
