/**
 * What the front page leads with: three findings, and the argument in a few steps.
 *
 * @module
 */
import type { Entries } from '#checks/entries.ts';
import type { Locale } from '#schemas/text.ts';
import { toStepsView, type StepsView } from './argument-view.ts';
import { requireClaim, toClaimLine, type ClaimLine } from './claim-view.ts';

export type HomeView = {
  findings: ClaimLine[];
  steps: StepsView;
};

/** @throws {RangeError} if the essay's entry is missing; the content check sees to it */
export function toHomeView(entries: Entries, locale: Locale): HomeView {
  if (!entries.essay) throw new RangeError('toHomeView: content has no essay.yaml');
  const { findings, argument } = entries.essay;
  const line = (id: string) => toClaimLine(requireClaim(entries, id), locale);
  return {
    findings: findings.map(line),
    steps: toStepsView(entries, argument, locale),
  };
}
