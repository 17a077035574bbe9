/**
 * `npm run bench`: every bench in one table. A bench joins by adding its rows here.
 *
 * @module
 */
import { engineRows } from './engine.bench.ts';
import { printTable, type BenchRow } from './measure.ts';

const BENCHES: readonly (() => readonly BenchRow[])[] = [engineRows];

printTable(
  'all',
  BENCHES.flatMap((rows) => rows()),
);
