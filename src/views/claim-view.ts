/**
 * A claim ready to print, in one language.
 *
 * @module
 */
import { formatDate } from '#i18n/format.ts';
import { formatLocator } from '#i18n/locator.ts';
import { t } from '#i18n/messages.ts';
import type { Claim, Evidence, Rating } from '#schemas/claim.ts';
import { claimGraph, latestVerdict, inEssayOrder, placeNumber } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import type { Locale } from '#schemas/text.ts';
import { toCheckView, type CheckView } from './check-view.ts';
import { toQuantityView, type QuantityView } from './quantity-view.ts';
import { foreignLanguage, seenOn, sourceLabel } from './source-view.ts';
import { pageHref } from './urls.ts';

/** What a row, a margin note or a mark needs. */
export type ClaimLine = {
  id: string;
  /** Place in the essay: `§2.4.1`. */
  number: string;
  href: string;
  rating: Rating;
  ratingLabel: string;
  restatement: string;
  kindLabel: string;
  evidenceCount: number;
};

export type EvidenceView = {
  label: string;
  href: string;
  locator: string;
  says: string;
  stance: Evidence['stance'];
  stanceLabel: string;
  readLabel: string;
  /** When the passage was last seen. */
  seen: string | undefined;
  /** The source's language, where that is not the page's. */
  language: string | undefined;
};

export type ClaimView = ClaimLine & {
  /** What the essay does with it, with its own word where one carries the force. */
  forceLabel: string;
  /** Of a condition: whether it came about. */
  cameLabel: string | undefined;
  importanceLabel: string;
  placeLabel: string;
  confidenceLabel: string;
  asOf: string;
  reasoning: string;
  wouldChange: string;
  /** The last search for what would decide it. */
  looked: string | undefined;
  evidence: EvidenceView[];
  earlier: { asOf: string; ratingLabel: string; rating: Rating; reasoning: string }[];
  figures: { label: string; quantity: QuantityView }[];
  checks: CheckView[];
  due: string | undefined;
  nextReview: string;
  restsOn: ClaimLine[];
  conditions: { line: ClaimLine; holds: boolean }[];
  supports: ClaimLine[];
  /** The weakest claim anywhere below this one. */
  weakest: ClaimLine | undefined;
};

export function toClaimLine(claim: Claim, locale: Locale): ClaimLine {
  const verdict = latestVerdict(claim);
  return {
    id: claim.id,
    number: placeNumber(claim),
    href: pageHref(locale, `/claims/${claim.id}/`),
    rating: verdict.rating,
    ratingLabel: t(locale, `rating.${verdict.rating}`),
    restatement: claim.restatement[locale],
    kindLabel: t(locale, `kind.${claim.kind}`),
    evidenceCount: verdict.evidence.length,
  };
}

export function requireClaim(entries: Entries, id: string): Claim {
  const claim = entries.claims.get(id);
  if (!claim) throw new RangeError(`requireClaim: no claim ${id}`);
  return claim;
}

function toEvidenceView(entries: Entries, item: Evidence, locale: Locale): EvidenceView {
  const source = entries.sources.get(item.source);
  if (!source) throw new RangeError(`toEvidenceView: no source ${item.source}`);
  return {
    label: sourceLabel(source, locale),
    href: `${pageHref(locale, '/sources/')}#${source.id}`,
    locator: formatLocator(item.locator, locale),
    says: item.says[locale],
    stance: item.stance,
    stanceLabel: t(locale, `stance.${item.stance}`),
    readLabel: t(locale, `evidence.read.${item.read}`),
    seen: seenOn(item.seen ?? source.seen, locale),
    language: foreignLanguage(source, locale),
  };
}

function toForceLabel({ force, said }: Claim, locale: Locale): string {
  const label = t(locale, `force.${force}`);
  return said === undefined ? label : t(locale, 'force.said', { force: label, said });
}

function toLookedLabel({ looked }: Claim, locale: Locale): string | undefined {
  const last = looked?.at(-1);
  if (!last) return undefined;
  const { on, where, found } = last;
  const values = { day: formatDate(on, locale), where: where[locale], found: found[locale] };
  return t(locale, 'claim.looked', values);
}

export function toClaimView(entries: Entries, id: string, locale: Locale): ClaimView {
  const claim = requireClaim(entries, id);
  const verdict = latestVerdict(claim);
  const line = (other: string) => toClaimLine(requireClaim(entries, other), locale);
  const { section, bullet, order } = claim.place;
  const weakest = claimGraph(entries.claims).get(id)?.weakest?.id;
  return {
    ...toClaimLine(claim, locale),
    forceLabel: toForceLabel(claim, locale),
    cameLabel: claim.came && t(locale, `came.${claim.came}`),
    importanceLabel: t(locale, `importance.${claim.importance}`),
    placeLabel: t(locale, 'claim.place', {
      section: String(section),
      bullet: String(bullet),
      order: String(order),
    }),
    confidenceLabel: t(locale, `confidence.${verdict.confidence}`),
    asOf: formatDate(verdict.as_of, locale),
    reasoning: verdict.reasoning[locale],
    wouldChange: verdict.would_change[locale],
    looked: toLookedLabel(claim, locale),
    evidence: verdict.evidence.map((item) => toEvidenceView(entries, item, locale)),
    earlier: claim.verdicts.slice(0, -1).map((v) => ({
      asOf: formatDate(v.as_of, locale),
      rating: v.rating,
      ratingLabel: t(locale, `rating.${v.rating}`),
      reasoning: v.reasoning[locale],
    })),
    figures: Object.values(claim.figures ?? {}).map(({ label, quantity }) => ({
      label: label[locale],
      quantity: toQuantityView(entries, quantity, locale),
    })),
    checks: (claim.checks ?? []).map((check) => toCheckView(entries, check, locale)),
    due:
      claim.due &&
      t(locale, 'claim.due-span', {
        from: formatDate(claim.due.earliest, locale),
        to: formatDate(claim.due.latest, locale),
      }),
    nextReview: formatDate(claim.next_review, locale),
    restsOn: claim.rests_on.map(line),
    conditions: (claim.conditional_on ?? []).map(({ claim: other, holds }) => ({
      line: line(other),
      holds,
    })),
    supports: inEssayOrder(entries.claims.values())
      .filter((other) => other.rests_on.includes(id))
      .map((other) => toClaimLine(other, locale)),
    weakest: weakest === undefined ? undefined : line(weakest),
  };
}
