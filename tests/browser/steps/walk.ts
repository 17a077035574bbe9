/**
 * The way through a chart by keyboard, seen and heard.
 *
 * @module
 */
import { expect, type Page } from '@playwright/test';
import type { Visit } from './visit.ts';

/** Notes down the pitch of each tone as it begins, and every address that is fetched. */
export async function listen(page: Page): Promise<{ fetched: string[] }> {
  await page.addInitScript(() => {
    const heard: number[] = [];
    Object.assign(window, { heard });
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (...args) {
      heard.push(this.frequency.value);
      start.apply(this, args);
    };
  });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  return { fetched };
}

export const heardOn = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { heard: number[] }).heard);

/** Is heard once sound is asked for, and silent before. */
export async function isHeard({ page, figure }: Visit, fetched: string[]): Promise<void> {
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
}

/** Is walked by keyboard, point by point, to the last row of its table. */
export async function isWalkedPointByPoint({ page, figure }: Visit): Promise<void> {
  const canvas = figure.locator('canvas');
  const rows = await figure.locator('.figure-table tbody tr').count();
  await canvas.focus();
  await page.keyboard.press('ArrowRight');
  await expect(figure.locator('.figure-stage [aria-live]')).not.toBeEmpty();
  await expect(figure.locator('.figure-ring')).toBeVisible();
  const reached = await canvas.evaluate((element, most) => {
    const stage = element.parentElement as HTMLElement;
    const press = (key: string) => {
      element.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      return stage.dataset['walked'] ?? '';
    };
    const seen = new Set<string>();
    // The series stand in a ring: the way down ends where a series begins that was walked.
    for (let at = press('Home'); !seen.has(at) && seen.size <= most;) {
      for (let last = ''; at !== last && seen.size <= most; at = press('ArrowRight')) {
        seen.add(at);
        last = at;
      }
      press('ArrowDown');
      at = press('Home');
    }
    return seen.size;
  }, rows);
  expect(reached).toBe(rows);
  await page.keyboard.press('Escape');
  await expect(figure.locator('.figure-ring')).toBeHidden();
}
