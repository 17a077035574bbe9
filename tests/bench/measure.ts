/**
 * Timing and the one table that every bench prints.
 *
 * A row is the median of several runs, after a warm-up, with the spread between the
 * fastest and the slowest: on a shared machine the spread says how far to trust it.
 *
 * @module
 */

/** One measured line. */
export interface BenchRow {
  readonly what: string;
  /** Median, milliseconds. */
  readonly median: number;
  /** Fastest and slowest run, milliseconds. */
  readonly fastest: number;
  readonly slowest: number;
  readonly runs: number;
}

/** Times a piece of work: the median of `runs`, after a tenth as many unmeasured ones. */
export function measured(what: string, runs: number, work: () => unknown): BenchRow {
  for (let i = 0; i < Math.ceil(runs / 10); i += 1) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share: number) => times[Math.round((times.length - 1) * share)] ?? NaN;
  return { what, median: at(0.5), fastest: at(0), slowest: at(1), runs };
}

/** Prints rows with their ratio to the first, which is the unit of the table. */
export function printTable(title: string, rows: readonly BenchRow[]): void {
  const unit = rows[0]?.median ?? NaN;
  console.log(`\n${title}: milliseconds; ratio to the first row`);
  console.table(
    rows.map(({ what, median, fastest, slowest, runs }) => ({
      what,
      median: Number(median.toPrecision(3)),
      spread: `${fastest.toPrecision(3)} – ${slowest.toPrecision(3)}`,
      ratio: Number((median / unit).toPrecision(3)),
      runs,
    })),
  );
}
