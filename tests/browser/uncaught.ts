import type { Page } from '@playwright/test';

/** Collects what no handler of the page caught, for the test to find empty. */
export function uncaught(page: Page): string[] {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(error.message));
  return seen;
}
