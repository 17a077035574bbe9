/**
 * What the feeds tell, each item with the day it happened. Days come from the content: a feed
 * built twice is the same feed.
 *
 * @module
 */
import { inEssayOrder, placeNumber } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { formatLocator } from '#i18n/locator.ts';
import { t } from '#i18n/messages.ts';
import type { Claim } from '#schemas/claim.ts';
import type { Locale } from '#schemas/text.ts';
import { articleDays } from './article-day.ts';
import type { ArticleEntry } from './entries.ts';
import { articlePath } from './head-facts.ts';
import { sourceLabel } from './source-view.ts';
import { pageHref } from './urls.ts';

export type FeedItem = {
  /** Stays the same for good: readers' programs know an item by it. */
  anchor: string;
  /** Path of the page it is about. */
  href: string;
  title: string;
  /** As `2026-11-25`. */
  day: string;
  text: string;
};

const claimTitle = (claim: Claim, locale: Locale): string =>
  `${placeNumber(claim)} ${claim.label[locale]}`;

const claimHref = ({ id }: Claim, locale: Locale): string => pageHref(locale, `/claims/${id}/`);

/** The latest first; on one day in the order given. */
const latestFirst = (items: readonly FeedItem[]): FeedItem[] =>
  items.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));

export function articleItems(entries: Entries, articles: readonly ArticleEntry[]): FeedItem[] {
  const items = articles.map((article) => ({
    anchor: '',
    href: pageHref(article.locale, articlePath(article.slug)),
    title: article.data.title,
    day: articleDays(entries, article).last,
    text: article.data.description,
  }));
  return latestFirst(items);
}

/** Every verdict of every claim: the rating before, the rating since, and why. */
export function verdictItems(entries: Entries, locale: Locale): FeedItem[] {
  const items = inEssayOrder(entries.claims.values()).flatMap((claim) =>
    claim.verdicts.map((verdict, i) => ({
      anchor: `verdict-${verdict.as_of}`,
      href: claimHref(claim, locale),
      title: verdictTitle(claim, i, locale),
      day: verdict.as_of,
      text: verdict.gist[locale],
    })),
  );
  return latestFirst(items);
}

function verdictTitle(claim: Claim, i: number, locale: Locale): string {
  const [was, is] = [claim.verdicts[i - 1]?.rating, claim.verdicts[i]?.rating];
  if (is === undefined) throw new RangeError(`verdictTitle: ${claim.id} has no verdict ${i}`);
  const [title, rating] = [claimTitle(claim, locale), t(locale, `rating.${is}`)];
  if (was === undefined) return t(locale, 'feed.judged', { claim: title, rating });
  if (was === is) return t(locale, 'feed.reargued', { claim: title, rating });
  const from = t(locale, `rating.${was}`);
  return t(locale, 'feed.rerated', { claim: title, from, to: rating });
}

/** What each verdict leans on, and each search for what would change it. */
export function evidenceItems(entries: Entries, locale: Locale): FeedItem[] {
  const items = inEssayOrder(entries.claims.values()).flatMap((claim) => [
    ...claim.verdicts.map((verdict) => ({
      anchor: `evidence-${verdict.as_of}`,
      href: claimHref(claim, locale),
      title: t(locale, 'feed.evidence-of', { claim: claimTitle(claim, locale) }),
      day: verdict.as_of,
      text: verdict.evidence.map((piece) => printPiece(entries, piece, locale)).join('\n'),
    })),
    ...(claim.looked ?? []).map(({ on, where, found }) => ({
      anchor: `looked-${on}`,
      href: claimHref(claim, locale),
      title: t(locale, 'feed.looked', { claim: claimTitle(claim, locale) }),
      day: on,
      text: t(locale, 'changes.look', { where: where[locale], found: found[locale] }),
    })),
  ]);
  return latestFirst(items);
}

type Piece = Claim['verdicts'][number]['evidence'][number];

function printPiece(entries: Entries, { source, locator, says }: Piece, locale: Locale): string {
  const known = entries.sources.get(source);
  if (!known) throw new RangeError(`printPiece: no source ${source}`);
  return t(locale, 'feed.piece', {
    source: sourceLabel(known, locale),
    locator: formatLocator(locator, locale),
    says: says[locale],
  });
}
