/**
 * The feeds as files: Atom 1.0 and JSON Feed 1.1, in each language.
 *
 * @module
 */
import type { Entries } from '#checks/entries.ts';
import { t } from '#i18n/messages.ts';
import type { Locale } from '#schemas/text.ts';
import type { ArticleEntry } from './entries.ts';
import { articleItems, evidenceItems, verdictItems, type FeedItem } from './feed-items.ts';
import { toPublisher } from './head-facts.ts';
import { LANGUAGE_TAGS } from './head-view.ts';
import { ledgerDay } from './ledger-day.ts';
import { fileHref, pageHref } from './urls.ts';
import { element, printXml } from './xml.ts';

export const FEEDS = ['articles', 'verdicts', 'evidence'] as const;
export type FeedName = (typeof FEEDS)[number];

/** Media types by ending. */
export const FEED_KINDS = { atom: 'application/atom+xml', json: 'application/feed+json' } as const;
export type FeedKind = keyof typeof FEED_KINDS;

/** The page a feed is the feed of. */
const PAGES = { articles: '/articles/', verdicts: '/changes/', evidence: '/changes/' } as const;

export const feedHref = (locale: Locale, name: FeedName, kind: FeedKind): string =>
  pageHref(locale, `/feeds/${name}.${kind}`);

export const feedTitle = (locale: Locale, name: FeedName): string =>
  t(locale, 'feed.title', { site: t(locale, 'site.name'), feed: t(locale, `feed.${name}`) });

/** The start of a day, as feeds write a moment. */
const momentOf = (day: string): string => `${day}T00:00:00Z`;

function itemsOf(
  entries: Entries,
  articles: readonly ArticleEntry[],
  locale: Locale,
  name: FeedName,
): FeedItem[] {
  if (name === 'articles') return articleItems(entries, articles);
  return name === 'verdicts' ? verdictItems(entries, locale) : evidenceItems(entries, locale);
}

export type FeedOf = { locale: Locale; name: FeedName; kind: FeedKind };

/** @param articles - those of the feed's language */
export function toFeed(
  entries: Entries,
  articles: readonly ArticleEntry[],
  { locale, name, kind }: FeedOf,
  site: URL,
): string {
  const at = (path: string): string => new URL(path, site).href;
  const items = itemsOf(entries, articles, locale, name).map(({ anchor, href, ...item }) => ({
    ...item,
    url: at(href),
    id: at(href) + (anchor && `#${anchor}`),
  }));
  const feed = {
    title: feedTitle(locale, name),
    about: t(locale, `feed.about.${name}`),
    lang: LANGUAGE_TAGS[locale],
    self: at(feedHref(locale, name, kind)),
    home: at(pageHref(locale, PAGES[name])),
    icon: at(fileHref('/favicon.svg')),
    author: toPublisher(locale, site),
    day: items[0]?.day ?? ledgerDay(entries),
    items,
  };
  return kind === 'atom' ? printAtom(feed) : printJson(feed);
}

type Feed = {
  title: string;
  about: string;
  lang: string;
  self: string;
  home: string;
  icon: string;
  author: { name: string; url: string };
  day: string;
  items: { id: string; url: string; title: string; day: string; text: string }[];
};

/** @see https://www.rfc-editor.org/rfc/rfc4287 */
function printAtom({ title, about, lang, self, home, icon, author, day, items }: Feed): string {
  return printXml(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
      element('id', {}, self),
      element('title', {}, title),
      element('subtitle', {}, about),
      element('updated', {}, momentOf(day)),
      element('icon', {}, icon),
      element('link', { rel: 'self', type: FEED_KINDS.atom, href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: home }),
      element('author', {}, element('name', {}, author.name), element('uri', {}, author.url)),
      ...items.map((item) =>
        element(
          'entry',
          {},
          element('id', {}, item.id),
          element('title', {}, item.title),
          element('updated', {}, momentOf(item.day)),
          element('link', { rel: 'alternate', type: 'text/html', href: item.url }),
          element('content', { type: 'text' }, item.text),
        ),
      ),
    ),
  );
}

/** @see https://www.jsonfeed.org/version/1.1/ */
function printJson({ title, about, lang, self, home, icon, author, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: about,
    home_page_url: home,
    feed_url: self,
    favicon: icon,
    language: lang,
    authors: [{ name: author.name, url: author.url }],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.text,
      date_published: momentOf(item.day),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
