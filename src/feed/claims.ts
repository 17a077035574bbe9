/**
 * Claims as figures draw them: what is true of a run, how each was rated, what rests on what.
 *
 * @module
 */
import { latestVerdict } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { FeedFault } from './fault.ts';
import { arguedSections, toFigureArgument } from './figure-argument.ts';
import { held, heldEssay } from './held.ts';
import type { FeedOf } from './kind.ts';

/** What a figure says of the essay rests on the essay. */
const essay = (entries: Entries) => ({ source: heldEssay(entries).source });

export const predicates: FeedOf<'predicates'> = {
  /** Those that are true or false of a run. */
  every: (entries) =>
    [...entries.claims.values()]
      .filter(({ predicate }) => predicate !== undefined)
      .map(({ id }) => id),
  of(entries, id) {
    const { predicate, conditional_on = [] } = held(entries, 'claims', id);
    if (predicate) return { ...predicate, conditions: conditional_on };
    throw new FeedFault(
      { collection: 'claims', id, path: [] },
      'it judges this claim by what a run comes to, and the claim does not say by what',
      'add `predicate: { outcome: …, expect: […, …] }`',
    );
  },
  part: essay,
};

export const verdicts: FeedOf<'verdicts'> = {
  every: (entries) => [...entries.claims.keys()],
  of(entries, id) {
    const claim = held(entries, 'claims', id);
    const { kind, place } = claim;
    return { kind, section: place.section, rating: latestVerdict(claim).rating };
  },
  part: essay,
};

export const sections: FeedOf<'arguments'> = {
  every: arguedSections,
  of: toFigureArgument,
  part: essay,
};
