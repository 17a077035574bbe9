/**
 * The sources by what they are: what a reader looking for a paper need not search among the press.
 *
 * @module
 */
import type { Entries } from '#checks/entries.ts';
import type { Source } from '#schemas/source.ts';
import type { Locale } from '#schemas/text.ts';
import { toSourceView, type SourceView } from './source-view.ts';

export const SOURCE_GROUPS = ['papers', 'makers', 'press', 'data'] as const;
export type SourceGroup = (typeof SOURCE_GROUPS)[number];

const BY_TYPE: Partial<Record<Source['type'], SourceGroup>> = {
  article: 'papers',
  'article-journal': 'papers',
  'paper-conference': 'papers',
  report: 'papers',
  chapter: 'papers',
  book: 'papers',
  dataset: 'data',
  software: 'data',
  'article-newspaper': 'press',
  'article-magazine': 'press',
};

/** A page stands with the makers' own if it speaks at first hand, and with the press if not. */
export function groupOf({ type, reliability }: Source): SourceGroup {
  return BY_TYPE[type] ?? (reliability === 'primary' ? 'makers' : 'press');
}

/** Every source in its group, by id within it. */
export function groupedSources(
  entries: Entries,
  locale: Locale,
): { group: SourceGroup; sources: SourceView[] }[] {
  const all = Map.groupBy(entries.sources.values(), groupOf);
  return SOURCE_GROUPS.map((group) => ({
    group,
    sources: (all.get(group) ?? []).map(({ id }) => toSourceView(entries, id, locale)),
  }));
}
