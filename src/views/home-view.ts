/**
 * What the front page leads with: what is judged here, three findings, the argument in a few
 * steps, and a figure.
 *
 * @module
 */
import type { Entries } from '#checks/entries.ts';
import { countInWords } from '#i18n/count-words.ts';
import { t } from '#i18n/messages.ts';
import type { Locale } from '#schemas/text.ts';
import { toStepsView, type StepsView } from './argument-view.ts';
import { requireClaim, toClaimLine, type ClaimLine } from './claim-view.ts';
import { requireEssay, toOpening, type Opening } from './essay-view.ts';
import { toFigureView, type FigureView } from './figure-view.ts';

export type HomeView = Opening & {
  /** What the ledger is, for those who have not opened it. */
  description: string;
  findings: ClaimLine[];
  argumentLead: string;
  steps: StepsView;
  /** One figure and the controls of it that are shown; some ledgers lead with none. */
  figure: { view: FigureView; only: string[] } | undefined;
};

/** @throws {RangeError} if the essay's entry is missing; the content check sees to it */
export function toHomeView(entries: Entries, locale: Locale): HomeView {
  const { findings, argument, description, front_figure: front } = requireEssay(entries);
  const line = (id: string) => toClaimLine(requireClaim(entries, id), locale);
  return {
    description: description[locale],
    ...toOpening(entries, locale),
    findings: findings.map(line),
    argumentLead: t(locale, 'home.argument-lead', {
      count: capitalised(countInWords(argument.length, locale)),
    }),
    steps: toStepsView(entries, argument, locale),
    figure: front && {
      view: toFigureView(entries, front.id, locale, 'home'),
      only: front.controls,
    },
  };
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
