/**
 * Training runs from a CSV file, with every fault located.
 *
 * A file has a header and one run a line, its cells parted by commas, tabs or semicolons. Three
 * things are read: the size, the final loss, and the tokens or, where they are missing, the
 * compute (then D = C / 6N). Amounts may be written as anywhere on the site, `1.6e10` or `16B`.
 * Other columns are left alone, so a published file can be used as it is.
 *
 * @module
 */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { TrainingRun } from '#engine/fit.ts';
import { FLOPS_PER_PARAM_TOKEN } from '#engine/training-flops.ts';
import type { BenchKey } from '#i18n/messages.ts';
import { parseAmount } from '#i18n/parse-number.ts';

/** What is wrong, as a message with what fills it. */
export type CsvKey = Extract<BenchKey, `csv.${string}`>;

/** A fault in the file; line and column count from 1. */
export interface CsvIssue {
  readonly line: number;
  readonly column: number;
  readonly says: CsvKey;
  readonly values: Readonly<Record<string, string>>;
}

/** Names a column may have, lower case; the second of three is that of the Chinchilla points. */
const NAMES = {
  params: ['params', 'model size', 'parameters', 'n_params', 'n', '参数量'],
  tokens: ['tokens', 'training tokens', 'n_tokens', 'd', '训练token数'],
  flops: ['flops', 'training flop', 'compute', 'c', '算力'],
  loss: ['loss', 'final loss', 'l', '损失'],
} as const;

export const QUANTITIES = ['params', 'tokens', 'flops', 'loss'] as const;
export type Quantity = (typeof QUANTITIES)[number];
/** Where in a line each quantity stands, from 0. */
export type Columns = Readonly<Partial<Record<Quantity, number>>>;

/** What was read; runs of faulty lines are left out. */
export interface ReadRuns {
  readonly runs: TrainingRun[];
  readonly issues: CsvIssue[];
  /** Names of the columns, as they stand, and which were taken for what. */
  readonly header: readonly string[];
  readonly columns: Columns;
}

/** Least and most that a number can be and be counted in the unit that is read. */
const PLAUSIBLE: Readonly<Record<Quantity, readonly [least: number, most: number]>> = {
  params: [1e3, 1e15],
  tokens: [1e3, 1e18],
  flops: [1e9, 1e35],
  loss: [0, 15],
};
const UNLIKELY = {
  params: 'csv.params-unit',
  tokens: 'csv.tokens-unit',
  flops: 'csv.flops-unit',
  loss: 'csv.loss-unit',
} as const satisfies Record<Quantity, CsvKey>;

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

/** Commas part cells, or tabs or semicolons where the header has more of those. */
function separatorOf(text: string): string {
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1);
  const many = (mark: string) => first.split(mark).length;
  return [',', '\t', ';'].reduce((best, mark) => (many(mark) > many(best) ? mark : best));
}

