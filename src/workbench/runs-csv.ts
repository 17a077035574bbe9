/**
 * Training runs from a CSV file, with every fault located.
 *
 * A file has a header and one run a line. Three things are read: the size, the final
 * loss, and the tokens or, where they are missing, the compute (then D = C / 6N). Other
 * columns are left alone, so a published file can be used as it is.
 *
 * @module
 */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { TrainingRun } from '#engine/fit.ts';
import { FLOPS_PER_PARAM_TOKEN } from '#engine/training-flops.ts';

/** A fault in the file; line and column count from 1. */
export interface CsvIssue {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Names a column may have, lower case; the second of three is that of the Chinchilla points. */
const NAMES = {
  params: ['params', 'model size', 'parameters', 'n_params', 'n'],
  tokens: ['tokens', 'training tokens', 'n_tokens', 'd'],
  flops: ['flops', 'training flop', 'compute', 'c'],
  loss: ['loss', 'final loss', 'l'],
} as const;

type Quantity = keyof typeof NAMES;
interface Place {
  readonly line: number;
  readonly column: number;
}

interface Cell {
  readonly text: string;
  /** Where it starts and where it ends. Asked for only where something is wrong. */
  readonly start: () => Place;
  readonly end: () => Place;
}

/** The rows of a file, blank lines left out; a cell in double quotes may hold commas and lines. */
function rowsOf(text: string): Cell[][] {
  const bytes = new TextEncoder().encode(text);
  const rows: Cell[][] = [];
  let before = 0;
  parse(text, {
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    cast: (value, { index, lines, bytes: end }) => {
      const start = before + 1;
      before = end;
      if (index === 0) rows.push([]);
      rows.at(-1)?.push({
        text: value,
        start: () =>
          index === 0
            ? { line: lines - (value.split('\n').length - 1), column: 1 }
            : placeIn(bytes, start),
        end: () => placeIn(bytes, end),
      });
      return value;
    },
  });
  return rows;
}

/** Line and column of a byte, in characters as an editor counts them. */
function placeIn(bytes: Uint8Array, offset: number): Place {
  const lines = new TextDecoder().decode(bytes.subarray(0, offset)).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** What is wrong with a file that cannot be taken apart into cells. */
function unreadable(error: CsvError, text: string): CsvIssue {
  const { code, index, lines, bytes } = error;
  const place =
    index === 0 || typeof bytes !== 'number'
      ? { line: Number(lines), column: 1 }
      : placeIn(new TextEncoder().encode(text), bytes + 1);
  return {
    ...place,
    message:
      code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'the quote of this cell is never closed'
        : 'this cell has quotes inside: put all of it in quotes, and write each quote in it twice',
  };
}

/** Where each quantity stands in the header, and what is missing from it. */
function columnsOf(header: readonly Cell[]): [Partial<Record<Quantity, number>>, CsvIssue[]] {
  const names = header.map(({ text }) => text.toLowerCase());
  const columns: Partial<Record<Quantity, number>> = {};
  for (const quantity of Object.keys(NAMES) as Quantity[]) {
    const place = names.findIndex((name) => (NAMES[quantity] as readonly string[]).includes(name));
    if (place >= 0) columns[quantity] = place;
  }
  const issues: CsvIssue[] = [];
  const missing = (wanted: string): unknown =>
    issues.push({ line: 1, column: 1, message: `the header has no column ${wanted}` });
  if (columns.params === undefined) missing('"params" (or "Model Size")');
  if (columns.loss === undefined) missing('"loss"');
  if (columns.tokens === undefined && columns.flops === undefined) {
    missing('"tokens", nor "flops" (or "Training FLOP") to compute them from');
  }
  return [columns, issues];
}

/** The positive number in a cell, or the issue that it is none. */
function positive(cells: readonly Cell[], place: number, name: string): number | CsvIssue {
  const cell = cells[place];
  if (!cell) {
    const end = cells.at(-1)?.end() ?? { line: 1, column: 1 };
    return { ...end, message: `${name} is missing: the line ends after ${cells.length} cells` };
  }
  const value = cell.text === '' ? NaN : Number(cell.text);
  if (value > 0 && value < Infinity) return value;
  return { ...cell.start(), message: `${name} must be a number > 0, got "${cell.text}"` };
}

/**
 * Reads runs from the text of a CSV file.
 *
 * @returns the runs, in order, and every issue found; runs of faulty lines are left out
 */
export function runsFromCsv(file: string): { runs: TrainingRun[]; issues: CsvIssue[] } {
  const text = file.replace(/^\uFEFF/, '');
  try {
    return runsIn(rowsOf(text));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { runs: [], issues: [unreadable(error, text)] };
  }
}

function runsIn([header = [], ...rows]: readonly Cell[][]): ReturnType<typeof runsFromCsv> {
  const [columns, issues] = columnsOf(header);
  const runs: TrainingRun[] = [];
  if (issues.length > 0) return { runs, issues };
  const {
    params: sizes = 0,
    loss: losses = 0,
    tokens: tokenColumn,
    flops: flopsColumn = 0,
  } = columns;
  for (const cells of rows) {
    const params = positive(cells, sizes, 'params');
    const loss = positive(cells, losses, 'loss');
    const amount =
      tokenColumn === undefined
        ? positive(cells, flopsColumn, 'flops')
        : positive(cells, tokenColumn, 'tokens');
    issues.push(...[params, amount, loss].filter((value) => typeof value === 'object'));
    if (typeof params === 'object' || typeof loss === 'object' || typeof amount === 'object')
      continue;
    const tokens = tokenColumn === undefined ? amount / FLOPS_PER_PARAM_TOKEN / params : amount;
    runs.push({ params, tokens, loss });
  }
  return { runs, issues };
}
