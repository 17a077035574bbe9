/**
 * The language a page is in, from what Astro knows of its address.
 *
 * @module
 */
import { LOCALES, type Locale } from '#schemas/text.ts';

/** `localeOf(Astro)`; English where the address names no language. */
export function localeOf({ currentLocale }: { currentLocale: string | undefined }): Locale {
  return LOCALES.find((locale) => locale === currentLocale) ?? 'en';
}
