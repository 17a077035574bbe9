/**
 * The essay's argument as a picture: claims as marks, from premises on the left to what is
 * built on them on the right. Laid out at build. Only claims of the named chains are drawn:
 * they carry the argument, and all of them together would be a thicket.
 *
 * @module
 */
import { inEssayOrder, premisesOf } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import type { Locale } from '#schemas/text.ts';
import { toClaimLine, type ClaimLine } from './claim-view.ts';
import { laidOut, type Edge, type Place } from '#feed/graph-layout.ts';

export type ArgumentNode = ClaimLine & { x: number; y: number };

export type ArgumentView = {
  width: number;
  height: number;
  nodes: ArgumentNode[];
  /** SVG paths from premise to conclusion; `weak` where the premise did not hold up. */
  edges: { path: string; weak: boolean }[];
};

/** Box of a node in px, a mark with its number below, and the room around it. */
const SPACING = {
  node: { width: 46, height: 40 },
  nodesep: 6,
  ranksep: 44,
  marginx: 8,
  marginy: 24,
} as const;

const WEAK: ReadonlySet<string> = new Set(['contested', 'contradicted']);

/** A curve through the points the layout gives, level at both ends. */
function curve(points: readonly Place[]): string {
  const [first, ...rest] = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  if (!first) return '';
  let from = first;
  const pieces = rest.map((to) => {
    const middle = Math.round((from.x + to.x) / 2);
    const piece = `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
    from = to;
    return piece;
  });
  return `M${first.x} ${first.y}${pieces.join('')}`;
}

/** Whether one gets from one claim to another along the edges. */
function leads(edges: readonly Edge[], from: string, to: string): boolean {
  const reached = new Set([from]);
  for (const id of reached) for (const [start, end] of edges) if (start === id) reached.add(end);
  return reached.has(to);
}

export function toArgumentView(entries: Entries, locale: Locale): ArgumentView {
  const chains = [...entries.chains.values()].map(({ steps }) => steps);
  const argued = new Set(chains.flat());
  const claims = inEssayOrder(entries.claims.values()).filter(({ id }) => argued.has(id));
  const resting = claims.flatMap((claim) =>
    premisesOf(claim)
      .filter((premise) => argued.has(premise))
      .map((premise): Edge => [premise, claim.id]),
  );
  const edges = new Map(resting.map((edge) => [edge.join(' '), edge]));
  for (const steps of chains) {
    for (const [i, to] of steps.slice(1).entries()) {
      const from = steps[i] ?? to;
      // A step back to what it was argued from would put a premise right of its conclusion.
      if (!leads([...edges.values()], to, from)) edges.set(`${from} ${to}`, [from, to]);
    }
  }
  const { width, height, placeOf, wayOf } = laidOut(
    claims.map(({ id }) => id),
    [...edges.values()],
    SPACING,
  );
  const lines = claims.map((claim) => toClaimLine(claim, locale));
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: lines.map((line) => {
      const { x, y } = placeOf(line.id);
      return { ...line, x: Math.round(x), y: Math.round(y) };
    }),
    edges: [...edges.values()].map((edge) => ({
      path: curve(wayOf(edge)),
      weak: WEAK.has(lines.find(({ id }) => id === edge[0])?.rating ?? ''),
    })),
  };
}
