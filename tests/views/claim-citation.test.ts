import { describe, expect, it } from 'vitest';
import { requireClaim } from '#views/claim-view.ts';
import { citationFiles, toCitationFile, toCitationView } from '#views/claim-citation.ts';
import { ENTRIES } from './entries.ts';

const SITE = new URL('https://example.org/');
const middle = requireClaim(ENTRIES, 'middle');

describe('toCitationView(claim, locale, site)', () => {
  it.each([
    [
      'en',
      'Scaling Ledger. (2026, March 4). §1.2.1 The middle claim. https://example.org/claims/middle/',
      '',
    ],
    [
      'zh',
      '规模账本. (2026, March 4). §1.2.1 论断middle. https://example.org/zh/claims/middle/',
      '.zh',
    ],
  ] as const)('cites the page in %s by the day of the verdict that counts', (locale, text, zh) => {
    expect(toCitationView(middle, locale, SITE)).toEqual({
      permalink: `https://example.org${locale === 'zh' ? '/zh' : ''}/claims/middle/`,
      text,
      bibtex: `/data/claims/middle${zh}.bib`,
      csl: `/data/claims/middle${zh}.csl.json`,
    });
  });
});

describe('toCitationFile(claim, locale, kind, site)', () => {
  it('writes BibTeX under a key of its own', () => {
    const file = toCitationFile(middle, 'en', 'bib', SITE);
    expect(file).toMatch(/^@misc\{scaling_ledger_middle,\n/);
    expect(file).toContain('url = {https://example.org/claims/middle/}');
    expect(file).toMatch(/\n\}\n$/);
  });

  it('writes the CSL fields', () => {
    expect(JSON.parse(toCitationFile(middle, 'zh', 'csl.json', SITE))).toMatchObject([
      {
        id: 'middle',
        type: 'webpage',
        title: '§1.2.1 论断middle',
        language: 'zh-CN',
        issued: { 'date-parts': [[2026, 3, 4]] },
      },
    ]);
  });
});

describe('citationFiles(ids)', () => {
  it('names both kinds of both editions', () => {
    expect(citationFiles(['a']).map(({ file }) => file)).toEqual([
      'a.bib',
      'a.csl.json',
      'a.zh.bib',
      'a.zh.csl.json',
    ]);
  });
});
