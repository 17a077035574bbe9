import { expect, test, type Page } from '@playwright/test';
import { complaints } from './figure-page.ts';

/** A page of each kind that has a title in the text. */
const KINDS = [
  '/articles/',
  '/articles/data-wall/',
  '/claims/',
  '/claims/s1-chinchilla-20x/',
  '/models/',
  '/models/llama-3-8b/',
  '/figures/',
  '/figures/isoflop/',
  '/sources/',
  '/terms/',
  '/changes/',
  '/method/',
  '/data/',
  '/search/',
  '/bench/',
  '/forecast/',
  '/offline/',
];

const leftEdge = (page: Page) =>
  page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().left);

for (const [width, edge] of [
  [1440, 352],
  [820, 40],
  [390, 20],
] as const) {
  test(`every title begins at ${edge} px on a screen of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of KINDS) {
      await page.goto(path);
      expect(await leftEdge(page), path).toBe(edge);
    }
  });
}

test('no page scrolls sideways at 320 px, which is 400 % of a common screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', ...KINDS].flatMap((kind) => [kind, `/zh${kind}`])) {
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBe(0);
  }
});

test('the header is one row of a thumb’s height on a phone, in both languages', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/claims/', '/zh/claims/']) {
    await page.goto(path);
    const header = await page.locator('.site-header').boundingBox();
    expect(header?.height, path).toBeLessThanOrEqual(56);
    const menu = await page.locator('.menu > summary').boundingBox();
    expect(Math.min(menu?.width ?? 0, menu?.height ?? 0), path).toBeGreaterThanOrEqual(44);
  }
});

const scheme = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

test('a theme once chosen is there before the first paint of every page', async ({ page }) => {
  const seen = complaints(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/claims/');
  await page.locator('.menu > summary').click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await scheme(page)).toBe('dark');
  // What holds before the body is parsed holds at the first paint.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.setAttribute(
        'data-at-body',
        document.documentElement.dataset['theme'] ?? 'none',
      );
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/zh/figures/isoflop/');
  await expect(page.locator('html')).toHaveAttribute('data-at-body', 'dark');
  expect(await scheme(page)).toBe('dark');
  await page.locator('.menu > summary').click();
  await expect(page.getByRole('radio', { name: '深色' })).toBeChecked();
  await page.getByRole('radio', { name: '跟随系统' }).check();
  expect(await scheme(page)).toBe('light dark');
  expect(seen).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu opens, and a theme holds for the page', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/claims/');
    await page.locator('.menu > summary').click();
    await expect(page.getByRole('link', { name: 'Method', exact: true })).toBeVisible();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  });

  test('the contents stand open beside the text, and fold above it on a phone', async ({
    page,
  }) => {
    await page.goto('/articles/data-wall/');
    const first = page.locator('.contents a').first();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(first).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(first).toBeHidden();
    await page.locator('.contents summary').click();
    await expect(first).toBeVisible();
  });
});

test('the contents mark the part that is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/articles/data-wall/');
  const links = page.locator('.contents a');
  const last = links.last();
  await last.click();
  await expect(last).toHaveAttribute('aria-current', 'location');
  await expect(page.locator('.contents [aria-current]')).toHaveCount(1);
});

test('articles and claims lead on to their neighbours', async ({ page }) => {
  await page.goto('/claims/s1-chinchilla-20x/');
  const next = page.locator('.turn [rel="next"]');
  const href = await next.getAttribute('href');
  await next.click();
  await expect(page).toHaveURL(href ?? '');
  await page.locator('.turn [rel="prev"]').click();
  await expect(page).toHaveURL('/claims/s1-chinchilla-20x/');
});
