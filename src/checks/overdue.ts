/**
 * Which claims wait for somebody: their review is due, what they predict has fallen due and
 * is still pending, or nobody has looked for what came of it lately. The day is given, so
 * that the answer can be tested.
 *
 * @module
 */
import type { Claim } from '#schemas/claim.ts';
import { latestVerdict } from './claim-graph.ts';

/** Days after which somebody should look again for what came of a prediction. */
const LOOK_EVERY = 90;

export interface Overdue {
  id: string;
  /** The day that has passed. */
  day: string;
  why: string;
}

/** Whether a claim says of a later day what will be so. */
export const predicts = ({ kind, due }: Claim): boolean =>
  kind === 'prediction' || due !== undefined;

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
      const looked = predicts(claim) ? claim.looked?.at(-1)?.on : undefined;
      const again = looked === undefined ? undefined : daysAfter(looked, LOOK_EVERY);
      if (again !== undefined && again <= on) {
        rows.push({ id, day: again, why: `nobody has looked what came of it since ${looked}` });
      }
      return rows;
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
}

function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
