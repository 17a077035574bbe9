/**
 * What the head of a page says of it: language, canonical address, the other edition.
 *
 * @module
 */
import { latestVerdict } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { LOCALES, type Locale } from '#schemas/text.ts';
import { previewHref } from './preview-href.ts';
import { fileHref, pageHref, pathOf } from './urls.ts';

/** BCP 47 tags of the editions. */
export const LANGUAGE_TAGS: Record<Locale, string> = { en: 'en', zh: 'zh-CN' };

export function toHead(url: URL, site: URL | undefined, locale: Locale, canonical?: `/${string}`) {
  const path = canonical ?? pathOf(url.pathname);
  const absolute = (of: Locale) => new URL(pageHref(of, path), site ?? url).href;
  return {
    lang: LANGUAGE_TAGS[locale],
    canonical: absolute(locale),
    alternates: [
      ...LOCALES.map((of) => ({ lang: LANGUAGE_TAGS[of], href: absolute(of) })),
      // For whoever reads neither language.
      { lang: 'x-default', href: absolute('en') },
    ],
    icon: fileHref('/favicon.svg'),
    preview: new URL(previewHref(locale, path), site ?? url).href,
    previewIsOwn: previewHref(locale, path) !== previewHref(locale, '/'),
  };
}

/** The day of the latest verdict: how far the judging on a printed page goes. */
export function verdictsOf({ claims }: Entries): string {
  return [...claims.values()]
    .map((claim) => latestVerdict(claim).as_of)
    .reduce((latest, day) => (day > latest ? day : latest), '');
}
