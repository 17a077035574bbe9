/**
 * Everything the engine can compute, in one place.
 *
 * Plain functions on plain numbers: parameters, tokens, FLOP, bytes, nats per token. No
 * state, no clock, no randomness that is not seeded. `node` imports this file as it is.
 *
 * @module
 */
export type { CostedRun, Law, Run } from './law.ts';
export { loss } from './loss.ts';
export { lossTerms, type LossTerms } from './loss-terms.ts';
export { FLOPS_PER_PARAM_TOKEN, trainingFlops } from './training-flops.ts';
export { optimalAllocation } from './optimal-allocation.ts';
export { optimalForLoss } from './optimal-for-loss.ts';
export { optimalTokensForParams } from './optimal-tokens-for-params.ts';
export { tokensForLoss } from './tokens-for-loss.ts';
export { paramsForLoss } from './params-for-loss.ts';
export { logSpace } from './log-space.ts';
export { overtraining, type Overtraining } from './overtraining.ts';
export { smallestModelShare } from './smallest-model-share.ts';
export { optimalParamsForTokens } from './optimal-params-for-tokens.ts';
export type { DataConstrainedLaw } from './data-constrained-law.ts';
export { effectiveTokens } from './effective-tokens.ts';
export { effectiveParams } from './effective-params.ts';
export { dataConstrainedLoss } from './data-constrained-loss.ts';
export {
  constrainedAllocation,
  type ConstrainedAllocation,
  type ConstrainedRun,
} from './constrained-allocation.ts';
export { inferenceOptimal, type InferenceOptimal, type ServedRun } from './inference-optimal.ts';
export type { ExpertConstants, MoeLaw } from './moe-law.ts';
export { moeConstants } from './moe-constants.ts';
export { moeLoss, type MoeRun } from './moe-loss.ts';
export { MOE_VOCABULARY, moeParams } from './moe-params.ts';
export { moeComparison, type MoeComparison } from './moe-comparison.ts';
export {
  charactersPerTokenSavings,
  type CharactersPerTokenSavings,
} from './characters-per-token-savings.ts';
export type { PowerLaw, PowerTerm, SizeQuantity } from './power-law.ts';
export { allocation, type Allocation, type Unanswered } from './allocation.ts';
export { allocationForParams } from './allocation-for-params.ts';
export {
  extrapolation,
  type AxisExtrapolation,
  type Extrapolation,
  type FittedRange,
  type FittedSpan,
} from './extrapolation.ts';
export { tokenHorizon, type TokenRace } from './token-horizon.ts';
export {
  tokenHorizonQuantiles,
  type Interval,
  type TokenHorizonQuantiles,
  type UncertainTokenRace,
} from './token-horizon-quantiles.ts';
export type { PerSide, PursuitScenario } from './pursuit-scenario.ts';
export {
  judgeRun,
  RUN_OUTCOMES,
  runOutcomes,
  type Fares,
  type RunAssumptions,
  type RunOfFutures,
  type RunOutcome,
  type RunPredicate,
} from './run-outcomes.ts';
export {
  pursuit,
  pursuitInTheEnd,
  type PursuitAnswer,
  type PursuitRow,
  type PursuitRun,
} from './pursuit.ts';
export { sampleLaws, type LawCovariance } from './sample-laws.ts';
export { band, type BandPoint } from './band.ts';
export { BREAK_EVEN_STEPS, breakEven, type Axis, type BreakEven } from './break-even.ts';
export { kvCacheBytes, type HeadCacheShape, type LatentCacheShape } from './kv-cache-bytes.ts';
export { parameterCount, type ParameterCount } from './parameter-count.ts';
export type { DecoderShape, LatentAttention } from './decoder-shape.ts';
export {
  bootstrapLaws,
  fitLaw,
  lawCovariance,
  type BootstrapOptions,
  type FitOptions,
  type LawFit,
  type TrainingRun,
} from './fit.ts';
export {
  EDGE_KINDS,
  type BeliefEdge,
  type BeliefGraph,
  type Beliefs,
  type EdgeKind,
} from './belief-graph.ts';
export { belief, type Belief, type LeafPull } from './belief.ts';
export type { Bounds } from './frechet.ts';
