import { expect, test, type Locator, type Page } from '@playwright/test';
import { FRAME } from '#charts/files/share-links.ts';
import { complaints, FIGURES, live, rested } from './figure-page.ts';
import { openTakeAway, taken } from './steps/files.ts';

async function opened(page: Page, url: string): Promise<Locator> {
  await page.goto(url);
  return openTakeAway(await live(page));
}

test('copies the link, or selects it where the clipboard is denied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const take = await opened(page, '/figures/isoflop/?v=1&curves=3');
  await take.locator('[data-copy="link"]').click();
  await expect(take.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
  await take.locator('[data-copy="cite"]').click();
  await expect(take.getByRole('status')).toHaveText('Selected: copy it with your keyboard.');
  expect(await page.evaluate(() => String(document.getSelection()))).toContain('Scaling Ledger');
});

// A page for each kind: Chromium passes over, in silence, what one page downloads beyond ten a second.
for (const kind of ['csv', 'json', 'svg', 'png']) {
  test(`takes away the whole figure as ${kind}, also while a slider moves`, async ({ page }) => {
    await page.clock.install();
    const take = await opened(page, '/figures/overtraining/');
    await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
    const slider = page.locator('.figure-controls input[type="range"]').first();
    await slider.press('ArrowRight');
    const early = await taken(page, take, kind);
    await page.clock.runFor(50);
    const moving = await taken(page, take, kind);
    await rested(page);
    const still = await taken(page, take, kind);
    expect([early.equals(still), moving.equals(still)], kind).toEqual([true, true]);
    if (kind === 'csv') expect(still.toString()).toContain('.refits');
  });
}

test.describe('embedded on another origin', () => {
  for (const prefix of ['', '/zh']) {
    test(`${prefix}/embed/isoflop/ comes alive in the state its code names`, async ({ page }) => {
      const seen = complaints(page);
      const take = await opened(page, `${prefix}/figures/isoflop/?v=1&curves=3`);
      const code = await take.locator('[data-share="embed"]').inputValue();
      seen.length = 0;
      await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
      // The same server by its number is another origin, and as local as the first.
      await page.goto(new URL('/robots.txt', page.url()).href.replace('localhost', '127.0.0.1'));
      await page.setContent(`<!doctype html><title>elsewhere</title>${code}`);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('ledger-figure')).toHaveAttribute('data-life', 'live');
      await expect(frame.locator('output[name="curves.out"]')).toHaveText('3');
      const overflow = await frame
        .locator('html')
        .evaluate((html) => [html.scrollWidth - html.clientWidth, html.scrollHeight]);
      expect(overflow[0]).toBe(0);
      expect(overflow[1]).toBeLessThanOrEqual(FRAME.height);
      expect(seen.filter((line) => !line.includes('127.0.0.1'))).toEqual([]);
    });
  }

  test('every figure comes alive in a frame no wider than its place', async ({ page }) => {
    await page.goto('/robots.txt');
    const site = page.url();
    await page.goto(site.replace('localhost', '127.0.0.1'));
    for (const id of FIGURES) {
      await test.step(id, async () => {
        const frameUrl = new URL(`/embed/${id}/`, site).href;
        await page.setContent(
          `<!doctype html><title>elsewhere</title><iframe src="${frameUrl}" width="360" height="900"></iframe>`,
        );
        const frame = page.frameLocator('iframe');
        await expect(frame.locator('ledger-figure')).toHaveAttribute('data-life', 'live');
        const beyond = await frame
          .locator('html')
          .evaluate((html) => html.scrollWidth - html.clientWidth);
        expect(beyond).toBe(0);
      });
    }
  });
});

test('a page names its oEmbed description, which holds the same frame', async ({ page }) => {
  await page.goto('/zh/figures/isoflop/');
  const link = page.locator('link[type="application/json+oembed"]');
  const { pathname } = new URL((await link.getAttribute('href')) ?? '');
  const oembed = (await (await page.request.get(pathname)).json()) as Record<string, unknown>;
  expect(oembed).toMatchObject({ version: '1.0', type: 'rich', width: 760 });
  expect(oembed['html']).toContain('/zh/embed/isoflop/');
});
