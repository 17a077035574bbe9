import { expect, test, type Locator, type Page, type Route } from '@playwright/test';
import { live, unfold } from './figure-page.ts';
import { uncaught } from './uncaught.ts';

/** How a chunk can fail to arrive; one that arrived in part stays so until the page is loaded again. */
const LOSSES: readonly { title: string; lose: (route: Route) => Promise<void>; heals: boolean }[] =
  [
    { title: 'is not reached', lose: (route) => route.abort(), heals: true },
    { title: 'is gone', lose: (route) => route.fulfill({ status: 404 }), heals: true },
    {
      title: 'is a page of words',
      lose: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
      heals: true,
    },
    {
      title: 'is cut short',
      lose: (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'export const f = (' }),
      heals: false,
    },
  ];

const NOT_ARRIVED: readonly { prefix: string; words: RegExp }[] = [
  { prefix: '', words: /did not arrive.*[Rr]eload/ },
  { prefix: '/zh', words: /没有加载成功.*刷新/ },
];

for (const { prefix, words } of NOT_ARRIVED) {
  for (const chunk of ['controller', 'isoflop']) {
    for (const { title, lose, heals } of LOSSES) {
      test(`${prefix}/ a figure whose ${chunk} code ${title} says so and keeps what is done`, async ({
        page,
      }) => {
        const seen = uncaught(page);
        await page.route(`**/_astro/${chunk}.*.js`, lose);
        await page.goto(`${prefix}/figures/isoflop/`);
        const figure = page.locator('ledger-figure');
        const note = figure.locator('.figure-note');
        await expect(note).toHaveText(words);
        await expect(figure).toHaveAttribute('data-life', 'poster');
        await expect(figure.locator('.figure-stage > svg:visible')).toHaveCount(1);
        await unfold(figure);
        await figure.locator('[name="curves"]').fill('3');
        await expect(figure).toHaveAttribute('data-life', 'poster');
        await expect(note).toHaveText(words);
        await page.unroute(`**/_astro/${chunk}.*.js`);
        await figure.locator('[name="curves"]').fill('4');
        if (heals) {
          await live(page);
          await expect(note).toBeHidden();
          await expect(figure.locator('[name="curves"]')).toHaveValue('4');
        } else {
          await expect(figure).toHaveAttribute('data-life', 'poster');
          await expect(note).toHaveText(words);
        }
        expect(seen).toEqual([]);
      });
    }
  }
}

/** What is fetched for something a reader asks of a live figure. */
const PARTS: readonly { chunk: string; query?: string; ask: (figure: Locator) => Promise<void> }[] =
  [
    { chunk: 'pin', ask: (figure) => figure.locator('[data-pin]').click() },
    { chunk: 'pin', query: '?v=1&pin.v=1&pin.curves=3', ask: () => Promise.resolve() },
    { chunk: 'sound', ask: (figure) => figure.locator('canvas').press('s') },
    { chunk: 'sound', ask: (figure) => figure.locator('canvas').press('p') },
  ];

for (const { prefix, words } of NOT_ARRIVED) {
  for (const [n, { chunk, query = '', ask }] of PARTS.entries()) {
    test(`${prefix}/ a live figure says that its ${chunk} code did not arrive (${n})`, async ({
      page,
    }) => {
      const seen = uncaught(page);
      await page.route(`**/_astro/${chunk}.*.js`, (route) => route.abort());
      await page.goto(`${prefix}/figures/isoflop/${query}`);
      const figure = await live(page);
      await ask(figure);
      await expect(figure.locator('.figure-note')).toHaveText(words);
      await expect(figure).toHaveAttribute('data-life', 'live');
      await page.unroute(`**/_astro/${chunk}.*.js`);
      await unfold(figure);
      await figure.locator('[name="curves"]').fill('4');
      await expect(figure.locator('.figure-note')).toBeHidden();
      expect(seen).toEqual([]);
    });
  }

  test(`${prefix}/ files as printed are to be had where the code for others did not arrive`, async ({
    page,
  }) => {
    const seen = uncaught(page);
    await page.route('**/_astro/downloads.*.js', (route) => route.abort());
    await page.goto(`${prefix}/figures/isoflop/`);
    const take = (await live(page)).locator('.figure-take');
    const summary = take.locator('summary');
    await summary.click();
    await expect(take.getByRole('status')).toHaveText(words);
    expect(await downloaded(page, take, 'csv')).toEqual({
      name: 'isoflop.csv',
      address: '/data/figures/isoflop.csv',
    });
    await page.unroute('**/_astro/downloads.*.js');
    await summary.click();
    await summary.click();
    await expect(take.locator('[data-take="png"]')).toBeVisible();
    await expect(take.getByRole('status')).toBeEmpty();
    expect(seen).toEqual([]);
  });
}

/** Name and place of the file that a click on one of the ways out gives. */
async function downloaded(
  page: Page,
  take: Locator,
  kind: string,
): Promise<{ name: string; address: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    take.locator(`[data-take="${kind}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), address: new URL(download.url()).pathname };
}

const NO_FILE: readonly { prefix: string; words: RegExp }[] = [
  { prefix: '', words: /could not be made/ },
  { prefix: '/zh', words: /无法生成/ },
];

for (const { prefix, words } of NO_FILE) {
  test(`${prefix}/ a file that cannot be made gives way to the one as printed, and a word`, async ({
    page,
  }) => {
    const seen = uncaught(page);
    await page.route('**/_astro/program.*.js', (route) => route.abort());
    await page.goto(`${prefix}/figures/isoflop/?v=1&curves=3`);
    const take = (await live(page)).locator('.figure-take');
    await take.locator('summary').click();
    await expect(take.locator('[data-take="png"]')).toBeVisible();
    for (const kind of ['py', 'mjs']) {
      const plain = await take.locator(`[data-take="${kind}"]`).getAttribute('href');
      expect(await downloaded(page, take, kind)).toEqual({
        name: `isoflop.${kind}`,
        address: plain,
      });
      await expect(take.getByRole('status')).toHaveText(words);
    }
    expect(seen).toEqual([]);
  });

  for (const [title, fail] of [
    [
      'does not decode',
      () => (Image.prototype.decode = () => Promise.reject(new Error('planted'))),
    ],
    ['has no canvas', () => (HTMLCanvasElement.prototype.getContext = () => null)],
    ['comes out empty', () => (HTMLCanvasElement.prototype.toBlob = (give) => give(null))],
  ] as const) {
    test(`${prefix}/ a picture that ${title} is a word and no file`, async ({ page }) => {
      const seen = uncaught(page);
      let files = 0;
      page.on('download', () => (files += 1));
      await page.goto(`${prefix}/figures/isoflop/`);
      const take = (await live(page)).locator('.figure-take');
      await take.locator('summary').click();
      await page.evaluate(`(${fail.toString()})()`);
      await take.locator('[data-take="png"]').click();
      await expect(take.getByRole('status')).toHaveText(words);
      expect(files).toBe(0);
      expect(seen).toEqual([]);
    });
  }
}
