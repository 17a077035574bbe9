/**
 * What changed in the ledger, day by day: verdicts given and changed, and searches made.
 *
 * @module
 */
import { inEssayOrder } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { formatDate } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import type { Rating } from '#schemas/rating.ts';
import type { Locale } from '#schemas/text.ts';
import { toClaimLine, type ClaimLine } from './claim-view.ts';

type Side = { rating: Rating; ratingLabel: string };

/** A verdict that gave a claim another rating, or the same for other reasons. */
export type VerdictChange = { claim: ClaimLine; from: Side; to: Side; gist: string };

export type ChangeDay = {
  /** `2026-11-24`, which is also its anchor. */
  id: string;
  day: string;
  rerated: VerdictChange[];
  reargued: VerdictChange[];
  judged: ClaimLine[];
  looked: { claim: ClaimLine; text: string }[];
};

/** @returns the latest day first; within a day in the order of the essay */
export function toChangeDays(entries: Entries, locale: Locale): ChangeDay[] {
  const days = new Map<string, ChangeDay>();
  const dayOf = (id: string): ChangeDay => {
    const known = days.get(id);
    if (known) return known;
    const day = {
      id,
      day: formatDate(id, locale),
      rerated: [],
      reargued: [],
      judged: [],
      looked: [],
    };
    days.set(id, day);
    return day;
  };
  const side = (rating: Rating): Side => ({ rating, ratingLabel: t(locale, `rating.${rating}`) });
  for (const claim of inEssayOrder(entries.claims.values())) {
    const line = toClaimLine(claim, locale);
    for (const [i, { as_of, rating, gist }] of claim.verdicts.entries()) {
      const before = claim.verdicts[i - 1];
      if (!before) {
        dayOf(as_of).judged.push(line);
        continue;
      }
      const change = {
        claim: line,
        from: side(before.rating),
        to: side(rating),
        gist: gist[locale],
      };
      dayOf(as_of)[before.rating === rating ? 'reargued' : 'rerated'].push(change);
    }
    for (const { on, where, found } of claim.looked ?? []) {
      dayOf(on).looked.push({
        claim: line,
        text: t(locale, 'changes.look', { where: where[locale], found: found[locale] }),
      });
    }
  }
  return [...days.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
}
