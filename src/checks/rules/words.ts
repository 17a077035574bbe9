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
  /** Of a term, which of its fields it is. */
  field?: string;
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
        const words = value[language];
        // A text; or, of a term, the texts of one language: its names elsewhere are a list.
        const texts = isRecord(words) ? Object.entries(words) : [[undefined, words] as const];
        for (const [name, text] of texts) {
          if (typeof text !== 'string') continue;
          const place = [...path, language, ...(name === undefined ? [] : [name])];
          found.push({
            entry,
            locale: language,
            text,
            ...(name !== undefined && { field: name }),
            at: () => entry.at(place),
          });
        }
      }
    });
    return found;
  });
}
