import { expect, test } from '@playwright/test';

for (const [url, words] of [
  ['/figures/isoflop/', 'What this shows, and what it leaves out'],
  ['/zh/figures/three-roads/', '这幅图说明什么，没有说明什么'],
] as const) {
  test(`${url} says what it shows and what it leaves out`, async ({ page }) => {
    await page.goto(url);
    await expect(page.locator('.figure-fold dd').first()).toBeHidden();
    await page.getByText(words).click();
    await expect(page.locator('.figure-fold dd:visible')).toHaveCount(2);
  });
}

test('a figure whose script fails to arrive keeps its table within reach', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/figures/isoflop/');
  const summary = page.locator('.panel-table summary');
  await expect(summary).toBeVisible({ timeout: 8000 });
  await summary.click();
  await expect(page.locator('.panel-table tbody tr').first()).toBeVisible();
});
