/**
 * A claim ready to print, in one language.
 *
 * @module
 */
import { formatDate } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import type { Claim, Rating } from '#schemas/claim.ts';
import { inEssayOrder, latestVerdict, placeNumber } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import type { Locale, Localized } from '#schemas/text.ts';
import { toCheckView, type CheckView } from './check-view.ts';
import { toEvidenceGroups, type EvidenceGroup } from './evidence-view.ts';
import { toQuantityView, type QuantityView } from './quantity-view.ts';
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
  importance: Claim['importance'];
};

export type ClaimView = ClaimLine & {
  /** What kind of claim it is, its weight, when it was judged: each a few words, in one line. */
  facts: string[];
  reasoning: string;
  wouldChange: string;
  turnsOn: TurningView[];
  /** The last search for what would decide it. */
  looked: string | undefined;
  evidence: EvidenceGroup[];
  /** Every verdict on it, the latest first; empty if there was only one. */
  history: VerdictLine[];
  figures: { label: string; quantity: QuantityView }[];
  checks: CheckView[];
  /** The way back up: all claims, then the section this one stands in. */
  trail: { href: string; text: string }[];
  /** Its neighbours in the essay. */
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
};

type VerdictLine = {
  asOf: string;
  rating: Rating;
  ratingLabel: string;
  gist: string;
  /** Of a verdict that no longer counts; the other stands at the head of the page. */
  reasoning: string | undefined;
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
    importance: claim.importance,
  };
}

export function requireClaim(entries: Entries, id: string): Claim {
  const claim = entries.claims.get(id);
  if (!claim) throw new RangeError(`requireClaim: no claim ${id}`);
  return claim;
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

function toFacts(claim: Claim, locale: Locale): string[] {
  const { confidence, as_of } = latestVerdict(claim);
  const { came, due } = claim;
  const day = (date: string): string => formatDate(date, locale);
  return [
    t(locale, `kind.${claim.kind}`),
    t(locale, 'fact.force', { force: toForceLabel(claim, locale) }),
    came && t(locale, 'fact.came', { came: t(locale, `came.${came}`) }),
    t(locale, `importance.${claim.importance}`),
    due && t(locale, 'fact.due', { from: day(due.earliest), to: day(due.latest) }),
    t(locale, 'fact.confidence', { level: t(locale, `confidence.${confidence}`) }),
    t(locale, 'fact.judged', { day: day(as_of), next: day(claim.next_review) }),
  ].flatMap((fact) => fact ?? []);
}

function toHistory({ verdicts }: Claim, locale: Locale): VerdictLine[] {
  if (verdicts.length < 2) return [];
  return verdicts
    .map((verdict, i) => ({
      asOf: formatDate(verdict.as_of, locale),
      rating: verdict.rating,
      ratingLabel: t(locale, `rating.${verdict.rating}`),
      gist: verdict.gist[locale],
      reasoning: i === verdicts.length - 1 ? undefined : verdict.reasoning[locale],
    }))
    .reverse();
}

export function toClaimView(entries: Entries, id: string, locale: Locale): ClaimView {
  const claim = requireClaim(entries, id);
  const verdict = latestVerdict(claim);
  return {
    ...toClaimLine(claim, locale),
    facts: toFacts(claim, locale),
    reasoning: verdict.reasoning[locale],
    wouldChange: verdict.would_change[locale],
    turnsOn: toTurningViews(entries, claim, locale),
    looked: toLookedLabel(claim, locale),
    evidence: toEvidenceGroups(entries, verdict.evidence, locale),
    history: toHistory(claim, locale),
    figures: Object.values(claim.figures ?? {}).map(({ label, quantity }) => ({
      label: label[locale],
      quantity: toQuantityView(entries, quantity, locale),
    })),
    checks: (claim.checks ?? []).map((check) => toCheckView(entries, check, locale)),
    trail: toTrail(entries, claim, locale),
    ...toNeighbours(entries, claim, locale),
  };
}
