/**
 * Fits a reader's runs beside the page, so that it answers meanwhile: first the law, then how sure
 * each constant is, the draws a few at a time.
 *
 * @module
 */
import { bootstrapLaws, type LawFit } from '#engine/fit.ts';
import { loss, trainingFlops, type Law } from '#engine/index.ts';
import {
  fitOf,
  intervalsOf,
  keptRuns,
  spanOf,
  warningsOf,
  type FitRefusal,
  type FitWarning,
  type Intervals,
} from './fit-runs.ts';
import { runsFromCsv, type Columns, type CsvIssue } from './runs-csv.ts';

/** As many draws tell an end of a 95 % interval to within a tenth of its width. */
const DRAWS = 500;
const AT_ONCE = 50;
const SEED = 1;

export type FitAnswer =
  | {
      kind: 'issues';
      issues: readonly CsvIssue[];
      header: readonly string[];
      columns: Columns;
    }
  | { kind: 'refused'; why: FitRefusal['why'] | 'draws' }
  | {
      kind: 'law';
      law: Law;
      fitted: { params: [number, number]; tokens: [number, number]; flops: [number, number] };
      runs: number;
      dropped: number;
      agreeing: Pick<LawFit, 'agreeing' | 'starts'>;
      /** Root of the mean square of ln(loss) less ln(law). */
      residual: number;
      /** What each run that was fitted came to, and what the law says it should. */
      points: readonly FitPoint[];
      warnings: readonly FitWarning[];
    }
  | { kind: 'drawn'; share: number }
  | { kind: 'intervals'; intervals: Intervals; warnings: readonly FitWarning[] };

/** A run that was fitted: its compute, its loss, and the loss the law gives it. */
export type FitPoint = readonly [flops: number, loss: number, said: number];

/** What the worker is asked. */
export interface FitQuestion {
  readonly text: string;
  /** Columns a reader chose for what the header does not name. */
  readonly columns?: Columns;
}

/** What a text of runs comes to, a step at a time. */
export function* fitted({ text, columns: given }: FitQuestion): Generator<FitAnswer> {
  const { runs, issues, header, columns } = runsFromCsv(text, given);
  if (issues.length > 0) {
    yield { kind: 'issues', issues, header, columns };
    return;
  }
  const chosen = keptRuns(runs);
  const found = fitOf(chosen.kept);
  if ('why' in found) {
    yield { kind: 'refused', why: found.why };
    return;
  }
  const { law, agreeing, starts } = found;
  const [params, tokens, flops] = (['params', 'tokens', 'flops'] as const).map((name) =>
    spanOf(chosen.kept, name),
  ) as [[number, number], [number, number], [number, number]];
  const points = chosen.kept.map(({ params: size, tokens: data, loss: came }): FitPoint => [
    trainingFlops(size, data),
    came,
    loss(law, size, data),
  ]);
  const squares = points.map(([, came, said]) => Math.log(came / said) ** 2);
  yield {
    kind: 'law',
    law,
    fitted: { params, tokens, flops },
    runs: runs.length,
    dropped: chosen.dropped,
    agreeing: { agreeing, starts },
    residual: Math.sqrt(squares.reduce((sum, one) => sum + one, 0) / squares.length),
    points,
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
    yield { kind: 'refused', why: 'draws' };
    return;
  }
  const intervals = intervalsOf(laws);
  yield { kind: 'intervals', intervals, warnings: warningsOf(chosen, found, intervals) };
}

// Where this module is a worker of its own, it answers; where a test imports it, nobody asks.
if (typeof document === 'undefined' && typeof self !== 'undefined')
  self.addEventListener('message', ({ data }: MessageEvent<FitQuestion>) => {
    for (const answer of fitted(data)) self.postMessage(answer);
  });
