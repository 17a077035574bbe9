import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type * as Ledger from '#checks/calls/module.ts';
import { ask } from '#checks/calls/ask.ts';
import { placeNumber } from '#checks/claim-graph.ts';
import { toPortableLedger } from '#feed/portable-ledger.ts';
import { CONTENT } from '../views/content.ts';
import { axe } from './axe.ts';
import { complaints, live } from './figure-page.ts';

const bench = 'ledger-bench[data-life="live"]';

test('from the front page a reader changes an assumption and reads which claims fall', async ({
  page,
}) => {
  const seen = complaints(page);
  await page.goto('/');
  await page.locator('.home-ways a[href="/bench/"]').click();
  await expect(page.locator(bench)).toBeVisible();
  await expect(page.locator('.bench-result')).toContainText('the ledger as it stands');
  await page.locator('input[name="compute_growth.text"]').fill('2');
  await page.keyboard.press('Enter');
  const fallen = page.locator('.bench-list > li[data-direction="down"]');
  const claim = CONTENT.claims.get('s2-slope-matters');
  await expect(fallen.first()).toContainText(claim ? placeNumber(claim) : '?');
  await expect(fallen.first()).toContainText('holds → does not hold');
  await expect(page.locator('.bench-result')).toContainText('losing ground');
  await expect(page.locator('.scoreboard-line [data-claim="s2-slope-matters"]')).toHaveAttribute(
    'data-direction',
    'down',
  );
  await expect(page).toHaveURL('/bench/?set.compute_growth=2');
  await fallen.first().locator('a').click();
  await expect(page).toHaveURL('/claims/s2-slope-matters/?set.compute_growth=2');
  await page.locator('.bench-link').click();
  await expect(page.locator('#bench-claim')).toHaveValue('s2-slope-matters');
  await expect(page.locator('input[name="compute_growth.text"]')).toHaveValue('2');
  expect(seen).toEqual([]);
});

for (const path of ['/bench/', '/zh/bench/']) {
  test(`${path} is set by keys alone, keeps to a phone, and gives axe nothing to find`, async ({
    page,
  }) => {
    const seen = complaints(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    await expect(page.locator(bench)).toBeVisible();
    await page.locator('#bench-law').focus();
    await page.keyboard.press('End');
    await expect(page.locator('.bench-own')).toBeVisible();
    for (const value of ['1.7', '400', '410', '0.34', '0.28']) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(value);
    }
    await page.keyboard.press('Tab');
    await expect(page).toHaveURL(/\?law=own&own=|\?own=1\.7/);
    await page.locator('input[name="resource_ratio"]').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/set\.resource_ratio=/);
    const result = await page.locator('.bench-result').boundingBox();
    expect(result?.y).toBeGreaterThanOrEqual(0);
    expect(result?.y).toBeLessThan(844);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(390);
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page, { rules: ['color-contrast'] })).toEqual([]);
    expect(seen).toEqual([]);
  });
}

test('one claim is looked at closely, and a value pressed is set for it alone', async ({
  page,
}) => {
  await page.goto('/bench/?claim=s1-two-suboptimal-routes');
  const block = page.locator('.bench-checks > section').first();
  await expect(block).toContainText('holds');
  await block
    .getByRole('button', { name: /^turns at/ })
    .first()
    .click();
  await expect(page).toHaveURL(/set\.s1-two-suboptimal-routes%3A0\./);
  await expect(page.getByRole('button', { name: 'put back' })).toBeVisible();
  await page.getByRole('button', { name: 'put back' }).click();
  await expect(page).toHaveURL('/bench/?claim=s1-two-suboptimal-routes');
});

test('belief in premises carries to a conclusion as bounds and as a value', async ({ page }) => {
  await page.goto('/bench/');
  await page.locator('#belief-conclusion').selectOption('s3-invest-now');
  const steps = page.locator('.belief-chain > li');
  await expect(steps.last()).toContainText('between 0% and 100%');
  const inputs = page.locator('.belief-premises input');
  const count = await inputs.count();
  expect(count).toBeGreaterThan(2);
  for (let i = 0; i < count; i += 1) await inputs.nth(i).fill('80');
  await expect(steps.last()).toContainText(
    /; \d+(?:\.\d+)?% if the premises are independent\. It turns most on §/,
  );
  await expect(page).toHaveURL(/conclusion=s3-invest-now&belief\./);
  const said = await steps.last().textContent();
  await page.reload();
  await expect(steps.last()).toHaveText(said ?? '');
  expect(await page.locator('.scoreboard-line .is-below').count()).toBeGreaterThan(3);
  expect(await axe(page)).toEqual([]);
});

