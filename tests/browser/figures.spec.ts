import { expect, test } from '@playwright/test';
import { complaints, FIGURE_PAGES, live } from './figure-page.ts';

for (const { url } of FIGURE_PAGES) {
  test.describe(url, () => {
    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('shows poster, caption and table, and no controls', async ({ page }) => {
        await page.goto(url);
        await expect(page.locator('.figure-stage > svg:visible')).toHaveCount(1);
        await expect(page.locator('.figure-caption')).not.toBeEmpty();
        expect(await page.locator('.figure-table tbody tr').count()).toBeGreaterThan(10);
        await expect(page.locator('.figure-controls')).toBeHidden();
      });
    });

    test('with script draws a live chart in the poster’s box, without complaint', async ({
      page,
    }) => {
      const seen = complaints(page);
      // Hold the script back until the poster has been measured as the reader first sees it.
      const measured = Promise.withResolvers<undefined>();
      await page.route('**/*.js', async (route) => {
        await measured.promise;
        await route.continue();
      });
      await page.goto(url, { waitUntil: 'commit' });
      const stage = page.locator('.figure-stage');
      // Without its style the stage would show both posters.
      await expect(stage.locator('> svg:visible')).toHaveCount(1);
      const before = await stage.boundingBox();
      measured.resolve(undefined);
      await live(page);
      const after = await stage.boundingBox();
      await expect(stage.locator('canvas')).toBeVisible();
      expect(Math.abs((after?.height ?? 0) - (before?.height ?? 0))).toBeLessThanOrEqual(2);
      expect(seen).toEqual([]);
    });

    test('a slider step changes caption, table and address; back undoes it', async ({ page }) => {
      await page.goto(url);
      const figure = await live(page);
      const caption = figure.locator('.figure-caption');
      const table = figure.locator('.figure-table tbody');
      const [caption0, table0] = [await caption.textContent(), await table.textContent()];
      const slider = figure.locator('.figure-controls input[type="range"]').first();
      const choice = figure.locator('.figure-controls select').first();
      const control = (await slider.count()) > 0 ? slider : choice;
      await control.focus();
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
      await expect(caption).not.toHaveText(caption0 ?? '');
      await expect(table).not.toHaveText(table0 ?? '');
      await expect(page).toHaveURL(/\?v=1&/);
      const address = page.url();
      await page.reload();
      await live(page);
      await expect(caption).not.toHaveText(caption0 ?? '');
      expect(page.url()).toBe(address);
      await figure.locator('button[type="reset"]').click();
      await expect(caption).toHaveText(caption0 ?? '');
    });

    test('a link with bad values opens on the nearest state and says so', async ({ page }) => {
      const seen = complaints(page);
      await page.goto(url);
      const names = await page
        .locator('.figure-controls :is(input[type="range"], select)')
        .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name') ?? ''));
      const hostile = names.map(
        (name) => `${name}=${encodeURIComponent('<script>alert(1)</script>')}`,
      );
      await page.goto(`${url}?v=1&${hostile.join('&')}`);
      const figure = await live(page);
      await expect(figure.locator('.figure-note')).toBeVisible();
      await expect(figure.locator('.figure-note')).not.toBeEmpty();
      expect(seen).toEqual([]);
    });
  });
}

test('the two futures light up their claims as the breakthrough comes', async ({ page }) => {
  await page.goto('/figures/two-futures/');
  const figure = await live(page);
  const row = figure.locator('[data-claim="s3-future-b-trigger"]');
  const other = figure.locator('[data-claim="s3-future-a-plateau"]');
  await expect(row).toHaveAttribute('data-fares', 'fails');
  const word = await row.locator('.fares').textContent();
  const text = figure.getByRole('textbox').nth(1);
  await text.fill('30');
  await text.press('Enter');
  await expect(row).toHaveAttribute('data-fares', 'holds');
  await expect(row.locator('.fares')).not.toHaveText(word ?? '');
  await expect(other).toHaveAttribute('data-fares', 'idle');
  await page.goBack();
  await expect(row).toHaveAttribute('data-fares', 'fails');
});
