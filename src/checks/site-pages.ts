/**
 * The pages the site makes of content, by path, with the places inside each that content
 * names.
 *
 * Kept in step with `src/pages` by a test: the site's own folders say which kinds of page
 * there are.
 *
 * @module
 */
import { LOCALES } from '#schemas/text.ts';
import type { Locale } from '#schemas/text.ts';
import { anchorsIn } from './article-outline.ts';
import type { Content } from './rules/rule.ts';

/** The article that stands at an address of its own, `/method/`; no ledger does without it. */
export const METHOD = 'method';

/** Pages there is one of in each language. */
export const SINGLE_PAGES = [
  '/',
  '/articles/',
  '/claims/',
  '/claims/by/verdict/',
  '/figures/',
  '/method/',
  '/models/',
  '/sources/',
  '/terms/',
  '/changes/',
  '/bench/',
  '/forecast/',
  '/data/',
  '/search/',
  '/offline/',
] as const;

/** Folders with a page for each entry, and whose ids they go by. */
export const PAGES_OF = {
  articles: 'articles',
  claims: 'claims',
  embed: 'figures',
  figures: 'figures',
  models: 'models',
} as const;

/** Headings the site sets under every article. */
export const BELOW_ARTICLES = ['claims-judged', 'sources-cited'] as const;

/** Anchors of a page; undefined where they are the site's own and not content's to name. */
export type SitePages = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** Where a page stands in a language: English at the root, 中文 under `/zh`. */
export const pathIn = (locale: Locale, page: string): string =>
  locale === 'en' ? page : `/${locale}${page}`;

/** What decides which pages there are. */
type Published = Pick<Content, 'entries' | 'figures'> & {
  ids: Pick<
    Content['ids'],
    Exclude<(typeof PAGES_OF)[keyof typeof PAGES_OF], 'figures'> | 'sources' | 'terms'
  >;
};

/** Every page in both languages. Figures are left out if they are not known. */
export function sitePages({ entries, ids, figures }: Published): SitePages {
  const known = { ...ids, figures: new Set(figures?.keys()) };
  const pages = new Map<string, ReadonlySet<string> | undefined>();
  for (const locale of LOCALES) {
    for (const page of SINGLE_PAGES) pages.set(pathIn(locale, page), undefined);
    for (const [folder, kind] of Object.entries(PAGES_OF)) {
      for (const id of known[kind]) pages.set(pathIn(locale, `/${folder}/${id}/`), undefined);
    }
    pages.set(pathIn(locale, '/sources/'), ids.sources);
    pages.set(pathIn(locale, '/terms/'), ids.terms);
  }
  for (const entry of entries) {
    if (!entry.locale || !entry.body) continue;
    const anchors = new Set([...anchorsIn(entry), ...BELOW_ARTICLES]);
    pages.set(pathIn(entry.locale, `/articles/${entry.id}/`), anchors);
  }
  return pages;
}
