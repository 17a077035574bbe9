import { describe, expect, it } from 'vitest';
import { requireClaim } from '#views/claim-view.ts';
import { toSitsView } from '#views/sits-view.ts';
import type { Locale } from '#schemas/text.ts';
import { ENTRIES, withEntries } from './entries.ts';

const sits = (id: string, locale: Locale = 'en') =>
  toSitsView(ENTRIES, requireClaim(ENTRIES, id), locale);
const nodes = (found: ReturnType<typeof sits>['before']) =>
  found.map(({ id, tie, note }) => [id, tie, note]);

describe('toSitsView(entries, claim, locale)', () => {
  it('sets a claim between what it rests on and what rests on it', () => {
    const { before, here, after } = sits('middle');
    expect([nodes(before), here.label, nodes(after)]).toEqual([
      [['ground', 'firm', undefined]],
      'Of middle',
      [['top', 'firm', undefined]],
    ]);
  });

  it.each([
    ['en', 'only if this does not hold', 'only if this holds', 'judged only if this claim fails'],
    ['zh', '此条不成立才可裁定', '此条成立才可裁定', '本条不成立，它才可裁定'],
  ] as const)(
    'says in %s of a condition whether it must hold or fail',
    (locale, fails, holds, bars) => {
      expect(nodes(sits('top', locale).before)).toEqual([
        ['middle', 'firm', undefined],
        ['doubtful', 'unless', fails],
        ['ground', 'firm', holds],
      ]);
      expect(nodes(sits('doubtful', locale).after)).toEqual([['top', 'unless', bars]]);
    },
  );

  it('breaks the line from a claim that did not hold up', () => {
    const ground = requireClaim(ENTRIES, 'ground');
    const [verdict] = ground.verdicts;
    const entries = withEntries('claims', {
      ...ground,
      verdicts: [{ ...verdict, rating: 'contested' }],
    });
    const of = (id: string) => toSitsView(entries, requireClaim(entries, id), 'en');
    expect(nodes(of('middle').before)).toEqual([['ground', 'weak', undefined]]);
    expect(nodes(of('ground').after).map(([, tie]) => tie)).toEqual(['weak', 'weak', 'weak']);
  });

  it('names the weakest further down, unless it is among the premises', () => {
    const top = requireClaim(ENTRIES, 'top');
    const entries = withEntries('claims', { ...top, conditional_on: undefined });
    const ground = requireClaim(ENTRIES, 'ground');
    const [verdict] = ground.verdicts;
    const shaken = { ...ground, verdicts: [{ ...verdict, rating: 'contested' }] };
    const weak = withEntries('claims', { ...top, conditional_on: undefined }, shaken);
    expect(toSitsView(weak, requireClaim(weak, 'top'), 'zh').weakest).toMatchObject({
      id: 'ground',
      href: '/zh/claims/ground/',
      ratingLabel: '有争议',
    });
    expect(toSitsView(entries, requireClaim(entries, 'middle'), 'en').weakest).toBe(undefined);
  });

  it('knows a claim that stands alone', () => {
    const top = requireClaim(ENTRIES, 'top');
    const entries = withEntries('claims', { ...top, conditional_on: undefined });
    const { before, after, weakest } = toSitsView(entries, requireClaim(entries, 'doubtful'), 'en');
    expect([before, after, weakest]).toEqual([[], [], undefined]);
  });
});
