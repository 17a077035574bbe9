import { chromium, expect, test, type Browser } from '@playwright/test';
import { ask } from '#checks/calls/ask.ts';
import { toPortableLedger } from '#feed/portable-ledger.ts';
import { CONTENT } from '../views/content.ts';
import { CHROME_FLAGS, chromePath } from './chrome.ts';
import { complaints } from './figure-page.ts';

const LIVE = 'ledger-bench[data-life="live"]';

type Tool = { name: string };
/** The part of the browser's own context that an agent would use. */
type Context = {
  getTools: () => Promise<Tool[]>;
  executeTool: (tool: Tool, input: object) => Promise<string>;
};

test.describe('the bench in a browser with a model context', () => {
  let browser: Browser;
  test.beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromePath(),
      args: [...CHROME_FLAGS, '--enable-features=WebMCPTesting'],
    });
  });
  test.afterAll(() => browser.close());

  test('offers tools that answer as the module does, and leave the page as it is', async ({
    baseURL,
  }) => {
    const page = await browser.newPage();
    const seen = complaints(page);
    await page.goto(`${baseURL}/bench/`);
    await expect(page.locator(LIVE)).toBeVisible();
    const call = (name: string, input: object) =>
      page.evaluate(
        async ([wanted, given]) => {
          const context = (document as unknown as { modelContext: Context }).modelContext;
          const tool = (await context.getTools()).find((one) => one.name === wanted);
          if (!tool) return undefined;
          return JSON.parse(await context.executeTool(tool, given)) as unknown;
        },
        [name, input] as const,
      );
    await expect.poll(() => call('list_claims', {})).toBeDefined();
    const ledger = toPortableLedger(CONTENT);
    expect(await call('list_claims', {})).toHaveLength(ledger.claims.length);
    const argument =
      Object.keys(
        ledger.claims.find(({ id }) => id === 's3-future-b-10-100x')?.checks[0]?.args ?? {},
      )[0] ?? '';
    const law = { E: 1.7, A: 400, B: 410, alpha: 0.34, beta: 0.28 };
    for (const question of [{}, { law: 'besiroglu-2024' }, { law, set: { [argument]: 3 } }]) {
      const claim = 's3-future-b-10-100x';
      expect(await call('evaluate_claim', { claim, ...question })).toEqual(
        JSON.parse(JSON.stringify(ask(ledger, claim, question))),
      );
    }
    const lines = [1e8, 3e8, 1e9, 3e9].flatMap((params) =>
      [1e9, 1e10, 1e11, 1e12].map((tokens) => {
        const loss = 1.7 + 400 / params ** 0.34 + 410 / tokens ** 0.28;
        return `${params},${tokens},${loss}`;
      }),
    );
    const csv = ['params,tokens,loss', ...lines].join('\n');
    expect(await call('fit_runs', { csv })).toMatchObject({ runs: 16 });
    expect(await call('fit_runs', { csv: 'params,tokens,loss\n1e9,x,2\n' })).toMatchObject({
      issues: [{ line: 2, column: 5 }],
    });
    expect(page.url()).toBe(`${baseURL}/bench/`);
    expect(seen).toEqual([]);
  });
});

test('without a model context nothing is fetched for one', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('/bench/');
  await expect(page.locator(LIVE)).toBeVisible();
  expect(scripts.filter((url) => url.includes('model-tools'))).toEqual([]);
});
