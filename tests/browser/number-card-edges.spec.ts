import { expect, test } from '@playwright/test';
import { resolveQuantity } from '#checks/refs.ts';
import { formatQuantity } from '#i18n/format.ts';
import { CONTENT } from '../views/content.ts';

/** What the article on the data wall is about, with how far it may be off. */
const STOCK = 'series/data-stock.effective-median';

for (const [width, inset] of [
  [390, 20],
  [320, 20],
] as const) {
  test(`a number’s card keeps ${inset} px from either edge of a screen of ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/articles/data-wall/');
    const numbers = page.locator('.number-text');
    const sides = (open: 'tap' | 'focus') =>
      numbers.evaluateAll((buttons, way) => {
        return buttons.slice(0, 12).map((button) => {
          if (!(button instanceof HTMLElement)) return [];
          if (way === 'tap') button.click();
          else button.focus({ focusVisible: true } as FocusOptions);
          const card = button.nextElementSibling?.getBoundingClientRect();
          return [card?.left, innerWidth - (card?.right ?? 0)];
        });
      }, open);
    const all = Array.from({ length: 12 }, () => [inset, inset]);
    expect(await sides('focus')).toEqual(all);
    expect(await sides('tap')).toEqual(all);
  });
}

test('a card gives the number in short and how far it may be off', async ({ page }) => {
  const { quantity } = resolveQuantity(CONTENT, STOCK) ?? {};
  if (!quantity || !('value' in quantity)) throw new RangeError(`no number stands at ${STOCK}`);
  const [low, high] = (quantity.range ?? []).map((end) => `${(end / 1e12).toLocaleString('en')}T`);
  await page.goto('/articles/data-wall/');
  await expect(
    page.locator('.number-card', { hasText: `likely ${low}–${high}` }).first(),
  ).toContainText(
    `${formatQuantity({ ...quantity, range: undefined }, 'en', 4)}, likely ${low}–${high}`,
  );
});
