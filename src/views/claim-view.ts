/**
 * A claim ready to print, in one language.
 *
 * @module
 */
import { formatDate } from '#i18n/format.ts';
import { formatLocator } from '#i18n/locator.ts';
import { t } from '#i18n/messages.ts';
import type { Claim, Evidence, Rating } from '#schemas/claim.ts';
import {
  barsOf,
  claimGraph,
  inEssayOrder,
  latestVerdict,
  placeNumber,
  premisesOf,
} from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import type { Locale, Localized } from '#schemas/text.ts';
import { toCheckView, type CheckView } from './check-view.ts';
import { toQuantityView, type QuantityView } from './quantity-view.ts';
import { foreignLanguage, seenOn, sourceLabel } from './source-view.ts';
import { toTurningViews, type TurningView } from './turning-view.ts';
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
  /** What it says in a few words, where a sentence has no room. */
  label: string;
  /** Why it is rated so, in one clause. */
  gist: string;
  kindLabel: string;
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
  turnsOn: TurningView[];
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
  /** Those that speak only if this one fails. */
  bars: ClaimLine[];
  /** The weakest claim anywhere below this one. */
  weakest: ClaimLine | undefined;
  /** The way back up: all claims, then the section this one stands in. */
  trail: { href: string; text: string }[];
  /** Its neighbours in the essay. */
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
};

type Neighbour = { href: string; title: string };

export function toClaimLine(claim: Claim, locale: Locale): ClaimLine {
  const verdict = latestVerdict(claim);
  return {
    id: claim.id,
    number: placeNumber(claim),
    href: pageHref(locale, `/claims/${claim.id}/`),
    rating: verdict.rating,
    ratingLabel: t(locale, `rating.${verdict.rating}`),
    restatement: claim.restatement[locale],
    label: claim.label[locale],
    gist: verdict.gist[locale],
    kindLabel: t(locale, `kind.${claim.kind}`),
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

/** @throws {RangeError} if the essay has no such section; the content check keeps claims within it */
export function sectionTitle({ essay }: Entries, section: number): Localized {
  const title = essay?.sections[section - 1]?.title;
  if (title === undefined) throw new RangeError(`sectionTitle: no section ${section}`);
  return title;
}

function toTrail(entries: Entries, { place }: Claim, locale: Locale): ClaimView['trail'] {
  const index = pageHref(locale, '/claims/');
  return [
    { href: index, text: t(locale, 'claims.title') },
    {
      href: `${index}#section-${place.section}`,
      text: `§${place.section} ${sectionTitle(entries, place.section)[locale]}`,
    },
  ];
}

function toNeighbours(entries: Entries, { id }: Claim, locale: Locale) {
  const all = inEssayOrder(entries.claims.values());
  const place = all.findIndex((other) => other.id === id);
  const neighbour = (other: Claim | undefined): Neighbour | undefined =>
    other && {
      href: pageHref(locale, `/claims/${other.id}/`),
      title: `${placeNumber(other)} ${other.restatement[locale]}`,
    };
  return { previous: neighbour(all[place - 1]), next: neighbour(all[place + 1]) };
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
  const linesWhere = (isMeant: (other: Claim) => boolean) =>
    inEssayOrder(entries.claims.values())
      .filter(isMeant)
      .map((other) => toClaimLine(other, locale));
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
    turnsOn: toTurningViews(entries, claim, locale),
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
    supports: linesWhere((other) => premisesOf(other).includes(id)),
    bars: linesWhere((other) => barsOf(other).includes(id)),
    weakest: weakest === undefined ? undefined : line(weakest),
    trail: toTrail(entries, claim, locale),
    ...toNeighbours(entries, claim, locale),
  };
}
