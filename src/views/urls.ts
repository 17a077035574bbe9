/**
 * Addresses of the site. Every link is made here, so that the site works under any path.
 *
 * @module
 */
import { LOCALES, type Locale } from '#schemas/text.ts';

/** The path the site is served under, from `astro.config.mjs`; not from the environment at large. */
declare const LEDGER_BASE: string;

/** The makers of addresses under a path: `/`, `/ledger` or `/ledger/`. */
export function urlsUnder(path: string) {
  const base = path.replace(/\/$/, '');
  return {
    /** A file of the site that is the same in both languages: `/data/claims.json`. */
    fileHref: (file: `/${string}`): string => base + file,

    /** A page in a language: `pageHref('zh', '/claims/')` → `/zh/claims/`. */
    pageHref: (locale: Locale, page: `/${string}`): string =>
      base + (locale === 'en' ? '' : `/${locale}`) + page,

    /** The page's own path without base and language: what both editions share. */
    pathOf(pathname: string): `/${string}` {
      const rest = pathname.slice(base.length).replace(/^\/zh(?=\/)/, '');
      // The page for addresses that lead nowhere serves both languages; its twin is the front page.
      if (rest.startsWith('/404')) return '/';
      return rest.startsWith('/') ? (rest as `/${string}`) : '/';
    },
  };
}

export const { fileHref, pageHref, pathOf } = urlsUnder(LEDGER_BASE);

/** Route parameters of the two editions: English at the root, 中文 under `/zh/`. */
export function localePaths() {
  return LOCALES.map((locale) => ({
    params: { locale: locale === 'en' ? undefined : locale },
    props: { locale },
  }));
}

/** Route parameters of a page per id, in both editions. */
export function idPaths(ids: Iterable<string>) {
  return [...ids].flatMap((id) =>
    localePaths().map(({ params, props }) => ({
      params: { ...params, id },
      props: { ...props, id },
    })),
  );
}
