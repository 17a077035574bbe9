/**
 * Training runs as figures draw them: always with the compute they cost, C = 6ND.
 *
 * Like its neighbours it is a piece that figures share: in go a law and numbers, out come runs,
 * lines and marks of a spec.
 *
 * @module
 */
import {
  FLOPS_PER_PARAM_TOKEN,
  loss,
  optimalAllocation,
  trainingFlops,
  type CostedRun,
  type Run,
} from '#engine/index.ts';
import type { FigureLaw } from '#charts/spec/data.ts';

/** The run of a model size that spends a budget. */
export function runOfParams(flops: number, params: number): CostedRun {
  return { params, tokens: flops / FLOPS_PER_PARAM_TOKEN / params, flops };
}

/** The run of an amount of data that spends a budget. */
export function runOfTokens(flops: number, tokens: number): CostedRun {
  return { params: flops / FLOPS_PER_PARAM_TOKEN / tokens, tokens, flops };
}

/** The run that makes the most of a budget. */
export function bestRun(law: FigureLaw, flops: number): CostedRun {
  return { ...optimalAllocation(law.constants, flops), flops };
}

export function costed({ params, tokens }: Run): CostedRun {
  return { params, tokens, flops: trainingFlops(params, tokens) };
}

export function lossOf(law: FigureLaw, { params, tokens }: Run): number {
  return loss(law.constants, params, tokens);
}
