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
import { rowsOf } from './argument-rows.ts';
import { FeedFault } from './fault.ts';
import { heldEssay } from './held.ts';

type Step = { from: string; to: string; holds: boolean };

/** Claims of a section that come after others or before any, and what they rest on elsewhere. */
export function toFigureArgument(entries: Entries, section: string): FigureArgument {
  requireSection(entries, section);
  const claims = inEssayOrder(entries.claims.values());
  const own = claims.filter((claim) => sectionOf(claim) === section);
  const steps = own.flatMap((claim) =>
    stepsTo(claim).filter(({ from }) => entries.claims.has(from)),
  );
  const argued = new Set(steps.flatMap(({ from, to }) => [from, to]));
  const drawn = claims.filter(({ id }) => argued.has(id));
  const { ids, lanes, depthOf, laneOf } = rowsOf(
    drawn.map(({ id }) => id),
    steps.map(({ from, to }) => [from, to]),
  );
  return {
    nodes: ids.flatMap((id) => {
      const claim = entries.claims.get(id);
      if (!claim) return [];
      const { label, restatement } = claim;
      const { rating } = latestVerdict(claim);
      return { id, number: placeNumber(claim), label, restatement, rating, depth: depthOf(id) };
    }),
    steps: steps.map((step) => ({ ...step, lane: laneOf(step.from, step.to) })),
    lanes,
    apart: own.filter(({ id }) => !argued.has(id)).length,
  };
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

/**
 * @throws {FeedFault} if the essay has no such section
 */
function requireSection(entries: Entries, section: string): void {
  const { sections } = heldEssay(entries);
  if (sections.some((_, index) => `section-${index + 1}` === section)) return;
  throw new FeedFault(
    { collection: 'essay', id: 'essay', path: ['sections'] },
    `it offers ${section} to choose, and the essay has ${sections.length} sections`,
    'put the section back',
  );
}

function sectionOf({ place }: Claim): string {
  return `section-${place.section}`;
}
