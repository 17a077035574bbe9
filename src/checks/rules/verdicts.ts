/**
 * Verdicts are a history: oldest first, so that the last one is the one that counts; and a
 * claim waits for its day no longer than to that day.
 *
 * @module
 */
import { latestVerdict } from '../claim-graph.ts';
import type { Issue } from '../issue.ts';
import type { Content } from './rule.ts';
import { isRecord, issueIn } from './rule.ts';

export function checkVerdicts({ entries }: Content): Issue[] {
  return entries.flatMap((entry) => {
    const verdicts: unknown =
      entry.collection === 'claims' && isRecord(entry.data) ? entry.data['verdicts'] : [];
    if (!Array.isArray(verdicts)) return [];
    const days = verdicts.map((verdict: unknown) =>
      isRecord(verdict) ? verdict['as_of'] : undefined,
    );
    return days.flatMap((day, index) => {
      const before: unknown = days[index - 1];
      if (typeof day !== 'string' || typeof before !== 'string' || before < day) return [];
      return issueIn(entry, ['verdicts', index, 'as_of'], {
        code: 'verdict/order',
        message: `this verdict of ${day} stands after one of ${before}, and readers are shown the last as the present one`,
        hint: 'put verdicts oldest first, one a day',
      });
    });
  });
}

/** Claims still called pending by a verdict given after the day they fell due. */
export function checkOverdue({ entries, sound }: Content): Issue[] {
  return entries.flatMap((entry) => {
    const claim = entry.collection === 'claims' ? sound.claims.get(entry.id) : undefined;
    if (claim?.due === undefined) return [];
    const { rating, as_of } = latestVerdict(claim);
    if (rating !== 'pending' || as_of <= claim.due.latest) return [];
    return issueIn(entry, ['verdicts', claim.verdicts.length - 1, 'rating'], {
      code: 'verdict/overdue',
      message: `this verdict of ${as_of} says pending, and the claim fell due on ${claim.due.latest}; readers are owed an answer, or why there is none`,
      hint: 'add a verdict other than `pending`',
    });
  });
}
