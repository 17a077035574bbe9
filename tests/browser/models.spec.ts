import { expect, test } from '@playwright/test';
import { CONTENT } from '../views/content.ts';

const MODELS = [...CONTENT.models.values()];

/** The first model that has it so, so that no test hangs on what is known of one. */
function modelWith<T>(part: (model: (typeof MODELS)[number]) => T | undefined) {
  for (const model of MODELS) {
    const found = part(model);
    if (found !== undefined) return { model, found };
  }
  throw new RangeError('modelWith: no model of content has it');
}

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
  expect(ends).toHaveLength(MODELS.length);
  expect(new Set(ends).size).toBe(1);
  const { model, found } = modelWith(({ params }) =>
    params && 'value' in params && params.standing === 'rumoured' ? params.value : undefined,
  );
  const row = table.locator('tr', { has: page.locator(`a[href="/models/${model.id}/"]`) });
  const billions = Number((found / 1e9).toPrecision(3)).toLocaleString('en');
  await expect(row.locator('td').first()).toHaveText(new RegExp(`^\\s*${billions}\\s*\\?\\s*$`));
  await expect(page.locator('.marks-key')).toContainText('? rumoured');
});

test('the first column leads to a year, and to a maker’s first model', async ({ page }) => {
  const dayOf = ({ released }: (typeof MODELS)[number]) => released?.value ?? '9999';
  const year = MODELS.filter((model) => dayOf(model).startsWith('2024'));
  const made = MODELS.filter(({ developer }) => developer === 'OpenAI');
  const [first] = made.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/models/');
  const jumps = page.locator('.jumps');
  await jumps.getByRole('link', { name: `2024 ${year.length}` }).click();
  await expect(page.locator('.year:target')).toHaveText('2024');
  await jumps.getByRole('link', { name: `OpenAI ${made.length}` }).click();
  await expect(page.locator('tr:target')).toContainText(first?.name ?? '?');
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
  const { model, found } = modelWith(({ context_length: length }) =>
    length && 'value' in length && length.also?.length === 1 ? length : undefined,
  );
  const said = [found, ...(found.also ?? [])];
  await page.goto(`/models/${model.id}/`);
  const rows = page.locator('#context_length tr');
  await expect(rows).toHaveCount(said.length);
  for (const [i, { value, note }] of said.entries()) {
    await expect(rows.nth(i)).toContainText(`${value?.toLocaleString('en')} tokens`);
    await expect(rows.nth(i)).toContainText(note?.en ?? '');
  }
});

test('a value that nobody disclosed is said to be so', async ({ page }) => {
  const { model } = modelWith(({ hidden_dim: size }) =>
    size && 'missing' in size && size.missing === 'not-disclosed' && !size.note ? size : undefined,
  );
  await page.goto(`/models/${model.id}/`);
  await expect(page.locator('#hidden_dim')).toHaveText(/^\s*Hidden size\s*not disclosed\s*$/);
});
