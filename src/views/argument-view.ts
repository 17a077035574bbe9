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

export function toArgumentView(entries: Entries, locale: Locale): ArgumentView {
  const chains = [...entries.chains.values()].map(({ steps }) => steps);
  const argued = new Set(chains.flat());
  const claims = inEssayOrder(entries.claims.values()).filter(({ id }) => argued.has(id));
  const resting = claims.flatMap((claim) =>
    premisesOf(claim)
      .filter((premise) => argued.has(premise))
      .map((premise): Edge => [premise, claim.id]),
  );
  const leading = chains.flatMap((steps) =>
    steps.slice(1).map((step, i): Edge => [steps[i] ?? step, step]),
  );
  const edges = [
    ...new Map([...resting, ...leading].map((edge) => [edge.join(' '), edge])).values(),
  ];
  const { width, height, placeOf, wayOf } = laidOut(
    claims.map(({ id }) => id),
    edges,
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
    edges: edges.map((edge) => ({
      path: curve(wayOf(edge)),
      weak: WEAK.has(lines.find(({ id }) => id === edge[0])?.rating ?? ''),
    })),
  };
}
