import { describe, expect, it } from 'vitest';
import { priorOf } from '#checks/claim-graph.ts';
import { requireClaim } from '#views/claim-view.ts';
import { toArgumentView, type EdgeKind } from '#views/argument-view.ts';
import { CONTENT } from './content.ts';
import { ENTRIES, withEntries } from './entries.ts';

/** Half the width and height of a node's box. */
const HALF = { width: 23, height: 20 };

/** The ids an edge runs between, told by the boxes it starts and ends at. */
function endsOf({ nodes, edges }: ReturnType<typeof toArgumentView>): [string, string, EdgeKind][] {
  const at = (x: number, y: number) =>
    nodes.find(
      (node) => Math.abs(node.x - x) <= HALF.width + 1 && Math.abs(node.y - y) <= HALF.height + 1,
    )?.id ?? `nothing at ${x} ${y}`;
  return edges.map(({ path, kind }) => {
    const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
    const [startX = NaN, startY = NaN] = numbers;
    const [endX = NaN, endY = NaN] = numbers.slice(-2);
    return [at(startX, startY), at(endX, endY), kind];
  });
}

describe('toArgumentView(entries, locale)', () => {
  it.each([
    ['en', 'The ground claim.', '/claims/ground/', 'Supported'],
    ['zh', '论断ground。', '/zh/claims/ground/', '属实'],
  ] as const)('draws the claims of the chains alone, in the order of the essay: %s', (...row) => {
    const [locale, restatement, href, ratingLabel] = row;
    const { nodes } = toArgumentView(ENTRIES, locale);
    expect(nodes.map(({ id }) => id)).toEqual(['ground', 'middle', 'top', 'doubtful']);
    expect(nodes[0]).toMatchObject({ restatement, href, ratingLabel, number: '§1.1.1' });
  });

  it('leads from each premise and each step to what follows, once, and marks what must fail', () => {
    expect(endsOf(toArgumentView(ENTRIES, 'en'))).toEqual([
      ['ground', 'middle', 'firm'],
      ['middle', 'top', 'firm'],
      ['ground', 'top', 'firm'],
      ['doubtful', 'top', 'unless'],
    ]);
  });

  it('marks a start that did not hold up', () => {
    const entries = withEntries('claims', {
      ...requireClaim(ENTRIES, 'top'),
      conditional_on: [{ claim: 'doubtful', holds: true }],
    });
    expect(endsOf(toArgumentView(entries, 'en'))).toContainEqual(['doubtful', 'top', 'weak']);
  });

  it('keeps the order of two claims with a third between them that is in no chain', () => {
    const [main] = ENTRIES.chains.values();
    const ids = ['ground', 'top'];
    const entries = {
      ...ENTRIES,
      claims: new Map(
        [...ENTRIES.claims].map(([id, claim]) => [id, { ...claim, conditional_on: undefined }]),
      ),
      chains: new Map([['a', { ...main, id: 'a', steps: ['top', 'ground'], weakest: 'top' }]]),
    } as typeof ENTRIES;
    const { nodes, edges } = toArgumentView(entries, 'en');
    const [ground = NaN, top = NaN] = ids.map((id) => nodes.find((node) => node.id === id)?.x);
    expect(ground).toBeLessThan(top);
    expect(edges).toEqual([]);
  });

  it('draws no step back to what the argument started from', () => {
    const [chain] = ENTRIES.chains.values();
    const back = { ...chain, id: 'back', steps: ['top', 'ground'], weakest: 'top' };
    const entries = withEntries('chains', back);
    expect(endsOf(toArgumentView(entries, 'en'))).toEqual(endsOf(toArgumentView(ENTRIES, 'en')));
  });

  it.each([
    ['the small ledger', ENTRIES],
    ['the site', CONTENT],
  ])('puts what is built on a claim of %s to the right of it, inside the picture', (_, entries) => {
    const { width, height, nodes } = toArgumentView(entries, 'en');
    const xOf = new Map(nodes.map(({ id, x }) => [id, x]));
    const rising = nodes.flatMap(({ id, x }) => {
      const claim = entries.claims.get(id);
      return (claim ? priorOf(claim) : []).flatMap((premise) => {
        const left = xOf.get(premise);
        return left === undefined ? [] : [x - left];
      });
    });
    expect(rising.length).toBeGreaterThan(0);
    expect(Math.min(...rising)).toBeGreaterThan(2 * HALF.width);
    for (const { id, x, y } of nodes) {
      expect(x, id).toBeGreaterThanOrEqual(HALF.width);
      expect(x, id).toBeLessThanOrEqual(width - HALF.width);
      expect(y, id).toBeGreaterThanOrEqual(HALF.height);
      expect(y, id).toBeLessThanOrEqual(height - HALF.height);
    }
  });

  it('lets no two marks of the site overlap', () => {
    const { nodes } = toArgumentView(CONTENT, 'en');
    const overlapping = nodes.flatMap((a, i) =>
      nodes
        .slice(i + 1)
        .filter(
          (b) =>
            Math.abs(a.x - b.x) < 2 * HALF.width - 1 && Math.abs(a.y - b.y) < 2 * HALF.height - 1,
        )
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(nodes.length).toBeGreaterThan(1);
    expect(overlapping).toEqual([]);
  });
});
