/**
 * The essay's argument as a picture: claims as marks, from premises on the left to what is
 * built on them on the right. Laid out at build. Only claims of the named chains are drawn:
 * they carry the argument, and all of them together would be a thicket.
 *
 * @module
 */
import { Graph, layout } from '@dagrejs/dagre';
import { premisesOf } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import type { Locale } from '#schemas/text.ts';
import { inEssayOrder, toClaimLine, type ClaimLine } from './claim-view.ts';

export type ArgumentNode = ClaimLine & { x: number; y: number };

export type ArgumentView = {
  width: number;
  height: number;
  nodes: ArgumentNode[];
  /** SVG paths from premise to conclusion; `weak` where the premise did not hold up. */
  edges: { path: string; weak: boolean }[];
};

/** Box of a node in px: a mark with its number below. */
const NODE = { width: 46, height: 40 };
const GAPS = { rankdir: 'LR', nodesep: 6, ranksep: 44, marginx: 8, marginy: 24 } as const;

const WEAK: ReadonlySet<string> = new Set(['contested', 'contradicted']);

type Place = { x: number; y: number };
type Edge = readonly [premise: string, conclusion: string];

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
  const graph = new Graph().setGraph({ ...GAPS }).setDefaultEdgeLabel(() => ({}));
  for (const { id } of claims) graph.setNode(id, { ...NODE });
  for (const [premise, conclusion] of edges) graph.setEdge(premise, conclusion);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const lines = claims.map((claim) => toClaimLine(claim, locale));
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: lines.map((line) => {
      const { x, y } = graph.node(line.id) as Place;
      return { ...line, x: Math.round(x), y: Math.round(y) };
    }),
    edges: edges.map(([premise, conclusion]) => ({
      path: curve((graph.edge(premise, conclusion) as { points: Place[] }).points),
      weak: WEAK.has(lines.find(({ id }) => id === premise)?.rating ?? ''),
    })),
  };
}
