/**
 * A section's claims as a figure draws them: what rests on what, each at its place.
 *
 * @module
 */
import type { FigureArgument, Span } from '#charts/spec/data.ts';
import {
  barsOf,
  inEssayOrder,
  latestVerdict,
  orderAmong,
  placeNumber,
  premisesOf,
} from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import type { Claim } from '#schemas/claim.ts';
import { FeedFault } from './fault.ts';
import { heldEssay } from './held.ts';
import { laidOut, type Edge, type LaidOut, type Place } from './graph-layout.ts';

/** Proportions of the drawing's boxes; the figure stretches the whole to its own size. */
const SPACING = {
  node: { width: 40, height: 22 },
  nodesep: 6,
  ranksep: 30,
  marginx: 0,
  marginy: 0,
} as const;

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
  const picture = laidOut(
    drawn.map(({ id }) => id),
    // Also where no line is drawn: claims of other sections have an order too.
    [...steps.map(({ from, to }): Edge => [from, to]), ...orderAmong(argued, entries.claims)],
    SPACING,
  );
  const share = shareOf(picture, drawn);
  const columns = new Set(drawn.map(({ id }) => Math.round(picture.placeOf(id).x)));
  return {
    nodes: drawn.map((claim) => ({
      id: claim.id,
      number: placeNumber(claim),
      restatement: claim.restatement,
      rating: latestVerdict(claim).rating,
      at: share(picture.placeOf(claim.id)),
    })),
    steps: steps.map((step) => ({
      ...step,
      // The layout bends lines between columns too, where nothing stands in their way.
      bends: picture
        .wayOf([step.from, step.to])
        .slice(1, -1)
        .filter(({ x }) => columns.has(Math.round(x)))
        .map(share),
    })),
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

/** A place as shares of the way from the outermost middles to those across. */
function shareOf({ placeOf }: LaidOut, drawn: readonly Claim[]): (place: Place) => Span {
  const places = drawn.map(({ id }) => placeOf(id));
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const along = (values: number[], at: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return Number(((at - low) / (high - low || 1)).toFixed(3));
  };
  return ({ x, y }) => [along(xs, x), along(ys, y)];
}
