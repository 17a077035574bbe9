import { expect, test } from '@playwright/test';
import { axe } from './axe.ts';

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  for (const path of ['/', '/zh/']) {
    test(`${path} says what came out and where to read on one screen of ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      for (const part of ['h1', '.home-result', '.button']) {
        const box = await page.locator(part).boundingBox();
        expect((box?.y ?? Infinity) + (box?.height ?? 0), part).toBeLessThan(height);
      }
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the line under the scoreboard names the mark under the pointer and in focus', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/');
    const hint = page.locator('.scoreboard-hint');
    const line = await hint.boundingBox();
    const third = page.locator('.scoreboard-line a').nth(2);
    const name = third.locator('.scoreboard-name');
    await expect(name).toHaveCSS('opacity', '0');
    await third.hover();
    await expect(name).toHaveCSS('opacity', '1');
    await expect(hint).toBeHidden();
    const named = await name.boundingBox();
    expect(Math.abs((named?.y ?? 0) - (line?.y ?? Infinity))).toBeLessThanOrEqual(2);
    await page.mouse.move(0, 0);
    await third.focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('.scoreboard-line a').nth(3).locator('.scoreboard-name')).toHaveCSS(
      'opacity',
      '1',
    );
  });
});

test('the argument is a picture with names on a wide screen and a ladder on a phone', async ({
  page,
}) => {
  await page.goto('/');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.locator('.steps-picture')).toBeVisible();
  await expect(page.locator('.steps-ladder')).toBeHidden();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('.steps-picture')).toBeHidden();
  await expect(page.locator('.steps-ladder')).toBeVisible();
  expect(await axe(page)).toEqual([]);
});
