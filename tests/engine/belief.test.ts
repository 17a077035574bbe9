import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { belief, EDGE_KINDS, type BeliefEdge, type EdgeKind } from '#engine/index.ts';

type Edges = Record<string, [claim: string, as: EdgeKind][]>;

const graphOf = (edges: Edges): Map<string, BeliefEdge[]> =>
  new Map(
    Object.entries(edges).map(([id, list]) => [id, list.map(([claim, as]) => ({ claim, as }))]),
  );
const ask = (edges: Edges, set: Record<string, number>) =>
  belief(graphOf(edges), new Map(Object.entries(set)));

const LEAVES: Edges = { a: [], b: [] };

/** Up to 12 claims, each of which draws on earlier ones, every leaf with a probability. */
const ARGUMENT = fc
  .array(
    fc.record({
      chance: fc.double({ min: 0, max: 1, noNaN: true }),
      draws: fc.uniqueArray(
        fc.record({ back: fc.integer({ min: 1, max: 11 }), as: fc.constantFrom(...EDGE_KINDS) }),
        { selector: ({ back }) => back, maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => {
    const edges: Edges = {};
    const set: Record<string, number> = {};
    for (const [i, { chance, draws }] of rows.entries()) {
      const reached = draws.filter(({ back }) => back <= i);
      edges[`n${i}`] = reached.map(({ back, as }) => [`n${i - back}`, as]);
      if (reached.length === 0) set[`n${i}`] = chance;
    }
    return { edges, set };
  });

/** Whether each claim holds, given which leaves do. */
function outcome(edges: Edges, leaves: ReadonlySet<string>): Map<string, boolean> {
  const holds = new Map<string, boolean>();
  for (const [id, list] of Object.entries(edges)) {
    const of = (kind: EdgeKind) =>
      list.flatMap(([claim, as]) => (as === kind ? holds.get(claim) === true : []));
    const carried =
      of('needs').every((one) => one) &&
      !of('undercut-by').includes(true) &&
      (of('supports').length === 0 || of('supports').includes(true));
    holds.set(id, list.length === 0 ? leaves.has(id) : carried);
  }
  return holds;
}

/** Probability of every claim by a table of joint outcomes. */
function tally(edges: Edges, worlds: readonly { weight: number; leaves: Set<string> }[]) {
  const sums = new Map(Object.keys(edges).map((id) => [id, 0]));
  for (const { weight, leaves } of worlds) {
    for (const [id, held] of outcome(edges, leaves)) {
      if (held) sums.set(id, (sums.get(id) ?? 0) + weight);
    }
  }
  return sums;
}

function independentWorlds(set: Record<string, number>) {
  return Object.entries(set).reduce(
    (worlds, [id, chance]) =>
      worlds.flatMap(({ weight, leaves }) => [
        { weight: weight * chance, leaves: new Set([...leaves, id]) },
        { weight: weight * (1 - chance), leaves },
      ]),
    [{ weight: 1, leaves: new Set<string>() }],
  );
}

/** One draw moves every leaf: each holds on an arc of the circle as long as its probability. */
function coupledWorlds(set: Record<string, number>, starts: readonly number[]) {
  const arcs = Object.entries(set).map(([id, chance], i) => ({ id, chance, from: starts[i] ?? 0 }));
  const cuts = arcs.flatMap(({ chance, from }) => [from % 1, (from + chance) % 1]);
  const marks = [...new Set([0, ...cuts, 1])].sort((a, b) => a - b);
  return marks.slice(1).map((to, i) => {
    const at = marks[i] ?? 0;
    const middle = (at + to) / 2;
    const on = arcs.filter(({ chance, from }) => (middle - from + 2) % 1 < chance);
    return { weight: to - at, leaves: new Set(on.map(({ id }) => id)) };
  });
}

describe('belief(graph, set)', () => {
  it.each<[string, Edges[string], [number, number], number]>([
    [
      'two needed',
      [
        ['a', 'needs'],
        ['b', 'needs'],
      ],
      [0.4, 0.6],
      0.48,
    ],
    [
      'either enough',
      [
        ['a', 'supports'],
        ['b', 'supports'],
      ],
      [0.8, 1],
      0.92,
    ],
    [
      'one needed, one against',
      [
        ['a', 'needs'],
        ['b', 'undercut-by'],
      ],
      [0, 0.2],
      0.12,
    ],
  ])('gives known bounds and value for %s', (_, edges, [low, high], value) => {
    const found = ask({ ...LEAVES, top: edges }, { a: 0.6, b: 0.8 }).get('top');
    expect(found?.bounds[0]).toBeCloseTo(low, 12);
    expect(found?.bounds[1]).toBeCloseTo(high, 12);
    expect(found?.independent?.value).toBeCloseTo(value, 12);
  });

  it('counts a premise that two grounds share once', () => {
    const edges: Edges = {
      ...LEAVES,
      left: [['a', 'needs']],
      right: [
        ['a', 'needs'],
        ['b', 'needs'],
      ],
      top: [
        ['left', 'needs'],
        ['right', 'needs'],
      ],
    };
    const top = ask(edges, { a: 0.5, b: 0.5 }).get('top');
    expect(top).toEqual({
      bounds: [0, 0.5],
      independent: {
        value: 0.25,
        pulls: [
          { leaf: 'a', by: 0.5 },
          { leaf: 'b', by: 0.5 },
        ],
      },
    });
  });

  it('gives bounds alone where a leaf is not set', () => {
    const edges: Edges = {
      ...LEAVES,
      top: [
        ['a', 'needs'],
        ['b', 'needs'],
      ],
    };
    expect(ask(edges, { a: 0.25 }).get('top')).toEqual({ bounds: [0, 0.25] });
  });

  it('takes a claim that is set as a leaf', () => {
    expect(ask({ ...LEAVES, top: [['a', 'needs']] }, { a: 0.25, top: 0.5 }).get('top')).toEqual({
      bounds: [0.5, 0.5],
      independent: { value: 0.5, pulls: [{ leaf: 'top', by: 1 }] },
    });
  });

  it('equals brute force under independence, value and pulls', () => {
    fc.assert(
      fc.property(ARGUMENT, ({ edges, set }) => {
        const found = ask(edges, set);
        const at = (leaf?: string, to = 0) =>
          tally(edges, independentWorlds(leaf === undefined ? set : { ...set, [leaf]: to }));
        for (const [id, exact] of at()) {
          expect(Math.abs((found.get(id)?.independent?.value ?? NaN) - exact)).toBeLessThan(1e-12);
        }
        for (const leaf of Object.keys(set)) {
          const [yes, no] = [at(leaf, 1), at(leaf, 0)];
          for (const [id, { independent }] of found) {
            const by = independent?.pulls.find((pull) => pull.leaf === leaf)?.by ?? 0;
            const exact = (yes.get(id) ?? NaN) - (no.get(id) ?? NaN);
            expect(Math.abs(by - exact)).toBeLessThan(1e-12);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('bounds the exact value under any coupling of the leaves', () => {
    const starts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        ARGUMENT,
        starts,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (argument, from, mix) => {
          const { edges, set } = argument;
          const found = ask(edges, set);
          const coupled = tally(edges, coupledWorlds(set, from));
          const free = tally(edges, independentWorlds(set));
          for (const [id, { bounds }] of found) {
            const exact = mix * (coupled.get(id) ?? NaN) + (1 - mix) * (free.get(id) ?? NaN);
            expect(exact).toBeGreaterThanOrEqual(bounds[0] - 1e-12);
            expect(exact).toBeLessThanOrEqual(bounds[1] + 1e-12);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each<[string, Edges, Record<string, number>, string]>([
    ['an unknown premise', { a: [['x', 'needs']] }, {}, 'belief: a draws on unknown claim x'],
    ['an unknown id that is set', LEAVES, { x: 1 }, 'belief: unknown claim x is set'],
    ['a circle', { a: [['b', 'needs']], b: [['a', 'needs']] }, {}, 'belief: circle a > b > a'],
    ['more than certainty', LEAVES, { a: 1.5 }, 'belief: a must be in [0, 1], got 1.5'],
  ])('refuses %s', (_, edges, set, message) => {
    expect(() => ask(edges, set)).toThrow(new RangeError(message));
  });
});
