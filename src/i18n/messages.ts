/**
 * Words of the interface by key. Both languages have the same keys, by type; a message
 * may hold `{name}` places that the caller fills with text that is already formatted.
 *
 * @module
 */
import type { Locale } from '#schemas/text.ts';
import { benchEn } from './bench.en.ts';
import { benchZh } from './bench.zh.ts';
import { chartsEn } from './charts.en.ts';
import { chartsZh } from './charts.zh.ts';
import { checksEn } from './checks.en.ts';
import { checksZh } from './checks.zh.ts';
import { claimsEn } from './claims.en.ts';
import { claimsZh } from './claims.zh.ts';
import { dataEn } from './data.en.ts';
import { dataZh } from './data.zh.ts';
import { fill } from './fill.ts';
import { forecastEn } from './forecast.en.ts';
import { forecastZh } from './forecast.zh.ts';
import { modelsEn } from './models.en.ts';
import { modelsZh } from './models.zh.ts';
import { searchEn } from './search.en.ts';
import { searchZh } from './search.zh.ts';
import { siteEn } from './site.en.ts';
import { siteZh } from './site.zh.ts';

export type SiteKey =
  keyof typeof siteEn | keyof typeof modelsEn | keyof typeof dataEn | keyof typeof searchEn;
export type CheckKey = keyof typeof checksEn;
export type ChartKey = keyof typeof chartsEn;
export type ClaimKey = keyof typeof claimsEn;
export type BenchKey = keyof typeof benchEn;
export type ForecastKey = keyof typeof forecastEn;
export type MessageKey = SiteKey | CheckKey | ClaimKey | ChartKey | BenchKey | ForecastKey;

const MESSAGES: Record<Locale, Record<MessageKey, string>> = {
  en: {
    ...siteEn,
    ...searchEn,
    ...modelsEn,
    ...dataEn,
    ...checksEn,
    ...benchEn,
    ...forecastEn,
    ...claimsEn,
    ...chartsEn,
  },
  zh: {
    ...siteZh,
    ...searchZh,
    ...modelsZh,
    ...dataZh,
    ...checksZh,
    ...benchZh,
    ...forecastZh,
    ...claimsZh,
    ...chartsZh,
  },
};

/** The message under a key, filled. */
export function t(
  locale: Locale,
  key: MessageKey,
  values: Readonly<Record<string, string>> = {},
): string {
  return fill(MESSAGES[locale][key], (name) => values[name]);
}

/** The message under a key with its places open, for words that are filled in the browser. */
export const unfilled = (locale: Locale, key: MessageKey): string => MESSAGES[locale][key];
