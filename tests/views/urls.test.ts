import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

async function urlsUnder(base: string) {
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  return import('#views/urls.ts');
}

describe('urls', () => {
  test.each([
    ['/', '/claims/', '/zh/claims/'],
    ['/ledger', '/ledger/claims/', '/ledger/zh/claims/'],
    ['/ledger/', '/ledger/claims/', '/ledger/zh/claims/'],
  ])('under %s a page is at %s and %s', async (base, en, zh) => {
    const { pageHref } = await urlsUnder(base);
    expect(pageHref('en', '/claims/')).toBe(en);
    expect(pageHref('zh', '/claims/')).toBe(zh);
  });

  test.each([
    ['/', '/zh/claims/x/', '/claims/x/'],
    ['/', '/zhongguo/', '/zhongguo/'],
    ['/ledger', '/ledger/zh/', '/'],
    ['/ledger', '/ledger/terms/', '/terms/'],
  ])('under %s the path both editions share in %s is %s', async (base, pathname, path) => {
    const { pathOf } = await urlsUnder(base);
    expect(pathOf(pathname)).toBe(path);
  });

  test('every id has a page in both languages', async () => {
    const { idPaths } = await urlsUnder('/');
    expect(idPaths(['a']).map(({ params }) => params)).toEqual([
      { locale: undefined, id: 'a' },
      { locale: 'zh', id: 'a' },
    ]);
  });
});
