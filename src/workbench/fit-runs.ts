/**
 * A law from a reader's runs or an editor's: which runs are left out, how far those that are kept
 * reach, and what they cannot tell.
 *
 * @module
 */
import { FEWEST_RUNS, FEWEST_VALUES, fitLaw, type LawFit, type TrainingRun } from '#engine/fit.ts';
import type { Law } from '#engine/index.ts';
import { quantile } from '#engine/quantile.ts';
import { FLOPS_PER_PARAM_TOKEN } from '#engine/training-flops.ts';
import { CONSTANTS } from '#i18n/law-link.ts';

/** Share of the runs, highest losses first, that is left out unless somebody says otherwise. */
const DROPPED_SHARE = 0.02;

export interface KeptRuns {
  readonly kept: readonly TrainingRun[];
  readonly dropped: number;
}

/** The runs that are fitted: 5 of the 245 Chinchilla points are left out, as their replicators do. */
export function keptRuns(
  runs: readonly TrainingRun[],
  dropped = Math.round(runs.length * DROPPED_SHARE),
): KeptRuns {
  const kept = runs.toSorted((a, b) => a.loss - b.loss);
  return { kept: kept.slice(0, Math.max(0, runs.length - dropped)), dropped };
}

const REACH = {
  params: ({ params }: TrainingRun): number => params,
  tokens: ({ tokens }: TrainingRun): number => tokens,
  flops: ({ params, tokens }: TrainingRun): number => FLOPS_PER_PARAM_TOKEN * params * tokens,
} as const;

/** Lowest and highest of a quantity. */
export function spanOf(
  runs: readonly TrainingRun[],
  quantity: keyof typeof REACH,
): [low: number, high: number] {
  const values = runs.map(REACH[quantity]);
  return [Math.min(...values), Math.max(...values)];
}

export type Intervals = Readonly<Record<(typeof CONSTANTS)[number], [low: number, high: number]>>;

/** Between which ends 95 % of resampled laws lie. */
export function intervalsOf(laws: readonly Law[]): Intervals {
  const of = (name: keyof Law): [number, number] => {
    const values = Float64Array.from(laws, (law) => law[name]).sort();
    return [quantile(values, 0.025), quantile(values, 0.975)];
  };
  return Object.fromEntries(CONSTANTS.map((name) => [name, of(name)])) as Intervals;
}

/** What a reader must be told before relying on a fit. */
export type FitWarning = 'few-runs' | 'one-budget' | 'starts-part' | 'not-separable';

/** Fewer runs than this pin five constants down only by luck. */
const FEW_RUNS = 15;
/** Budgets within this factor are one, and one budget does not tell size from data. */
const ONE_BUDGET = 2;
/** An exponent known no better than to this share of itself is not known apart from the other. */
const LOOSE = 0.5;

export function warningsOf(
  { kept }: KeptRuns,
  { agreeing }: LawFit,
  intervals?: Intervals,
): FitWarning[] {
  const [least, most] = spanOf(kept, 'flops');
  const isLoose = (name: 'alpha' | 'beta'): boolean => {
    const [low, high] = intervals?.[name] ?? [1, 1];
    return high - low > LOOSE * (high + low);
  };
  const told: Readonly<Record<FitWarning, boolean>> = {
    'few-runs': kept.length < FEW_RUNS,
    'one-budget': most < ONE_BUDGET * least,
    'starts-part': agreeing < 2,
    'not-separable': isLoose('alpha') || isLoose('beta'),
  };
  return (Object.keys(told) as FitWarning[]).filter((name) => told[name]);
}

/** Why runs determine no law: too few, too much alike, or no better for more size and data. */
export type FitRefusal = { readonly why: 'few' | 'alike' | 'rising' };

/** The fit, or why these runs determine no law. */
export function fitOf(runs: readonly TrainingRun[]): LawFit | FitRefusal {
  const different = (name: 'params' | 'tokens') => new Set(runs.map((run) => run[name])).size;
  if (runs.length < FEWEST_RUNS) return { why: 'few' };
  if (Math.min(different('params'), different('tokens')) < FEWEST_VALUES) return { why: 'alike' };
  try {
    return fitLaw(runs);
  } catch (error) {
    // Whatever else can be wrong with runs has been asked above.
    if (error instanceof RangeError) return { why: 'rising' };
    throw error;
  }
}
