/**
 * Fitting, apart from the rest: an entry of its own, so that a page which only evaluates
 * laws does not carry the optimiser.
 *
 * @module
 */
export { FEWEST_RUNS, FEWEST_VALUES, fitLaw, type FitOptions, type LawFit } from './fit-law.ts';
export { bootstrapLaws, type BootstrapOptions } from './bootstrap-laws.ts';
export { lawCovariance } from './law-covariance.ts';
export type { TrainingRun } from './fit-objective.ts';
