/**
 * The chart strings of a language, cut to what one figure needs. For the build only: the
 * browser gets its words from the page, so that no reader downloads both languages.
 *
 * @module
 */
import { chartsEn } from '#i18n/charts.en.ts';
import { chartsZh } from '#i18n/charts.zh.ts';
import type { ChartKey } from '#i18n/messages.ts';
import type { Locale } from '#schemas/text.ts';
import type { Words } from './message.ts';
import { FIGURE_IDS, type FigureId } from './ids.ts';

const STRINGS: Record<Locale, Record<ChartKey, string>> = { en: chartsEn, zh: chartsZh };

/** Shared strings and those under `chart.<id>.`; without an id, all of them. */
export function wordsFor(locale: Locale, id?: FigureId): Words {
  const others = id === undefined ? [] : FIGURE_IDS.filter((other) => other !== id);
  const kept = Object.entries(STRINGS[locale]).filter(
    ([key]) => !others.some((other) => key.startsWith(`chart.${other}.`)),
  );
  return { locale, messages: Object.fromEntries(kept) };
}
