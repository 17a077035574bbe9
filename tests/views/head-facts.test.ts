import { describe, expect, it, vi } from 'vitest';
import type { ArticleEntry } from '#views/entries.ts';
import { requireClaim } from '#views/claim-view.ts';
import { articleFacts, claimFacts, printLinkedData, siteFacts } from '#views/head-facts.ts';
import { ENTRIES } from './entries.ts';

vi.mock('#views/entries.ts', () => import('./content-store.ts'));

const SITE = new URL('https://ledger.example');
const article = (slug: string, body: string) =>
  ({ slug, locale: 'en', body, data: { title: 'T', description: 'D', order: 1 } }) as ArticleEntry;

describe('claimFacts(entries, claim, locale, site)', () => {
  it('tells a verdict in words, dated by the day it was given', () => {
    const { linked } = claimFacts(ENTRIES, requireClaim(ENTRIES, 'middle'), 'zh', SITE);
    expect(linked).toMatchObject({
      '@type': 'ClaimReview',
      url: 'https://ledger.example/zh/claims/middle/',
      datePublished: '2026-03-04',
      claimReviewed: '论断middle。',
      inLanguage: 'zh-CN',
    });
    expect(linked['reviewRating']).not.toHaveProperty('ratingValue');
  });
});

describe('articleFacts(entries, article, site)', () => {
  it.each([
    ['the last verdict on what it restates', '<Claim id="middle">x</Claim>', '2026-03-04'],
    ['the last reading of what it cites', '<Cite id="hoffmann-2022" />', '2026-11-23'],
    ['the day of the ledger where it names nothing', 'Words.', '2026-11-25'],
  ])('dates an article by %s', (_, body, day) => {
    const { linked, citation } = articleFacts(ENTRIES, article('x', body), SITE);
    expect(linked['dateModified']).toBe(day);
    expect(citation).toContainEqual({
      name: 'citation_publication_date',
      content: day.replaceAll('-', '/'),
    });
  });

  it('names the method by the address that counts', () => {
    expect(articleFacts(ENTRIES, article('method', ''), SITE).linked['url']).toBe(
      'https://ledger.example/method/',
    );
  });
});

describe('printLinkedData(facts)', () => {
  it('ends no script early', () => {
    const facts = { ...siteFacts(ENTRIES, 'en', SITE), linked: { name: '</script><b>' } };
    expect(printLinkedData(facts)).toBe(
      '{"@context":"https://schema.org","name":"\\u003c/script>\\u003cb>"}',
    );
  });
});
