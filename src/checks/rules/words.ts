/**
 * Every piece of text that is written in one of the two languages, with its place.
 *
 * @module
 */
import { LOCALES } from '#schemas/text.ts';
import type { Locale } from '#schemas/text.ts';
import { proseIn } from '../article.ts';
import type { Place } from '../issue.ts';
import type { Entry } from '../read.ts';
import type { Content } from './rule.ts';
import { isRecord, walk } from './rule.ts';

export interface Words {
  entry: Entry;
  locale: Locale;
  text: string;
  at: (index: number, length: number) => Place;
}

/** The words of articles, and of every field that has both languages. */
export function localisedWords({ entries }: Pick<Content, 'entries'>): Words[] {
  return entries.flatMap((entry): Words[] => {
    const { locale } = entry;
    if (locale) return proseIn(entry).map((prose) => ({ entry, locale, ...prose }));
    const found: Words[] = [];
    walk(entry.data, (path, value) => {
      if (!isRecord(value)) return;
      for (const language of LOCALES) {
        const text = value[language];
        if (typeof text === 'string')
          found.push({ entry, locale: language, text, at: () => entry.at([...path, language]) });
      }
    });
    return found;
  });
}
