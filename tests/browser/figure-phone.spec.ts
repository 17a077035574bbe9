import { expect, test, type Page } from '@playwright/test';
import { FIGURES, live, unfold } from './figure-page.ts';

const PHONE = { width: 390, height: 844 };

/** A chart that stays over its controls takes no more of the window than this. */
const MOST = 0.45;

/** Where the focus is, and how much of the chart and of the focused control can be seen. */
const seenAtFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const shown = (element: Element | null) => {
      const box = element?.getBoundingClientRect();
      if (!box) return 0;
      const seen = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
      return Math.max(seen, 0) / box.height;
    };
    const box = focused.getBoundingClientRect();
    const on = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
      name: focused.outerHTML.slice(0, 80),
      isLost: focused === document.body,
      isControl: focused.closest('.figure-controls') !== null,
      isCovered: on === null || !(focused.contains(on) || on.contains(focused)),
      chart: shown(document.querySelector('.figure-stage canvas')),
    };
  });

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  for (const id of FIGURES) {
    test(`/figures/${id}/ keeps its chart in view whichever control has the focus`, async ({
      page,
    }) => {
      await page.goto(`/figures/${id}/`);
      const figure = await live(page);
      await unfold(figure);
      const controls = await figure
        .locator('.figure-controls :is(input, select, button, summary)')
        .count();
      await figure.locator('canvas').focus();
      const seen: Awaited<ReturnType<typeof seenAtFocus>>[] = [];
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let step = 0; step < controls; step += 1) {
          await page.keyboard.press(key);
          seen.push(await seenAtFocus(page));
        }
      }
      for (const { name, isLost, isCovered, chart } of seen) {
        expect(isLost, name).toBe(false);
        expect(isCovered, name).toBe(false);
        expect(chart, name).toBeGreaterThanOrEqual(0.5);
      }
      expect(seen.filter(({ isControl }) => isControl)).toHaveLength(2 * controls - 1);

      const sticky = figure.locator('.panel-chart:not(.tall)');
      const box = (await sticky.count()) > 0 ? await sticky.boundingBox() : null;
      expect((box?.height ?? 0) / PHONE.height).toBeLessThanOrEqual(MOST);
    });
  }

  for (const width of [390, 320]) {
    test(`at ${width} px no chart is drawn smaller than its letters can be read`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 568 });
      for (const id of FIGURES) {
        await page.goto(`/figures/${id}/`);
        const figure = await live(page);
        // The smallest letters are 12 px where the stage is as wide as the scene, and grow with it.
        const stage = await figure.locator('.figure-stage').boundingBox();
        expect((12 * (stage?.width ?? 0)) / 304, id).toBeGreaterThanOrEqual(12);
      }
    });
  }
});

test('Tab passes every number and claim of an article, and the focus is never lost', async ({
  page,
}) => {
  await page.goto('/articles/data-wall/');
  await expect(page.locator('.number-card a').first()).toBeAttached();
  const last = page.locator('.article-footer a').last();
  const lost: string[] = [];
  let stops = 0;
  let before = 'the beginning';
  while (!(await last.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab');
    const { isLost, name } = await seenAtFocus(page);
    if (isLost) lost.push(`after ${before}`);
    before = name;
    stops += 1;
    if (stops > 600) break;
  }
  expect(lost).toEqual([]);
  await expect(last).toBeFocused();
});