test('runs that are pasted become a law beside the page, with how sure it is', async ({ page }) => {
  const seen = complaints(page);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await page.goto('/bench/?law=own&own=1,2,3,0.4,0.5');
  await expect(page.locator(bench)).toBeVisible();
  await page.locator('.fit > summary').click();
  const said = page.locator('.fit-said');
  await page.locator('.fit textarea').fill('params,tokens,loss\n1e9,2e10,2.5\n1e9,many,2.5\n');
  await page.locator('.fit button').click();
  await expect(said).toContainText('Line 3, column 5');
  const runs = [1e8, 3e8, 1e9, 3e9, 1e10].flatMap((params) =>
    [1e9, 1e10, 1e11, 1e12].map((tokens) => {
      const loss = 1.7 + 400 / params ** 0.34 + 410 / tokens ** 0.28;
      return `${params},${tokens},${loss}`;
    }),
  );
  await page.locator('.fit textarea').fill(['params,tokens,loss', ...runs].join('\n'));
  await page.locator('.fit button').click();
  await expect(said).toContainText('in 95 % of resamplings');
  await expect(page.locator('input[name="own.alpha"]')).toHaveValue(/^0\.33|^0\.34/);
  await expect(page.locator('.bench-result')).toContainText(
    /claims with calculations|No claim moves/,
  );
  await expect(page).toHaveURL(/own=1\.\d+.*fitted=params/);
  await page.reload();
  await page.locator('.fit > summary').click();
  await expect(page.locator('.fit textarea')).toHaveValue(/^params,tokens,loss/);
  expect(await axe(page)).toEqual([]);
  expect({ seen, sent }).toEqual({ seen: [], sent: [] });
});

test('whatever a link asks, the bench shows the ledger and says what it left', async ({ page }) => {
  const seen = complaints(page);
  page.on('dialog', (dialog) => seen.push(dialog.message()));
  const links = [
    'law=<script>',
    'own=1,2,x',
    'set.params=1e400&set.nope=1',
    'claim=../../x',
    'law=own',
  ];
  for (const link of links) {
    await page.goto(`/bench/?${link}`);
    await expect(page.locator('.bench-note')).toContainText('does not know');
    await expect(page.locator('.bench-result')).not.toBeEmpty();
  }
  expect(seen).toEqual([]);
});

test('a first visit weighs 90 KB at most, and without its data says so and keeps the table', async ({
  page,
}) => {
  let bytes = 0;
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    bodies.push(response.body().then((body) => void (bytes += gzipSync(body).length)));
  });
  await page.goto('/bench/');
  await expect(page.locator(bench)).toBeVisible();
  await Promise.all(bodies);
  expect(bytes).toBeGreaterThan(30_000);
  expect(bytes).toBeLessThanOrEqual(90_000);
  await page.route('**/ledger.json', (route) => route.abort());
  await page.goto('/bench/');
  await expect(page.locator('.bench-note')).toContainText('did not arrive');
  await expect(page.locator('.bench-all')).toBeVisible();
});

test('the browser gives every result of the module, under three laws and other numbers', async ({
  page,
}) => {
  const ledger = toPortableLedger(CONTENT);
  const own = { E: 1.7, A: 400, B: 410, alpha: 0.34, beta: 0.28 };
  const laws = ['besiroglu-2024', 'hoffmann-2022-unrounded', own] as const;
  const questions = ledger.claims.flatMap(({ id, checks }) => {
    const names = [...new Set(checks.flatMap(({ args }) => Object.keys(args)))];
    const name = names.find((one) =>
      ['compute_growth', 'params', 'numerator', 'left'].includes(one),
    );
    return laws.map((law) => ({ id, law, set: name === undefined ? {} : { [name]: 3.5 } }));
  });
  await page.goto('/bench/');
  const there = await page.evaluate(async (asked) => {
    const address = '/ledger.js';
    const module = (await import(address)) as typeof Ledger;
    const data = (await (await fetch('/data/ledger.json')).json()) as Ledger.PortableLedger;
    return asked.map(({ id, law, set }) => module.ask(data, id, { law, set }));
  }, questions);
  const here = questions.map(({ id, law, set }) => ask(ledger, id, { law, set }));
  expect(there).toEqual(JSON.parse(JSON.stringify(here)));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the bench says what it does and shows how everything comes out', async ({ page }) => {
    await page.goto('/bench/');
    expect(await page.locator('noscript').innerText()).toContain('needs JavaScript');
    await page.locator('.bench-all > summary').click();
    expect(await page.locator('[data-outcome]').count()).toBeGreaterThan(100);
    await expect(page.locator('.bench-form')).toBeHidden();
  });
});

