/**
 * What changed in the entries themselves: which came and went, which value differs, which
 * number moved.
 *
 * @module
 */
import type { CheckedContent } from '#checks/index.ts';
import type { Entry } from '#checks/read.ts';
import { fieldChanges, leavesOf, numbersOf, type FieldChange, type Stated } from './fields.ts';

export interface EntryChange {
  /** `models/llama-3-8b`. */
  entry: string;
  /** Next to nothing of what stood under this id stands there now. */
  replaced: boolean;
  fields: FieldChange[];
}

/** A number that moved; without one side it was not there. */
export interface NumberChange {
  entry: string;
  /** Where in the entry: `training_tokens`, `figures.growth.quantity`. */
  path: string;
  before?: Stated;
  after?: Stated;
}

/** The file of an entry by its name: an article has one a language. */
export const namesOf = ({ files }: CheckedContent): ReadonlyMap<string, Entry> =>
  new Map(
    files.map((file) => [[file.collection, file.locale, file.id].filter(Boolean).join('/'), file]),
  );

/** Names on one side that the other has not, sorted. */
export const missingFrom = (
  other: ReadonlyMap<string, unknown>,
  names: ReadonlyMap<string, unknown>,
): string[] => [...names.keys()].filter((name) => !other.has(name)).sort();

/** Entries that stand on both sides and say something else, articles' bodies left out. */
export function changedEntries(then: CheckedContent, now: CheckedContent): EntryChange[] {
  return shared(then, now).flatMap(([entry, before, after]) => {
    const fields = fieldChanges(before, after);
    const replaced = isReplaced(before, after);
    return fields.length === 0 && !replaced ? [] : [{ entry, replaced, fields }];
  });
}

/** Every number that differs, also those that came or went with their entry. */
export function movedNumbers(then: CheckedContent, now: CheckedContent): NumberChange[] {
  return shared(then, now).flatMap(([entry, before, after]) => {
    const [old, fresh] = [numbersOf(before), numbersOf(after)];
    return [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((path) => {
      const [a, b] = [old.get(path), fresh.get(path)];
      if (a?.words === b?.words) return [];
      return { entry, path, ...(a && { before: a }), ...(b && { after: b }) };
    });
  });
}

function shared(then: CheckedContent, now: CheckedContent): [string, unknown, unknown][] {
  const before = namesOf(then);
  return [...namesOf(now)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, { data, text }]): [string, unknown, unknown][] => {
      const old = before.get(name);
      return old && old.text !== text ? [[name, old.data, data]] : [];
    });
}

/** Below this share of values kept, an entry is another one under the same id. */
const KEPT = 1 / 3;

function isReplaced(before: unknown, after: unknown): boolean {
  const [old, fresh] = [leavesOf(before), leavesOf(after)];
  const kept = [...old].filter(([path, value]) => fresh.get(path) === value);
  return kept.length < old.size * KEPT;
}
