import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priorOf } from '#checks/claim-graph.ts';
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

/** Every claim below one, however far. */
function below(id: string, { claims }: Entries): Set<string> {
  const found = new Set<string>([id]);
  for (const each of found) {
    const claim = claims.get(each);
    for (const prior of claim ? priorOf(claim) : []) found.add(prior);
  }
  found.delete(id);
  return found;
}

describe('toFigureArgument(entries, section)', () => {
  it('puts a claim to the right of all it comes after, however the essay is woven', () => {
    fc.assert(
      fc.property(ESSAYS, (entries) => {
        const { nodes } = toFigureArgument(entries, 'section-1');
        const across = new Map(nodes.map(({ id, at }) => [id, at[0]]));
        for (const { id, at } of nodes) {
          for (const prior of below(id, entries)) {
            expect(across.get(prior) ?? -1, `${prior} ${id}`).toBeLessThan(at[0]);
          }
        }
      }),
      { numRuns: 300 },
    );
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
    expect(nodes.map(({ id, at }) => [id, at[0]])).toEqual([
      ['top', 1],
      ['ground', 0],
      ['between', 0.5],
    ]);
  });
});
