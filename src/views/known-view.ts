/**
 * What could be known of a claim, and when: the evidence of its latest verdict by the date of its
 * sources, the essay among them.
 *
 * @module
 */
import { latestVerdict } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { formatDate } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import type { Source } from '#schemas/source.ts';
import type { Locale } from '#schemas/text.ts';
import { requireClaim } from './claim-view.ts';
import { sourceLabel } from './source-view.ts';
import { pageHref } from './urls.ts';

export type KnownItem = { stanceLabel: string; says: string; label: string; href: string };

/** All that came out at one date; ids say the date, so that a link can name it. */
export type KnownDate = { id: string; date: string; items: KnownItem[]; isEssay: boolean };

/** As much of a source's date as is known: `2024-04`, `2024-04-18`; undefined without one. */
function dateOf({ issued }: Source): string | undefined {
  const parts = issued?.['date-parts'][0];
  return parts?.map((part) => String(part).padStart(2, '0')).join('-');
}

/** @returns oldest first; evidence whose source bears no date is left out */
export function toKnownDates(entries: Entries, id: string, locale: Locale): KnownDate[] {
  const byDate = new Map<string, KnownItem[]>();
  for (const item of latestVerdict(requireClaim(entries, id)).evidence) {
    const source = entries.sources.get(item.source);
    if (!source) throw new RangeError(`toKnownDates: no source ${item.source}`);
    const date = dateOf(source);
    if (date === undefined) continue;
    const view = {
      stanceLabel: t(locale, `stance.${item.stance}`),
      says: item.says[locale],
      label: sourceLabel(source, locale),
      href: `${pageHref(locale, '/sources/')}#${source.id}`,
    };
    byDate.set(date, [...(byDate.get(date) ?? []), view]);
  }
  const essay = entries.essay?.date;
  if (essay !== undefined && !byDate.has(essay)) byDate.set(essay, []);
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, items]) => ({
      id: `known-${date}`,
      date: formatDate(date, locale),
      items,
      isEssay: date === essay,
    }));
}
