import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { complaints, FIGURE_PAGES, live } from './figure-page.ts';

for (const { url } of FIGURE_PAGES) {
  test(`${url} holds a state against the next ones, in chart, table, CSV and address`, async ({
    page,
  }) => {
    const seen = complaints(page);
    await page.goto(url);
    const figure = await live(page);
    const pin = figure.locator('[data-pin]');
    // Names in rows have no room for two states.
    if ((await pin.count()) === 0) return;
    const rows = figure.locator('.figure-table tbody tr');
    const notes = figure.locator('.figure-notes li');
    const note = url.startsWith('/zh') ? '灰色点划线是对照。' : 'Pinned, in grey';
    await pin.click();
    await expect(pin).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/\?v=1&pin\.v=1$/);
    await expect(notes.last()).toContainText(note);
    const alone = await rows.count();
    const slider = figure.locator('.figure-controls input[type="range"]').first();
    const choice = figure.locator('.figure-controls select').first();
    await ((await slider.count()) > 0 ? slider : choice).focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/\?v=1&[^&]+.*&pin\.v=1/);
    // The table follows when the reader rests.
    await expect(figure.locator('.figure-caption')).not.toHaveAttribute('aria-busy');
    const apart = await notes.filter({ hasText: /cannot stand|无法画进/ }).count();
    if (apart === 0) expect(await rows.count()).toBeGreaterThan(alone);

    const pinned = (await notes.last().textContent()) ?? '';
    const shown = await rows.count();
    await page.reload();
    await live(page);
    await expect(notes.last()).toHaveText(pinned);
    await expect(rows).toHaveCount(shown);
    await figure.locator('.figure-take summary').click();
    await expect(figure.locator('[data-take="png"]')).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.locator('[data-take="csv"]').click(),
    ]);
    const csv = (await readFile(await download.path())).toString().trimEnd().split('\n');
    expect(csv.length - 1).toBe(shown);
    expect(csv.some((line) => line.startsWith('pin.'))).toBe(apart === 0);

    await pin.click();
    await expect(page).not.toHaveURL(/pin/);
    await expect(notes.filter({ hasText: note })).toHaveCount(0);
    await page.goBack();
    await expect(pin).toHaveAttribute('aria-pressed', 'true');
    await expect(notes.last()).toHaveText(pinned);
    expect(seen).toEqual([]);
  });
}
