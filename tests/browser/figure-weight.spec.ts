import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { ARTICLES, FIGURES, live } from './figure-page.ts';

/** The script of a live figure that stands alone on its page, and of each one after it, bytes. */
const FIRST = 45_000;
const FURTHER = 8_000;

/** What a figure's page fetches until it is live: gzipped size by address. */
async function scriptsOf(page: Page, id: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (!url.endsWith('.js')) return;
    bodies.push(response.body().then((body) => void sizes.set(url, gzipSync(body).length)));
  });
  await page.goto(`/figures/${id}/`);
  await live(page);
  await Promise.all(bodies);
  return sizes;
}

const sum = (sizes: Iterable<number>) => [...sizes].reduce((total, size) => total + size, 0);

test('a first live figure costs 45 KB of script at most, and each further one 8 KB', async ({
  browser,
}) => {
  const all = new Map<string, Map<string, number>>();
  for (const id of FIGURES) {
    const context = await browser.newContext();
    all.set(id, await scriptsOf(await context.newPage(), id));
    await context.close();
  }
  for (const [id, scripts] of all) {
    expect(sum(scripts.values()), id).toBeGreaterThan(10_000);
    expect(sum(scripts.values()), id).toBeLessThanOrEqual(FIRST);
    for (const [other, loaded] of all) {
      const more = [...scripts].filter(([url]) => !loaded.has(url)).map(([, size]) => size);
      expect(sum(more), `${id} after ${other}`).toBeLessThanOrEqual(FURTHER);
    }
  }
});

/** Bytes that come before anybody touches a page, compressed: of all, and of script. */
async function firstVisit(page: Page, path: string): Promise<{ all: number; script: number }> {
  const weight = { all: 0, script: 0 };
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    bodies.push(
      response.body().then((body) => {
        const size = gzipSync(body).length;
        weight.all += size;
        if (response.url().endsWith('.js')) weight.script += size;
      }),
    );
  });
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await Promise.all(bodies);
  return weight;
}

for (const edition of ['', '/zh']) {
  test(`a first visit to ${edition}/ weighs 45 KB at most, to any article 60, script 6`, async ({
    browser,
  }) => {
    const limits = [
      [`${edition}/`, 45_000],
      ...ARTICLES.map((id) => [`${edition}/articles/${id}/`, 60_000] as const),
    ] as const;
    for (const [path, limit] of limits) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const { all, script } = await firstVisit(await context.newPage(), path);
      await context.close();
      expect.soft(all, path).toBeGreaterThan(10_000);
      expect.soft(all, path).toBeLessThanOrEqual(limit);
      expect.soft(script, path).toBeLessThanOrEqual(6000);
    }
  });
}
