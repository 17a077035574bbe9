/**
 * How fast a live figure follows its first slider (or choice, where it has none), with the
 * processor slowed to a quarter, as on a cheap phone: two rows a figure.
 *
 * `redraw` is the figure's own work for a step, from the slider's event through the frame's
 * script to the end of layout. `painted` goes on until that frame is painted and the page is
 * free again. The wait between event and frame is left out of both, because it measures the
 * screen. Each run is the 95th percentile of its steps. The first rows move a slider whose
 * figure does not hear of it: what the browser itself needs on this machine. Needs a built
 * site: `npm run build`.
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

type Step = { redraw: number; painted: number };

/** 95th percentiles of one run's steps, in milliseconds; `deaf`, where no event is sent. */
function runSteps(page: Page, deaf: boolean): Promise<Step> {
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
      const frame = (then: () => void) =>
        new Promise<number>((done) => {
          requestAnimationFrame(() => {
            then();
            done(performance.now());
          });
        });
      const free = () =>
        new Promise<number>((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now());
          port2.postMessage(undefined);
        });
      const taken: Step[] = [];
      for (let i = 0; i < steps; i += 1) {
        control.value = valueAt(i);
        // One before what the figure does in the frame, and one after it.
        let freed = Promise.resolve(0);
        const begun = frame(() => (freed = free()));
        const start = performance.now();
        if (!deaf) control.dispatchEvent(new Event('input', { bubbles: true }));
        const heard = performance.now() - start;
        const done = await frame(() => document.body.getBoundingClientRect());
        const from = await begun;
        taken.push({ redraw: heard + done - from, painted: heard + (await freed) - from });
      }
      const p95 = (name: keyof Step) =>
        taken.map((step) => step[name]).sort((a, b) => a - b)[Math.ceil(steps * 0.95) - 1] ?? NaN;
      return { redraw: p95('redraw'), painted: p95('painted') };
    },
    { steps: STEPS, deaf },
  );
}

async function figureRowsOf(page: Page, id: string, deaf = false): Promise<BenchRow[]> {
  await page.goto(`http://localhost:${PORT}/figures/${id}/`);
  await page.locator('ledger-figure[data-life="live"]').waitFor();
  const session = await page.context().newCDPSession(page);
  await runSteps(page, deaf);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const runs: Step[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await runSteps(page, deaf));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const what = deaf ? 'slider without a figure' : id;
  return (['redraw', 'painted'] as const).map((name) => {
    const times = runs.map((step) => step[name]).sort((a, b) => a - b);
    const [fastest = NaN, median = NaN, slowest = NaN] = times;
    return {
      what: `${what}: ${name}, p95 at ${SLOWDOWN}× slowdown`,
      median,
      fastest,
      slowest,
      runs: RUNS,
    };
  });
}

/** The rows of the figures' table. */
export async function figureRows(): Promise<BenchRow[]> {
  if (!existsSync(FIGURES)) throw new Error('no dist/figures: run npm run build first');
  const server = await serveDist(PORT);
  const browser = await chromium.launch({ executablePath: chromePath(), args: CHROME_FLAGS });
  try {
    const page = await browser.newPage();
    const folders = readdirSync(FIGURES, { withFileTypes: true }).filter((f) => f.isDirectory());
    const rows = await figureRowsOf(page, 'isoflop', true);
    for (const { name } of folders) rows.push(...(await figureRowsOf(page, name)));
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}
