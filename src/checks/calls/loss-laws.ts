/**
 * Calculations that any law of loss can answer, whether or not it also knows repetition.
 *
 * @module
 */
import { dataConstrainedLoss, loss } from '#engine/index.ts';
import type { DataConstrainedLaw, Law } from '#engine/index.ts';
import { underLaws, type CallDefinition, type Typed } from './definition.ts';

export type LossLaw = Law | DataConstrainedLaw;

export function underLossLaws<Name extends string, Option extends string = never>({
  run,
  ...definition
}: Typed<
  Name,
  Option,
  (
    law: LossLaw,
    args: Readonly<Record<Name, number>> & Readonly<Partial<Record<Option, number>>>,
  ) => number
>): CallDefinition {
  return underLaws<'loss' | 'repetition', Name, Option>({
    ...definition,
    forms: { loss: run, repetition: run },
  });
}

const knowsRepetition = (law: LossLaw): law is DataConstrainedLaw => 'rStarTokens' in law;

/**
 * Loss of a run that reads no token twice. A law of repetition also says there that
 * parameters beyond what the data calls for are worth less.
 */
export function lossReadOnce(law: LossLaw, params: number, tokens: number): number {
  return knowsRepetition(law)
    ? dataConstrainedLoss(law, params, tokens, tokens)
    : loss(law, params, tokens);
}

/** Size from which on a law's model term stands for nothing more: excess is worth R* at most. */
export function worthOfEndlessParams(law: LossLaw, callsFor: number): number {
  return knowsRepetition(law) ? callsFor * (1 + law.rStarParams) : Infinity;
}
