/**
 * How fast a live figure follows its first slider (or choice, where it has none): one row a
 * figure, with the processor slowed to a quarter, as on a cheap phone.
 *
 * A step is timed from the slider's event to the end of its work, and from the beginning of
 * the next frame until that frame is painted and the page is free again; the wait between the
 * two is left out, because it measures the screen. Each run is the 95th percentile of its
 * steps. The first row moves a slider whose figure does not hear of it: what the browser
 * itself needs for a frame on this machine. Needs a built site: `npm run build`.
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

/** 95th percentile of one run's steps, in milliseconds; `deaf`, where no event is sent. */
function runSteps(page: Page, deaf: boolean): Promise<number> {
  return page.evaluate(
    async ({ steps, deaf }) => {
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
      const frame = () =>
        new Promise<number>((begun) => {
          requestAnimationFrame(() => begun(performance.now()));
        });
      const free = () =>
        new Promise<number>((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now());
          port2.postMessage(undefined);
        });
      const times: number[] = [];
      for (let i = 0; i < steps; i += 1) {
        control.value = valueAt(i);
        // Asked for first, so that it begins before what the figure does in it.
        const painted = frame().then(async (begun) => (await free()) - begun);
        const start = performance.now();
        if (!deaf) control.dispatchEvent(new Event('input', { bubbles: true }));
        times.push(performance.now() - start + (await painted));
      }
      times.sort((a, b) => a - b);
      return times[Math.ceil(steps * 0.95) - 1] ?? Number.NaN;
    },
    { steps: STEPS, deaf },
  );
}

async function figureRow(page: Page, id: string, deaf = false): Promise<BenchRow> {
  await page.goto(`http://localhost:${PORT}/figures/${id}/`);
  await page.locator('ledger-figure[data-life="live"]').waitFor();
  const session = await page.context().newCDPSession(page);
  await runSteps(page, deaf);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await runSteps(page, deaf));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  times.sort((a, b) => a - b);
  const [fastest = NaN, median = NaN, slowest = NaN] = times;
  const what = deaf ? 'slider without a figure' : `control step, ${id}`;
  return {
    what: `${what}: p95 of painted frames at ${SLOWDOWN}× slowdown`,
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
    const rows: BenchRow[] = [await figureRow(page, 'isoflop', true)];
    for (const { name } of folders) rows.push(await figureRow(page, name));
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}
