import { describe, expect, it } from 'vitest';
import { circles, claimGraph, latestVerdict, orderAmong } from '#checks/claim-graph.ts';
import type { Claim, Rating } from '#schemas/claim.ts';

/** A claim as far as the graph looks at it. */
function claim(id: string, rests_on: string[], ...ratings: Rating[]): Claim {
  const verdicts = ratings.map((rating) => ({ rating }));
  return { id, rests_on, verdicts } as unknown as Claim;
}

const CLAIMS = new Map(
  [
    claim('top', ['middle', 'side'], 'pending'),
    claim('middle', ['ground'], 'supported', 'contested'),
    claim('side', ['ground', 'nowhere'], 'supported-with-correction'),
    claim('ground', [], 'supported'),
    { ...claim('if', [], 'pending'), conditional_on: [{ claim: 'middle', holds: true }] },
    {
      ...claim('unless', ['side'], 'pending'),
      conditional_on: [{ claim: 'middle', holds: false }],
    },
  ].map((one) => [one.id, one]),
);

describe('claimGraph(claims)', () => {
  it.each([
    ['top', ['ground', 'middle', 'side'], [], { id: 'middle', rating: 'contested' }],
    ['middle', ['ground'], ['if', 'top'], { id: 'ground', rating: 'supported' }],
    ['side', ['ground'], ['top', 'unless'], { id: 'ground', rating: 'supported' }],
    ['ground', [], ['if', 'middle', 'side', 'top', 'unless'], undefined],
    ['if', ['ground', 'middle'], [], { id: 'middle', rating: 'contested' }],
    ['unless', ['ground', 'side'], [], { id: 'side', rating: 'supported-with-correction' }],
  ])('%s rests on %j, bears %j, and its weakest ground is %j', (id, restsOn, bears, weakest) => {
    expect(claimGraph(CLAIMS).get(id)).toEqual({ id, restsOn, bears, ...(weakest && { weakest }) });
  });

  it('walks a circle once', () => {
    const round = new Map([
      ['a', claim('a', ['b'], 'pending')],
      ['b', claim('b', ['a'], 'pending')],
    ]);
    expect(claimGraph(round).get('a')?.restsOn).toEqual(['b']);
  });
});

describe('orderAmong(ids, claims)', () => {
  it.each([
    [
      ['ground', 'middle', 'top'],
      ['ground middle', 'ground top', 'middle top'],
    ],
    [['ground', 'top'], ['ground top']],
    [
      ['ground', 'middle', 'unless'],
      ['ground middle', 'middle unless', 'ground unless'],
    ],
    [['if', 'unless'], []],
  ])('of %j is %j', (ids, pairs) => {
    const order = orderAmong(new Set(ids), CLAIMS);
    expect(order.map((pair) => pair.join(' ')).toSorted()).toEqual(pairs.toSorted());
  });
});

describe('latestVerdict(claim)', () => {
  it('is the last one', () => {
    expect(latestVerdict(claim('x', [], 'pending', 'supported')).rating).toBe('supported');
  });

  it('refuses a claim without any', () => {
    expect(() => latestVerdict(claim('x', []))).toThrow(
      new RangeError('latestVerdict: x has no verdict'),
    );
  });
});

describe('circles(edges)', () => {
  it.each([
    ['none in a tree', { a: ['b', 'c'], b: ['c'], c: [] }, []],
    ['an edge to itself', { a: ['a'] }, [['a']]],
    ['a circle below the start', { a: ['b'], b: ['c'], c: ['b'] }, [['b', 'c']]],
    [
      'two circles through one claim',
      { a: ['b', 'c'], b: ['a'], c: ['a'] },
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ],
    ['an edge out of the graph', { a: ['x'] }, []],
  ])('finds %s', (_, edges, expected) => {
    expect(circles(new Map(Object.entries(edges)))).toEqual(expected);
  });
});
