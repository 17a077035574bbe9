import { expect, test, type Page } from '@playwright/test';
import { complaints, FIGURES, live } from './figure-page.ts';

/** Notes down the pitch of each tone as it begins. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: number[] = [];
    Object.assign(window, { heard });
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (...args) {
      heard.push(this.frequency.value);
      start.apply(this, args);
    };
  });
}

const heardOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: number[] }).heard);

for (const id of FIGURES.filter((each) => each !== 'argument')) {
  test(`/figures/${id}/ is heard once sound is asked for, and silent before`, async ({ page }) => {
    const seen = complaints(page);
    await listen(page);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`/figures/${id}/`);
    const figure = await live(page);
    const said = figure.locator('.figure-stage [aria-live]');
    const before = fetched.length;
    // By keyboard, as the tones are for readers who come by it.
    await figure.locator('[role="tab"]').first().focus();
    await page.keyboard.press('Tab');
    await expect(figure.locator('canvas')).toBeFocused();
    await expect.poll(() => fetched.slice(before).some((url) => /sound/.test(url))).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await heardOn(page)).toEqual([]);
    await page.keyboard.press('s');
    await expect(said).toContainText('Sound on');
    await page.keyboard.press('Home');
    await expect.poll(async () => (await heardOn(page)).length).toBeGreaterThan(0);
    await page.keyboard.press('p');
    const walked = figure.locator('.figure-stage');
    const first = await walked.getAttribute('data-walked');
    const count = (await heardOn(page)).length;
    const alone = await figure.evaluate((element) => {
      const names = [...element.querySelectorAll('.figure-table tbody tr td:first-child')];
      return names.filter(({ textContent }) => textContent === names[0]?.textContent).length;
    });
    if (alone > 1) {
      await expect(walked).not.toHaveAttribute('data-walked', first ?? '');
      await expect.poll(async () => (await heardOn(page)).length).toBeGreaterThan(count);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    await expect(said).toContainText('Sound off');
    expect(seen).toEqual([]);
  });
}

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
