import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entries } from '#checks/entries.ts';
import { toFigureArgument } from '#feed/figure-argument.ts';
import type { Claim } from '#schemas/claim.ts';
import { ENTRIES } from '../views/entries.ts';

type Sketch = {
  section: number;
  rests_on?: string[];
  conditional_on?: { claim: string; holds: boolean }[];
};

/** An essay of claims as far as the picture looks at them, in the order given. */
function essayOf(sketches: Readonly<Record<string, Sketch>>): Entries {
  const claims = Object.entries(sketches).map(
    ([id, { section, rests_on = [], ...rest }], i) =>
      [
        id,
        {
          id,
          place: { section, bullet: 1, order: i + 1 },
          label: { en: id, zh: id },
          restatement: { en: id, zh: id },
          rests_on,
          ...rest,
          verdicts: [{ rating: 'pending' }],
        } as unknown as Claim,
      ] as const,
  );
  return { ...ENTRIES, claims: new Map(claims) };
}

/** Claims that come only after others further up the list, and wherever in the essay. */
const ESSAYS = fc
  .array(
    fc.record({
      section: fc.integer({ min: 1, max: 2 }),
      ways: fc.array(fc.tuple(fc.nat(), fc.constantFrom('rests', 'if', 'unless')), {
        maxLength: 3,
      }),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((rows) => {
    const sketches = rows.map(({ section, ways }, i): [string, Sketch] => {
      const to = (kind: string) =>
        ways.filter(([, each]) => i > 0 && each === kind).map(([n]) => `c${n % i}`);
      const conditions = [
        ...to('if').map((claim) => ({ claim, holds: true })),
        ...to('unless').map((claim) => ({ claim, holds: false })),
      ];
      return [`c${i}`, { section, rests_on: to('rests'), conditional_on: conditions }];
    });
    return essayOf(Object.fromEntries(sketches));
  });

describe('toFigureArgument(entries, section)', () => {
  it('puts a claim below and right of what each step to it starts from', () => {
    fc.assert(
      fc.property(ESSAYS, (entries) => {
        const { nodes, steps } = toFigureArgument(entries, 'section-1');
        const rowOf = (id: string) => nodes.findIndex((node) => node.id === id);
        const depthOf = (id: string) => nodes[rowOf(id)]?.depth ?? -1;
        for (const { from, to } of steps) {
          expect(rowOf(from), `${from} ${to}`).toBeLessThan(rowOf(to));
          expect(depthOf(from), `${from} ${to}`).toBeLessThan(depthOf(to));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leads a step straight down past claims further right only, else by a lane of its premise', () => {
    fc.assert(
      fc.property(ESSAYS, (entries) => {
        const { nodes, steps, lanes } = toFigureArgument(entries, 'section-1');
        const rowOf = (id: string) => nodes.findIndex((node) => node.id === id);
        for (const { from, to, lane } of steps) {
          const passed = nodes.slice(rowOf(from) + 1, rowOf(to));
          const depth = nodes[rowOf(from)]?.depth ?? -1;
          const isFree = passed.every((node) => node.depth > depth);
          expect(lane === null, `${from} ${to}`).toBe(isFree);
          expect(lane ?? 0).toBeLessThan(Math.max(lanes, 1));
          for (const other of steps) {
            if (lane === null || other.lane !== lane || other.from === from) continue;
            const apart = rowOf(other.to) <= rowOf(from) || rowOf(to) <= rowOf(other.from);
            expect(apart, `${from} ${to} and ${other.from} ${other.to}`).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lays out a circle too, for the check to speak of', () => {
    const entries = essayOf({
      a: { section: 1, rests_on: ['b'] },
      b: { section: 1, rests_on: ['a'] },
      own: { section: 1, rests_on: ['own'] },
    });
    const { nodes, steps } = toFigureArgument(entries, 'section-1');
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'own']);
    expect(steps).toHaveLength(3);
  });

  it('knows what a claim rests on from what must fail for it', () => {
    const entries = essayOf({
      a: { section: 1 },
      b: { section: 1, conditional_on: [{ claim: 'a', holds: true }] },
      c: { section: 1, rests_on: ['b'], conditional_on: [{ claim: 'a', holds: false }] },
    });
    const { steps } = toFigureArgument(entries, 'section-1');
    expect(steps.map(({ from, to, holds }) => [from, to, holds])).toEqual([
      ['a', 'b', true],
      ['b', 'c', true],
      ['a', 'c', false],
    ]);
  });

  it('draws no step between claims of other sections', () => {
    const entries = essayOf({
      ground: { section: 2 },
      between: { section: 2, rests_on: ['ground'] },
      top: { section: 1, rests_on: ['between', 'ground'] },
    });
    const { nodes, steps } = toFigureArgument(entries, 'section-1');
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      ['between', 'top'],
      ['ground', 'top'],
    ]);
    expect(nodes.map(({ id, depth }) => [id, depth])).toEqual([
      ['between', 0],
      ['ground', 0],
      ['top', 1],
    ]);
  });
});
