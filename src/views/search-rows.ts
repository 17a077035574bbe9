/**
 * Everything that can be looked for, by what it is: by name for the list on the page and for
 * misspelt queries, with all its text for the index.
 *
 * @module
 */
import { inEssayOrder, latestVerdict } from '#checks/claim-graph.ts';
import type { EntryData, Entries } from '#checks/entries.ts';
import type { SearchRow } from '#search/row.ts';
import type { Claim } from '#schemas/claim.ts';
import type { Model } from '#schemas/model.ts';
import type { Source } from '#schemas/source.ts';
import type { Locale } from '#schemas/text.ts';
import { toArticleMarkdown } from './article-markdown.ts';
import { toArticleLine } from './article-view.ts';
import { toClaimLine } from './claim-view.ts';
import type { ArticleEntry } from './entries.ts';
import { toFigureView } from './figure-view.ts';
import { LANGUAGE_TAGS } from './head-view.ts';
import { byRelease } from './model-index.ts';
import { toModelLine } from './model-view.ts';
import { figureIds } from './shown-figures.ts';
import { sourceLabel } from './source-view.ts';
import { pageHref } from './urls.ts';

/** A row, and what of it stands in no name. */
export type SearchEntry = { row: SearchRow; text: string };

export function toSearchEntries(
  entries: Entries,
  articles: readonly ArticleEntry[],
  locale: Locale,
): SearchEntry[] {
  const ofEach = <T>(all: Iterable<T>, to: (one: T, locale: Locale) => SearchEntry) =>
    [...all].map((one) => to(one, locale));
  return [
    ...articles.map((article) => ofArticle(entries, article)),
    ...ofEach(inEssayOrder(entries.claims.values()), ofClaim),
    ...figureIds(entries).map((id) => ofFigure(entries, id, locale)),
    ...ofEach([...entries.models.values()].sort(byRelease), ofModel),
    ...ofEach(entries.terms.values(), ofTerm),
    ...ofEach(entries.sources.values(), ofSource),
  ];
}

/** Any address will do: all are taken out again. */
const ANYWHERE = new URL('https://site.invalid');
const ADDRESSES = /(?<=\])\([^)]*\)|<https?:[^>]*>/g;

function ofArticle(entries: Entries, article: ArticleEntry): SearchEntry {
  const { href, title, description, slug } = toArticleLine(article);
  const text = toArticleMarkdown(entries, article, ANYWHERE).replaceAll(ADDRESSES, '');
  return { row: { type: 'articles', href, title, about: description, names: [slug] }, text };
}

const otherOf = (locale: Locale): Locale => (locale === 'en' ? 'zh' : 'en');

function ofClaim(claim: Claim, locale: Locale): SearchEntry {
  const { href, number, label, restatement, gist, rating } = toClaimLine(claim, locale);
  const { reasoning, evidence, would_change } = latestVerdict(claim);
  const { kind, place } = claim;
  const row: SearchRow = {
    type: 'claims',
    href,
    title: label,
    detail: number,
    about: restatement,
    names: [...(locale === 'zh' ? [claim.label.en] : []), claim.id.replace(/^s\d-/, '')],
    rating,
    kind,
    section: place.section,
  };
  const said = evidence.map(({ says }) => says[locale]);
  return { row, text: [gist, reasoning[locale], ...said, would_change[locale]].join('\n') };
}

function ofFigure(entries: Entries, id: string, locale: Locale): SearchEntry {
  const { page, title, about, caption, notes } = toFigureView(entries, id, locale, id);
  const row: SearchRow = { type: 'figures', href: page, title, about, names: [id] };
  return { row, text: [caption, ...notes].join('\n') };
}

function ofModel(model: Model, locale: Locale): SearchEntry {
  const { href, name, developer, family, released } = toModelLine(model, locale);
  const about = model.about?.[locale];
  const row: SearchRow = {
    type: 'models',
    href,
    title: name,
    detail: developer,
    ...(locale === 'zh' && { detailLang: LANGUAGE_TAGS.en }),
    ...(about !== undefined && { about }),
    names: [model.id, family, ...(model.also ?? [])],
  };
  return { row, text: [family, released].join('\n') };
}

function ofTerm(entry: EntryData<'terms'>, locale: Locale): SearchEntry {
  const other = otherOf(locale);
  const { term, definition, also = [] } = entry[locale];
  const row: SearchRow = {
    type: 'terms',
    href: pageHref(locale, `/terms/#${entry.id}`),
    title: term,
    detail: entry[other].term,
    detailLang: LANGUAGE_TAGS[other],
    about: definition,
    names: [...also, ...(entry[other].also ?? []), entry.id],
  };
  return { row, text: '' };
}

function ofSource(source: Source, locale: Locale): SearchEntry {
  const names = (source.author ?? []).map((one) => ('family' in one ? one.family : one.literal));
  const { publisher, 'container-title': container, note } = source;
  const row: SearchRow = {
    type: 'sources',
    href: pageHref(locale, `/sources/#${source.id}`),
    title: source.title,
    // Titles stand in English, whatever a source is written in.
    ...(locale === 'zh' && { lang: LANGUAGE_TAGS.en }),
    detail: sourceLabel(source, locale),
    names: [...names, source.id, ...(publisher === undefined ? [] : [publisher])],
  };
  return { row, text: [container, note?.[locale]].flatMap((part) => part ?? []).join('\n') };
}
