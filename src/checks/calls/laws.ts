/**
 * Calculations under a law. Each runs under one law, or in turn under every law that can answer.
 *
 * @module
 */
import {
  allocation,
  allocationForParams,
  lossTerms,
  optimalAllocation,
  optimalForLoss,
  optimalParamsForTokens,
  optimalTokensForParams,
  smallestModelShare,
  trainingFlops,
} from '#engine/index.ts';
import type { PowerLaw, Run } from '#engine/index.ts';
import { define, underLaws } from './definition.ts';
import { lossReadOnce, underLossLaws, worthOfEndlessParams, type LossLaw } from './loss-laws.ts';
import type { Silence } from './silence.ts';

const PARAMS = { units: ['params'] } as const;
const TOKENS = { units: ['tokens'] } as const;
const FLOPS = { units: ['flops'] } as const;

/** Far enough along one road for the other term alone to be left. */
const ANY = 1;

const NO_LEVEL = 'level-not-published' satisfies Silence;

const ratioOf = ({ params, tokens }: Run): number => tokens / params;

/** What endless parameters leave of the model term, on data that is read once. */
function leastModelTerm(law: LossLaw, tokens: number): number {
  const worth = worthOfEndlessParams(law, optimalParamsForTokens(law, tokens));
  return worth === Infinity ? 0 : lossTerms(law, worth, ANY).model;
}

/** The best amount of data for a size under each form of law, said in the caller's terms. */
function tokensForParams(say: (tokens: number, params: number) => number) {
  const ofLoss = (law: LossLaw, { params }: { readonly params: number }) =>
    say(optimalTokensForParams(law, params), params);
  return {
    loss: ofLoss,
    repetition: ofLoss,
    allocation: (law: PowerLaw, { params }: { readonly params: number }): number | Silence => {
      const run = allocationForParams(law, params);
      return typeof run === 'string' ? run : say(run.tokens, params);
    },
  };
}

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
  loss: underLossLaws({
    says: 'loss of a model of this size after this much data',
    args: { params: PARAMS, tokens: TOKENS },
    unit: 'nats_per_token',
    run: (law, { params, tokens }) => lossReadOnce(law, params, tokens),
  }),
  lossGain: underLossLaws({
    says: 'how much lower the loss gets on the way from the first size and data to the second',
    args: { params: PARAMS, tokens: TOKENS, more_params: PARAMS, more_tokens: TOKENS },
    unit: 'nats_per_token',
    run: (law, { params, tokens, more_params, more_tokens }) =>
      lossReadOnce(law, params, tokens) - lossReadOnce(law, more_params, more_tokens),
  }),
  floorOfParams: underLossLaws({
    says: 'the loss a model of this size never gets below, however much data it sees',
    args: { params: PARAMS },
    unit: 'nats_per_token',
    run: (law, { params }) => {
      const { irreducible, model } = lossTerms(law, params, ANY);
      return irreducible + model;
    },
  }),
  floorOfTokens: underLossLaws({
    says: 'the loss no model gets below on this much data, however large it is',
    args: { tokens: TOKENS },
    unit: 'nats_per_token',
    run: (law, { tokens }) => {
      const { irreducible, data } = lossTerms(law, ANY, tokens);
      return irreducible + data + leastModelTerm(law, tokens);
    },
  }),
  optimalParams: underLaws({
    says: 'the size that makes the most of a training budget',
    args: { flops: FLOPS },
    unit: 'params',
    forms: {
      loss: (law, { flops }) => optimalAllocation(law, flops).params,
      repetition: (law, { flops }) => optimalAllocation(law, flops).params,
      allocation: (law, { flops }) => {
        const { params, unanswered } = allocation(law, flops);
        return params ?? unanswered ?? NO_LEVEL;
      },
    },
  }),
  optimalTokens: underLaws({
    says: 'the amount of data that makes the most of a training budget',
    args: { flops: FLOPS },
    unit: 'tokens',
    forms: {
      loss: (law, { flops }) => optimalAllocation(law, flops).tokens,
      repetition: (law, { flops }) => optimalAllocation(law, flops).tokens,
      allocation: (law, { flops }) => allocation(law, flops).tokens ?? NO_LEVEL,
    },
  }),
  optimalTokensPerParamForFlops: underLaws({
    says: 'tokens for each parameter that make the most of a training budget',
    args: { flops: FLOPS },
    unit: 'tokens_per_param',
    forms: {
      loss: (law, { flops }) => ratioOf(optimalAllocation(law, flops)),
      repetition: (law, { flops }) => ratioOf(optimalAllocation(law, flops)),
      allocation: (law, { flops }) => {
        const { params, tokens, unanswered } = allocation(law, flops);
        return params === null || tokens === null
          ? (unanswered ?? NO_LEVEL)
          : ratioOf({ params, tokens });
      },
    },
  }),
  optimalTokensForParams: underLaws({
    says: 'the amount of data for which this size is the best use of the budget',
    args: { params: PARAMS },
    unit: 'tokens',
    forms: tokensForParams((tokens) => tokens),
  }),
  optimalTokensPerParam: underLaws({
    says: 'the same, as tokens for each parameter',
    args: { params: PARAMS },
    unit: 'tokens_per_param',
    forms: tokensForParams((tokens, params) => tokens / params),
  }),
  computeRatio: underLossLaws({
    says: 'work spent on training, against the least that reaches the same loss',
    args: { params: PARAMS, tokens: TOKENS },
    unit: 'times',
    run: (law, { params, tokens }) =>
      trainingFlops(params, tokens) / optimalForLoss(law, lossReadOnce(law, params, tokens)).flops,
  }),
  smallestModelShare: underLossLaws({
    says: 'the least size that can reach a given loss at all, as a share of the best size for it',
    args: {},
    unit: 'ratio',
    run: (law) => smallestModelShare(law),
  }),
} as const;
