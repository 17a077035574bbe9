/**
 * Which of a claim's calculations a verdict turns on, and where, in words.
 *
 * @module
 */
import { latestVerdict } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { turningPoint } from '#checks/turning-points.ts';
import { t } from '#i18n/messages.ts';
import type { ClaimCheck } from '#schemas/claim-check.ts';
import type { Claim } from '#schemas/claim.ts';
import type { Locale } from '#schemas/text.ts';
import { argumentName, wayOf } from './flip-view.ts';

export type TurningView = {
  /** The check's question, and its place on the claim's page. */
  asks: string;
  href: string;
  says: string;
};

/** The mark of a check on its page; only a check that has a key is pointed at. */
export const checkAnchor = ({ key }: ClaimCheck): string | undefined => key && `check-${key}`;

/** One a check and argument: a number that may leave a range to either side is said once. */
export function toTurningViews(entries: Entries, claim: Claim, locale: Locale): TurningView[] {
  const points = (latestVerdict(claim).turns_on ?? []).flatMap((record) => {
    const point = turningPoint(claim, record, entries);
    if (point === undefined) return [];
    if ('field' in point) throw new RangeError(`toTurningViews: ${claim.id}: ${point.message}`);
    return point;
  });
  return [...new Set(points.map(({ found }) => found))].flatMap((found) => {
    const [first, ...others] = points.filter((point) => point.found === found);
    if (first === undefined) return [];
    const ways = [first, ...others].map(({ side }) => wayOf(found, side, locale) ?? '');
    return {
      asks: first.check.asks[locale],
      href: `#${checkAnchor(first.check)}`,
      says: t(locale, 'claim.turns-on', {
        argument: argumentName(found.argument, locale),
        way: ways.join(t(locale, 'list.or')),
      }),
    };
  });
}
