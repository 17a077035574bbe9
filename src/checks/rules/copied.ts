/**
 * Restated, never quoted: no run of words is shared with the essay or with notes on
 * sources. Those texts are not part of the project, so an editor hands them to the check
 * with `--against`.
 *
 * @module
 */
import { placeAt } from '../issue.ts';
import type { Issue, Place } from '../issue.ts';
import type { Entry } from '../read.ts';
import type { Content } from './rule.ts';
import { issueIn } from './rule.ts';
import { localisedWords } from './words.ts';

/** How many Chinese characters, or English words, may not stand in the same row. */
const RUN = { han: 12, latin: 10 } as const;

interface Token {
  text: string;
  index: number;
}

const TOKENS = {
  han: (text: string): Token[] => tokens(text, /\p{Script=Han}/gu),
  latin: (text: string): Token[] => tokens(text, /[A-Za-z]+(?:['’][a-z]+)?/g),
} as const;

const tokens = (text: string, pattern: RegExp): Token[] =>
  [...text.matchAll(pattern)].map((match) => ({
    text: match[0].toLowerCase(),
    index: match.index,
  }));

const runAt = (all: readonly Token[], start: number, length: number): string =>
  all
    .slice(start, start + length)
    .map(({ text }) => text)
    .join(' ');

export function checkCopied({ entries, against }: Content): Issue[] {
  if (against.length === 0) return [];
  return (['han', 'latin'] as const).flatMap((script) => {
    const length = RUN[script];
    const taken = new Set<string>();
    for (const text of against) {
      const all = TOKENS[script](text);
      for (let i = 0; i + length <= all.length; i += 1) taken.add(runAt(all, i, length));
    }
    return localisedTexts(entries).flatMap(({ entry, text, at }) => {
      const all = TOKENS[script](text);
      const starts = all.flatMap((_, i) => (taken.has(runAt(all, i, length)) ? [i] : []));
      // A longer run shows up once for each of its starts; the first one is enough.
      return starts
        .filter((start, i) => starts[i - 1] !== start - 1)
        .map((start) => {
          const run = runAt(all, start, length);
          return issueIn(entry, at(all[start]?.index ?? 0), {
            code: 'copied/run',
            message: `these ${length} ${script === 'han' ? 'characters' : 'words'} stand in the original too: ${script === 'han' ? run.replaceAll(' ', '') : run}`,
            hint: 'say it in words of your own',
          });
        });
    });
  });
}

interface Text {
  entry: Entry;
  text: string;
  at: (index: number) => Place;
}

/** An article as a whole, since a run may cross its tags; of other entries the words in both languages. */
function localisedTexts(entries: readonly Entry[]): Text[] {
  const articles = entries.filter(({ collection }) => collection === 'articles');
  const others = entries.filter(({ collection }) => collection !== 'articles');
  return [
    ...articles.map((entry): Text => ({
      entry,
      text: withoutMarkup(entry.text),
      at: (index) => placeAt(entry.text, index),
    })),
    ...localisedWords({ entries: others }).map(({ entry, text, at }): Text => ({
      entry,
      text,
      at: (index) => at(index, 0),
    })),
  ];
}

/** Tags blanked out, so that words on either side of one still stand in a row. */
const withoutMarkup = (text: string): string =>
  text.replace(/<\/?[A-Za-z][^>]*>/g, (tag) => ' '.repeat(tag.length));
