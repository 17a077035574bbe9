import { expect, test } from '@playwright/test';

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
  await page.goto('/articles/data-wall/');
  await expect(page.locator('.number-card', { hasText: 'likely 100T–1,000T' }).first()).toHaveText(
    /300T tokens, likely 100T–1,000T/,
  );
});
