/**
 * What the front page says first: how the essay fared, in words drawn from the verdicts; three
 * findings; the argument in a few steps; where to begin reading.
 *
 * @module
 */
import { inEssayOrder, latestVerdict } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { t } from '#i18n/messages.ts';
import type { Rating } from '#schemas/rating.ts';
import type { Locale } from '#schemas/text.ts';
import { toStepsView, type StepsView } from './argument-view.ts';
import { requireClaim, toClaimLine, type ClaimLine } from './claim-view.ts';

export type HomeView = {
  /** How many claims there are and how they fared, in a sentence or two. */
  result: string;
  findings: ClaimLine[];
  steps: StepsView;
};

function toResult(entries: Entries, locale: Locale): string {
  const ratings = inEssayOrder(entries.claims.values()).map((claim) => latestVerdict(claim).rating);
  const count = (...of: Rating[]) => ratings.filter((rating) => of.includes(rating)).length;
  const wrong = count('contradicted');
  return t(locale, 'home.result', {
    total: String(ratings.length),
    held: String(count('supported', 'supported-with-correction')),
    corrected: String(count('supported-with-correction')),
    contested: String(count('contested')),
    wrong: t(locale, wrong === 1 ? 'home.wrong-one' : 'home.wrong', { count: String(wrong) }),
    unsettled: String(count('pending', 'not-checkable')),
  });
}

/** @throws {RangeError} if the essay's entry is missing; the content check sees to it */
export function toHomeView(entries: Entries, locale: Locale): HomeView {
  if (!entries.essay) throw new RangeError('toHomeView: content has no essay.yaml');
  const { findings, argument } = entries.essay;
  const line = (id: string) => toClaimLine(requireClaim(entries, id), locale);
  return {
    result: toResult(entries, locale),
    findings: findings.map(line),
    steps: toStepsView(entries, argument, locale),
  };
}
