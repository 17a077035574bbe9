import { expect, test } from '@playwright/test';
import { inEssayOrder, placeNumber } from '#checks/claim-graph.ts';
import { CONTENT } from '../views/content.ts';

test('sources stand in four groups with their counts, and the first column leads to each', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/sources/');
  const heads = page.locator('section > h2');
  await expect(heads).toHaveCount(4);
  for (const section of await page.locator('section:has(.source-list)').all()) {
    const count = await section.locator('.source-list > li').count();
    await expect(section.locator('.count')).toHaveText(String(count));
  }
  const last = page.locator('.jumps a').last();
  await last.click();
  await expect(page.locator('h2:target')).toContainText('Data and code');
});

test('a source is followed by its title, and says how it was read', async ({ page }) => {
  await page.goto('/zh/articles/data-wall/');
  const { title = '?', URL: address = '?' } = CONTENT.sources.get('villalobos-2024') ?? {};
  const source = page.locator('#ref-villalobos-2024');
  await expect(source.locator('a').first()).toHaveText(title);
  await expect(source.locator('a').first()).toHaveAttribute('href', address);
  await expect(source.locator('.source-domain')).toHaveText(new URL(address).hostname);
  await expect(source.locator('.meta').first()).toContainText('用英语写成');
});

for (const [path, initial] of [
  ['/terms/', 'T'],
  ['/zh/terms/', 'Z'],
] as const) {
  test(`${path} has two columns on a wide screen, and leads to the initial ${initial}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    const [first, second] = await page
      .locator('.terms')
      .first()
      .locator(':scope > div')
      .evaluateAll((all) => all.map((el) => el.getBoundingClientRect()));
    expect(second?.y).toBe(first?.y);
    expect(second?.x).toBeGreaterThan(first?.right ?? Infinity);
    await page.locator('.jumps').getByRole('link', { name: initial, exact: true }).click();
    await expect(page.locator('h2:target')).toHaveText(initial);
  });
}

test('a term names the articles that use it, and they open it', async ({ page }) => {
  await page.goto('/terms/#acceleration-gap');
  const term = page.locator('#acceleration-gap');
  await term.locator('a[href="/articles/acceleration-gap/"]').click();
  await expect(page).toHaveURL('/articles/acceleration-gap/');
  await expect(page.locator('.number-card a[href$="#acceleration-gap"]').first()).toBeAttached();
});

test('an address where nothing stands leads on, and tells how claims are found', async ({
  page,
}) => {
  await page.goto('/404.html');
  const [en, zh] = [page.locator('section').first(), page.locator('section').last()];
  const last = inEssayOrder(CONTENT.claims.values()).findLast(({ place }) => place.section === 1);
  const number = last ? placeNumber(last) : '?';
  expect(number).toMatch(/^§1\.\d+\.\d+$/);
  await expect(en).toContainText(number);
  await expect(zh).toContainText(number);
  const hrefs = (links: Element[]) => links.map((link) => link.getAttribute('href'));
  expect(await en.locator('a').evaluateAll(hrefs)).toEqual(['/', '/claims/', '/articles/']);
  expect(await zh.locator('a').evaluateAll(hrefs)).toEqual([
    '/zh/',
    '/zh/claims/',
    '/zh/articles/',
  ]);
});
