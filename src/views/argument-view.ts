/**
 * The essay's argument as a picture: claims as marks, from premises on the left to what is
 * built on them on the right. Laid out at build. Only claims of the named chains are drawn:
 * they carry the argument, and all of them together would be a thicket.
 *
 * @module
 */
import { barsOf, inEssayOrder, orderAmong, premisesOf } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import type { Locale } from '#schemas/text.ts';
import { toClaimLine, type ClaimLine } from './claim-view.ts';
import { laidOut, type Edge, type Place } from '#feed/graph-layout.ts';

export type ArgumentNode = ClaimLine & { x: number; y: number };

/** From a claim that stands, from one that did not hold up, or from one that must fail. */
export type EdgeKind = 'firm' | 'weak' | 'unless';

export type ArgumentView = {
  width: number;
  height: number;
  nodes: ArgumentNode[];
  /** SVG paths from one claim to what comes after it. */
  edges: { path: string; kind: EdgeKind }[];
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
  const order = orderAmong(argued, entries.claims);
  const drawn = new Map<string, Edge>();
  const bars = new Set<Edge>();
  for (const claim of claims) {
    const [premises, barring] = [premisesOf(claim), barsOf(claim)];
    for (const from of [...premises, ...barring].filter((id) => argued.has(id))) {
      const edge: Edge = [from, claim.id];
      drawn.set(edge.join(' '), edge);
      if (!premises.includes(from)) bars.add(edge);
    }
  }
  for (const steps of chains) {
    for (const [i, to] of steps.slice(1).entries()) {
      const edge: Edge = [steps[i] ?? to, to];
      // A step back to what it was argued from would put a premise right of its conclusion.
      const isBack = leads([...order, ...drawn.values()], to, edge[0]);
      if (!isBack && !drawn.has(edge.join(' '))) drawn.set(edge.join(' '), edge);
    }
  }
  const { width, height, placeOf, wayOf } = laidOut(
    claims.map(({ id }) => id),
    // Also where no line is drawn: what lies between two claims may be in no chain.
    [...order, ...drawn.values()],
    SPACING,
  );
  const lines = claims.map((claim) => toClaimLine(claim, locale));
  const isWeak = (from: string) => WEAK.has(lines.find(({ id }) => id === from)?.rating ?? '');
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: lines.map((line) => {
      const { x, y } = placeOf(line.id);
      return { ...line, x: Math.round(x), y: Math.round(y) };
    }),
    edges: [...drawn.values()].map((edge) => ({
      path: curve(wayOf(edge)),
      kind: bars.has(edge) ? 'unless' : isWeak(edge[0]) ? 'weak' : 'firm',
    })),
  };
}
