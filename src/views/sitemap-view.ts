/**
 * The list of pages for search engines, each with its twin in the other language, and the file
 * that tells them where the list is.
 *
 * @module
 */
import { latestVerdict } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { SINGLE_PAGES } from '#checks/site-pages.ts';
import { LOCALES } from '#schemas/text.ts';
import { articleDays } from './article-day.ts';
import type { ArticleEntry } from './entries.ts';
import { articlePath } from './head-facts.ts';
import { LANGUAGE_TAGS } from './head-view.ts';
import { figureIds } from './shown-figures.ts';
import { fileHref, pageHref } from './urls.ts';
import { element, printXml, type Element } from './xml.ts';

/** A page that counts, and the day its content was last looked at, where it has one. */
type Entry = { page: `/${string}`; day?: string };

function pagesOf(entries: Entries, articles: readonly ArticleEntry[]): Entry[] {
  const dated = new Map<`/${string}`, Entry>(SINGLE_PAGES.map((page) => [page, { page }]));
  for (const article of articles) {
    const page = articlePath(article.slug);
    dated.set(page, { page, day: articleDays(entries, article).last });
  }
  for (const claim of entries.claims.values()) {
    const page = `/claims/${claim.id}/` as const;
    dated.set(page, { page, day: latestVerdict(claim).as_of });
  }
  for (const id of figureIds(entries)) dated.set(`/figures/${id}/`, { page: `/figures/${id}/` });
  for (const id of entries.models.keys()) dated.set(`/models/${id}/`, { page: `/models/${id}/` });
  return [...dated.values()];
}

/** @see https://www.sitemaps.org/protocol.html */
export function toSitemap(entries: Entries, articles: readonly ArticleEntry[], site: URL): string {
  const urls = pagesOf(entries, articles).flatMap(({ page, day }) => {
    const at = LOCALES.map((locale) => new URL(pageHref(locale, page), site).href);
    const alternates = LOCALES.map((locale, i) => alternate(LANGUAGE_TAGS[locale], at[i] ?? ''));
    return at.map((href) =>
      element(
        'url',
        {},
        element('loc', {}, href),
        ...(day === undefined ? [] : [element('lastmod', {}, day)]),
        ...alternates,
        alternate('x-default', at[0] ?? ''),
      ),
    );
  });
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return printXml(element('urlset', namespaces, ...urls));
}

function alternate(hreflang: string, href: string): Element {
  return element('xhtml:link', { rel: 'alternate', hreflang, href });
}

export function toRobots(site: URL): string {
  const map = new URL(fileHref('/sitemap.xml'), site).href;
  return `User-agent: *\nAllow: /\n\nSitemap: ${map}\n`;
}
