import { describe, expect, it } from 'vitest';
import { priorOf } from '#checks/claim-graph.ts';
import { toStepsView, twoLines } from '#views/argument-view.ts';
import { CONTENT } from './content.ts';
import { ENTRIES } from './entries.ts';

const ALL = ['ground', 'middle', 'top', 'doubtful'];

/** The ids an edge runs between, told by the boxes it starts and ends at. */
function endsOf({ nodes, edges, box }: ReturnType<typeof toStepsView>): [string, string, string][] {
  const at = (x: number, y: number) =>
    nodes.find(
      (node) =>
        Math.abs(node.x - x) <= box.width / 2 + 1 && Math.abs(node.y - y) <= box.height / 2 + 1,
    )?.id ?? `nothing at ${x} ${y}`;
  return edges.map(({ path, kind }) => {
    const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
    const [startX = NaN, startY = NaN] = numbers;
    const [endX = NaN, endY = NaN] = numbers.slice(-2);
    return [at(startX, startY), at(endX, endY), kind];
  });
}

describe('toStepsView(entries, ids, locale)', () => {
  it.each([
    ['en', '/claims/ground/', 'Supported'],
    ['zh', '/zh/claims/ground/', '属实'],
  ] as const)('names the claims in the order of the essay: %s', (locale, href, ratingLabel) => {
    const { nodes } = toStepsView(ENTRIES, [...ALL].reverse(), locale);
    expect(nodes.map(({ id }) => id)).toEqual(['ground', 'middle', 'top', 'doubtful']);
    expect(nodes[0]).toMatchObject({ href, ratingLabel });
    expect(nodes[0]?.lines.join(locale === 'en' ? ' ' : '')).toBe(nodes[0]?.label);
  });

  it('leads from each premise to what rests on it, and apart from what must fail', () => {
    expect(endsOf(toStepsView(ENTRIES, ALL, 'en'))).toEqual([
      ['ground', 'middle', 'firm'],
      ['middle', 'top', 'firm'],
      ['ground', 'top', 'firm'],
      ['doubtful', 'top', 'unless'],
    ]);
  });

  it('says in words what each rests on, premises first, and how much of that is not drawn', () => {
    const words = (ids: string[]) =>
      toStepsView(ENTRIES, ids, 'en').ladder.map(({ line, why }) => `${line.id}: ${why}`);
    const [ground, middle, doubtful] = ['ground', 'middle', 'doubtful'].map(
      (id) => ENTRIES.claims.get(id)?.label.en,
    );
    expect(words(['top', 'ground', 'middle', 'doubtful'])).toEqual([
      'ground: ',
      `middle: because: ${ground}`,
      'doubtful: ',
      `top: because: ${middle}, ${ground}; only if not: ${doubtful}`,
    ]);
    expect(words(['top', 'middle'])).toEqual([
      'middle: and 1 more not shown here',
      `top: because: ${middle}; and 1 more not shown here`,
    ]);
  });

  it('puts what is built on a claim to the right of it, inside the picture', () => {
    const ids = CONTENT.essay?.argument ?? [];
    const { width, height, nodes, box } = toStepsView(CONTENT, ids, 'en');
    const xOf = new Map(nodes.map(({ id, x }) => [id, x]));
    const rising = nodes.flatMap(({ id, x }) => {
      const claim = CONTENT.claims.get(id);
      return (claim ? priorOf(claim) : []).flatMap((premise) => {
        const left = xOf.get(premise);
        return left === undefined ? [] : [x - left];
      });
    });
    expect(rising.length).toBeGreaterThan(0);
    expect(Math.min(...rising)).toBeGreaterThan(box.width);
    for (const { id, x, y } of nodes) {
      expect(x - box.width / 2, id).toBeGreaterThanOrEqual(0);
      expect(x + box.width / 2, id).toBeLessThanOrEqual(width);
      expect(y - box.height / 2, id).toBeGreaterThanOrEqual(0);
      expect(y + box.height / 2, id).toBeLessThanOrEqual(height);
    }
  });

  it('lets no two boxes of the front page overlap, and fits them into its width', () => {
    const { nodes, width, box } = toStepsView(CONTENT, CONTENT.essay?.argument ?? [], 'en');
    const overlapping = nodes.flatMap((a, i) =>
      nodes
        .slice(i + 1)
        .filter((b) => Math.abs(a.x - b.x) < box.width && Math.abs(a.y - b.y) < box.height)
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(nodes.length).toBeGreaterThan(1);
    expect(overlapping).toEqual([]);
    expect(width).toBeLessThanOrEqual(1168);
  });

  it('refuses a claim that is not there', () => {
    expect(() => toStepsView(ENTRIES, ['nobody'], 'en')).toThrow('requireClaim: no claim nobody');
  });
});

describe('twoLines(label, locale)', () => {
  it.each([
    ['Short enough', 'en', ['Short enough']],
    ['Data runs out, second half', 'en', ['Data runs out,', 'second half']],
    ['差距要看合成数据', 'zh', ['差距要看合成数据']],
    ['2025下半年数据用尽', 'zh', ['2025下半年', '数据用尽']],
  ] as const)('breaks %s between words', (label, locale, lines) => {
    expect(twoLines(label, locale)).toEqual(lines);
  });
});
