/**
 * Finding things by what they are called, misspelt or in part.
 *
 * The index of whole texts knows words as they are written. A reader types `lama3 405b` or two
 * characters out of the middle of a term; here every word of the query is held against every name,
 * letter by letter where it must be.
 *
 * @module
 */
import { editDistance } from '#checks/did-you-mean.ts';
import type { SearchRow, SearchType } from './row.ts';
import { compact, isHan, wordsIn } from './words.ts';

/** What a match is worth by where it was found. */
const FIELDS = { title: 1, detail: 0.98, names: 0.9, about: 0.55 } as const;

/** What people look for before what they would follow up. */
const WEIGHT: Readonly<Record<SearchType, number>> = {
  terms: 1.12,
  models: 1.12,
  articles: 1.06,
  figures: 1.03,
  claims: 1,
  sources: 0.88,
};

/** What a whole name, its beginning or a part of it adds. */
const WHOLE = 0.5;
const BEGINS = 0.2;
const WITHIN = 0.1;

/** What of a name is spoken for by the query adds up to this. */
const COVERED = 0.15;

/**
 * What a word weighs that stands in no row: as much as what is rarest, but for a pair of 汉字, which
 * may be the end of one word and the beginning of the next.
 */
const UNKNOWN = { latin: 1, han: 0.25 } as const;

/** A row that comes to less has nothing to do with the query. */
const LEAST_SCORE = 0.42;

interface Indexed {
  readonly row: SearchRow;
  readonly fields: readonly { weight: number; words: readonly string[] }[];
  readonly titles: readonly string[];
}

/** A score a row, for rows that have something to do with the query. */
export type Score = (query: string) => Map<SearchRow, number>;

/** Reads the rows once; each query after that is a few milliseconds. */
export function indexNames(rows: readonly SearchRow[]): Score {
  const indexed = rows.map((row): Indexed => ({
    row,
    fields: [
      { weight: FIELDS.title, words: wordsIn(row.title) },
      { weight: FIELDS.detail, words: wordsIn(row.detail ?? '') },
      { weight: FIELDS.names, words: row.names.flatMap(wordsIn) },
      { weight: FIELDS.about, words: wordsIn(row.about ?? '') },
    ],
    titles: [row.title, ...row.names].map(compact),
  }));
  const rarity = raritiesOf(indexed);
  const vocabulary = [...rarity.keys()];

  return (query) => {
    const asked = [...new Set(wordsIn(query))].map((word) => {
      const near = new Map(
        vocabulary.flatMap((known) => {
          const match = likeness(word, known);
          return match > 0 ? [[known, match] as const] : [];
        }),
      );
      return { near, weight: rarity.get(word) ?? (isHan(word) ? UNKNOWN.han : UNKNOWN.latin) };
    });
    const total = asked.reduce((sum, { weight }) => sum + weight, 0);
    const whole = compact(query);
    const scores = new Map<SearchRow, number>();
    if (total === 0) return scores;
    for (const { row, fields, titles } of indexed) {
      const found = asked.map(({ near, weight }) => weight * bestIn(fields, near));
      const share = found.reduce((sum, value) => sum + value, 0) / total;
      if (share === 0) continue;
      const score =
        WEIGHT[row.type] * (share + nameBonus(titles, whole) + COVERED * coverage(fields, asked));
      if (score >= LEAST_SCORE) scores.set(row, score);
    }
    return scores;
  };
}

/** How rare each word is among the rows; common words tell little. */
function raritiesOf(indexed: readonly Indexed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fields } of indexed) {
    for (const word of new Set(fields.flatMap(({ words }) => words)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.log(1 + indexed.length);
  return new Map(
    [...counts].map(([word, count]) => [word, Math.log(1 + indexed.length / count) / most]),
  );
}

type Asked = { near: ReadonlyMap<string, number>; weight: number };

function bestIn(fields: Indexed['fields'], near: Asked['near']): number {
  let best = 0;
  for (const { weight, words } of fields) {
    if (weight <= best) continue;
    for (const word of words) best = Math.max(best, weight * (near.get(word) ?? 0));
  }
  return best;
}

/** The share of a title's words that the query speaks of. */
function coverage([title]: Indexed['fields'], asked: readonly Asked[]): number {
  const words = title?.words ?? [];
  if (words.length === 0) return 0;
  return words.filter((word) => asked.some(({ near }) => near.has(word))).length / words.length;
}

function nameBonus(titles: readonly string[], whole: string): number {
  if (whole === '') return 0;
  if (titles.includes(whole)) return WHOLE;
  if (titles.some((title) => title.startsWith(whole))) return BEGINS;
  return titles.some((title) => title.includes(whole)) ? WITHIN : 0;
}

/** Letters that may be wrong in a word of so many. */
const slips = (letters: number): number => (letters < 4 ? 0 : letters < 6 ? 1 : 2);

/** How much alike a typed word and a written one are, from 0 to 1. */
export function likeness(typed: string, written: string): number {
  if (typed === written) return 1;
  if (isHan(typed) || isHan(written))
    return typed.length === 1 && written.includes(typed) ? 0.6 : 0;
  if (/\d/.test(typed) || /\d/.test(written))
    return written.startsWith(typed) && /^\d/.test(typed) ? 0.7 : 0;
  if (typed.length > 1 && written.startsWith(typed))
    return 0.7 + 0.25 * (typed.length / written.length);
  const most = slips(typed.length);
  if (most === 0 || Math.abs(typed.length - written.length) > most) return 0;
  const steps = editDistance(typed, written);
  return steps <= most ? 1 - 0.18 * steps : 0;
}
