import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { hostileQueries } from '../charts/hostile.ts';
import { complaints, FIGURES, live, rested } from './figure-page.ts';

/** Links to each figure, and how many of them are opened anew; the others while it is live. */
const LINKS = 20;
const ANEW = 4;

/** Whether anything is drawn: pixels of more than one colour. */
function isDrawn(page: Page): Promise<boolean> {
  return page.locator('.figure-stage canvas').evaluate((canvas: HTMLCanvasElement) => {
    // Read from a copy: a browser slows down a canvas that is read often.
    const { width, height } = canvas;
    const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    copy?.drawImage(canvas, 0, 0);
    const { data } = copy?.getImageData(0, 0, width, height) ?? {};
    const pixels = new Uint32Array(data?.buffer ?? new ArrayBuffer(0));
    return new Set(pixels).size > 10;
  });
}

/** Leads a live figure to another link, as the browser's back does. */
async function lead(page: Page, link: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `?${link}`);
  await rested(page);
}

for (const id of FIGURES) {
  test(`/figures/${id}/ draws a state whatever a link asks for`, async ({ page }) => {
    const seen = complaints(page);
    page.on('dialog', (dialog) => seen.push(`a dialog: ${dialog.message()}`));
    await page.clock.install();
    await page.goto(`/figures/${id}/`);
    const names = await page
      .locator('.figure-controls :is(input, select)')
      .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name') ?? ''));
    const queries = fc.sample(hostileQueries(names), { numRuns: LINKS, seed: 20240418 });
    for (const [n, query] of queries.entries()) {
      const link = new URLSearchParams(query).toString();
      await test.step(link.slice(0, 200), async () => {
        if (n < ANEW) await page.goto(`/figures/${id}/?${link}`);
        else await lead(page, link);
        const figure = await live(page);
        await expect(figure.locator('.figure-caption')).not.toBeEmpty();
        expect(await isDrawn(page)).toBe(true);
        expect(await figure.locator('.figure-table tbody tr').count()).toBeGreaterThan(0);
        const injected = figure.locator(
          ':is(.figure-note, .figure-notes, .figure-caption) :not(li)',
        );
        await expect(injected).toHaveCount(0);
      });
    }
    expect(seen).toEqual([]);
  });
}

test('a law set on the bench stands in the switch of a figure, and its link carries it', async ({
  page,
  browser,
}) => {
  const seen = complaints(page);
  await page.goto('/bench/?own=1.7,400,410,0.34,0.28');
  await page.getByRole('link', { name: 'in the law switch of every figure' }).click();
  await page.goto('/figures/isoflop/');
  const figure = await live(page);
  const before = await figure.locator('.figure-caption').textContent();
  await figure.locator('select[name="law"]').selectOption({ label: 'Your own law' });
  await expect(figure.locator('.figure-caption')).toContainText('Your own law');
  await expect(page).toHaveURL(/law=own&own=1\.7/);
  expect(seen).toEqual([]);

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(page.url());
  const sent = await live(other);
  await expect(sent.locator('select[name="law"]')).toHaveValue('own');
  await expect(sent.locator('.figure-caption')).toContainText('Your own law');
  await sent.locator('button[type="reset"]').click();
  await expect(sent.locator('.figure-caption')).toHaveText(before ?? '');
  await context.close();
});
