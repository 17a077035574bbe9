/**
 * An argument as a graph: which claims a conclusion draws on, and in what manner.
 *
 * A conclusion holds if and only if every claim it `needs` holds, none that it is
 * `undercut-by` holds and, where some are listed as `supports`, at least one
 * of those holds. That is how likely it is that the argument carries; a conclusion may be
 * true for a reason that nobody gave.
 *
 * @module
 */

/** In what manner a conclusion draws on a claim. */
export const EDGE_KINDS = ['needs', 'supports', 'undercut-by'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

export interface BeliefEdge {
  /** Id of the claim drawn on. */
  claim: string;
  as: EdgeKind;
}

/** What each claim draws on, by id; nothing, where it is a leaf. */
export type BeliefGraph = ReadonlyMap<string, readonly BeliefEdge[]>;

/** How likely claims are by id, in [0, 1]. A claim that is set counts as a leaf. */
export type Beliefs = ReadonlyMap<string, number>;

/** The edges that count: none below a claim that is set. */
export function edgesOf(id: string, graph: BeliefGraph, set: Beliefs): readonly BeliefEdge[] {
  return set.has(id) ? [] : (graph.get(id) ?? []);
}

/**
 * Ids with whatever a claim draws on before it.
 *
 * @param fn - the public function that asks, for its error messages
 * @throws {RangeError} if an edge leads to an unknown id, or edges run in a circle
 */
export function premisesFirst(fn: string, graph: BeliefGraph): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (id: string, from?: string): void => {
    const edges = graph.get(id);
    if (edges === undefined) throw new RangeError(`${fn}: ${from} draws on unknown claim ${id}`);
    if (done.has(id)) return;
    const start = path.indexOf(id);
    if (start >= 0) {
      throw new RangeError(`${fn}: circle ${[...path.slice(start), id].join(' > ')}`);
    }
    path.push(id);
    for (const { claim } of edges) visit(claim, id);
    path.pop();
    done.add(id);
  };
  for (const id of graph.keys()) visit(id);
  return [...done];
}
