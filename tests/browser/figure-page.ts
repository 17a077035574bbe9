/**
 * The figures as built, and how tests come to a live one.
 *
 * @module
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

/** Ids of all figures that have a page. */
export const FIGURES: readonly string[] = readdirSync(
  join(import.meta.dirname, '../../dist/figures'),
  { withFileTypes: true },
)
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The page of every figure, in both languages. */
export const FIGURE_PAGES: readonly { id: string; url: string }[] = ['', '/zh'].flatMap((prefix) =>
  FIGURES.map((id) => ({ id, url: `${prefix}/figures/${id}/` })),
);

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
