import { describe, expect, test } from 'vitest';
import { idPaths, urlsUnder } from '#views/urls.ts';

describe('urls', () => {
  test.each([
    ['/', '/claims/', '/zh/claims/'],
    ['/ledger', '/ledger/claims/', '/ledger/zh/claims/'],
    ['/ledger/', '/ledger/claims/', '/ledger/zh/claims/'],
  ])('under %s a page is at %s and %s', (base, en, zh) => {
    const { pageHref } = urlsUnder(base);
    expect(pageHref('en', '/claims/')).toBe(en);
    expect(pageHref('zh', '/claims/')).toBe(zh);
  });

  test.each([
    ['/', '/zh/claims/x/', '/claims/x/'],
    ['/', '/zhongguo/', '/zhongguo/'],
    ['/ledger', '/ledger/zh/', '/'],
    ['/ledger', '/ledger/terms/', '/terms/'],
    ['/', '/404/', '/'],
  ])('under %s the path both editions share in %s is %s', (base, pathname, path) => {
    const { pathOf } = urlsUnder(base);
    expect(pathOf(pathname)).toBe(path);
  });

  test('every id has a page in both languages', () => {
    expect(idPaths(['a']).map(({ params }) => params)).toEqual([
      { locale: undefined, id: 'a' },
      { locale: 'zh', id: 'a' },
    ]);
  });
});
