import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { FIGURE_PAGES, FIGURES, live } from './figure-page.ts';

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('ledger-figure').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

for (const { url } of FIGURE_PAGES) {
  test.describe(url, () => {
    test('has a tab for chart, table and sources, walked by arrow keys', async ({ page }) => {
      await page.goto(url);
      const figure = await live(page);
      const tabs = figure.getByRole('tab');
      const panel = figure.getByRole('tabpanel');
      await tabs.first().focus();
      const seen: string[] = [];
      for (let n = 0; n < 3; n += 1) {
        await expect(tabs.nth(n)).toBeFocused();
        await expect(tabs.nth(n)).toHaveAttribute('aria-selected', 'true');
        await expect(panel).toHaveCount(1);
        // What axe looks for does not depend on the language.
        if (!url.startsWith('/zh')) expect(await axe(page)).toEqual([]);
        seen.push(await panel.evaluate((element) => element.className));
        await page.keyboard.press('ArrowRight');
      }
      expect(seen).toEqual(
        ['chart', 'table', 'sources'].map((name) => `figure-panel panel-${name}`),
      );
      await expect(tabs.first()).toBeFocused();
      await page.keyboard.press('End');
      await expect(panel.locator('.source-list li').first()).toBeVisible();
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const id of FIGURES) {
    test(`/figures/${id}/ opens table and sources as folds`, async ({ page }) => {
      await page.goto(`/figures/${id}/`);
      await expect(page.locator('.figure-tabs')).toBeHidden();
      for (const name of ['table', 'sources']) {
        const fold = page.locator(`.panel-${name}`);
        await fold.locator('summary').click();
        await expect(fold.locator('tr, li').first()).toBeVisible();
      }
    });
  }
});

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

for (const id of FIGURES) {
  test(`/figures/${id}/ prints chart, table and sources, whichever tab is open`, async ({
    page,
  }) => {
    await page.goto(`/figures/${id}/`);
    const figure = await live(page);
    await figure.getByRole('tab').nth(1).click();
    await page.emulateMedia({ media: 'print' });
    for (const name of ['chart', 'table', 'sources']) {
      await expect(figure.locator(`.panel-${name}`)).toBeVisible();
    }
    await expect(figure.locator('.panel-table tbody tr').last()).toBeVisible();
    await expect(figure.locator('.source-list li').first()).toBeVisible();
    await expect(figure.locator('.figure-fold dd').first()).toBeVisible();
    await expect(figure.locator('.figure-tabs')).toBeHidden();
    await expect(figure.locator('.figure-controls')).toBeHidden();
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
