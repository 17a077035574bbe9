/**
 * A source ready to print: short label for citations in text, full reference for lists.
 *
 * @module
 */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { formatDate, formatLanguage } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import type { Entries } from '#checks/entries.ts';
import type { Source } from '#schemas/source.ts';
import type { Locale } from '#schemas/text.ts';
import { pageHref } from './urls.ts';

export type SourceView = {
  id: string;
  /** `Hoffmann et al. 2022` */
  label: string;
  href: string;
  title: string;
  /** Plain text of the full reference, cut where its title begins and ends; no address. */
  reference: { before: string; title: string; after: string };
  url: string | undefined;
  /** Where the address leads, in short: `arxiv.org`. */
  domain: string | undefined;
  archived: string | undefined;
  read: string;
  /** Its language, where that is not the page's. */
  language: string | undefined;
  seen: string | undefined;
  reliability: string;
  retracted: string | undefined;
  note: string | undefined;
};

/** Authors and year as they stand in running text. */
export function sourceLabel(source: Source, locale: Locale): string {
  if (source.short) return source.short[locale];
  const names = (source.author ?? []).map((a) => ('family' in a ? a.family : a.literal));
  const [first = source.publisher ?? source['container-title'] ?? source.title, second] = names;
  const year = source.issued?.['date-parts'][0][0];
  const who =
    names.length > 2 || second === 'et al.'
      ? t(locale, 'source.et-al', { first })
      : second
        ? t(locale, 'source.two', { first, second })
        : first;
  return year === undefined ? who : `${who} ${year}`;
}

/** Fields of a source that are ours and mean nothing to citation programs. */
const OUR_FIELDS: ReadonlySet<string> = new Set([
  'read',
  'seen',
  'archived',
  'retracted',
  'reliability',
  'short',
  'note',
]);

/** The CSL fields alone, as citation programs read them. */
export function toCsl(source: Source): Record<string, unknown> {
  return Object.fromEntries(Object.entries(source).filter(([field]) => !OUR_FIELDS.has(field)));
}

/**
 * A work's full reference as plain text, from its CSL fields.
 *
 * @param style - `apa`, as in the lists of sources; `harvard1` where a work has no date
 */
export function printReference(
  csl: Record<string, unknown>,
  style: 'apa' | 'harvard1' = 'apa',
): string {
  return new Cite([csl])
    .format('bibliography', { format: 'text', template: style, lang: 'en-US' })
    .trim();
}

/** Works in BibTeX, from their CSL fields. */
export function bibtexOf(works: Record<string, unknown>[]): string {
  return new Cite(works).format('bibtex');
}

/** All given sources in BibTeX. */
export const toBibtex = (sources: Iterable<Source>): string => bibtexOf([...sources].map(toCsl));

/** Citation programs set their own quotation marks, one for one. */
const plainQuotes = (text: string) => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');

/** A reference in three, so that its title can be a link; the whole where the title is recast. */
export function cutAtTitle(reference: string, title: string): SourceView['reference'] {
  const text = reference.replace(/\s*https?:\/\/\S+$/, '');
  const start = plainQuotes(text).indexOf(plainQuotes(title));
  if (start < 0) return { before: '', title: text, after: '' };
  const end = start + title.length;
  return { before: text.slice(0, start), title: text.slice(start, end), after: text.slice(end) };
}

const references = new Map<string, SourceView['reference']>();

function referenceOf(source: Source): SourceView['reference'] {
  let cut = references.get(source.id);
  if (cut === undefined) {
    cut = cutAtTitle(printReference(toCsl(source)), source.title);
    references.set(source.id, cut);
  }
  return cut;
}

/** In which language a source is, said to those whose language it is not. */
export function foreignLanguage({ language }: Source, locale: Locale): string | undefined {
  if (language.split('-')[0] === locale) return undefined;
  return t(locale, 'source.language', { language: formatLanguage(language, locale) });
}

/** When something was last seen, as words. */
export const seenOn = (day: string | undefined, locale: Locale): string | undefined =>
  day && t(locale, 'evidence.seen', { day: formatDate(day, locale) });

export function toSourceView(entries: Entries, id: string, locale: Locale): SourceView {
  const source = entries.sources.get(id);
  if (!source) throw new RangeError(`toSourceView: no source ${id}`);
  return {
    id,
    label: sourceLabel(source, locale),
    href: `${pageHref(locale, '/sources/')}#${id}`,
    title: source.title,
    reference: referenceOf(source),
    url: source.URL,
    domain: source.URL && new URL(source.URL).hostname.replace(/^www\./, ''),
    archived: source.archived,
    read: t(locale, `source.read.${source.read}`),
    language: foreignLanguage(source, locale),
    seen: seenOn(source.seen, locale),
    reliability: t(locale, `source.reliability.${source.reliability}`),
    retracted:
      source.retracted &&
      t(locale, 'source.retracted', {
        day: formatDate(source.retracted.on, locale),
        note: source.retracted.note[locale],
      }),
    note: source.note?.[locale],
  };
}
