/**
 * A section's claims as a figure draws them: what rests on what, each in its row.
 *
 * @module
 */
import type { FigureArgument } from '#charts/spec/data.ts';
import {
  barsOf,
  inEssayOrder,
  latestVerdict,
  placeNumber,
  premisesOf,
} from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import type { Claim } from '#schemas/claim.ts';
import type { Localized } from '#schemas/text.ts';
import { rowsOf } from './argument-rows.ts';
import { FeedFault } from './fault.ts';
import { heldEssay } from './held.ts';

type Step = { from: string; to: string; holds: boolean };

/** Sections in which a claim rests on another, `section-1`, in their order. */
export function arguedSections(entries: Entries): string[] {
  return heldEssay(entries).sections.flatMap((_, index) => {
    const section = nameOf(index + 1);
    return stepsIn(entries, section).length > 0 ? [section] : [];
  });
}

/**
 * Claims of a section that come after others or before any, and what they rest on elsewhere.
 *
 * @throws {FeedFault} if the essay has no such section
 */
export function toFigureArgument(entries: Entries, section: string): FigureArgument {
  const title = requireTitle(entries, section);
  const claims = inEssayOrder(entries.claims.values());
  const steps = stepsIn(entries, section);
  const argued = new Set(steps.flatMap(({ from, to }) => [from, to]));
  const drawn = claims.filter(({ id }) => argued.has(id));
  const { ids, lanes, depthOf, laneOf } = rowsOf(
    drawn.map(({ id }) => id),
    steps.map(({ from, to }) => [from, to]),
  );
  return {
    title,
    nodes: ids.flatMap((id) => {
      const claim = entries.claims.get(id);
      if (!claim) return [];
      const { label, restatement } = claim;
      const { rating } = latestVerdict(claim);
      return { id, number: placeNumber(claim), label, restatement, rating, depth: depthOf(id) };
    }),
    steps: steps.map((step) => ({ ...step, lane: laneOf(step.from, step.to) })),
    lanes,
    apart: claims.filter((claim) => isIn(section, claim) && !argued.has(claim.id)).length,
  };
}

/** The steps to claims of a section, from wherever in the essay. */
function stepsIn({ claims }: Entries, section: string): Step[] {
  return inEssayOrder(claims.values())
    .filter((claim) => isIn(section, claim))
    .flatMap((claim) => stepsTo(claim).filter(({ from }) => claims.has(from)));
}

/** From what it takes as given, and from what must fail before it is judged. */
function stepsTo(claim: Claim): Step[] {
  const to = claim.id;
  const premises = new Set(premisesOf(claim));
  return [
    ...[...premises].map((from): Step => ({ from, to, holds: true })),
    ...barsOf(claim)
      .filter((from) => !premises.has(from))
      .map((from): Step => ({ from, to, holds: false })),
  ];
}

function requireTitle(entries: Entries, section: string): Localized {
  const { sections } = heldEssay(entries);
  const found = sections.find((_, index) => nameOf(index + 1) === section);
  if (found) return found.title;
  throw new FeedFault(
    { collection: 'essay', id: 'essay', path: ['sections'] },
    `it draws ${section}, and the essay has ${sections.length} sections`,
    'put the section back',
  );
}

const nameOf = (section: number): string => `section-${section}`;

const isIn = (section: string, { place }: Claim): boolean => nameOf(place.section) === section;
