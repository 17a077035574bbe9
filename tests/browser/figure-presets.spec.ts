import { expect, test } from '@playwright/test';
import { FIGURE_PAGES, live } from './figure-page.ts';

for (const { url } of FIGURE_PAGES) {
  test(`${url} starts from any of its presets, and the address follows`, async ({ page }) => {
    await page.goto(url);
    const figure = await live(page);
    const caption = figure.locator('.figure-caption');
    const presets = figure.locator('[data-preset]');
    const pressed = figure.locator('[data-preset][aria-pressed="true"]');
    const first = await pressed.allTextContents();
    for (const preset of await presets.all()) {
      const before = (await caption.textContent()) ?? '';
      await preset.click();
      await expect(preset).toHaveAttribute('aria-pressed', 'true');
      await expect(pressed).toHaveCount(1);
      await expect(caption).not.toHaveText(before);
      expect(new URL(page.url()).search.slice(1)).toBe(await preset.getAttribute('data-preset'));
    }
    const address = page.url();
    await page.reload();
    await live(page);
    expect(page.url()).toBe(address);
    await expect(pressed).toHaveCount((await presets.count()) > 0 ? 1 : 0);
    await figure.locator('button[type="reset"]').click();
    await expect(pressed).toHaveText(first);
  });
}
