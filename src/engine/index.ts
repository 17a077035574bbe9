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
export { kvCacheBytes, type HeadCacheShape, type LatentCacheShape } from './kv-cache-bytes.ts';
export { parameterCount, type ParameterCount } from './parameter-count.ts';
export type { DecoderShape, LatentAttention } from './decoder-shape.ts';
export { overtraining, type Overtraining } from './overtraining.ts';
export { smallestModelShare } from './smallest-model-share.ts';