/** The rows of a file, blank lines left out; a cell in double quotes may hold commas and lines. */
function rowsOf(text: string): Cell[][] {
  const bytes = new TextEncoder().encode(text);
  const rows: Cell[][] = [];
  let before = 0;
  parse(text, {
    delimiter: separatorOf(text),
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
  const says = code === 'CSV_QUOTE_NOT_CLOSED' ? 'csv.quote-open' : 'csv.quote-inside';
  return { ...place, says, values: {} };
}

const issueAt = (place: Place, says: CsvKey, values: CsvIssue['values'] = {}): CsvIssue => ({
  ...place,
  says,
  values,
});
const START: Place = { line: 1, column: 1 };

/** Where each quantity stands in the header, and what is wrong with it. */
function columnsOf(header: readonly Cell[], given: Columns): [Columns, CsvIssue[]] {
  const names = header.map(({ text }) => text.toLowerCase());
  const issues: CsvIssue[] = [];
  const columns: Partial<Record<Quantity, number>> = {};
  for (const quantity of QUANTITIES) {
    const places = names.flatMap((name, place) =>
      (NAMES[quantity] as readonly string[]).includes(name) ? [place] : [],
    );
    const [place, second] = given[quantity] === undefined ? places : [given[quantity]];
    if (place !== undefined && place < header.length) columns[quantity] = place;
    if (second !== undefined)
      issues.push(issueAt(header[second]?.start() ?? START, 'csv.column-twice', { quantity }));
  }
  if (header.length > 0 && header.every(({ text }) => parseAmount(text) !== undefined))
    return [columns, [issueAt(START, 'csv.no-header')]];
  const missing = (says: CsvKey): unknown => issues.push(issueAt(START, says));
  if (columns.params === undefined) missing('csv.no-params');
  if (columns.loss === undefined) missing('csv.no-loss');
  if (columns.tokens === undefined && columns.flops === undefined) missing('csv.no-tokens');
  return [columns, issues];
}

/** The positive number in a cell, or the issue that it is none. */
function positive(cells: readonly Cell[], place: number, quantity: Quantity): number | CsvIssue {
  const cell = cells[place];
  if (!cell) {
    const end = cells.at(-1)?.end() ?? START;
    return issueAt(end, 'csv.short-line', { quantity, count: String(cells.length) });
  }
  const { text } = cell;
  const exact = text === '' ? NaN : Number(text);
  const value = Number.isNaN(exact) ? (parseAmount(text) ?? NaN) : exact;
  if (!(value > 0 && value < Infinity)) {
    const says = /^-?\d+,\d+$/.test(text) ? 'csv.decimal-comma' : 'csv.no-number';
    return issueAt(cell.start(), says, { quantity, text, point: text.replace(',', '.') });
  }
  const [least, most] = PLAUSIBLE[quantity];
  if (value >= least && value <= most) return value;
  return issueAt(cell.start(), UNLIKELY[quantity], { text });
}

/**
 * Reads runs from the text of a CSV file.
 *
 * @param given - columns for what the header does not name, from 0
 * @returns the runs, in order, and every issue found
 */
export function runsFromCsv(file: string, given: Columns = {}): ReadRuns {
  const text = file.replace(/^\uFEFF/, '');
  const none = { runs: [], header: [], columns: {} };
  // Sheets of an office program, and text in two bytes a letter, have zeros that CSV has not.
  if (text.includes('\0')) return { ...none, issues: [issueAt(START, 'csv.no-text')] };
  try {
    return runsIn(rowsOf(text), given);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ...none, issues: [unreadable(error, text)] };
  }
}

function runsIn([header = [], ...rows]: readonly Cell[][], given: Columns): ReadRuns {
  const [columns, issues] = columnsOf(header, given);
  const runs: TrainingRun[] = [];
  const read = { runs, issues, header: header.map(({ text }) => text), columns };
  if (issues.length > 0) return read;
  if (rows.length === 0) issues.push(issueAt(START, 'csv.no-runs'));
  for (const cells of rows) {
    const run = runIn(cells, header.length, columns);
    if (Array.isArray(run)) issues.push(...run);
    else runs.push(run);
  }
  return read;
}

/** The run of a line, or what is wrong with it. */
function runIn(cells: readonly Cell[], width: number, columns: Columns): TrainingRun | CsvIssue[] {
  // A number with commas in it is two cells, and all that follow stand in the wrong column.
  const extra = cells[width];
  if (extra && cells.slice(width).some(({ text }) => text !== '')) {
    const count = { count: String(cells.length), width: String(width) };
    return [issueAt(extra.start(), 'csv.long-line', count)];
  }
  const {
    params: sizes = 0,
    loss: losses = 0,
    tokens: tokenColumn,
    flops: flopsColumn = 0,
  } = columns;
  const params = positive(cells, sizes, 'params');
  const loss = positive(cells, losses, 'loss');
  const amount =
    tokenColumn === undefined
      ? positive(cells, flopsColumn, 'flops')
      : positive(cells, tokenColumn, 'tokens');
  if (typeof params === 'object' || typeof loss === 'object' || typeof amount === 'object')
    return [params, amount, loss].filter((value) => typeof value === 'object');
  const tokens = tokenColumn === undefined ? amount / FLOPS_PER_PARAM_TOKEN / params : amount;
  return { params, tokens, loss };
}
