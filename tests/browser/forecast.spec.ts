import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { axe } from './axe.ts';
import { complaints } from './figure-page.ts';

const forecast = 'ledger-forecast[data-life="live"]';

for (const edition of ['', '/zh']) {
  test(`${edition}/forecast/ hides verdicts until asked, then scores, by keys alone`, async ({
    page,
  }) => {
    const seen = complaints(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${edition}/bench/`);
    await page.locator(`a[href="${edition}/forecast/"]`).click();
    await expect(page.locator(forecast)).toBeVisible();
    await expect(page.locator('.forecast-verdict:visible')).toHaveCount(0);
    const inputs = page.locator('.forecast-claims input');
    await inputs.first().focus();
    for (const answer of ['90', '60', '20']) {
      await page.keyboard.type(answer);
      await page.keyboard.press('Tab');
    }
    await expect(page.locator('.forecast-count')).toContainText('3');
    await page
      .getByRole('button')
      .filter({ hasText: /Look at|看我答过/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.forecast-verdict:visible')).toHaveCount(3);
    await expect(page.locator('.forecast-score h2')).toBeFocused();
    await expect(page.locator('.forecast-scores tbody tr')).toHaveCount(4);
    await expect(inputs.first()).toHaveJSProperty('readOnly', true);
    await expect(page).toHaveURL(/seen\./);
    const scores = await page.locator('.forecast-scores').innerText();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(390);
    expect(await axe(page)).toEqual([]);
    await page.reload();
    await expect(page.locator(forecast)).toBeVisible();
    expect(await page.locator('.forecast-scores').innerText()).toBe(scores);
    expect(seen).toEqual([]);
  });
}

test('a forecast is saved as a file and opened again; another file changes nothing', async ({
  page,
}) => {
  await page.goto('/forecast/');
  await expect(page.locator(forecast)).toBeVisible();
  const first = page.locator('.forecast-claims input').first();
  await first.fill('70');
  await first.press('Tab');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const saved = await readFile(await (await download).path());
  await page.goto('/forecast/');
  await expect(first).toHaveValue('');
  const file = page.locator('input[type="file"]');
  await file.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: saved });
  await expect(first).toHaveValue('70');
  await expect(page).toHaveURL(/p\./);
  await file.setInputFiles({ name: 'b.json', mimeType: 'text/plain', buffer: Buffer.from('[1') });
  await expect(page.locator('.forecast-note')).toContainText('b.json is no saved forecast');
  await expect(first).toHaveValue('70');
  await first.fill('seventy');
  await first.press('Tab');
  await expect(page.locator('.forecast-note')).toContainText('from 0 to 100');
});

test('without script the forecast page says where the verdicts are', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/forecast/');
  expect(await page.locator('noscript').innerText()).toContain('Scoring needs script');
  await expect(page.locator('.forecast-look')).toBeHidden();
  await context.close();
});
