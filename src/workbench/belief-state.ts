/**
 * How likely a reader holds the premises of the argument to be, and what follows for a conclusion.
 *
 * Nothing is likely or unlikely before a reader says so. Where a claim is only supported, the essay
 * has other grounds that nobody listed; they stand in the graph as one more leaf, which is open
 * too.
 *
 * @module
 */
import { belief, type Belief, type BeliefGraph, type Beliefs } from '#engine/index.ts';
import type { PortableClaim, PortableLedger } from '#checks/calls/portable.ts';

/** Ending of the leaf that stands for grounds nobody listed. */
const OTHERWISE = '.otherwise';

/** The argument as the engine takes it. */
export function beliefGraph({ claims }: Pick<PortableLedger, 'claims'>): BeliefGraph {
  return new Map(
    claims.flatMap(({ id, grounds }): [string, PortableClaim['grounds']][] => {
      if (!grounds.some((edge) => edge.as === 'supports')) return [[id, grounds]];
      const leaf = id + OTHERWISE;
      return [
        [id, [...grounds, { claim: leaf, as: 'supports' }]],
        [leaf, []],
      ];
    }),
  );
}

/** Id of the claim whose unlisted grounds a leaf stands for. */
export function otherwiseOf(leaf: string): string | undefined {
  return leaf.endsWith(OTHERWISE) ? leaf.slice(0, -OTHERWISE.length) : undefined;
}

export interface Conclusion {
  /** Every claim below it, premises before what they bear, itself last. */
  readonly chain: readonly { readonly id: string; readonly belief: Belief }[];
  /** Those that a reader may say something of: what nothing lies below. */
  readonly leaves: readonly string[];
}

/**
 * What follows for a claim and for every step on the way to it.
 *
 * @throws {RangeError} if there is no such claim
 */
export function concluded(graph: BeliefGraph, set: Beliefs, id: string): Conclusion {
  const below = new Set<string>();
  const visit = (at: string): void => {
    const edges = graph.get(at);
    if (edges === undefined) throw new RangeError(`concluded: no claim ${at}`);
    if (below.has(at)) return;
    for (const { claim } of edges) visit(claim);
    below.add(at);
  };
  visit(id);
  const found = belief(graph, set);
  return {
    chain: [...below].flatMap((at) => {
      const own = found.get(at);
      return own ? [{ id: at, belief: own }] : [];
    }),
    leaves: [...below].filter((at) => graph.get(at)?.length === 0),
  };
}

/** Claims that draw on others. */
export const conclusionsOf = ({ claims }: Pick<PortableLedger, 'claims'>): PortableClaim[] =>
  claims.filter(({ grounds }) => grounds.length > 0);
