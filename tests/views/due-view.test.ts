import { describe, expect, it } from 'vitest';
import { requireClaim } from '#views/claim-view.ts';
import { toDueView } from '#views/due-view.ts';
import { ledgerDay } from '#views/ledger-day.ts';
import type { Claim } from '#schemas/claim.ts';
import { ENTRIES, withEntries } from './entries.ts';

describe('ledgerDay(entries)', () => {
  it('is the last day on which anybody judged, searched or read', () => {
    expect(ledgerDay(ENTRIES)).toBe('2026-11-25');
  });

  it.each(['verdict', 'search', 'source'] as const)('follows a later %s', (kind) => {
    const day = '2026-12-24';
    const top = requireClaim(ENTRIES, 'top');
    const [verdict] = top.verdicts;
    const [look] = top.looked ?? [];
    const later = {
      verdict: () => withEntries('claims', { ...top, verdicts: [{ ...verdict, as_of: day }] }),
      search: () => withEntries('claims', { ...top, looked: [{ ...look, on: day }] }),
      source: () => withEntries('sources', { ...ENTRIES.sources.get('board'), seen: day }),
    };
    expect(ledgerDay(later[kind]())).toBe(day);
  });

  it('refuses a ledger without a day', () => {
    expect(() => ledgerDay({ ...ENTRIES, claims: new Map(), sources: new Map() })).toThrow(
      new RangeError('ledgerDay: nothing in the ledger bears a day'),
    );
  });
});

describe('toDueView(entries, claim, locale)', () => {
  const top = requireClaim(ENTRIES, 'top');

  it.each([
    [
      'en',
      'It can be judged from 1 January 2026 and falls due by 31 December 2027. The ledger stands at 25 November 2026, the line on the bar.',
      'April 2024',
      'December 2027',
    ],
    [
      'zh',
      '自2026年1月1日起可以裁定，至迟2027年12月31日到期。本账目前记到2026年11月25日，即图中的竖线。',
      '2024年4月',
      '2027年12月',
    ],
  ] as const)('says in %s when an open claim is settled', (locale, says, from, to) => {
    expect(toDueView(ENTRIES, top, locale)).toMatchObject({ says, from, to, note: undefined });
  });

  it('draws the days it falls due, and the day the ledger stands at among them', () => {
    const { width, region, now } = toDueView(ENTRIES, top, 'en') ?? {};
    expect([width, region, now]).toEqual([400, { x: 185, width: 207 }, 278]);
  });

  it('reaches to the day of the ledger where the claim is overdue', () => {
    const overdue: Claim = { ...top, due: { earliest: '2025-01-01', latest: '2026-01-31' } };
    expect(toDueView(ENTRIES, overdue, 'en')).toMatchObject({ now: 392, to: 'November 2026' });
  });

  it.each([
    ['is settled', requireClaim(ENTRIES, 'middle')],
    ['has no day', { ...top, due: undefined }],
  ])('has nothing to say of a claim that %s', (_, claim) => {
    expect(toDueView(ENTRIES, claim, 'en')).toBe(undefined);
  });
});
