/**
 * Fits a reader's runs beside the page, so that it answers meanwhile: first the law, then how sure
 * each constant is, the draws a few at a time.
 *
 * @module
 */
import { bootstrapLaws, type LawFit } from '#engine/fit.ts';
import type { Law } from '#engine/index.ts';
import {
  fitOf,
  intervalsOf,
  keptRuns,
  spanOf,
  warningsOf,
  type FitWarning,
  type Intervals,
} from './fit-runs.ts';
import { runsFromCsv, type CsvIssue } from './runs-csv.ts';

/** As many draws tell an end of a 95 % interval to within a tenth of its width. */
const DRAWS = 500;
const AT_ONCE = 50;
const SEED = 1;

export type FitAnswer =
  | { kind: 'issues'; issues: readonly CsvIssue[] }
  | { kind: 'refused'; why: string }
  | {
      kind: 'law';
      law: Law;
      fitted: { params: [number, number]; tokens: [number, number]; flops: [number, number] };
      runs: number;
      dropped: number;
      agreeing: Pick<LawFit, 'agreeing' | 'starts'>;
      /** Root of the mean square of ln(loss) less ln(law). */
      residual: number;
      warnings: readonly FitWarning[];
    }
  | { kind: 'drawn'; share: number }
  | { kind: 'intervals'; intervals: Intervals; warnings: readonly FitWarning[] };

/** What a text of runs comes to, a step at a time. */
export function* fitted(text: string): Generator<FitAnswer> {
  const { runs, issues } = runsFromCsv(text);
  if (issues.length > 0) {
    yield { kind: 'issues', issues };
    return;
  }
  const chosen = keptRuns(runs);
  const found = fitOf(chosen.kept);
  if (typeof found === 'string') {
    yield { kind: 'refused', why: found };
    return;
  }
  const { law, agreeing, starts } = found;
  const [params, tokens, flops] = (['params', 'tokens', 'flops'] as const).map((name) =>
    spanOf(chosen.kept, name),
  ) as [[number, number], [number, number], [number, number]];
  const { E, A, B, alpha, beta } = law;
  const squares = chosen.kept.map(
    (run) => Math.log(run.loss / (E + A / run.params ** alpha + B / run.tokens ** beta)) ** 2,
  );
  yield {
    kind: 'law',
    law,
    fitted: { params, tokens, flops },
    runs: runs.length,
    dropped: chosen.dropped,
    agreeing: { agreeing, starts },
    residual: Math.sqrt(squares.reduce((sum, one) => sum + one, 0) / squares.length),
    warnings: warningsOf(chosen, found),
  };
  const laws: Law[] = [];
  try {
    for (let first = 0; first < DRAWS; first += AT_ONCE) {
      laws.push(...bootstrapLaws(chosen.kept, { draws: AT_ONCE, seed: SEED, first, centre: law }));
      yield { kind: 'drawn', share: laws.length / DRAWS };
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    yield { kind: 'refused', why: error.message };
    return;
  }
  const intervals = intervalsOf(laws);
  yield { kind: 'intervals', intervals, warnings: warningsOf(chosen, found, intervals) };
}

// Where this module is a worker of its own, it answers; where a test imports it, nobody asks.
if (typeof document === 'undefined' && typeof self !== 'undefined')
  self.addEventListener('message', ({ data }: MessageEvent<string>) => {
    for (const answer of fitted(data)) self.postMessage(answer);
  });
