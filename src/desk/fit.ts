/**
 * `npm run fit -- FILE.csv [--draws N] [--seed S] [--drop K]`: a law from training runs.
 *
 * Prints YAML for `content/laws/`: the constants, the fitted range and the covariance of
 * (ln A, ln B, ln E, alpha, beta) over bootstrap draws, with 95 % intervals as a comment
 * to check by eye. The draws are shared among worker threads; the result depends on the
 * seed alone, not on how many there are. Without --drop the highest 2 % of losses are left
 * out: 5 of the 245 Chinchilla points, as their replicators do. Exit 0 done, 1 faulty file,
 * 2 misuse.
 *
 * @module
 */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { bootstrapLaws, lawCovariance } from '#engine/fit.ts';
import type { BootstrapOptions, LawFit, TrainingRun } from '#engine/fit.ts';
import type { Law } from '#engine/index.ts';
import { fitOf, intervalsOf, keptRuns, spanOf } from '#workbench/fit-runs.ts';
import { CONSTANTS } from '#i18n/law-link.ts';
import { t } from '#i18n/messages.ts';
import { finish, Misuse, readArguments, requireText, runCommand } from './command-line.ts';
import type { Lines, Outcome } from './command-line.ts';
import { runsFromCsv } from '#workbench/runs-csv.ts';

const USAGE = `npm run fit -- FILE.csv [--draws N] [--seed S] [--drop K]

Fits a loss law to runs (columns params, tokens, loss) as Hoffmann et al. did in their third
approach, and says how sure of it one can be.

  --draws N   resamplings from which the intervals come; 4000 if it is left out
  --seed S    where the resampling starts, so that it can be repeated; 1 if it is left out
  --drop K    leaves out the K runs with the largest loss; 2 % of them if it is left out`;

interface Settings {
  readonly file: string;
  readonly draws: number;
  readonly seed: number;
  readonly drop: number | null;
}

interface Task {
  /** Tells a thread of ours from one of whoever runs the command. */
  readonly work: 'draw';
  readonly runs: readonly TrainingRun[];
  readonly options: BootstrapOptions;
}

/** Whether this thread was started to draw. */
const isDraw = (data: unknown): data is Task =>
  typeof data === 'object' && data !== null && 'work' in data && data.work === 'draw';

function whole(name: string, text: string, least: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new Misuse(`--${name} is a whole number from ${least} up, got ${text}`);
}

function settings(args: readonly string[]): Settings {
  const { values, positionals } = readArguments(args, {
    draws: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '1' },
    drop: { type: 'string' },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new Misuse(`one CSV file is named here, got ${positionals.join(' ') || 'none'}`);
  }
  return {
    file,
    draws: whole('draws', values.draws, 2),
    seed: whole('seed', values.seed, 0),
    drop: values.drop === undefined ? null : whole('drop', values.drop, 0),
  };
}

/** The draws, shared among as many threads as the machine has cores. */
async function drawnLaws(
  runs: readonly TrainingRun[],
  centre: Law,
  { draws, seed }: Settings,
): Promise<Law[]> {
  const threads = Math.min(availableParallelism(), draws);
  const cuts = Array.from({ length: threads + 1 }, (_, i) => Math.round((draws * i) / threads));
  const parts = cuts.slice(1).map((end, i) => {
    const first = cuts[i] ?? 0;
    const task: Task = { work: 'draw', runs, options: { draws: end - first, seed, first, centre } };
    return new Promise<Law[]>((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: task });
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  });
  return (await Promise.all(parts)).flat();
}

const short = (value: number): string => String(Number(value.toPrecision(6)));

/** A span as a YAML list. */
const listed = (ends: readonly number[]): string =>
  `[${ends.map((value) => value.toExponential(3).replace('e+', 'e')).join(', ')}]`;

/** The YAML, in the order and with the keys that `content/laws/` uses. */
function yaml(
  fit: LawFit,
  laws: readonly Law[],
  runs: readonly TrainingRun[],
  of: Settings,
): string {
  const intervals = intervalsOf(laws);
  return [
    `# Fit of ${runs.length} runs; ${fit.agreeing} of ${fit.starts} starts agree on the lowest objective, ${short(fit.objective)}.`,
    'constants:',
    ...CONSTANTS.map((name) => `  ${name}: ${fit.law[name].toPrecision(10)}`),
    'fitted:',
    ...(['params', 'tokens', 'flops'] as const).map(
      (name) => `  ${name}: ${listed(spanOf(runs, name))}`,
    ),
    `# 95 % intervals over ${of.draws} bootstrap draws, seed ${of.seed}:`,
    ...CONSTANTS.map((name) => `#   ${name}: [${intervals[name].map(short).join(', ')}]`),
    '# Rows and columns: ln A, ln B, ln E, alpha, beta.',
    'covariance:',
    ...lawCovariance(laws).map(
      (row) => `  - [${row.map((value) => value.toExponential(6)).join(', ')}]`,
    ),
  ].join('\n');
}

/** Fits the runs of a file and says the law; the exit code. */
async function fitFile(of: Settings, { say, warn }: Lines): Promise<number> {
  const { runs, issues } = runsFromCsv(requireText(of.file));
  for (const { line, column, says, values } of issues)
    warn(`${of.file}:${line}:${column}: ${t('en', says, values)}`);
  if (issues.length > 0) return 1;
  const { kept, dropped } = keptRuns(runs, of.drop ?? undefined);
  const found = fitOf(kept);
  if ('why' in found) {
    warn(`${of.file}: ${t('en', `fit.why.${found.why}`)}`);
    return 1;
  }
  const laws = await drawnLaws(kept, found.law, of);
  say(`# ${runs.length} runs read, the ${dropped} of highest loss left out.`);
  say(yaml(found, laws, kept, of));
  return 0;
}

export const fit = (args: readonly string[]): Promise<Outcome> =>
  runCommand(USAGE, (lines) => fitFile(settings(args), lines));

if (isDraw(workerData)) {
  const { runs, options } = workerData;
  parentPort?.postMessage(bootstrapLaws(runs, options));
} else if (isMainThread && import.meta.main) await finish(fit(process.argv.slice(2)));
