/**
 * Graphs laid out from left to right, at build. The only importer of the layout library, so
 * that none of it reaches a reader.
 *
 * @module
 */
import { Graph, layout } from '@dagrejs/dagre';

export type Place = { x: number; y: number };
export type Edge = readonly [from: string, to: string];

export type LaidOut = {
  width: number;
  height: number;
  placeOf: (id: string) => Place;
  /** From the border of the one to the border of the other. */
  wayOf: (edge: Edge) => readonly Place[];
};

/** Box of a node and the room around it, px. */
export type Spacing = {
  node: { width: number; height: number };
  nodesep: number;
  ranksep: number;
  marginx: number;
  marginy: number;
};

export function laidOut(
  ids: Iterable<string>,
  edges: readonly Edge[],
  { node, ...gaps }: Spacing,
): LaidOut {
  const graph = new Graph().setGraph({ rankdir: 'LR', ...gaps }).setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { ...node });
  for (const [from, to] of edges) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    placeOf: (id) => graph.node(id) as Place,
    wayOf: ([from, to]) => (graph.edge(from, to) as { points: Place[] }).points,
  };
}
