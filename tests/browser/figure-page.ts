/**
 * The figures as built, and how tests come to a live one.
 *
 * @module
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(import.meta.dirname, '../../dist', folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Ids of all figures that have a page. */
export const FIGURES = pagesIn('figures');

/** Ids of all articles. */
export const ARTICLES = pagesIn('articles');

/** Longer than a figure waits before it catches up with what it put off, ms. */
const REST = 250;

/** Collects what a page complains about, for the test to find empty. */
export function complaints(page: Page): string[] {
  const seen: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.push(message.text());
  });
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost')
      seen.push(`left the site: ${request.url()}`);
  });
  return seen;
}

/** The page's figure, once it is live. */
export async function live(page: Page): Promise<Locator> {
  const figure = page.locator('ledger-figure');
  await expect(figure).toHaveAttribute('data-life', 'live');
  return figure;
}

/** Opens the fold of a figure's further assumptions, where it has one that is closed. */
export async function unfold(figure: Locator): Promise<void> {
  const closed = figure.locator('.figure-more:not([open]) > summary');
  if ((await closed.count()) > 0) await closed.click();
}

/**
 * Lets a live figure rest until it has caught up. On a page whose clock is installed no time
 * passes for it; what is fetched first still takes its own.
 */
export async function rested(page: Page): Promise<void> {
  await page.clock.runFor(REST);
  await expect(page.locator('.figure-caption')).not.toHaveAttribute('aria-busy');
}
