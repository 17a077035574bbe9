/**
 * How content becomes one kind of what figures draw from.
 *
 * @module
 */
import type { Kinds } from '#charts/spec/data.ts';
import type { Entries } from '#checks/entries.ts';

/** `N` is what a figure says of each entry it needs. */
export type Feed<T, N = undefined> = {
  /** Whom `every` stands for, where a figure may ask for all of whom enough is known. */
  every?: (entries: Entries) => readonly string[];
  /**
   * @throws {FeedFault} if content does not give what it is made of
   */
  of: (entries: Entries, id: string, need: N) => T;
  /** The part of content it is made from, whose sources the figure names. */
  part: (entries: Entries, id: string) => unknown;
};

export type FeedOf<K extends keyof Kinds, N = undefined> = Feed<Kinds[K], N>;
