/**
 * What the page of search hands to its script.
 *
 * @module
 */
import { printPayload } from '#charts/live/figure-payload.ts';
import { t } from '#i18n/messages.ts';
import { RATINGS } from '#schemas/rating.ts';
import type { Locale } from '#schemas/text.ts';
import type { SearchPayload } from '#search/element.ts';
import { TYPES } from '#search/row.ts';
import { fileHref, pageHref } from './urls.ts';

export function toSearchPayload(locale: Locale): string {
  const payload: SearchPayload = {
    rows: pageHref(locale, '/search/rows.json'),
    index: fileHref(`/pagefind/${locale}/`),
    root: pageHref(locale, '/'),
    words: {
      ...Object.fromEntries(TYPES.map((type) => [type, t(locale, `search.type.${type}`)])),
      ...Object.fromEntries(RATINGS.map((one) => [one, t(locale, `rating.${one}`)])),
      none: t(locale, 'search.none'),
      'none-left': t(locale, 'search.none-left'),
      found: t(locale, 'search.found', { count: '{count}' }),
      late: t(locale, 'search.late'),
      'no-text': t(locale, 'search.no-text'),
    },
  };
  return printPayload(payload);
}
