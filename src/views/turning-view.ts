/**
 * Which of a claim's calculations a verdict turns on, and where, in words.
 *
 * @module
 */
import { latestVerdict } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { turningPoint } from '#checks/turning-points.ts';
import { t } from '#i18n/messages.ts';
import type { Claim, ClaimCheck } from '#schemas/claim.ts';
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

export function toTurningViews(entries: Entries, claim: Claim, locale: Locale): TurningView[] {
  return (latestVerdict(claim).turns_on ?? []).flatMap((record) => {
    const point = turningPoint(claim, record, entries);
    if (point === undefined) return [];
    if ('field' in point) throw new RangeError(`toTurningViews: ${claim.id}: ${point.message}`);
    const { check, found, side } = point;
    return {
      asks: check.asks[locale],
      href: `#${checkAnchor(check)}`,
      says: t(locale, 'claim.turns-on', {
        argument: argumentName(found.argument, locale),
        way: wayOf(found, side, locale) ?? '',
      }),
    };
  });
}
