import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { FRAME } from '#charts/files/share-links.ts';
import { complaints, FIGURE_PAGES, FIGURES, live } from './figure-page.ts';

async function opened(page: Page, url: string): Promise<Locator> {
  await page.goto(url);
  const figure = await live(page);
  const take = figure.locator('.figure-take');
  await take.locator('summary').click();
  await expect(take.locator('[data-take="png"]')).toBeVisible();
  return take;
}

/** The file that a click on one of the ways out gives. */
async function taken(page: Page, take: Locator, kind: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    take.locator(`[data-take="${kind}"]`).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9-]+\\.${kind}$`));
  return readFile(await download.path());
}

for (const { id, url } of FIGURE_PAGES) {
  test(`${url} is taken away as picture and numbers of the present state`, async ({ page }) => {
    const seen = complaints(page);
    const take = await opened(page, url);
    const figure = page.locator('ledger-figure');
    const slider = figure.locator('.figure-controls input[type="range"]').first();
    const choice = figure.locator('.figure-controls select').first();
    const control = (await slider.count()) > 0 ? slider : choice;
    await control.focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/\?v=1&/);
    await expect(take.locator('[data-share="link"]')).toHaveValue(page.url());

    const csv = (await taken(page, take, 'csv')).toString();
    const lines = csv.trimEnd().split('\n').slice(1);
    const cells = await figure
      .locator('.figure-table tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(lines.length).toBe(cells.length);
    const json = JSON.parse((await taken(page, take, 'json')).toString()) as {
      figure: string;
      link: string;
      rows: object[];
    };
    expect([json.figure, json.link, json.rows.length]).toEqual([id, page.url(), lines.length]);

    for (const kind of ['py', 'mjs']) {
      expect((await taken(page, take, kind)).toString()).toContain(page.url());
    }

    const svg = (await taken(page, take, 'svg')).toString();
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg).not.toContain('var(');
    const png = await taken(page, take, 'png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1616);
    expect(seen).toEqual([]);
  });
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

  for (const id of FIGURES) {
    test(`/embed/${id}/ comes alive in a frame no wider than its place`, async ({ page }) => {
      await page.goto('/robots.txt');
      const frameUrl = new URL(`/embed/${id}/`, page.url()).href;
      await page.goto(page.url().replace('localhost', '127.0.0.1'));
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

test('a page names its oEmbed description, which holds the same frame', async ({ page }) => {
  await page.goto('/zh/figures/isoflop/');
  const link = page.locator('link[type="application/json+oembed"]');
  const { pathname } = new URL((await link.getAttribute('href')) ?? '');
  const oembed = (await (await page.request.get(pathname)).json()) as Record<string, unknown>;
  expect(oembed).toMatchObject({ version: '1.0', type: 'rich', width: 760 });
  expect(oembed['html']).toContain('/zh/embed/isoflop/');
});
