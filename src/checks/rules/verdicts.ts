/**
 * Verdicts are a history: oldest first, so that the last one is the one that counts.
 *
 * @module
 */
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
