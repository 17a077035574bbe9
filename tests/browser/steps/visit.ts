/**
 * A visit to a figure's page: one load that many steps share, each from the figure's start.
 *
 * @module
 */
import type { Locator, Page } from '@playwright/test';
import { complaints, live, rested } from '../figure-page.ts';

export type Visit = {
  page: Page;
  id: string;
  url: string;
  figure: Locator;
  /** What the page has complained about so far. */
  seen: string[];
};

/** A visit that is about to begin. */
export async function visitTo(page: Page, url: string): Promise<Visit> {
  await page.clock.install();
  const id = url.split('/').at(-2) ?? '';
  return { page, id, url, figure: page.locator('ledger-figure'), seen: complaints(page) };
}

/** Opens the figure's page, or another address of it, and waits for the figure. */
export async function open({ page, url }: Visit, search = ''): Promise<void> {
  await page.goto(url + search);
  await live(page);
}

export async function reload({ page }: Visit): Promise<void> {
  await page.reload();
  await live(page);
}

/** Back to the state the figure starts from, its chart in front. */
export async function startAgain({ page, figure }: Visit): Promise<void> {
  await figure.getByRole('tab').first().click();
  await figure.locator('button[type="reset"]').click();
  await rested(page);
}

/** Moves the figure's first control some steps on, by keyboard. */
export async function moveOn({ page, figure }: Visit, steps: number): Promise<void> {
  const slider = figure.locator('.figure-controls input[type="range"]').first();
  const choice = figure.locator('.figure-controls select').first();
  await ((await slider.count()) > 0 ? slider : choice).focus();
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
  await rested(page);
}
