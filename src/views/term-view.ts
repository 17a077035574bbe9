/**
 * The glossary, in the order of the language it is read in, under its initials.
 *
 * @module
 */
import type { Entries } from '#checks/entries.ts';
import { t } from '#i18n/messages.ts';
import type { Locale } from '#schemas/text.ts';
import { LANGUAGE_TAGS } from './head-view.ts';
import { initialOf } from './initials.ts';

export type TermView = {
  id: string;
  term: string;
  /** The term in the other language. */
  other: string;
  otherLang: string;
  definition: string;
  also: string | undefined;
};

/** Terms that begin alike. */
export type TermGroup = { initial: string; id: string; terms: TermView[] };

export function toTermViews(entries: Entries, locale: Locale): TermView[] {
  const other: Locale = locale === 'en' ? 'zh' : 'en';
  const collator = new Intl.Collator(LANGUAGE_TAGS[locale]);
  return [...entries.terms.values()]
    .map((entry) => ({
      id: entry.id,
      term: entry[locale].term,
      other: entry[other].term,
      otherLang: LANGUAGE_TAGS[other],
      definition: entry[locale].definition,
      also: entry[locale].also?.join(t(locale, 'list.items')),
    }))
    .sort((a, b) => collator.compare(a.term, b.term));
}

export function toTermGroups(entries: Entries, locale: Locale): TermGroup[] {
  const groups = Map.groupBy(toTermViews(entries, locale), ({ term }) => initialOf(term, locale));
  return [...groups].map(([initial, terms]) => ({
    initial,
    // No term's own id begins with a capital.
    id: `Initial-${initial}`,
    terms,
  }));
}
