/**
 * Calculations under a loss law. Each runs under one law, or under every law in turn.
 *
 * @module
 */
import {
  allocation,
  loss,
  lossTerms,
  optimalAllocation,
  optimalTokensForParams,
  overtraining,
  smallestModelShare,
  trainingFlops,
} from '#engine/index.ts';
import { define, underLaw, underLaws } from './definition.ts';

const PARAMS = { units: ['params'] } as const;
const TOKENS = { units: ['tokens'] } as const;
const FLOPS = { units: ['flops'] } as const;

/** Far enough along one road for the other term alone to be left. */
const ANY = 1;

export const LAWS = {
  tokensPerParam: define({
    says: 'training tokens for each parameter',
    args: { params: PARAMS, tokens: TOKENS },
    unit: 'tokens_per_param',
    run: ({ params, tokens }) => {
      if (params <= 0) throw new RangeError('params must be more than 0');
      return tokens / params;
    },
  }),
  trainingFlops: define({
    says: 'work of training, C = 6ND',
    args: { params: PARAMS, tokens: TOKENS },
    unit: 'flops',
    run: ({ params, tokens }) => trainingFlops(params, tokens),
  }),
  loss: underLaw('loss', {
    says: 'loss of a model of this size after this much data',
    args: { params: PARAMS, tokens: TOKENS },
    unit: 'nats_per_token',
    run: (law, { params, tokens }) => loss(law, params, tokens),
  }),
  lossGain: underLaw('loss', {
    says: 'how much lower the loss gets on the way from the first size and data to the second',
    args: { params: PARAMS, tokens: TOKENS, more_params: PARAMS, more_tokens: TOKENS },
    unit: 'nats_per_token',
    run: (law, { params, tokens, more_params, more_tokens }) =>
      loss(law, params, tokens) - loss(law, more_params, more_tokens),
  }),
  floorOfParams: underLaw('loss', {
    says: 'the loss a model of this size never gets below, however much data it sees',
    args: { params: PARAMS },
    unit: 'nats_per_token',
    run: (law, { params }) => {
      const { irreducible, model } = lossTerms(law, params, ANY);
      return irreducible + model;
    },
  }),
  floorOfTokens: underLaw('loss', {
    says: 'the loss no model gets below on this much data, however large it is',
    args: { tokens: TOKENS },
    unit: 'nats_per_token',
    run: (law, { tokens }) => {
      const { irreducible, data } = lossTerms(law, ANY, tokens);
      return irreducible + data;
    },
  }),
  optimalParams: underLaws({
    says: 'the size that makes the most of a training budget',
    args: { flops: FLOPS },
    unit: 'params',
    forms: {
      loss: (law, { flops }) => optimalAllocation(law, flops).params,
      allocation: (law, { flops }) => allocation(law, flops).params,
    },
  }),
  optimalTokens: underLaws({
    says: 'the amount of data that makes the most of a training budget',
    args: { flops: FLOPS },
    unit: 'tokens',
    forms: {
      loss: (law, { flops }) => optimalAllocation(law, flops).tokens,
      allocation: (law, { flops }) => allocation(law, flops).tokens,
    },
  }),
  optimalTokensPerParamForFlops: underLaws({
    says: 'tokens for each parameter that make the most of a training budget',
    args: { flops: FLOPS },
    unit: 'tokens_per_param',
    forms: {
      loss: (law, { flops }) => {
        const { params, tokens } = optimalAllocation(law, flops);
        return tokens / params;
      },
      allocation: (law, { flops }) => {
        const { params, tokens } = allocation(law, flops);
        return params === null || tokens === null ? null : tokens / params;
      },
    },
  }),
  optimalTokensForParams: underLaw('loss', {
    says: 'the amount of data for which this size is the best use of the budget',
    args: { params: PARAMS },
    unit: 'tokens',
    run: (law, { params }) => optimalTokensForParams(law, params),
  }),
  optimalTokensPerParam: underLaw('loss', {
    says: 'the same, as tokens for each parameter',
    args: { params: PARAMS },
    unit: 'tokens_per_param',
    run: (law, { params }) => optimalTokensForParams(law, params) / params,
  }),
  computeRatio: underLaw('loss', {
    says: 'work spent on training, against the least that reaches the same loss',
    args: { params: PARAMS, tokens: TOKENS },
    unit: 'times',
    run: (law, { params, tokens }) => overtraining(law, params, tokens).computeRatio,
  }),
  smallestModelShare: underLaw('loss', {
    says: 'the least size that can reach a given loss at all, as a share of the best size for it',
    args: {},
    unit: 'ratio',
    run: (law) => smallestModelShare(law),
  }),
} as const;
