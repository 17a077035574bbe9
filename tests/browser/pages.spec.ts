import { expect, test } from '@playwright/test';
import { axe } from './axe.ts';
import { complaints } from './figure-page.ts';

const PATHS = [
  '/',
  '/articles/',
  '/articles/llama-3/',
  '/articles/chinchilla/',
  '/claims/',
  '/claims/s1-chinchilla-20x/',
  '/models/',
  '/models/llama-3-8b/',
  '/figures/',
  '/figures/isoflop/',
  '/embed/isoflop/',
  '/sources/',
  '/terms/',
  '/changes/',
  '/method/',
  '/data/',
  '/search/',
  '/bench/',
  '/forecast/',
  '/offline/',
];

/** Rules that look at colours, which is all that differs in the dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

for (const prefix of ['', '/zh']) {
  for (const path of PATHS) {
    test(`${prefix}${path} has nothing for axe to find, in light, dark and forced colours`, async ({
      page,
    }) => {
      const seen = complaints(page);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(prefix + path);
      expect(await axe(page)).toEqual([]);
      // Colours do not depend on the language, so one edition is looked at in the dark.
      if (prefix === '') {
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await axe(page, { rules: OF_COLOURS })).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      expect(await axe(page, { rules: OF_COLOURS })).toEqual([]);
      expect(seen).toEqual([]);
    });
  }
}

for (const width of [390, 820, 1440]) {
  for (const path of [
    '/',
    '/articles/llama-3/',
    '/zh/articles/llama-3/',
    '/models/llama-3-8b/',
    '/zh/claims/',
  ]) {
    test(`${path} never scrolls sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
}

test('a number opens its source by keyboard', async ({ page }) => {
  await page.goto('/articles/llama-3/');
  const number = page.locator('.number-text').first();
  const card = page.locator('.number-card').first();
  await number.focus();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await number.blur();
  await expect(card).toBeHidden();
});

test('the verdict stands beside its passage on wide screens and below it on narrow ones', async ({
  page,
}) => {
  await page.goto('/articles/llama-3/');
  const text = page.locator('.passage > p').first();
  const margin = page.locator('.passage > .margin').first();
  await page.setViewportSize({ width: 1440, height: 900 });
  const wide = [await text.boundingBox(), await margin.boundingBox()];
  expect(wide[1]?.x).toBeGreaterThan((wide[0]?.x ?? 0) + (wide[0]?.width ?? 0));
  await page.setViewportSize({ width: 390, height: 900 });
  const narrow = [await text.boundingBox(), await margin.boundingBox()];
  expect(narrow[1]?.y).toBeGreaterThanOrEqual((narrow[0]?.y ?? 0) + (narrow[0]?.height ?? 0) - 10);
});

test('a restated claim is one stop for the keyboard, and the margin says why it is rated so', async ({
  page,
}) => {
  await page.goto('/articles/llama-3/');
  const passage = page.locator('.passage:has(.claim-mark)').first();
  const [link, mark] = [passage.locator('.margin-verdict'), passage.locator('.claim-mark')];
  await expect(mark.first()).toHaveAttribute(
    'href',
    (await link.first().getAttribute('href')) ?? '',
  );
  await expect(mark.first()).toHaveJSProperty('tabIndex', -1);
  await expect(link.first()).toHaveJSProperty('tabIndex', 0);
  const gist = link.first().locator('.margin-gist');
  await expect(gist).toHaveText(/^.{20,90}\.$/);
  await expect(gist).toHaveCSS('font-size', '15px');
});

test('a row of the claims gives number and verdict, the sentence, then the reason', async ({
  page,
}) => {
  await page.goto('/claims/');
  const row = page.locator('.claim-row').first();
  const boxes = () =>
    Promise.all(
      ['number', 'rating', 'text', 'gist'].map(async (part) => {
        const { x, y } = (await row.locator(`.claim-${part}`).boundingBox()) ?? { x: 0, y: 0 };
        return { x: Math.round(x), y: Math.round(y) };
      }),
    );
  await page.setViewportSize({ width: 1440, height: 900 });
  const [, wideRating, wideText, wideGist] = await boxes();
  expect(wideRating?.x).toBeGreaterThan(wideText?.x ?? Infinity);
  expect(wideGist?.y).toBeGreaterThan(wideText?.y ?? Infinity);
  expect(wideGist?.x).toBe(wideText?.x);
  await page.setViewportSize({ width: 390, height: 900 });
  const [number, rating, text, gist] = await boxes();
  expect(Math.abs((rating?.y ?? 0) - (number?.y ?? Infinity))).toBeLessThan(8);
  expect(rating?.x).toBeGreaterThan(number?.x ?? Infinity);
  expect(text?.y).toBeGreaterThan((number?.y ?? Infinity) + 8);
  expect(gist?.y).toBeGreaterThan(text?.y ?? Infinity);
});

test('the other language is one step away, on the same page', async ({ page }) => {
  await page.goto('/claims/s1-chinchilla-20x/');
  await page.locator('.language').click();
  await expect(page).toHaveURL('/zh/claims/s1-chinchilla-20x/');
  await page.locator('.language').click();
  await expect(page).toHaveURL('/claims/s1-chinchilla-20x/');
});
