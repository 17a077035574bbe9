/**
 * The essay as pages speak of it: what the ledger is about, in the words of its entry.
 *
 * @module
 */
import type { Entries } from '#checks/entries.ts';
import { monthOf } from '#feed/essay.ts';
import { formatDate } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import type { Essay } from '#schemas/essay.ts';
import type { Locale } from '#schemas/text.ts';
import { toScoreboardView } from './scoreboard-view.ts';

/** @throws {RangeError} if the essay's entry is missing; the content check sees to it */
export function requireEssay({ essay }: Entries): Essay {
  if (!essay) throw new RangeError('requireEssay: content has no essay.yaml');
  return essay;
}

export type Opening = {
  kicker: string;
  question: string;
  /** What is judged here, and how the claims fared. */
  lead: string;
};

/** What the front page opens with, and the picture that stands for it. */
export function toOpening(entries: Entries, locale: Locale): Opening {
  const { date, question, lead } = requireEssay(entries);
  const { result } = toScoreboardView(entries, locale);
  return {
    kicker: t(locale, 'home.kicker', { month: formatDate(monthOf(date), locale) }),
    question: question[locale],
    lead: t(locale, 'home.lead', { lead: lead[locale], result }),
  };
}
