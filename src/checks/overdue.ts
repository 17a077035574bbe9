/**
 * Which claims wait for somebody: their review is due, or what they predict has fallen
 * due and is still pending. The day is given, so that the answer can be tested.
 *
 * @module
 */
import type { Claim } from '#schemas/claim.ts';
import { latestVerdict } from './claim-graph.ts';

export interface Overdue {
  id: string;
  /** The day that has passed. */
  day: string;
  why: string;
}

/** Claims to look at, longest overdue first. A day given as `on` counts as come. */
export function overdue(claims: ReadonlyMap<string, Claim>, on: string): Overdue[] {
  return [...claims.values()]
    .flatMap((claim): Overdue[] => {
      const { id, next_review, due } = claim;
      const rows: Overdue[] = [];
      if (next_review <= on) rows.push({ id, day: next_review, why: 'its review has come' });
      if (due && due.latest <= on && latestVerdict(claim).rating === 'pending') {
        rows.push({
          id,
          day: due.latest,
          why: 'what it predicts has fallen due and is still pending',
        });
      }
      return rows;
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
}
