/**
 * A figure as JSON: the rows of its CSV, the state and the data they follow from, and the whole
 * of what the chart is drawn from.
 *
 * @module
 */
import type { State } from '#charts/spec/fields.ts';
import type { FigureState } from '#charts/spec/figure.ts';
import { columnsOf, rowsOf } from './table.ts';

/** The same text in every language. `link` leads to the figure in this state;
 * `pinned` is the state held against it. */
export function jsonOf(
  { spec, state, pinned, data }: FigureState & { pinned?: State | undefined },
  link: string,
): string {
  const [series, x, y, extrapolated] = columnsOf(spec);
  const rows = rowsOf(spec).map((row) => ({
    [series]: row.series,
    [x]: row.xCategory ?? row.x,
    [y]: row.category ?? row.y,
    [extrapolated]: row.extrapolated ? 'yes' : 'no',
  }));
  const units = { [x]: spec.x.unit, [y]: spec.y.unit };
  return `${JSON.stringify({ figure: spec.id, link, state, pinned, units, rows, data, spec }, null, 2)}\n`;
}
