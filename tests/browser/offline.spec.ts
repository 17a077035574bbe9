import { expect, test } from '@playwright/test';
import { uncaught } from './uncaught.ts';

test.use({ serviceWorkers: 'allow' });

for (const [prefix, keep, drop, lead] of [
  ['', 'Keep what I read', 'Stop, and delete what was kept', 'Read without a network'],
  ['/zh', '存下我读过的页面', '停止，并删除已存的页面', '离线阅读'],
] as const) {
  test(`${prefix}/offline/ keeps what is read if asked, and nothing before or after`, async ({
    page,
    context,
  }) => {
    const seen = uncaught(page);
    const registrations = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await page.goto(`${prefix}/claims/`);
    expect(await registrations()).toBe(0);

    await page.goto(`${prefix}/offline/`);
    await page.getByRole('button', { name: keep }).click();
    await expect(page.getByRole('button', { name: drop })).toBeVisible();
    await page.goto(`${prefix}/claims/s1-gqa/`);
    const title = await page.title();
    await page.waitForLoadState('networkidle');

    await context.setOffline(true);
    await page.goto(`${prefix}/claims/s1-gqa/?from=elsewhere`);
    await expect(page).toHaveTitle(title);
    await expect(page.locator('main')).toHaveCSS('margin-left', /px$/);
    expect(await page.evaluate(() => [...document.styleSheets].length)).toBeGreaterThan(0);
    await page.goto(`${prefix}/models/`);
    await expect(page.locator('h1')).toHaveText(lead);
    await context.setOffline(false);

    // What is there anew goes before what was kept.
    await page.goto(`${prefix}/models/`);
    await expect(page.locator('h1')).not.toHaveText(lead);
    await page.goto(`${prefix}/offline/`);
    await page.getByRole('button', { name: drop }).click();
    await expect(page.getByRole('button', { name: keep })).toBeVisible();
    expect(await registrations()).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(seen).toEqual([]);
  });
}
