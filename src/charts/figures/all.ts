/**
 * Every figure at once, with its recipe and its words: for build, checks and tests. The browser
 * takes one at a time from `index.ts`, and its words from the page.
 *
 * @module
 */
import { ownKey, type Words } from '#charts/spec/message.ts';
import { chartsEn } from '#i18n/charts.en.ts';
import { chartsZh } from '#i18n/charts.zh.ts';
import type { Locale } from '#schemas/text.ts';
import { FIGURE_IDS, loadFigure, loadRecipe, type FigureId } from './index.ts';

type Strings = Readonly<Record<string, string>>;

async function each<T>(load: (id: FigureId) => Promise<T>): Promise<Readonly<Record<FigureId, T>>> {
  const loaded = await Promise.all(FIGURE_IDS.map(async (id) => [id, await load(id)] as const));
  return Object.fromEntries(loaded) as Record<FigureId, T>;
}

export const FIGURES = await each(loadFigure);
export const RECIPES = await each(loadRecipe);

/** A figure's own words under the keys its messages have. */
async function loadWords(id: FigureId, locale: Locale): Promise<Strings> {
  const { words } = (await import(`./${id}/words.${locale}.ts`)) as { words: Strings };
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [ownKey(id, key), text]));
}

const SHARED: Readonly<Record<Locale, Strings>> = { en: chartsEn, zh: chartsZh };
const OWN: Readonly<Record<Locale, Readonly<Record<FigureId, Strings>>>> = {
  en: await each((id) => loadWords(id, 'en')),
  zh: await each((id) => loadWords(id, 'zh')),
};

/** Shared strings and a figure's own; without an id, those of all. */
export function wordsFor(locale: Locale, id?: FigureId): Words {
  const kept = id === undefined ? Object.values(OWN[locale]) : [OWN[locale][id]];
  return { locale, messages: Object.assign({}, SHARED[locale], ...kept) as Strings };
}
