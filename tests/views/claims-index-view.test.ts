import { describe, expect, it } from 'vitest';
import { toClaimsIndex } from '#views/claims-index-view.ts';
import { ENTRIES } from './entries.ts';

describe('toClaimsIndex(entries, order, locale)', () => {
  it.each([
    [
      'en',
      'Of 5 claims 2 are borne out, 1 of them with a correction; 0 are contested and 1 contradicted; 1 are still open, and 1 cannot be checked.',
    ],
    ['zh', '共5条论断：2条站得住，其中1条须更正；0条有争议，1条不符；1条尚无定论，1条无从查证。'],
  ] as const)('says in %s how all claims fared', (locale, result) => {
    expect(toClaimsIndex(ENTRIES, 'place', locale).result).toBe(result);
  });

  it.each([
    [
      'place',
      ['section-1', '§1', '3', 'ground middle tenth'],
      ['section-2', '§2', '2', 'top doubtful'],
    ],
    [
      'verdict',
      ['supported', undefined, '1', 'ground'],
      ['supported-with-correction', undefined, '1', 'middle'],
      ['contradicted', undefined, '1', 'doubtful'],
      ['pending', undefined, '1', 'top'],
      ['not-checkable', undefined, '1', 'tenth'],
    ],
  ] as const)('groups the claims by %s, none of them empty', (order, ...rows) => {
    const { groups } = toClaimsIndex(ENTRIES, order, 'en');
    expect(
      groups.map(({ id, number, count, lines }) => [
        id,
        number,
        count,
        lines.map((line) => line.id).join(' '),
      ]),
    ).toEqual(rows);
  });

  it('leads to the other order', () => {
    const { orders } = toClaimsIndex(ENTRIES, 'verdict', 'zh');
    expect(orders).toEqual([
      { href: '/zh/claims/', label: '按原文位置', isHere: false },
      { href: '/zh/claims/by/verdict/', label: '按裁定', isHere: true },
    ]);
  });
});
