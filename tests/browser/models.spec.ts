import { expect, test } from '@playwright/test';

test('numbers of a column end at one edge, their unit in its head', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/models/');
  const table = page.locator('.model-table');
  await expect(table.locator('thead')).toContainText('Parameters, billions');
  const ends = await table.locator('tbody td:nth-of-type(1)').evaluateAll((cells) =>
    cells.map((cell) => {
      const range = document.createRange();
      range.setStart(cell, 0);
      range.setEnd(cell, 1);
      return Math.round(range.getBoundingClientRect().right);
    }),
  );
  expect(ends.length).toBeGreaterThan(30);
  expect(new Set(ends).size).toBe(1);
  const gpt4 = table.locator('tr', { has: page.getByRole('link', { name: 'GPT-4', exact: true }) });
  await expect(gpt4.locator('td').first()).toHaveText(/1,800\s*\?/);
  await expect(page.locator('.marks-key')).toContainText('? rumoured');
});

test('the first column leads to a year, and to a maker’s first model', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/models/');
  await page.locator('.jumps').getByRole('link', { name: '2024 12' }).click();
  await expect(page.locator('.year:target')).toHaveText('2024');
  await page.locator('.jumps').getByRole('link', { name: 'OpenAI 4' }).click();
  await expect(page.locator('tr:target')).toContainText('GPT-3 175B');
});

for (const path of ['/models/gpt-4/', '/zh/models/llama-3-8b/']) {
  test(`${path} is read downwards on a phone, without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const region = page.locator('.table-scroll').first();
    expect(await region.evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
    const parts = page.locator('.model-values tbody').first().locator('th, td');
    const boxes = await Promise.all((await parts.all()).map((part) => part.boundingBox()));
    expect(boxes.map((box) => box?.x)).toEqual([20, 20, 20]);
    const tops = boxes.map((box) => box?.y ?? 0);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(3);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThan(3200);
  });
}

test('a value that sources disagree on has a row for each, beside who said so', async ({
  page,
}) => {
  await page.goto('/models/gpt-4/');
  const rows = page.locator('#context_length tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('8,192 tokens');
  await expect(rows.last()).toContainText('32,768 tokens');
  await expect(rows.last()).toContainText('The long version.');
  await expect(page.locator('#hidden_dim')).toHaveText(/^\s*Hidden size\s*not disclosed\s*$/);
});
