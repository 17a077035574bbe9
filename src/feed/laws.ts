/**
 * Laws as figures draw them: constants, name and reach.
 *
 * @module
 */
import type { FigureData, FigureLaw, FittedRange, Kinds } from '#charts/spec/data.ts';
import type { EngineLaws } from '#checks/calls/asked-law.ts';
import { engineLaw } from '#checks/calls/engine-law.ts';
import type { Entries } from '#checks/entries.ts';
import type { LawEntry } from '#schemas/law.ts';
import { FeedFault } from './fault.ts';
import { held } from './held.ts';
import type { FeedOf } from './kind.ts';

/** The laws of loss, oldest first. */
export function lossLaws(entries: Entries): FigureData['laws'] {
  const laws = [...entries.laws.values()]
    .filter((law) => law.form === 'loss')
    .sort((a, b) => (a.published < b.published ? -1 : 1))
    .map(({ id, name, constants, fitted, covariance }): [string, FigureLaw] => [
      id,
      { id, name, constants, fitted: rangeOf(id, fitted), ...(covariance && { covariance }) },
    ]);
  return Object.fromEntries(laws);
}

const QUANTITIES = ['params', 'tokens', 'flops'] as const;

/** The range alone: where it is documented, pages say. */
function rangeOf(id: string, fitted: FittedRange = {}): FittedRange {
  const spans = QUANTITIES.flatMap((quantity) => {
    const span = fitted[quantity];
    if (span === undefined) return [];
    const [low, high] = span;
    if (low <= high) return [[quantity, span] as const];
    throw new FeedFault(
      { collection: 'laws', id, path: ['fitted', quantity] },
      `the fitted range of ${quantity} runs from ${low} down to ${high}, so every curve would count as extrapolated`,
      `write \`${quantity}: [${high}, ${low}]\``,
    );
  });
  return Object.fromEntries(spans);
}

function feedOf<F extends LawEntry['form'], K extends keyof Kinds>(form: F): FeedOf<K> {
  return {
    of(entries, id) {
      const entry = held(entries, 'laws', id);
      if (entry.form !== form) {
        throw new FeedFault(
          { collection: 'laws', id, path: ['form'] },
          `it draws a law of form ${form}, and this one is of form ${entry.form}`,
          `write \`form: ${form}\` with its constants, under another id than this one if need be`,
        );
      }
      const law = engineLaw(entry) as EngineLaws[F];
      return { name: entry.name, law, fitted: rangeOf(id, entry.fitted) } as unknown as Kinds[K];
    },
    part: lawPart,
  };
}

export const lawPart = (entries: Entries, id: string): unknown => entries.laws.get(id);

export const allocations = feedOf<'allocation', 'allocations'>('allocation');
export const repetitions = feedOf<'repetition', 'repetitions'>('repetition');
export const mixtures = feedOf<'moe', 'mixtures'>('moe');
