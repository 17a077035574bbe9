/**
 * What a page's head tells machines of it: Schema.org as JSON-LD, the tags that programs for
 * references read, and what a preview shows.
 *
 * Days come from the content, so that the same content says the same on any day.
 *
 * @module
 */
import { latestVerdict } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { METHOD } from '#checks/site-pages.ts';
import { t } from '#i18n/messages.ts';
import type { Claim } from '#schemas/claim.ts';
import type { Locale } from '#schemas/text.ts';
import { articleDays } from './article-day.ts';
import type { ArticleEntry } from './entries.ts';
import { requireEssay } from './essay-view.ts';
import type { FigureView } from './figure-view.ts';
import { LANGUAGE_TAGS } from './head-view.ts';
import { fileHref, pageHref } from './urls.ts';

export type HeadFacts = {
  /** Kind of page by Open Graph. */
  type: 'website' | 'article';
  citation: { name: string; content: string }[];
  linked: Record<string, unknown>;
  /** Path of the same page as Markdown. */
  twin?: string;
};

/** Of everything in `content/`. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

const CONTEXT = 'https://schema.org';

/** JSON-LD as the text of a script element, which `</` would end. */
export function printLinkedData({ linked }: HeadFacts): string {
  return JSON.stringify({ '@context': CONTEXT, ...linked }).replaceAll('<', '\\u003c');
}

/** Who writes: the ledger itself. */
export function toPublisher(locale: Locale, site: URL) {
  return {
    '@type': 'Organization',
    name: t(locale, 'site.name'),
    url: new URL(pageHref(locale, '/'), site).href,
  };
}

export function siteFacts(entries: Entries, locale: Locale, site: URL): HeadFacts {
  const { name, url } = toPublisher(locale, site);
  const description = requireEssay(entries).description[locale];
  const inLanguage = LANGUAGE_TAGS[locale];
  return {
    type: 'website',
    citation: [],
    linked: { '@type': 'WebSite', name, url, description, inLanguage, license: LICENCE },
  };
}

/** The Markdown twin of a page: `/zh/claims/s1-gqa.md`. */
export const twinHref = (locale: Locale, room: 'articles' | 'claims', id: string): string =>
  pageHref(locale, `/${room}/${id}.md`);

/** The page that counts: the method stands at an address of its own. */
export const articlePath = (slug: string): `/${string}` =>
  slug === METHOD ? `/${METHOD}/` : `/articles/${slug}/`;

export function articleFacts(entries: Entries, article: ArticleEntry, site: URL): HeadFacts {
  const { locale, slug, data } = article;
  const { first, last } = articleDays(entries, article);
  const publisher = toPublisher(locale, site);
  const url = new URL(pageHref(locale, articlePath(slug)), site).href;
  return {
    type: 'article',
    twin: twinHref(locale, 'articles', slug),
    citation: Object.entries({
      citation_title: data.title,
      citation_author: publisher.name,
      citation_publication_date: last.replaceAll('-', '/'),
      citation_language: LANGUAGE_TAGS[locale],
      citation_public_url: url,
    }).map(([name, content]) => ({ name, content })),
    linked: {
      '@type': 'Article',
      headline: data.title,
      description: data.description,
      url,
      inLanguage: LANGUAGE_TAGS[locale],
      datePublished: first,
      dateModified: last,
      author: publisher,
      publisher,
      license: LICENCE,
    },
  };
}

/** A verdict in words: the ratings are no scale, so that a number would say what nobody judged. */
export function claimFacts({ essay }: Entries, claim: Claim, locale: Locale, site: URL): HeadFacts {
  const { as_of, rating, gist } = latestVerdict(claim);
  const appearance = essay && {
    '@type': 'CreativeWork',
    name: essay.title[locale],
    datePublished: essay.date,
    inLanguage: essay.language,
  };
  return {
    type: 'article',
    twin: twinHref(locale, 'claims', claim.id),
    citation: [],
    linked: {
      '@type': 'ClaimReview',
      url: new URL(pageHref(locale, `/claims/${claim.id}/`), site).href,
      datePublished: as_of,
      inLanguage: LANGUAGE_TAGS[locale],
      author: toPublisher(locale, site),
      license: LICENCE,
      claimReviewed: claim.restatement[locale],
      itemReviewed: { '@type': 'Claim', appearance },
      reviewRating: {
        '@type': 'Rating',
        alternateName: t(locale, `rating.${rating}`),
        ratingExplanation: gist[locale],
      },
    },
  };
}

type Drawn = Pick<FigureView, 'id' | 'title' | 'about' | 'page'>;

export function figureFacts({ id, title, about, page }: Drawn, locale: Locale, site: URL) {
  const download = (ending: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: new URL(fileHref(`/data/figures/${id}.${ending}`), site).href,
  });
  return {
    type: 'article',
    citation: [],
    linked: {
      '@type': 'Dataset',
      name: title,
      description: about,
      url: new URL(page, site).href,
      inLanguage: LANGUAGE_TAGS[locale],
      creator: toPublisher(locale, site),
      license: LICENCE,
      distribution: [download('csv', 'text/csv'), download('json', 'application/json')],
    },
  } satisfies HeadFacts;
}

const DISTRIBUTION = { '@type': 'DataDownload', encodingFormat: 'application/json' } as const;

/** Rooms each of which lists all rows of one file. */
export type Table = 'claims' | 'models' | 'sources';

type Data = { name: string; description: string; page: `/${string}`; files: readonly string[] };

function toDataset({ name, description, page, files }: Data, locale: Locale, site: URL): HeadFacts {
  return {
    type: 'website',
    citation: [],
    linked: {
      '@type': 'Dataset',
      name,
      description,
      url: new URL(pageHref(locale, page), site).href,
      inLanguage: LANGUAGE_TAGS[locale],
      creator: toPublisher(locale, site),
      license: LICENCE,
      distribution: files.map((file) => ({
        ...DISTRIBUTION,
        contentUrl: new URL(file, site).href,
      })),
    },
  };
}

const titleOf = (locale: Locale, feed: string): string =>
  t(locale, 'feed.title', { site: t(locale, 'site.name'), feed });

/** Of the data as a whole, on the page that describes it. */
export function datasetFacts(
  entries: Entries,
  files: readonly string[],
  locale: Locale,
  site: URL,
): HeadFacts {
  const name = titleOf(locale, t(locale, 'data.title'));
  const description = requireEssay(entries).description[locale];
  return toDataset({ name, description, page: '/data/', files }, locale, site);
}

/** Of one file, on the page that lists its rows. */
export function tableFacts(table: Table, locale: Locale, site: URL): HeadFacts {
  const name = titleOf(locale, t(locale, `${table}.title`));
  const description = t(locale, `data.about.${table}`);
  const files = [fileHref(`/data/${table}.json`)];
  return toDataset({ name, description, page: `/${table}/`, files }, locale, site);
}
