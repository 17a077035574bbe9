/**
 * Which figures of the catalogue a ledger shows: those its essay names, or all.
 *
 * @module
 */
import type { Entry } from './read.ts';
import { isRecord } from './rules/rule.ts';

/** Those of some ids that an essay names, in the order of the ids; all, where it names none. */
export function shownIds<Id extends string>(
  ids: readonly Id[],
  { figures }: { figures?: readonly unknown[] | undefined },
): Id[] {
  return figures === undefined ? [...ids] : ids.filter((id) => figures.includes(id));
}

/** The figures shown; also where the essay's entry has faults elsewhere. */
export function shownFigures<T>(
  catalogue: ReadonlyMap<string, T>,
  entries: readonly Entry[],
): ReadonlyMap<string, T> {
  const data = entries.find(({ collection }) => collection === 'essay')?.data;
  const figures = isRecord(data) ? data['figures'] : undefined;
  if (!Array.isArray(figures)) return catalogue;
  const shown = new Set(shownIds([...catalogue.keys()], { figures }));
  return new Map([...catalogue].filter(([id]) => shown.has(id)));
}
