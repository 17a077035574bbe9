/**
 * Training runs from a CSV file, with every fault located.
 *
 * A file has a header and one run a line. Three things are read: the size, the final
 * loss, and the tokens or, where they are missing, the compute (then D = C / 6N). Other
 * columns are left alone, so a published file can be used as it is.
 *
 * @module
 */
import type { TrainingRun } from '#engine/fit.ts';

/** A fault in the file; line and column count from 1. */
export interface CsvIssue {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Names a column may have, lower case; the second is that of the Chinchilla points. */
const NAMES = {
  params: ['params', 'model size'],
  tokens: ['tokens'],
  flops: ['flops', 'training flop'],
  loss: ['loss'],
} as const;

type Quantity = keyof typeof NAMES;
type Cell = { readonly text: string; readonly column: number };

/** The cells of one line; a cell in double quotes may hold commas. */
function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  for (const match of line.matchAll(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)) {
    const [, raw = '', end] = match;
    const text = raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;
    cells.push({ text: text.trim(), column: match.index + 1 });
    if (end === '') break;
  }
  return cells;
}

/** Where each quantity stands in the header, and what is missing from it. */
function columnsOf(header: string): [Partial<Record<Quantity, number>>, CsvIssue[]] {
  const names = cellsOf(header).map(({ text }) => text.toLowerCase());
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
function positive(
  cells: readonly Cell[],
  line: number,
  place: number,
  name: string,
): number | CsvIssue {
  const cell = cells[place];
  if (!cell) {
    const last = cells.at(-1);
    const column = last ? last.column + last.text.length : 1;
    return {
      line,
      column,
      message: `${name} is missing: the line ends after ${cells.length} cells`,
    };
  }
  const value = cell.text === '' ? NaN : Number(cell.text);
  if (value > 0 && value < Infinity) return value;
  const message = `${name} must be a number > 0, got "${cell.text}"`;
  return { line, column: cell.column, message };
}

/**
 * Reads runs from the text of a CSV file.
 *
 * @returns the runs, in order, and every issue found; runs of faulty lines are left out
 */
export function runsFromCsv(text: string): { runs: TrainingRun[]; issues: CsvIssue[] } {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const [columns, issues] = columnsOf(header);
  const runs: TrainingRun[] = [];
  if (issues.length > 0) return { runs, issues };
  const {
    params: sizes = 0,
    loss: losses = 0,
    tokens: tokenColumn,
    flops: flopsColumn = 0,
  } = columns;
  lines.forEach((source, index) => {
    if (source.trim() === '') return;
    const line = index + 2;
    const cells = cellsOf(source);
    const params = positive(cells, line, sizes, 'params');
    const loss = positive(cells, line, losses, 'loss');
    const amount =
      tokenColumn === undefined
        ? positive(cells, line, flopsColumn, 'flops')
        : positive(cells, line, tokenColumn, 'tokens');
    const found = [params, amount, loss].filter((value) => typeof value === 'object');
    issues.push(...found);
    if (typeof params === 'object' || typeof loss === 'object' || typeof amount === 'object')
      return;
    runs.push({ params, tokens: tokenColumn === undefined ? amount / 6 / params : amount, loss });
  });
  return { runs, issues };
}
