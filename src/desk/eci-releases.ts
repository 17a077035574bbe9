/**
 * Models of Epoch's index from its CSV file: who scored what, from which day on, open or closed.
 *
 * A row without a score or a day is passed over, as is a model never released. What the file
 * has wrong or leaves unsaid is mended by a derivation of the content; a row it cannot place,
 * and a correction that meets no row, are faults.
 *
 * @module
 */
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Derivation } from '#schemas/derivation.ts';
import { DaySchema } from '#schemas/text.ts';

/** A model as it counts: from this day on, with this score. */
export interface Release {
  readonly name: string;
  readonly score: number;
  readonly day: string;
  readonly open: boolean;
}

const COLUMNS = {
  row: 'Model version',
  score: 'ECI Score',
  day: 'Release date',
  developer: 'Organization',
  access: 'Model accessibility',
  name: 'Model name',
} as const;

const RowSchema = z.record(z.string(), z.string());
type Row = Record<keyof typeof COLUMNS, string>;

/** The rows of the file, each by the columns that are read; or why there are none. */
function rowsOf(text: string): Row[] | string {
  let records: unknown[];
  try {
    records = parse(text, { bom: true, columns: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.message;
  }
  const rows = z.array(RowSchema).parse(records);
  const lacking = Object.values(COLUMNS).find((column) => rows[0]?.[column] === undefined);
  if (lacking !== undefined) return `the file has no rows with a column "${lacking}"`;
  return rows.map((row) => {
    const cells = Object.entries(COLUMNS).map(([key, column]) => [key, row[column] ?? '']);
    return Object.fromEntries(cells) as Row;
  });
}

/** On which side a row counts; `null` if its model was never released. */
function isOpen({ access, developer }: Row, { unstated }: Derivation): boolean | null | undefined {
  if (access.startsWith('Open weights')) return true;
  if (access === 'API access' || access === 'Hosted access (no API)') return false;
  if (access === 'Unreleased') return null;
  if (access !== '') return undefined;
  const weights = unstated.find((one) => one.developer === developer)?.weights;
  return weights && weights === 'open';
}

/** Rows a derivation names that the file does not have. */
function missingRows(rows: readonly Row[], { released, left_out }: Derivation): string[] {
  const known = new Set(rows.map(({ row }) => row));
  return [...released, ...left_out]
    .filter(({ row }) => !known.has(row))
    .map(({ row }) => `the file has no row "${row}", which the derivation names`);
}

/**
 * Reads the models that count from the text of the file.
 *
 * @returns the models, in the order of the file, and every fault found
 */
export function releasesFromCsv(
  text: string,
  derivation: Derivation,
): { releases: Release[]; faults: string[] } {
  const rows = rowsOf(text);
  if (typeof rows === 'string') return { releases: [], faults: [rows] };
  const releases: Release[] = [];
  const faults = missingRows(rows, derivation);
  const leftOut = new Set(derivation.left_out.map(({ row }) => row));
  const corrected = new Map(derivation.released.map(({ row, date }) => [row, date]));
  for (const row of rows) {
    const day = corrected.get(row.row) ?? row.day;
    if (row.score === '' || day === '' || leftOut.has(row.row)) continue;
    const score = Number(row.score);
    const open = isOpen(row, derivation);
    if (!Number.isFinite(score)) faults.push(`${row.row}: "${row.score}" is no score`);
    if (!DaySchema.safeParse(day).success) faults.push(`${row.row}: "${day}" is no day`);
    if (open === undefined) {
      const who = row.access || `nothing of ${row.developer}`;
      faults.push(
        `${row.row}: whether its weights are open is not known from "${who}"; add its developer under unstated`,
      );
    } else if (open !== null) releases.push({ name: row.name || row.row, score, day, open });
  }
  return { releases, faults };
}
