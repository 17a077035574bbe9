import { expect, test } from '@playwright/test';
import { live } from './figure-page.ts';

for (const prefix of ['', '/zh']) {
  test(`${prefix}/figures/argument/ is walked from claim to claim and opens one`, async ({
    page,
  }) => {
    await page.goto(`${prefix}/figures/argument/`);
    const figure = await live(page);
    const canvas = figure.locator('canvas');
    const said = figure.locator('.figure-stage [aria-live]');
    await canvas.focus();
    await page.keyboard.press('ArrowDown');
    await expect(figure.locator('.figure-ring')).toBeVisible();
    const reached = new Set([await said.textContent()]);
    for (let last = ''; last !== (await said.textContent());) {
      last = (await said.textContent()) ?? '';
      await page.keyboard.press('ArrowDown');
      reached.add(await said.textContent());
    }
    const cells = await figure
      .locator('.figure-table tbody tr')
      .evaluateAll((rows) =>
        rows.flatMap((row) => [1, 2].map((i) => row.children[i]?.textContent ?? '')),
      );
    const named = new Set(cells);
    expect(reached.size).toBe(named.size);
    for (const cell of named)
      expect([...reached].filter((words) => words?.startsWith(cell))).toHaveLength(1);

    await page.keyboard.press('Home');
    const premise = (await said.textContent()) ?? '';
    await page.keyboard.press('ArrowRight');
    const conclusion = (await said.textContent()) ?? '';
    const [first = '?', second = '?'] = [premise, conclusion].map(
      (words) => /§[\d.]+\d/.exec(words)?.[0],
    );
    const nameOf = (number: string) =>
      page.locator('.ladder-name').filter({ hasText: number }).locator('a');
    expect(conclusion).toContain((await nameOf(first).textContent()) ?? '?');
    await page.keyboard.press('Enter');
    const step = page.locator('.ladder-step:target');
    await expect(step).toContainText(second);
    await expect(step).toBeFocused();
    await expect(step).toBeInViewport();
    await expect(step.locator('.ladder-sentence')).toBeVisible();
    await step.locator('.ladder-name a').click();
    await expect(page).toHaveURL(new RegExp(`${prefix}/claims/[a-z0-9-]+/$`));
    await expect(page.locator('main')).toContainText(second);
  });
}

test('a picture in an article opens the page of the claim that is walked to', async ({ page }) => {
  await page.goto('/articles/overview/');
  const link = page.locator('a[href*="/figures/argument/"]');
  const figure = page.locator('ledger-figure', { has: link }).first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-life', 'live');
  await figure.locator('canvas').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/claims\/[a-z0-9-]+\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each step of the argument leads to its neighbours, and speaks where it is linked to', async ({
    page,
  }) => {
    await page.goto('/figures/argument/');
    const steps = page.locator('.ladder-step');
    const target = page.locator('.ladder-step:target');
    await expect(page.locator('.ladder-sentence').first()).toBeHidden();
    await steps.first().locator('.ladder-links a').first().click();
    await expect(target.locator('.ladder-sentence')).toBeVisible();
    const back = (await steps.first().locator('.ladder-name a').textContent()) ?? '?';
    await target.getByRole('link', { name: back }).click();
    await expect(target.locator('.ladder-name a')).toHaveText(back);
  });
});

test('a click opens the step that is told, and a first tap only tells', async ({ page }) => {
  await page.goto('/figures/argument/');
  const figure = await live(page);
  const canvas = figure.locator('canvas');
  await canvas.focus();
  await page.keyboard.press('ArrowDown');
  const ring = await figure.locator('.figure-ring').boundingBox();
  if (!ring) throw new Error('expected a ring');
  const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
  await page.keyboard.press('Escape');
  await canvas.dispatchEvent('pointerdown', { clientX: x, clientY: y, pointerType: 'touch' });
  await canvas.dispatchEvent('click');
  await expect(figure.locator('.figure-told-point')).toBeVisible();
  await expect(page).toHaveURL(/\/figures\/argument\/$/);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/\/figures\/argument\/#c-[a-z0-9-]+$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const prefix of ['', '/zh']) {
    for (const section of ['section-1', 'section-2', 'section-3']) {
      test(`${prefix} ${section} tells every claim within its stage`, async ({ page }) => {
        await page.goto(`${prefix}/figures/argument/?v=1&section=${section}`);
        const figure = await live(page);
        await figure.locator('canvas').focus();
        const stage = await figure.locator('.figure-stage').boundingBox();
        const told = figure.locator('.figure-told-point');
        if (!stage) throw new Error('expected a stage');
        for (let last = ''; ;) {
          await page.keyboard.press('ArrowDown');
          const words = (await told.textContent()) ?? '';
          if (words === last) break;
          last = words;
          const box = await told.boundingBox();
          if (!box) throw new Error('expected words');
          expect(box.x, words).toBeGreaterThanOrEqual(stage.x - 1);
          expect(box.x + box.width, words).toBeLessThanOrEqual(stage.x + stage.width + 1);
        }
      });
    }
  }
});
