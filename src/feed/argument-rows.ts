/**
 * Claims one a row, each below and right of what it rests on, in an order that keeps steps
 * short. A step goes down from its premise where everything on the way stands further right,
 * else by a lane left of them all.
 *
 * Laid out at build, so that none of it reaches a reader.
 *
 * @module
 */
type Pair = readonly [from: number, to: number];

export type Rows = {
  /** From the top. */
  ids: string[];
  /** How many lanes there are. */
  lanes: number;
  depthOf: (id: string) => number;
  /** The lane of a step, 0 next to the claims; `null` where it goes straight down. */
  laneOf: (from: string, to: string) => number | null;
};

/** What an order costs: a lane most, since all claims move right for it; then a detour. */
const LANE = 100;
const DETOUR = 10;
/** Most claims that are moved together. */
const LONGEST = 6;
/** Beyond so many claims the order is kept as it is sorted: trying others takes their third power. */
const MOST_MOVED = 200;

/** Where the steps lead to, and where they come from, for each claim. */
type Graph = Readonly<Record<'up' | 'down', readonly (readonly number[])[]>>;

function graphOf(count: number, pairs: readonly Pair[]): Graph {
  const up = Array.from({ length: count }, (): number[] => []);
  const down = Array.from({ length: count }, (): number[] => []);
  for (const [from, to] of pairs) {
    up[to]?.push(from);
    down[from]?.push(to);
  }
  return { up, down };
}

/**
 * @param ids - in the order they keep where nothing speaks against it
 * @param steps - what is drawn; a circle, which the content check reports, is walked once
 */
export function rowsOf(
  ids: readonly string[],
  steps: readonly (readonly [from: string, to: string])[],
): Rows {
  const index = new Map(ids.map((id, i) => [id, i]));
  const at = (id: string): number => index.get(id) ?? -1;
  const graph = graphOf(
    ids.length,
    steps.map(([from, to]): Pair => [at(from), at(to)]),
  );
  const depths = depthsOf(graph);
  const order = sorted(graph);
  const best = order.length > MOST_MOVED ? order : improved(order, graph, depths);
  const { lanes, lane, rowOf, clear } = waysIn(best, graph, depths);
  return {
    ids: best.flatMap((i) => ids[i] ?? []),
    lanes,
    depthOf: (id) => depths[at(id)] ?? 0,
    laneOf: (from, to) =>
      (rowOf[at(to)] ?? 0) < (clear[at(from)] ?? 0) ? null : (lane[at(from)] ?? null),
  };
}

/** The longest way down from each; what rests on nothing stands one left of what it bears. */
function depthsOf({ up, down }: Graph): number[] {
  const depths: number[] = [];
  const depthOf = (i: number): number => {
    const known = depths[i];
    if (known !== undefined) return known;
    depths[i] = 0;
    return (depths[i] = Math.max(0, ...(up[i] ?? []).map((from) => depthOf(from) + 1)));
  };
  const all = up.map((_, i) => depthOf(i));
  return all.map((depth, i) => {
    const above = (down[i] ?? []).map((to) => all[to] ?? 0);
    return up[i]?.length === 0 && above.length > 0 ? Math.min(...above) - 1 : depth;
  });
}

/** All of them, each right after what it comes after and has no row yet. */
function sorted({ up }: Graph): number[] {
  const placed = new Set<number>();
  const begun = new Set<number>();
  const place = (i: number): void => {
    if (begun.has(i)) return;
    begun.add(i);
    for (const from of up[i] ?? []) place(from);
    placed.add(i);
  };
  for (let i = 0; i < up.length; i += 1) place(i);
  return [...placed];
}

/** Moves a few neighbours elsewhere as long as that makes the order cheaper. */
function improved(start: number[], graph: Graph, depths: readonly number[]): number[] {
  let best = start;
  let least = costOf(start, graph, depths);
  for (let before = Infinity; least < before;) {
    before = least;
    for (let length = 1; length <= LONGEST; length += 1) {
      for (let from = 0; from + length <= start.length; from += 1) {
        for (let to = 0; to + length <= start.length; to += 1) {
          const moved = best.toSpliced(from, length);
          moved.splice(to, 0, ...best.slice(from, from + length));
          const cost = costOf(moved, graph, depths);
          if (cost < least) [best, least] = [moved, cost];
        }
      }
    }
  }
  return best;
}

function rowsIn(order: readonly number[]): number[] {
  const rowOf: number[] = [];
  order.forEach((i, row) => (rowOf[i] = row));
  return rowOf;
}

/** Infinite, where a claim would stand above one it rests on. */
function costOf(order: readonly number[], graph: Graph, depths: readonly number[]): number {
  const rowOf = rowsIn(order);
  let length = 0;
  for (const [from, ends] of graph.down.entries()) {
    for (const to of ends) {
      const step = (rowOf[to] ?? 0) - (rowOf[from] ?? 0);
      if (step <= 0) return Infinity;
      length += step;
    }
  }
  const { lanes, lane } = waysIn(order, graph, depths);
  return LANE * lanes + DETOUR * lane.filter((each) => each !== undefined).length + length;
}

/** How the steps of an order go: one lane a premise, for all it cannot reach straight down. */
function waysIn(order: readonly number[], { down }: Graph, depths: readonly number[]) {
  const rowOf = rowsIn(order);
  const clear: number[] = [];
  const lane: (number | undefined)[] = [];
  const ends: number[] = [];
  order.forEach((i, row) => {
    let free = row + 1;
    while (free < order.length && (depths[order[free] ?? i] ?? 0) > (depths[i] ?? 0)) free += 1;
    clear[i] = free;
    const last = (down[i] ?? []).reduce((end, to) => Math.max(end, rowOf[to] ?? 0), 0);
    if (last < free) return;
    const empty = ends.findIndex((end) => end <= row);
    const own = empty < 0 ? ends.length : empty;
    ends[own] = last;
    lane[i] = own;
  });
  return { rowOf, clear, lane, lanes: ends.length };
}
