import { describe, expect, it } from 'vitest';
import { claimCards, toCardOembed, toClaimCard } from '#views/claim-card-view.ts';
import { requireClaim } from '#views/claim-view.ts';
import { ENTRIES } from './entries.ts';

describe('toClaimCard(entries, id, locale, day)', () => {
  it('shows the verdict that counts, and says nothing of a later one', () => {
    expect(toClaimCard(ENTRIES, 'middle', 'en')).toMatchObject({
      rating: 'supported-with-correction',
      judged: 'judged 4 March 2026',
      since: undefined,
      href: '/claims/middle/',
    });
  });

  it.each([
    ['en', 'Judged differently since 4 March 2026: Supported with correction.'],
    ['zh', '2026年3月4日起已改判：大体属实，须更正。'],
  ] as const)('shows the verdict of a day and what has been judged since: %s', (locale, since) => {
    const card = toClaimCard(ENTRIES, 'middle', locale, '2025-02-01');
    expect([card.rating, card.since]).toEqual(['contested', since]);
  });

  it('says nothing where a later verdict gave the same rating', () => {
    expect(toClaimCard(ENTRIES, 'middle', 'en', '2026-03-04').since).toBeUndefined();
  });

  it('refuses a day on which the claim was not judged', () => {
    expect(() => toClaimCard(ENTRIES, 'middle', 'en', '2020-01-01')).toThrow(
      'toClaimCard: middle was not judged on 2020-01-01',
    );
  });
});

describe('claimCards(entries)', () => {
  it('gives a claim a card of its own and one for each day it was judged on', () => {
    const days = claimCards(ENTRIES)
      .filter(({ id }) => id === 'middle')
      .map(({ day }) => day);
    expect(days).toEqual([undefined, '2024-05-01', '2025-02-01', '2026-03-04']);
  });
});

describe('toCardOembed(claim, locale, site)', () => {
  it('frames the card of the language by its whole address', () => {
    const site = new URL('https://ledger.example/');
    expect(toCardOembed(requireClaim(ENTRIES, 'ground'), 'zh', site)).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 480,
      html: expect.stringContaining('src="https://ledger.example/zh/embed/claim/ground/"'),
    });
  });
});
