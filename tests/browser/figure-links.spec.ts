import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { hostileQueries } from '../charts/hostile.ts';
import { complaints, FIGURES, live } from './figure-page.ts';

const LINKS = 20;

/** Whether anything is drawn: pixels of more than one colour. */
function isDrawn(page: Page): Promise<boolean> {
  return page.locator('.figure-stage canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? {};
    const pixels = new Uint32Array(data?.buffer ?? new ArrayBuffer(0));
    return new Set(pixels).size > 10;
  });
}

for (const id of FIGURES) {
  test(`/figures/${id}/ draws a state whatever a link asks for`, async ({ page }) => {
    test.setTimeout(120_000);
    const seen = complaints(page);
    page.on('dialog', (dialog) => seen.push(`a dialog: ${dialog.message()}`));
    await page.goto(`/figures/${id}/`);
    const names = await page
      .locator('.figure-controls :is(input, select)')
      .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name') ?? ''));
    const queries = fc.sample(hostileQueries(names), { numRuns: LINKS, seed: 20240418 });
    for (const query of queries) {
      const link = new URLSearchParams(query).toString();
      await test.step(link.slice(0, 200), async () => {
        await page.goto(`/figures/${id}/?${link}`);
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
