import { expect, test } from '@playwright/test';
import { live } from './figure-page.ts';
import { heardOn, listen } from './steps/walk.ts';

test('the pointer is told the nearest point, and leaves the focus where it was', async ({
  page,
}) => {
  await page.goto('/figures/three-roads/');
  const figure = await live(page);
  const canvas = figure.locator('canvas');
  const told = figure.locator('.figure-told-point');
  await canvas.focus();
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
  const words = (await told.textContent()) ?? '';
  const ring = await figure.locator('.figure-ring').boundingBox();
  const box = await canvas.boundingBox();
  if (!ring || !box) throw new Error('expected a ring on the canvas');
  await canvas.blur();
  await expect(told).toBeHidden();
  await page.mouse.move(ring.x + ring.width / 2, ring.y + ring.height / 2);
  await expect(told).toHaveText(words);
  await expect(canvas).not.toBeFocused();
  await page.mouse.move(box.x + box.width / 2, box.y - 40);
  await expect(told).toBeHidden();
});

test('a higher loss is a higher tone', async ({ page }) => {
  await listen(page);
  await page.goto('/figures/three-roads/');
  const figure = await live(page);
  await figure.locator('canvas').focus();
  await page.keyboard.press('s');
  await expect(figure.locator('.figure-stage [aria-live]')).toContainText('Sound on');
  await page.keyboard.press('Home');
  await expect.poll(async () => (await heardOn(page)).length).toBeGreaterThan(0);
  const start = await heardOn(page);
  await page.keyboard.press('End');
  await expect.poll(async () => (await heardOn(page)).length).toBe(2 * start.length);
  const end = (await heardOn(page)).slice(start.length);
  expect(start[0]).toBeGreaterThan(end[0] ?? Infinity);
});
