import { describe, expect, it } from 'vitest';
import { toHead } from '#views/head-view.ts';

const SITE = new URL('https://ledger.example');
const at = (path: string) => new URL(path, 'http://localhost:4321');

describe('toHead(url, site, locale, canonical)', () => {
  it.each([
    ['en', '/claims/x/', 'en', 'https://ledger.example/claims/x/'],
    ['zh', '/zh/claims/x/', 'zh-CN', 'https://ledger.example/zh/claims/x/'],
  ] as const)('names one address of a page in %s', (locale, path, lang, canonical) => {
    expect(toHead(at(path), SITE, locale)).toMatchObject({ lang, canonical });
  });

  it.each([
    ['en', '/claims/x/'],
    ['zh', '/zh/claims/x/'],
  ] as const)('names both editions, whichever is read: %s', (locale, path) => {
    expect(toHead(at(path), SITE, locale).alternates).toEqual([
      { lang: 'en', href: 'https://ledger.example/claims/x/' },
      { lang: 'zh-CN', href: 'https://ledger.example/zh/claims/x/' },
      { lang: 'x-default', href: 'https://ledger.example/claims/x/' },
    ]);
  });

  it('points to the page a copy stands for, in both languages', () => {
    const { canonical, alternates } = toHead(at('/zh/embed/x/'), SITE, 'zh', '/figures/x/');
    expect(canonical).toBe('https://ledger.example/zh/figures/x/');
    expect(alternates.map(({ href }) => href)).toEqual([
      'https://ledger.example/figures/x/',
      'https://ledger.example/zh/figures/x/',
      'https://ledger.example/figures/x/',
    ]);
  });

  it.each([
    ['leaves out what is asked after the path', '/claims/?page=2#top', '/claims/'],
    ['gives the front page for an address that leads nowhere', '/404/', '/'],
  ])('%s', (_, path, canonical) => {
    expect(toHead(at(path), SITE, 'en').canonical).toBe(`https://ledger.example${canonical}`);
  });

  it('takes the address the page is read at where no site is named', () => {
    expect(toHead(at('/terms/'), undefined, 'zh').canonical).toBe(
      'http://localhost:4321/zh/terms/',
    );
  });

  it('names the icon by a path of the site', () => {
    expect(toHead(at('/'), SITE, 'en').icon).toBe('/favicon.svg');
  });
});
