/**
 * How to cite a claim: in a sentence, and as files for programs that keep references.
 *
 * @module
 */
import { placeNumber, latestVerdict } from '#checks/claim-graph.ts';
import { t } from '#i18n/messages.ts';
import type { Claim } from '#schemas/claim.ts';
import { LOCALES, type Locale } from '#schemas/text.ts';
import { LANGUAGE_TAGS } from './head-view.ts';
import { bibtexOf, printReference } from './source-view.ts';
import { fileHref, pageHref } from './urls.ts';

export type CitationView = {
  /** Whole address of the page. */
  permalink: string;
  text: string;
  bibtex: string;
  csl: string;
};

export const CITATION_KINDS = ['bib', 'csl.json'] as const;
export type CitationKind = (typeof CITATION_KINDS)[number];

/** The claim as a page of the ledger, dated by the verdict that counts; CSL fields. */
function toCsl(claim: Claim, locale: Locale, site: URL): Record<string, unknown> {
  const day = latestVerdict(claim).as_of.split('-').map(Number);
  return {
    id: claim.id,
    // Hyphens are not safe in a key everywhere.
    'citation-key': `scaling_ledger_${claim.id.replaceAll('-', '_')}`,
    type: 'webpage',
    title: `${placeNumber(claim)} ${claim.restatement[locale].replace(/[.。]$/, '')}`,
    author: [{ literal: t(locale, 'site.name') }],
    issued: { 'date-parts': [day] },
    language: LANGUAGE_TAGS[locale],
    URL: permalinkOf(claim, locale, site),
  };
}

const permalinkOf = ({ id }: Claim, locale: Locale, site: URL): string =>
  new URL(pageHref(locale, `/claims/${id}/`), site).href;

/** A file's name: `s1-gqa.bib`, `s1-gqa.zh.csl.json`. */
const fileName = (id: string, locale: Locale, kind: CitationKind): string =>
  [id, ...(locale === 'en' ? [] : [locale]), kind].join('.');

/** Every file of every claim, in both editions. */
export const citationFiles = (ids: Iterable<string>) =>
  [...ids].flatMap((id) =>
    LOCALES.flatMap((locale) =>
      CITATION_KINDS.map((kind) => ({ file: fileName(id, locale, kind), id, locale, kind })),
    ),
  );

export function toCitationFile(
  claim: Claim,
  locale: Locale,
  kind: CitationKind,
  site: URL,
): string {
  const csl = toCsl(claim, locale, site);
  return `${kind === 'bib' ? bibtexOf([csl]).trim() : JSON.stringify([csl], null, 2)}\n`;
}

export function toCitationView(claim: Claim, locale: Locale, site: URL): CitationView {
  const href = (kind: CitationKind): string =>
    fileHref(`/data/claims/${fileName(claim.id, locale, kind)}`);
  return {
    permalink: permalinkOf(claim, locale, site),
    text: printReference(toCsl(claim, locale, site)),
    bibtex: href('bib'),
    csl: href('csl.json'),
  };
}
