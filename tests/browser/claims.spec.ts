import { expect, test, type Page } from '@playwright/test';
import { axe } from './axe.ts';
import { complaints } from './figure-page.ts';

const rows = (page: Page) => page.locator('.claim-group .claim-row:visible');
const choose = (page: Page, id: string) =>
  page.locator(`.filters label:has(#${id})`).click({ position: { x: 10, y: 10 } });

/** How many the label of a filter promises. */
const promised = async (page: Page, id: string) =>
  Number(await page.locator(`.filters label:has(#${id}) .count`).textContent());

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    for (const path of ['/claims/', '/zh/claims/by/verdict/']) {
      test(`${path} shows as many claims of a verdict as its filter says`, async ({ page }) => {
        await page.goto(path);
        const all = await promised(page, 'only-all');
        await expect(rows(page)).toHaveCount(all);
        for (const rating of ['supported', 'contested', 'contradicted', 'pending']) {
          await choose(page, `only-${rating}`);
          await expect(rows(page)).toHaveCount(await promised(page, `only-${rating}`));
          await expect(page.locator(`.claim-group .rated-${rating}:visible`)).toHaveCount(
            await promised(page, `only-${rating}`),
          );
        }
        await choose(page, 'only-all');
        await expect(rows(page)).toHaveCount(all);
      });
    }

    test('a heading with nothing under it is hidden', async ({ page }) => {
      await page.goto('/claims/by/verdict/');
      await choose(page, 'only-pending');
      await expect(page.locator('.claim-group h2:visible')).toHaveText(['Pending']);
    });

    test('what carries the argument can be had alone, and of one verdict', async ({ page }) => {
      await page.goto('/claims/');
      await choose(page, 'only-heavy');
      const heavy = page.locator('.claim-group .weight-high');
      await expect(rows(page)).toHaveCount(await heavy.count());
      await choose(page, 'only-not-checkable');
      await expect(rows(page)).toHaveCount(
        await heavy.and(page.locator('.rated-not-checkable')).count(),
      );
    });

    test('where no claim is left, the page says so', async ({ page }) => {
      await page.goto('/claims/');
      const none = page.locator('.claims-none');
      const ratings = ['supported', 'contested', 'contradicted', 'pending', 'not-checkable'];
      await choose(page, 'only-heavy');
      for (const rating of ratings) {
        await choose(page, `only-${rating}`);
        const left = await page.locator(`.claim-group .rated-${rating}.weight-high`).count();
        await expect(none, rating).toBeVisible({ visible: left === 0 });
      }
    });

    test('the filters are walked and chosen by keyboard', async ({ page }) => {
      await page.goto('/claims/');
      await page.locator('#only-all').focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('#only-supported')).toBeChecked();
      await expect(rows(page)).toHaveCount(await promised(page, 'only-supported'));
    });
  });
}

test('the order by verdict is a page of its own, and leads back', async ({ page }) => {
  await page.goto('/claims/');
  await page.getByRole('link', { name: 'By verdict' }).click();
  await expect(page).toHaveURL('/claims/by/verdict/');
  const first = page.locator('.claim-group').first();
  await expect(first.locator('.claim-row:not(.rated-supported)')).toHaveCount(0);
  await page.getByRole('link', { name: 'By place in the essay' }).click();
  await expect(page).toHaveURL('/claims/');
});

test('on a phone the filters are one row of a thumb’s height that stays in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/claims/', '/zh/claims/']) {
    await page.goto(path);
    await page.locator('#section-2').scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 2000));
    const bar = await page.locator('.filters').boundingBox();
    expect([bar?.y, bar?.width], path).toEqual([0, 390]);
    for (const chip of await page.locator('.filters :is(label, a)').all())
      expect((await chip.boundingBox())?.height, path).toBeGreaterThanOrEqual(44);
  }
});

for (const path of [
  '/claims/by/verdict/',
  '/claims/s2-steep-favours-closed/',
  '/claims/s3-future-b-scaling-agi/',
]) {
  test(`${path} has nothing for axe to find and no room to scroll sideways`, async ({ page }) => {
    const seen = complaints(page);
    for (const prefix of ['', '/zh']) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(prefix + path);
      for (const fold of await page.locator('main details').all())
        await fold.evaluate((details: HTMLDetailsElement) => (details.open = true));
      expect(await axe(page)).toEqual([]);
      for (const width of [820, 390, 320]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await overflow(page), `${prefix} at ${width}`).toBe(0);
      }
    }
    expect(seen).toEqual([]);
  });
}

test('where a claim sits stands beside the reason on a wide screen, and after it on a phone', async ({
  page,
}) => {
  await page.goto('/claims/s2-steep-favours-closed/');
  const boxes = () =>
    Promise.all(
      ['.claim-why', '.sits', '.checks'].map(async (part) => {
        const box = await page.locator(part).boundingBox();
        return box ?? { x: NaN, y: NaN, width: NaN, height: NaN };
      }),
    );
  await page.setViewportSize({ width: 1440, height: 900 });
  const [why, sits, checks] = await boxes();
  expect(sits?.x).toBeGreaterThanOrEqual((why?.x ?? NaN) + (why?.width ?? NaN));
  expect(sits?.y).toBe(why?.y);
  // The margin is longer than the reason, and what follows does not wait for it.
  expect(checks?.y).toBeLessThan((why?.y ?? NaN) + (why?.height ?? NaN) + 60);
  await page.setViewportSize({ width: 390, height: 844 });
  const [first, second, third] = await boxes();
  expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? NaN) + (first?.height ?? NaN));
  expect(third?.y).toBeGreaterThanOrEqual((second?.y ?? NaN) + (second?.height ?? NaN));
});
