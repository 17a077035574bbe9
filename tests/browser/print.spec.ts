import { expect, test, type Page } from '@playwright/test';

async function onPaper(page: Page, path: string): Promise<void> {
  // A4 between margins of 18 mm.
  await page.setViewportSize({ width: 658, height: 990 });
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
}

const shown = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) => all.filter((el) => el.getClientRects().length > 0).length);

for (const [path, line] of [
  [
    '/articles/data-wall/',
    /^Printed from https?:\/\/\S+\/articles\/data-wall\/; verdicts of \d+ \w+ \d{4}\.$/,
  ],
  ['/zh/models/', /^印自https?:\/\/\S+\/zh\/models\/；裁定截至\d{4}年\d+月\d+日。$/],
] as const) {
  test(`${path} says on paper where it came from and how far its verdicts go`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.printed')).toBeHidden();
    await onPaper(page, path);
    await expect(page.locator('.printed')).toHaveText(line);
    await expect(page.locator('.site-footer')).toBeHidden();
  });
}

test('on paper a heading stays with what it heads, and a fold has no triangle', async ({
  page,
}) => {
  await onPaper(page, '/articles/data-wall/');
  const breaks = await page
    .locator('h1, h2, h3, .figure-title')
    .evaluateAll((all) => all.map((el) => getComputedStyle(el).breakAfter));
  expect(breaks.length).toBeGreaterThan(5);
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
  const folds = await page
    .locator('main summary')
    .evaluateAll((all) => all.map((el) => getComputedStyle(el).listStyleType));
  expect(folds.length).toBeGreaterThan(0);
  expect(new Set(folds)).toEqual(new Set(['none']));
});

test('a source has its domain on the screen and its whole address on paper', async ({ page }) => {
  await page.goto('/sources/');
  const count = await page.locator('.source-title').count();
  expect(count).toBeGreaterThan(100);
  expect(await shown(page, '.source-domain')).toBe(count);
  expect(await shown(page, '.source-address')).toBe(0);
  await onPaper(page, '/sources/');
  expect(await shown(page, '.source-domain')).toBe(0);
  expect(await shown(page, '.source-address')).toBe(count);
});

test('every chart of an article is as wide as the others on paper', async ({ page }) => {
  await onPaper(page, '/articles/overview/');
  const stages = await page
    .locator('.figure-stage')
    .evaluateAll((all) => all.map((el) => el.getBoundingClientRect().width));
  expect(stages.length).toBeGreaterThan(1);
  expect(new Set(stages).size).toBe(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('narrow paper has the wide drawing, with its lettering no larger than the text', async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 500, height: 900 });
    await page.goto('/articles/data-wall/');
    await expect(page.locator('.poster-wide').first()).toBeVisible();
    await expect(page.locator('.poster-narrow').first()).toBeHidden();
  });
});
