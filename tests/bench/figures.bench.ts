/**
 * How fast a live figure follows its first slider (or choice, where it has none): one row a figure, with the processor slowed to
 * a quarter, as on a cheap phone.
 *
 * A step is timed from the slider's event to the end of the redraw it causes, layout
 * included; the wait for the next frame is left out, because it measures the screen. Each
 * run is the 95th percentile of its steps. Needs a built site: `npm run build`.
 *
 * @module
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { CHROME_FLAGS, chromePath } from '../browser/chrome.ts';
import { serveDist } from '../browser/serve.ts';
import type { BenchRow } from './measure.ts';

const FIGURES = join(import.meta.dirname, '../../dist/figures');
const PORT = 4392;
const RUNS = 3;
const STEPS = 100;
const SLOWDOWN = 4;

/** 95th percentile of one run's steps, in milliseconds. */
function runSteps(page: Page): Promise<number> {
  return page.evaluate((steps) => {
    const form = document.querySelector('.figure-controls');
    const slider = form?.querySelector<HTMLInputElement>('input[type="range"]');
    const choice = form?.querySelector('select');
    const control = slider ?? choice;
    if (!control) throw new Error('a figure without a slider or a choice');
    const valueAt = (i: number): string => {
      if (!slider) return choice?.options[i % choice.options.length]?.value ?? '';
      const [min, max] = [Number(slider.min), Number(slider.max)];
      return String(min + ((max - min) * (10 + (i % 80))) / 100);
    };
    const later = window.requestAnimationFrame;
    const waiting: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (callback) => waiting.push(callback);
    const times = Array.from({ length: steps }, (_, i) => {
      control.value = valueAt(i);
      const start = performance.now();
      control.dispatchEvent(new Event('input', { bubbles: true }));
      for (const callback of waiting.splice(0)) callback(start);
      document.body.getBoundingClientRect();
      return performance.now() - start;
    }).sort((a, b) => a - b);
    window.requestAnimationFrame = later;
    return times[Math.ceil(steps * 0.95) - 1] ?? Number.NaN;
  }, STEPS);
}

async function figureRow(page: Page, id: string): Promise<BenchRow> {
  await page.goto(`http://localhost:${PORT}/figures/${id}/`);
  await page.locator('ledger-figure[data-life="live"]').waitFor();
  const session = await page.context().newCDPSession(page);
  await runSteps(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await runSteps(page));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  times.sort((a, b) => a - b);
  const [fastest = NaN, median = NaN, slowest = NaN] = times;
  return {
    what: `control step, ${id}: p95 at ${SLOWDOWN}× slowdown`,
    median,
    fastest,
    slowest,
    runs: RUNS,
  };
}

/** The rows of the figures' table. */
export async function figureRows(): Promise<BenchRow[]> {
  if (!existsSync(FIGURES)) throw new Error('no dist/figures: run npm run build first');
  const server = await serveDist(PORT);
  const browser = await chromium.launch({ executablePath: chromePath(), args: CHROME_FLAGS });
  try {
    const page = await browser.newPage();
    const folders = readdirSync(FIGURES, { withFileTypes: true }).filter((f) => f.isDirectory());
    const rows: BenchRow[] = [];
    for (const { name } of folders) rows.push(await figureRow(page, name));
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}
