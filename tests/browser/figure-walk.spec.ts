import { expect, test } from '@playwright/test';
import { FIGURES, live } from './figure-page.ts';

// The argument is walked claim by claim, which figure-argument.spec.ts sees to.
for (const id of FIGURES.filter((each) => each !== 'argument')) {
  test(`/figures/${id}/ is walked by keyboard, point by point, to the last row of its table`, async ({
    page,
  }) => {
    await page.goto(`/figures/${id}/`);
    const figure = await live(page);
    const canvas = figure.locator('canvas');
    const said = figure.locator('.figure-stage [aria-live]');
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    await expect(said).not.toBeEmpty();
    await expect(figure.locator('.figure-ring')).toBeVisible();
    const reached = await canvas.evaluate((element) => {
      const stage = element.parentElement as HTMLElement;
      const seen = new Set<string>();
      const press = (key: string) => {
        element.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
        const at = stage.dataset['walked'] ?? '';
        const known = seen.has(at);
        seen.add(at);
        return !known;
      };
      const walkSeries = () => {
        let found = press('Home');
        for (let step = 0; step < 2000; step += 1) {
          const before = stage.dataset['walked'];
          found = press('ArrowRight') || found;
          if (stage.dataset['walked'] === before) break;
        }
        return found;
      };
      seen.add(stage.dataset['walked'] ?? '');
      for (let series = 0; series < 200; series += 1) {
        walkSeries();
        if (!press('ArrowDown') && seen.size > 1 && series > 40) break;
      }
      return seen.size;
    });
    expect(reached).toBe(await figure.locator('.figure-table tbody tr').count());
    await page.keyboard.press('Escape');
    await expect(figure.locator('.figure-ring')).toBeHidden();
  });
}

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
