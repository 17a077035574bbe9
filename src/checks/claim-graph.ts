/**
 * The argument of the essay as a graph: what each claim rests on, what rests on it, and
 * how weak the weakest claim below it is.
 *
 * @module
 */
import type { Claim, Rating, Verdict } from '#schemas/claim.ts';

/** Ratings from the firmest to the weakest ground to build on. */
const STRENGTH: readonly Rating[] = [
  'supported',
  'supported-with-correction',
  'not-checkable',
  'pending',
  'contested',
  'contradicted',
];

/** Place in the essay, as a number: `§2.4.1`. */
export function placeNumber({ place: { section, bullet, order } }: Claim): string {
  return `§${section}.${bullet}.${order}`;
}

/** Claims in the order of the essay. */
export function inEssayOrder(claims: Iterable<Claim>): Claim[] {
  return [...claims].sort(
    ({ place: a }, { place: b }) =>
      a.section - b.section || a.bullet - b.bullet || a.order - b.order,
  );
}

/** The verdict that counts: the last one. */
export function latestVerdict(claim: Claim): Verdict {
  const verdict = claim.verdicts.at(-1);
  if (verdict === undefined) throw new RangeError(`latestVerdict: ${claim.id} has no verdict`);
  return verdict;
}

type Grounds = Pick<Claim, 'rests_on' | 'supported_by' | 'conditional_on'>;

/** Ids a claim takes as given: its premises, what supports it, and what must come true first. */
export function premisesOf({
  rests_on,
  supported_by = [],
  conditional_on = [],
}: Grounds): string[] {
  const conditions = conditional_on.filter(({ holds }) => holds);
  return [...new Set([...rests_on, ...supported_by, ...conditions.map(({ claim }) => claim)])];
}

/** Ids of the claims that must fail for this one to be judged. */
export function barsOf({ conditional_on = [] }: Grounds): string[] {
  return conditional_on.filter(({ holds }) => !holds).map(({ claim }) => claim);
}

/** Ids of the claims that come before this one in the argument, to hold or to fail. */
export function priorOf(claim: Grounds): string[] {
  return [...new Set([...premisesOf(claim), ...barsOf(claim)])];
}

/**
 * Which of some claims come before which: each pair leads from one to the next above it, past
 * claims that are not among them and never past one that is.
 */
export function orderAmong(
  ids: ReadonlySet<string>,
  claims: ReadonlyMap<string, Claim>,
): [before: string, after: string][] {
  return [...ids].flatMap((id) => {
    const passed = new Set([id]);
    const next = new Set<string>();
    for (const each of passed) {
      const claim = claims.get(each);
      for (const prior of claim ? priorOf(claim) : []) (ids.has(prior) ? next : passed).add(prior);
    }
    next.delete(id);
    return [...next].map((prior): [string, string] => [prior, id]);
  });
}

export interface ClaimNode {
  id: string;
  /** Ids of every claim below: premises, their premises, and so on. Sorted. */
  restsOn: string[];
  /** Ids of every claim above: those that fall if this one does. Sorted. */
  bears: string[];
  /** The weakest claim below; absent if it rests on nothing. */
  weakest?: { id: string; rating: Rating };
}

/** A node for every claim. Unknown ids are left out, and a circle is walked once. */
export function claimGraph(claims: ReadonlyMap<string, Claim>): Map<string, ClaimNode> {
  const below = new Map(
    [...claims.values()].map((claim) => [
      claim.id,
      premisesOf(claim).filter((id) => claims.has(id)),
    ]),
  );
  const above = new Map<string, string[]>([...claims.keys()].map((id) => [id, []]));
  for (const [id, premises] of below) for (const premise of premises) above.get(premise)?.push(id);
  return new Map(
    [...claims.keys()].map((id) => {
      const restsOn = reach(id, below);
      const weakest = weakestOf(restsOn, claims);
      return [id, { id, restsOn, bears: reach(id, above), ...(weakest && { weakest }) }];
    }),
  );
}

function reach(from: string, edges: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set<string>();
  const waiting = [...(edges.get(from) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id) || id === from) continue;
    seen.add(id);
    waiting.push(...(edges.get(id) ?? []));
  }
  return [...seen].sort();
}

function weakestOf(
  ids: readonly string[],
  claims: ReadonlyMap<string, Claim>,
): ClaimNode['weakest'] {
  let weakest: ClaimNode['weakest'];
  for (const id of ids) {
    const claim = claims.get(id);
    if (claim === undefined) continue;
    const { rating } = latestVerdict(claim);
    if (!weakest || STRENGTH.indexOf(rating) > STRENGTH.indexOf(weakest.rating))
      weakest = { id, rating };
  }
  return weakest;
}

/**
 * Circles in a graph, each as the ids along it, starting with the one that closes it. One
 * circle is found for every edge that leads back.
 */
export function circles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const follow = (id: string): void => {
    const back = trail.indexOf(id);
    if (back >= 0) found.push(trail.slice(back));
    if (back >= 0 || done.has(id)) return;
    trail.push(id);
    for (const next of edges.get(id) ?? []) follow(next);
    trail.pop();
    done.add(id);
  };
  for (const id of [...edges.keys()].sort()) follow(id);
  return found;
}