/** A list as a law would have it, give or take, its columns under names of their own. */
function strangeRuns(): string {
  const lines = Array.from({ length: 40 }, (_, i) => {
    const [params, tokens] = [5e7 * 1.2 ** i, 1e9 * 1.3 ** ((7 * i) % 40)];
    const loss = 1.7 + 400 / params ** 0.34 + 410 / tokens ** 0.28 + (i % 3) / 500;
    return `run ${i}\t${params}\t${tokens}\t${loss}`;
  });
  return ['name\tsize\tseen\tfinal', ...lines].join('\n');
}

test('columns under other names are asked for, and the fit is drawn over its runs', async ({
  page,
}) => {
  const seen = complaints(page);
  await page.goto('/bench/?own=1,200,300,0.4,0.5');
  await expect(page.locator(bench)).toBeVisible();
  await page.locator('.fit > summary').click();
  await page.locator('.fit textarea').fill(strangeRuns());
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  const columns = page.locator('.fit-columns select');
  await expect(columns).toHaveCount(4);
  await page.locator('.fit-columns select[name="params"]').selectOption('size');
  await page.locator('.fit-columns select[name="tokens"]').selectOption('seen');
  await page.locator('.fit-columns select[name="loss"]').selectOption('final');
  await expect(page.locator('.fit-said')).toContainText('From 40 runs', { timeout: 20_000 });
  await expect(page.locator('.fit-picture')).toHaveCount(2);
  expect(await page.locator('.fit-picture').first().locator('circle').count()).toBe(39);
  await expect(page).toHaveURL(/fitted=params/);
  expect(await axe(page)).toEqual([]);
  expect(seen).toEqual([]);
});

test('a list of fifty megabytes is refused by its size, and what stood there stays', async ({
  page,
}) => {
  await page.goto('/bench/?own=1,200,300,0.4,0.5');
  await expect(page.locator(bench)).toBeVisible();
  await page.locator('.fit > summary').click();
  const area = page.locator('.fit textarea');
  await area.fill('params,tokens,loss\n1e9,2e10,2.5\n');
  await expect(page.locator('.fit input[type="file"]')).toBeEnabled();
  await page.locator('.fit input[type="file"]').evaluate((input: HTMLInputElement) => {
    const line = '1e9,2e10,2.5\n';
    const files = new DataTransfer();
    files.items.add(new File([line.repeat(5e7 / line.length)], 'runs.csv'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.locator('.fit-said')).toContainText('a list of runs has at most');
  await expect(area).toHaveValue('params,tokens,loss\n1e9,2e10,2.5\n');
  await expect(page.locator('.bench-result')).not.toBeEmpty();
});

test('the reach of a typed law is kept in the link and dashes the figures beyond it', async ({
  page,
}) => {
  await page.goto('/bench/?own=1.7,400,410,0.34,0.28');
  await expect(page.locator(bench)).toBeVisible();
  await page.getByLabel('Smallest model').fill('50M');
  await page.getByLabel('Largest model').fill('16B');
  await page.getByLabel('Largest model').press('Tab');
  await expect(page).toHaveURL(/fitted=params%3A5e7%3A1\.6e10/);
  await page.goto(
    '/figures/isoflop/?v=1&law=own&own=1.7,400,410,0.34,0.28&fitted=params:5e7:1.6e10',
  );
  await live(page);
  await expect(page.locator('.figure-notes')).toContainText('past 16B parameters');
});
