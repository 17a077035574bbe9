import { expect, test, type Page } from '@playwright/test';
import { placeNumber } from '#checks/claim-graph.ts';
import { CONTENT } from '../views/content.ts';
import { axe } from './axe.ts';
import { complaints } from './figure-page.ts';

const SLOWER = CONTENT.claims.get('s1-params-only-slower');
/** As a reader types where a claim stands in the essay. */
const PLACE = SLOWER ? placeNumber(SLOWER).slice(1) : '?';

/** What a reader types, and the page it should lead to among the first three. */
const QUERIES = {
  '': [
    ['lama3 405b', '/models/llama-3-1-405b/'],
    ['chinchila', '/terms/#chinchilla-law'],
    ['deepsek v3', '/models/deepseek-v3/'],
    ['mixtrl', '/models/mixtral-8x7b/'],
    ['gpt4', '/models/gpt-4/'],
    ['kv cache', '/terms/#kv-cache'],
    ['20 tokens per parameter', '/claims/s1-chinchilla-20x/'],
    ['data wall', '/terms/#data-wall'],
    ['hofmann 2022', '/sources/#hoffmann-2022'],
    ['besiroglu', '/sources/#besiroglu-2024'],
    ['synthetic data', '/terms/#synthetic-data'],
    ['moe', '/terms/#moe'],
    ['gap between open and closed', '/figures/open-closed-gap/'],
    ['tokeniser', '/terms/#tokenizer'],
    [PLACE, '/claims/s1-params-only-slower/'],
    ['overtraining', '/figures/overtraining/'],
    ['qwen 3 235b', '/models/qwen-3-235b-a22b/'],
    ['grouped query attention', '/terms/#gqa'],
    ['repeated epochs', '/terms/#repeated-data'],
    ['distilation', '/terms/#distillation'],
  ],
  '/zh': [
    ['数据墙', '/terms/#data-wall'],
    ['蒸馏', '/terms/#distillation'],
    ['词表', '/terms/#vocabulary'],
    ['推理', '/terms/#inference'],
    ['合成数据', '/terms/#synthetic-data'],
    ['开源', '/terms/#open-source'],
    ['千问', '/models/qwen-3-235b-a22b/'],
    ['Llama3', '/models/llama-3-8b/'],
    ['参数', '/terms/#parameter'],
    ['每参数20个token', '/claims/s1-chinchilla-20x/'],
    ['混合专家', '/terms/#moe'],
    ['分词', '/terms/#tokenizer'],
    ['缓存', '/terms/#kv-cache'],
    ['缩放定律', '/terms/#scaling-law'],
    ['chinchila', '/terms/#chinchilla-law'],
    ['deepsek', '/models/deepseek-v3/'],
    ['开源闭源差距', '/figures/open-closed-gap/'],
    ['算力', '/terms/#training-compute'],
    ['多语言', '/claims/s1-400b-design/'],
    ['霍夫曼2022 hoffmann', '/sources/#hoffmann-2022'],
  ],
} as const;

/** A page whose entry an editor took out of content cannot be found. */
function stands(path: string): boolean {
  const [, kind, id = ''] = /^\/(claims|models|sources|terms)\/#?([\w-]+)/.exec(path) ?? [];
  return kind === undefined || CONTENT[kind as 'claims' | 'models' | 'sources' | 'terms'].has(id);
}

async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('#search-query').fill(query);
  await expect(page.locator('ledger-search')).toHaveAttribute('data-answered', query);
  const links = page.locator('.search-results > li > a');
  return links.evaluateAll((all) => all.slice(0, 3).map((link) => link.getAttribute('href') ?? ''));
}

for (const [prefix, rows] of Object.entries(QUERIES)) {
  test(`${prefix}/search/ has the page that is meant among its first three results`, async ({
    page,
  }) => {
    const seen = complaints(page);
    await page.goto(`${prefix}/search/`);
    await expect(page.locator('#search-query')).toBeFocused();
    for (const [query, wanted] of rows.filter(([, path]) => stands(path)))
      expect.soft(await ask(page, query), query).toContain(prefix + wanted);
    await expect(page.locator('.search-all')).toBeHidden();
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page, { rules: ['color-contrast'] })).toEqual([]);
    expect(seen).toEqual([]);
  });
}

