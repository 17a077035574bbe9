/**
 * Where a claim sits in the argument: what it takes as given above it, what is built on it
 * below. A line from a claim that did not hold up is broken.
 *
 * @module
 */
import { barsOf, claimGraph, inEssayOrder, premisesOf } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { t } from '#i18n/messages.ts';
import type { Claim, Rating } from '#schemas/claim.ts';
import type { Locale } from '#schemas/text.ts';
import { requireClaim, toClaimLine, type ClaimLine } from './claim-view.ts';

/** From a claim that stands, from one that did not hold up, or from one that must fail. */
export type Tie = 'firm' | 'weak' | 'unless';

export type SitsNode = ClaimLine & {
  tie: Tie;
  /** The claim's part, where it is no plain premise or consequence. */
  note: string | undefined;
};

export type SitsView = {
  before: SitsNode[];
  here: ClaimLine;
  after: SitsNode[];
  /** The weakest claim anywhere below, if it is not among the premises that are shown. */
  weakest: ClaimLine | undefined;
};

const WEAK: ReadonlySet<Rating> = new Set(['contested', 'contradicted']);

const tieFrom = ({ rating }: ClaimLine): Tie => (WEAK.has(rating) ? 'weak' : 'firm');

export function toSitsView(entries: Entries, claim: Claim, locale: Locale): SitsView {
  const here = toClaimLine(claim, locale);
  const line = (id: string): ClaimLine => toClaimLine(requireClaim(entries, id), locale);
  const premise = (id: string, note?: string): SitsNode => {
    const from = line(id);
    return { ...from, tie: tieFrom(from), note };
  };
  const conditions = (claim.conditional_on ?? []).map(({ claim: id, holds }): SitsNode =>
    holds
      ? premise(id, t(locale, 'sits.if-holds'))
      : { ...line(id), tie: 'unless', note: t(locale, 'sits.if-fails') },
  );
  const conditional = new Set(conditions.map(({ id }) => id));
  const before = [
    ...claim.rests_on.filter((id) => !conditional.has(id)).map((id) => premise(id)),
    ...(claim.supported_by ?? [])
      .filter((id) => !conditional.has(id))
      .map((id) => premise(id, t(locale, 'sits.supports'))),
    ...conditions,
  ];
  const others = inEssayOrder(entries.claims.values());
  const weakest = claimGraph(entries.claims).get(claim.id)?.weakest?.id;
  return {
    before,
    here,
    after: [
      ...others
        .filter((other) => premisesOf(other).includes(claim.id))
        .map((other): SitsNode => ({
          ...toClaimLine(other, locale),
          tie: tieFrom(here),
          note: undefined,
        })),
      ...others
        .filter((other) => barsOf(other).includes(claim.id))
        .map((other): SitsNode => ({
          ...toClaimLine(other, locale),
          tie: 'unless',
          note: t(locale, 'sits.bars'),
        })),
    ],
    weakest:
      weakest === undefined || before.some(({ id }) => id === weakest) ? undefined : line(weakest),
  };
}
