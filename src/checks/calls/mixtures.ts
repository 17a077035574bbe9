/**
 * Calculations that set a dense model against a mixture of experts of the same total size.
 *
 * @module
 */
import { moeComparison, trainingFlops } from '#engine/index.ts';
import { underLaw } from './definition.ts';

const PARAMS = { units: ['params'] } as const;
const EXPERTS = { units: ['experts', 'count'] } as const;

export const MIXTURES = {
  moeLossGapAtEqualTokens: underLaw('moe', {
    says: 'loss of the dense model less that of the mixture, both given the same tokens; below zero the dense one is better',
    args: { total_params: PARAMS, experts: EXPERTS, tokens: { units: ['tokens'] } },
    unit: 'nats_per_token',
    run: (law, { total_params, experts, tokens }) => {
      const { dense, equalTokens } = moeComparison(law, {
        totalParams: total_params,
        experts,
        tokens,
      });
      return dense - equalTokens.loss;
    },
  }),
  moeLossGapAtEqualCompute: underLaw('moe', {
    says: 'the same, both given the same training budget',
    args: { total_params: PARAMS, experts: EXPERTS, flops: { units: ['flops'] } },
    unit: 'nats_per_token',
    run: (law, { total_params, experts, flops }) => {
      const tokens = flops / trainingFlops(total_params, 1);
      const { dense, equalCompute } = moeComparison(law, {
        totalParams: total_params,
        experts,
        tokens,
      });
      return dense - equalCompute.loss;
    },
  }),
} as const;
