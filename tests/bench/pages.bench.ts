/**
 * What a first visit weighs, and what Lighthouse says of it on a slow phone: a row a page, in
 * both languages.
 *
 * Weights are of what goes over the wire, compressed, until the page is quiet and before anybody
 * touches it. Scores are medians of three runs, each in a browser of its own. Needs a built site.
 *
 * @module
 */
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { CHROME_FLAGS, chromePath } from '../browser/chrome.ts';
import { serveDist } from '../browser/serve.ts';

const PORT = 4393;
const DEBUGGING = 9393;
const RUNS = 3;
const ORIGIN = `http://localhost:${PORT}`;

const PAGES = [
  '/',
  '/articles/overview/',
  '/claims/s2-slope-matters/',
  '/models/llama-3-8b/',
  '/figures/two-futures/',
  '/claims/',
  '/search/',
  '/bench/',
  '/forecast/',
  '/data/',
].flatMap((path) => [path, `/zh${path}`]);

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Row = Record<string, string | number>;

const launch = (port?: number) =>
  chromium.launch({
    executablePath: chromePath(),
    args: [...CHROME_FLAGS, ...(port === undefined ? [] : [`--remote-debugging-port=${port}`])],
  });

/** Kilobytes by kind, requests to anywhere else, and how far the page shifted. */
async function firstVisit(path: string): Promise<Row> {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = { html: 0, css: 0, script: 0, other: 0 };
  let elsewhere = 0;
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    if (!response.url.startsWith(ORIGIN) && !response.url.startsWith('data:')) elsewhere += 1;
    const kind = { Document: 'html', Stylesheet: 'css', Script: 'script' }[String(type)];
    kinds.set(requestId, kind ?? 'other');
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await page.goto(ORIGIN + path, { waitUntil: 'networkidle' });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 300);
      }),
  );
  await browser.close();
  const rounded = Object.fromEntries(
    Object.entries(bytes).map(([kind, value]) => [kind, Number((value / 1000).toFixed(1))]),
  );
  const total = Object.values(bytes).reduce((sum, value) => sum + value, 0);
  return {
    ...rounded,
    total: Number((total / 1000).toFixed(1)),
    elsewhere,
    CLS: Number(shift.toFixed(3)),
  };
}

async function scores(path: string): Promise<Row> {
  const taken: Record<string, number[]> = {};
  for (let run = 0; run < RUNS; run += 1) {
    const browser = await launch(DEBUGGING);
    const result = await lighthouse(ORIGIN + path, {
      port: DEBUGGING,
      onlyCategories: [...CATEGORIES],
      logLevel: 'silent',
    });
    await browser.close();
    for (const name of CATEGORIES) {
      const score = result?.lhr.categories[name]?.score;
      if (typeof score !== 'number') throw new RangeError(`lighthouse: no ${name} for ${path}`);
      (taken[name] ??= []).push(Math.round(100 * score));
    }
  }
  return Object.fromEntries(
    Object.entries(taken).map(([name, values]) => [
      name,
      values.toSorted((a, b) => a - b)[(RUNS - 1) / 2] ?? NaN,
    ]),
  );
}

/** Prints a row a page. */
export async function printPages(): Promise<void> {
  const server = await serveDist(PORT, { gzip: true });
  const rows: Row[] = [];
  for (const path of PAGES)
    rows.push({ path, ...(await firstVisit(path)), ...(await scores(path)) });
  server.close();
  console.log('\npages: KB over the wire before anybody touches them; Lighthouse, median of three');
  console.table(rows);
}
