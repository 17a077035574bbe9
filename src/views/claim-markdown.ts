/**
 * A claim as plain Markdown: what it says, how it fared and why, and what that leans on.
 *
 * @module
 */
import type { PhrasingContent, RootContent } from 'mdast';
import type { Entries } from '#checks/entries.ts';
import { t } from '#i18n/messages.ts';
import type { Locale } from '#schemas/text.ts';
import { toClaimView, type ClaimView } from './claim-view.ts';
import type { EvidenceView } from './evidence-view.ts';
import { heading, link, list, paragraph, printMarkdown, strong, text } from './markdown-nodes.ts';

export function toClaimMarkdown(entries: Entries, id: string, locale: Locale, site: URL): string {
  const claim = toClaimView(entries, id, locale);
  const whole = (path: string): string => new URL(path, site).href;
  const self = whole(claim.href);
  return printMarkdown([
    heading(1, `${claim.number} ${claim.restatement}`),
    // Where Chinese punctuation ends what is strong, Markdown would need a code for the next sign.
    paragraph(strong(claim.ratingLabel), text(t(locale, 'colon') + claim.gist)),
    paragraph(text(claim.facts.join(' · '))),
    paragraph(link(self, self)),
    heading(2, t(locale, 'claim.why')),
    paragraph(text(claim.reasoning)),
    ...section(t(locale, 'claim.figures'), numbersOf(claim, locale)),
    ...section(t(locale, 'claim.evidence'), evidenceOf(claim, locale, whole)),
    heading(2, t(locale, 'claim.would-change')),
    paragraph(text(claim.wouldChange)),
    ...(claim.looked === undefined ? [] : [paragraph(text(claim.looked))]),
    ...section(t(locale, 'claim.history'), historyOf(claim, locale)),
  ]);
}

const section = (title: string, items: PhrasingContent[][]): RootContent[] =>
  items.length === 0 ? [] : [heading(2, title), list(items)];

const numbersOf = ({ figures }: ClaimView, locale: Locale): PhrasingContent[][] =>
  figures.map(({ label, quantity }) => [text(label + t(locale, 'colon') + quantity.text)]);

function evidenceOf(
  { evidence }: ClaimView,
  locale: Locale,
  whole: (path: string) => string,
): PhrasingContent[][] {
  const piece = (stance: string, item: EvidenceView): PhrasingContent[] => [
    text(stance + t(locale, 'colon')),
    link(whole(item.href), item.label),
    text(t(locale, 'list.comma') + item.locator + t(locale, 'colon') + item.says),
  ];
  return evidence.flatMap(({ label, items }) => items.map((item) => piece(label, item)));
}

const historyOf = ({ history }: ClaimView, locale: Locale): PhrasingContent[][] =>
  history.map(({ asOf, ratingLabel, gist }) => [
    text(asOf + t(locale, 'colon')),
    strong(ratingLabel),
    text(t(locale, 'colon') + gist),
  ]);
