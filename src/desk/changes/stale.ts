/**
 * Words that still say what a number was before it moved: a note with "15 trillion" in it does
 * not change with the model's file.
 *
 * @module
 */
import { idsIn } from '#checks/article.ts';
import type { CheckedContent } from '#checks/index.ts';
import { placeAt, type Place } from '#checks/issue.ts';
import type { Entry } from '#checks/read.ts';
import type { CheckChange } from './claims.ts';
import type { NumberChange } from './entries.ts';
import { numbersInText, type NumberInText } from './number-words.ts';

export interface StaleWords extends Place {
  file: string;
  words: string;
  /** Which number moved, and from what to what. */
  name: string;
  before: string;
  after: string;
}

/** A number that moved on both sides, and the entry whose readers' texts may repeat it. */
export interface Moved {
  name: string;
  entry: string;
  old: number;
  fresh: number;
  before: string;
  after: string;
}

/** What can have gone stale: numbers of content, and what calculations made of them. */
export function movedValues(
  numbers: readonly NumberChange[],
  checks: readonly CheckChange[],
): Moved[] {
  const stated = numbers.flatMap(({ entry, path, before, after }): Moved[] =>
    before?.value === undefined || after?.value === undefined
      ? []
      : [
          {
            name: `${entry} ${path}`,
            entry,
            old: before.value,
            fresh: after.value,
            before: before.words,
            after: after.words,
          },
        ],
  );
  const computed = checks.flatMap(({ claim, asks, before, after }): Moved[] =>
    before === undefined || after === undefined
      ? []
      : [
          {
            name: `claims/${claim} “${asks}”`,
            entry: `claims/${claim}`,
            old: before.value,
            fresh: after.value,
            before: before.words,
            after: after.words,
          },
        ],
  );
  return [...stated, ...computed];
}

/** Every place near a number that moved which still says the old one, by file and place. */
export function staleWords({ files }: CheckedContent, moved: readonly Moved[]): StaleWords[] {
  const found = files.flatMap((file) => {
    const near = moved.filter(({ entry }) => isNear(file, entry, files));
    if (near.length === 0) return [];
    return numbersInText(file.text).flatMap((number): StaleWords[] => {
      const one = near.find((candidate) => says(number, candidate));
      if (one === undefined) return [];
      const { name, before, after } = one;
      const { index, words } = number;
      return [{ file: file.file, ...placeAt(file.text, index), words, name, before, after }];
    });
  });
  return found.sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
}

/** The entry itself, what refers to it, and articles that restate what refers to it. */
function isNear(file: Entry, entry: string, files: readonly Entry[]): boolean {
  const refers = ({ collection, id, text }: Entry, name: string): boolean =>
    `${collection}/${id}` === name || new RegExp(`${name}(?![\\w-])`).test(text);
  if (refers(file, entry)) return true;
  if (file.locale === undefined) return false;
  const restated = new Set(idsIn(file, 'Claim').map(({ id }) => id));
  return files.some(
    (other) => other.collection === 'claims' && restated.has(other.id) && refers(other, entry),
  );
}

/** The old number, and not the new one, rounded as the text rounds it. */
const says = ({ value, digits }: NumberInText, { old, fresh }: Moved): boolean =>
  value === Number(old.toPrecision(digits)) && value !== Number(fresh.toPrecision(digits));
