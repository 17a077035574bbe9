/**
 * Named calculations, as the site's views use them.
 *
 * @module
 */
export { EVERY_LAW, evaluate, runCheck } from './calls/evaluate.ts';
export type { CallInput, CallProblem } from './calls/arguments.ts';
export type { CallResult, CheckOutcome, Evaluation } from './calls/evaluate.ts';
export type { ArgumentDefinition, CallDefinition } from './calls/definition.ts';
export { CALLS } from './calls/registry.ts';
