/**
 * Addresses of the site. Every link is made here, so that the site works under any path.
 *
 * @module
 */
import { LOCALES, type Locale } from '#schemas/text.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A file of the site that is the same in both languages: `/data/claims.json`. */
export function fileHref(path: `/${string}`): string {
  return BASE + path;
}

/** A page in a language: `pageHref('zh', '/claims/')` → `/zh/claims/`. */
export function pageHref(locale: Locale, path: `/${string}`): string {
  return BASE + (locale === 'en' ? '' : `/${locale}`) + path;
}

/** The page's own path without base and language: what both editions share. */
export function pathOf(pathname: string): `/${string}` {
  const rest = pathname.slice(BASE.length).replace(/^\/zh(?=\/)/, '');
  // The page for addresses that lead nowhere serves both languages; its twin is the front page.
  if (rest.startsWith('/404')) return '/';
  return rest.startsWith('/') ? (rest as `/${string}`) : '/';
}

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
