/**
 * How long the check takes as content grows: real content, then as many claims as a row says,
 * each a copy of a real one under an id of its own.
 *
 * `node tests/bench/checks.bench.ts` prints the tables. Each run is a process of its own, as an
 * editor starts it, and its memory is the most it held at once. Copies share their labels and
 * places, so almost every one of them has issues: this is the worst case.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measured, printTable, type BenchRow } from './measure.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLAIMS = [1_000, 3_000, 10_000];
const KB_PER_MB = 1024;

/** Runs the check on a content folder and says what memory it took, in MB. */
function runCheck(content: string): number {
  const script = join(ROOT, 'src/desk/check.ts');
  const watched = `process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS))`;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(watched)}`,
      script,
      '--content',
      content,
      '--format',
      'json',
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (status !== 0 && status !== 1) throw new Error(`the check ended with ${status}: ${stderr}`);
  return Number(stderr.trim().split('\n').at(-1)) / KB_PER_MB;
}

/** Fills a folder with the real content and copies of its claims, `count` claims in all. */
function copiesOf(folder: string, count: number): void {
  cpSync(join(ROOT, 'content'), folder, { recursive: true });
  const claims = join(folder, 'claims');
  const names = readdirSync(claims).sort();
  for (let k = names.length; k < count; k += 1) {
    const name = names[k % names.length] ?? '';
    const id = name.replace(/\.yaml$/, '');
    const text = readFileSync(join(claims, name), 'utf8').replace(/^id: .*$/m, `id: ${id}-${k}`);
    writeFileSync(join(claims, `${id}-${k}.yaml`), text);
  }
}

/** The rows of the check's table, with the memory of each. */
export function checkRows(): { row: BenchRow; memory: number }[] {
  let memory = 0;
  const real = measured('npm run check, real content', 5, () => {
    memory = runCheck(join(ROOT, 'content'));
  });
  const rows = [{ row: real, memory }];
  for (const count of CLAIMS) {
    const folder = mkdtempSync(join(tmpdir(), 'ledger-bench-'));
    try {
      copiesOf(folder, count);
      const start = performance.now();
      const used = runCheck(folder);
      const took = performance.now() - start;
      const what = `npm run check, ${count} claims`;
      rows.push({
        row: { what, median: took, fastest: took, slowest: took, runs: 1 },
        memory: used,
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return rows;
}

/** Prints times, then memory and what a claim costs. */
export function printChecks(): void {
  const rows = checkRows();
  printTable(
    'check',
    rows.map(({ row }) => row),
  );
  console.table(
    rows.map(({ row, memory }, i) => ({
      what: row.what,
      'MB at most': Math.round(memory),
      ...(i > 0 && {
        'ms a claim': Number((row.median / (CLAIMS[i - 1] ?? NaN)).toPrecision(3)),
      }),
    })),
  );
}

if (import.meta.main) printChecks();
