/**
 * Words of the interface by key. Both languages have the same keys, by type; a message
 * may hold `{name}` places that the caller fills with text that is already formatted.
 *
 * @module
 */
import type { Locale } from '#schemas/text.ts';
import { chartsEn } from './charts.en.ts';
import { chartsZh } from './charts.zh.ts';
import { checksEn } from './checks.en.ts';
import { checksZh } from './checks.zh.ts';
import { claimsEn } from './claims.en.ts';
import { claimsZh } from './claims.zh.ts';
import { fill } from './fill.ts';
import { siteEn } from './site.en.ts';
import { siteZh } from './site.zh.ts';

export type SiteKey = keyof typeof siteEn;
export type CheckKey = keyof typeof checksEn;
export type ChartKey = keyof typeof chartsEn;
export type ClaimKey = keyof typeof claimsEn;
export type MessageKey = SiteKey | CheckKey | ClaimKey | ChartKey;

const MESSAGES: Record<Locale, Record<MessageKey, string>> = {
  en: { ...siteEn, ...checksEn, ...claimsEn, ...chartsEn },
  zh: { ...siteZh, ...checksZh, ...claimsZh, ...chartsZh },
};

/** The message under a key, filled. */
export function t(
  locale: Locale,
  key: MessageKey,
  values: Readonly<Record<string, string>> = {},
): string {
  return fill(MESSAGES[locale][key], (name) => values[name]);
}
