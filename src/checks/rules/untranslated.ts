/**
 * No English word left standing where Chinese is due: a text in the Chinese edition holds
 * 汉字, or is made of names that are written alike in both languages.
 *
 * @module
 */
import type { Entry } from '../read.ts';
import type { Issue } from '../issue.ts';
import { FOREIGN } from './language.ts';
import { issueIn, walk, type Content, type Rule } from './rule.ts';
import { localisedWords } from './words.ts';

/** Fields that hold a name, by the folder of the entry. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  models: ['name', 'developer', 'family', 'attention.value'],
  benchmarks: ['name', 'label'],
  series: ['label'],
  sources: ['publisher', 'literal'],
};

/** Names of data sets, contests, reports and models that have no entry of their own. */
const OTHER_NAMES = ['AI Index', 'AIME', 'Common Crawl', 'Cosmopedia', 'DeepSeek LLM'] as const;

/** A run of Latin letters, with the digits that go with it. */
const LATIN_WORDS = /[A-Za-z][A-Za-z\d]*/g;

/** A name starts with a capital, or has one inside. */
const CAPITAL = /[A-Z]/;

/** Every word of the names that content gives to models, makers, tests and publications. */
export function nameWordsOf(entries: readonly Entry[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { collection, data } of entries) {
    const fields = NAMED[collection] ?? [];
    walk(data, (path, value) => {
      const place = `.${path.join('.')}`;
      if (typeof value !== 'string' || !fields.some((field) => place.endsWith(`.${field}`))) return;
      for (const word of value.match(LATIN_WORDS) ?? []) if (CAPITAL.test(word)) words.add(word);
    });
  }
  return words;
}

/** The first word of a text without 汉字 that is no name; undefined if there is none. */
export function englishIn(text: string, names: ReadonlySet<string>): string | undefined {
  if (/\p{Script=Han}/u.test(text)) return undefined;
  const rest = OTHER_NAMES.reduce<string>((left, name) => left.replaceAll(name, ''), text);
  return rest.match(LATIN_WORDS)?.find((word) => word.length > 1 && !names.has(word));
}

/** Chinese takes over abbreviations, single words (token) and what an author coined (with a capital). */
const isKeptAsItIs = (term: string): boolean => !/\s/.test(term) || CAPITAL.test(term);

export const checkUntranslated: Rule = (content: Content): Issue[] => {
  const names = nameWordsOf(content.entries);
  return localisedWords(content).flatMap(({ entry, locale, text, field, at }) => {
    // Pieces of an article's prose can be a name alone; sentences have a rule of their own.
    if (locale === 'en' || entry.locale !== undefined || FOREIGN.zh.test(text)) return [];
    if (field === 'term' && isKeptAsItIs(text)) return [];
    const word = englishIn(text, names);
    if (word === undefined) return [];
    return issueIn(entry, at(0, text.length), {
      code: 'language/foreign',
      message: `“${text.slice(0, 32)}” holds no 汉字, and ${word} is not a name of this site, so Chinese readers meet English`,
      hint: 'write it in Chinese',
    });
  });
};