test('a search is narrowed down, and stands in the address', async ({ page }) => {
  await page.goto('/search/?q=data&type=claims&rating=contested');
  await expect(page.locator('ledger-search')).toHaveAttribute('data-answered', 'data');
  const facts = page.locator('.search-facts');
  expect(await facts.count()).toBeGreaterThan(2);
  for (const fact of await facts.allTextContents())
    expect(fact.trim()).toMatch(/^Claim · §.* · Contested$/);
  await page.locator('.search-filters [name="section"]').selectOption('2');
  await expect(page).toHaveURL(/section=2/);
  await expect(facts.first()).toContainText('§2.');
  await page.reload();
  await expect(facts.first()).toContainText('§2.');
});

test('filters look through all that was found, and say where they leave nothing', async ({
  page,
}) => {
  const search = page.locator('ledger-search');
  for (const section of [1, 2, 3]) {
    await page.goto(`/search/?q=tokens&type=claims&section=${section}`);
    await expect(search).toHaveAttribute('data-answered', 'tokens');
    expect(await page.locator('.search-results > li').count(), `§${section}`).toBeGreaterThan(2);
  }
  await page.goto('/search/?q=data&type=models&rating=supported');
  await expect(page.locator('.search-note')).toHaveText(/left out by the choices/);
  await expect(page.locator('.search-all')).toBeHidden();
});

test('the way back leads through what was asked', async ({ page }) => {
  const search = page.locator('ledger-search');
  await page.goto('/search/');
  for (const query of ['chinchilla', 'data wall']) {
    await page.locator('#search-query').fill(query);
    await page.keyboard.press('Enter');
    await expect(search).toHaveAttribute('data-answered', query);
  }
  await page.goBack();
  await expect(search).toHaveAttribute('data-answered', 'chinchilla');
  await expect(page.locator('#search-query')).toHaveValue('chinchilla');
});

test('a result on a phone is a target for a thumb, with its verdict’s mark', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/zh/search/?q=数据墙');
  await expect(page.locator('ledger-search')).toHaveAttribute('data-answered', '数据墙');
  const first = page.locator('.search-results > li > a').first();
  expect((await first.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await expect(first.locator('mark')).toHaveText('数据墙');
  await page.goto(`/search/?q=${PLACE}`);
  await expect(page.locator('.search-facts .mark').first()).toBeVisible();
});

test('the keys of search lead to it, but not while somebody types', async ({ page }) => {
  await page.goto('/figures/isoflop/');
  await page.locator('.figure-controls input[type="text"]').first().focus();
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/figures/);
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.locator('#search-query')).toBeFocused();
  await page.goto('/zh/');
  await page.keyboard.press('Control+k');
  await expect(page).toHaveURL(/\/zh\/search\/$/);
});

test('no other page fetches anything of it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  for (const path of ['/', '/claims/', '/articles/llama-3/']) await page.goto(path);
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => /pagefind|rows\.json/.test(url))).toEqual([]);
});

test('what does not arrive is said, and the list of everything stays', async ({ page }) => {
  await page.route('**/pagefind.js', (route) => route.abort());
  await page.goto('/search/?q=chinchilla');
  await expect(page.locator('.search-note')).toHaveText(/found by name/);
  expect(await page.locator('.search-results > li').count()).toBeGreaterThan(2);
  await page.route('**/rows.json', (route) => route.abort());
  await page.goto('/search/?q=chinchilla');
  await expect(page.locator('.search-note')).toHaveText(/did not arrive/);
  await expect(page.locator('.search-all')).toBeVisible();
});

test('a query that finds nothing leaves the list, and runs no markup', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>zzzqqq')}`);
  await expect(page.locator('ledger-search')).not.toHaveAttribute('data-answered', '');
  await expect(page.locator('ledger-search img')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('everything is listed by name and the form leads back to the list', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/search/?q=anything');
    expect(await page.locator('.search-index a').count()).toBeGreaterThan(300);
    const heights = await page
      .locator('.search-index a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});
