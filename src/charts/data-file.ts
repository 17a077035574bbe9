/**
 * A figure's numbers as JSON: the rows of its CSV, with the state they follow from.
 *
 * @module
 */
import type { State } from './fields.ts';
import type { ChartSpec } from './spec.ts';
import { columnsOf, rowsOf } from './table.ts';

/** The same text in every language. `link` leads to the figure in this state. */
export function jsonOf(spec: ChartSpec, state: State, link: string): string {
  const [series, x, y, extrapolated] = columnsOf(spec);
  const rows = rowsOf(spec).map((row) => ({
    [series]: row.series,
    [x]: row.x,
    [y]: row.category ?? row.y,
    [extrapolated]: row.extrapolated ? 'yes' : 'no',
  }));
  const units = { [x]: spec.x.unit, [y]: spec.y.unit };
  return `${JSON.stringify({ figure: spec.id, link, state, units, rows }, null, 2)}\n`;
}
