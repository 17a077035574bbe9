/**
 * How far belief in premises carries to conclusions.
 *
 * @module
 */
import { edgesOf, premisesFirst, type BeliefGraph, type Beliefs } from './belief-graph.ts';
import { ALWAYS, decisionDiagram, type Event } from './decision-diagram.ts';
import { ANYWHERE, both, turned, type Bounds } from './frechet.ts';
import { refuse } from './guards.ts';

/** How much a conclusion turns on one leaf below it. */
export interface LeafPull {
  leaf: string;
  /** Its value with the leaf at 1 minus its value with the leaf at 0, from -1 to 1. */
  by: number;
}

export interface Belief {
  /** Lowest and highest probability, whatever the dependence between the leaves. */
  bounds: Bounds;
  /** If the leaves are independent; absent if the claim turns on a leaf that is not set. */
  independent?: {
    value: number;
    /** Every leaf below the claim, that which moves it most first, equal ones in order of id. */
    pulls: LeafPull[];
  };
}

/** An event, and the events it is the conjunction of. */
interface Held {
  event: Event;
  parts: ReadonlySet<Event>;
  leaves: ReadonlySet<string>;
}

/**
 * Belief in every claim of an argument, given how likely the claims that are set are.
 *
 * The bounds hold under every joint distribution of the leaves with the marginals that are
 * set; a leaf that is not set may lie anywhere in [0, 1]. They are those of Fréchet, taken
 * step by step, with what a claim needs spelled out to the bottom and each part counted once:
 * sharp for a conjunction of leaves and of their negations, and possibly wider than need be
 * above a choice between several `supports` or the failure of a conjunction.
 *
 * The value under independence is exact up to rounding also where premises share a leaf.
 * Costs little on an argument where claims lean on few leaves; in the worst case it grows as
 * 2^leaves.
 *
 * Source: M. Fréchet, Généralisation du théorème des probabilités totales, Fundamenta
 * Mathematicae 25 (1935) 379-387; R. E. Bryant, Graph-based algorithms for Boolean function
 * manipulation, IEEE Transactions on Computers C-35 (1986) 677-691.
 *
 * @param graph - what each claim draws on, by id; its edges run in no circle
 * @param set - probabilities in [0, 1] by id; what a claim that is set draws on does not count
 * @returns a belief for every id of the graph, premises before conclusions
 * @throws {RangeError} if an id is unknown, edges run in a circle or a probability is off [0, 1]
 * @throws {TypeError} if a probability is not a number
 * @example
 * belief(new Map([['a', []], ['b', [{ claim: 'a', as: 'undercut-by' }]]]), new Map([['a', 0.75]])).get('b') // => { bounds: [0.25, 0.25], independent: { value: 0.25, pulls: [{ leaf: 'a', by: -1 }] } }
 */
export function belief(graph: BeliefGraph, set: Beliefs): Map<string, Belief> {
  const order = premisesFirst('belief', graph);
  requireBeliefs(graph, set);
  const leaves = order.filter((id) => edgesOf(id, graph, set).length === 0);
  const chances = leaves.map((id) => set.get(id) ?? NaN);
  const places = new Map(leaves.map((id, place) => [id, place]));
  const diagram = decisionDiagram();
  const held = new Map<string, Held>();
  const bounds = new Map<Event, Bounds>();

  const conjunction = (events: ReadonlySet<Event>): Event => {
    const event = [...events].reduce(diagram.and, ALWAYS);
    const ranges = [...events].map((one) => bounds.get(one) ?? ANYWHERE);
    if (!bounds.has(event)) bounds.set(event, both(event, ranges));
    const opposite = diagram.not(event);
    if (!bounds.has(opposite)) bounds.set(opposite, turned(bounds.get(event) ?? ANYWHERE));
    return event;
  };
  const partsOf = ({ event, parts }: Held, holds: boolean): Iterable<Event> =>
    holds ? parts : [diagram.not(event)];

  for (const id of order) {
    const place = places.get(id);
    if (place !== undefined) {
      const event = diagram.leaf(place);
      const chance = set.get(id);
      bounds.set(event, chance === undefined ? ANYWHERE : [chance, chance]);
      held.set(id, {
        event: conjunction(new Set([event])),
        parts: new Set([event]),
        leaves: new Set([id]),
      });
      continue;
    }
    const edges = edgesOf(id, graph, set).flatMap(({ claim, as }) => {
      const below = held.get(claim);
      return below ? [{ as, below }] : [];
    });
    const choices = edges.filter(({ as }) => as === 'supports');
    const [only, ...others] = choices;
    const parts = new Set(
      edges
        .filter(({ as }) => as !== 'supports')
        .flatMap(({ as, below }) => [...partsOf(below, as === 'needs')]),
    );
    if (only && others.length === 0) for (const part of only.below.parts) parts.add(part);
    if (others.length > 0) {
      const none = conjunction(new Set(choices.map(({ below }) => diagram.not(below.event))));
      parts.add(diagram.not(none));
    }
    held.set(id, {
      event: conjunction(parts),
      parts,
      leaves: new Set(edges.flatMap(({ below }) => [...below.leaves])),
    });
  }

  const values = diagram.probabilities(chances);
  return new Map(
    [...held].map(([id, { event, leaves: below }]) => {
      const range = bounds.get(event) ?? ANYWHERE;
      const value = values[event] ?? NaN;
      if (Number.isNaN(value)) return [id, { bounds: range }];
      const slopes = diagram.slopes(event, chances, values);
      const pulls = [...below]
        .map((leaf) => ({ leaf, by: slopes.get(places.get(leaf) ?? NaN) ?? 0 }))
        .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.leaf < b.leaf ? -1 : 1));
      return [id, { bounds: range, independent: { value, pulls } }];
    }),
  );
}

function requireBeliefs(graph: BeliefGraph, set: Beliefs): void {
  for (const [id, chance] of set) {
    if (!graph.has(id)) throw new RangeError(`belief: unknown claim ${id} is set`);
    if (!(chance >= 0 && chance <= 1)) refuse(`belief: ${id}`, 'in [0, 1]', chance);
  }
}
