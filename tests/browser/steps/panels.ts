/**
 * A figure's box and its panels: as they load, as tabs, on paper.
 *
 * @module
 */
import { expect } from '@playwright/test';
import { axe } from '../axe.ts';
import { live } from '../figure-page.ts';
import type { Visit } from './visit.ts';

const PANELS = ['chart', 'table', 'sources'];

/** Opens the page; the live chart takes the box the poster had. */
export async function comesAliveInItsBox({ page, url, figure }: Visit): Promise<void> {
  // Hold the script back until the poster has been measured as the reader first sees it.
  const measured = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await measured.promise;
    await route.continue();
  });
  await page.goto(url, { waitUntil: 'commit' });
  const stage = figure.locator('.figure-stage');
  // Without its style the stage would show both posters.
  await expect(stage.locator('> svg:visible')).toHaveCount(1);
  const before = await stage.boundingBox();
  measured.resolve(undefined);
  await live(page);
  await page.unroute('**/_astro/*.js');
  const after = await stage.boundingBox();
  await expect(stage.locator('canvas')).toBeVisible();
  if (!before || !after) throw new Error('expected a stage');
  expect(Math.abs(after.height - before.height)).toBeLessThanOrEqual(2);
}

/** Has a tab a panel, walked by arrow keys, and nothing for axe to find in front or behind. */
export async function isWalkedTabByTab({ page, figure }: Visit): Promise<void> {
  const tabs = figure.getByRole('tab');
  const panel = figure.getByRole('tabpanel');
  await tabs.first().focus();
  const seen: string[] = [];
  for (const [n, name] of PANELS.entries()) {
    await expect(tabs.nth(n)).toBeFocused();
    await expect(tabs.nth(n)).toHaveAttribute('aria-selected', 'true');
    await expect(panel).toHaveCount(1);
    // Around the other panels the page is as it was around the first.
    const parts = n === 0 ? [] : ['.figure-tabs', `.panel-${name}`];
    expect(await axe(page, { parts })).toEqual([]);
    seen.push(await panel.evaluate((element) => element.classList.item(1) ?? ''));
    await page.keyboard.press('ArrowRight');
  }
  expect(seen).toEqual(PANELS.map((name) => `panel-${name}`));
  await expect(tabs.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(panel.locator('.source-list li').first()).toBeVisible();
}

/** Prints chart, table and sources, whichever tab is open. */
export async function printsEveryPanel({ page, figure }: Visit): Promise<void> {
  await figure.getByRole('tab').nth(1).click();
  await page.emulateMedia({ media: 'print' });
  for (const name of PANELS) await expect(figure.locator(`.panel-${name}`)).toBeVisible();
  await expect(figure.locator('.panel-table tbody tr').last()).toBeVisible();
  await expect(figure.locator('.source-list li').first()).toBeVisible();
  await expect(figure.locator('.figure-fold dd').first()).toBeVisible();
  await expect(figure.locator('.figure-tabs')).toBeHidden();
  await expect(figure.locator('.figure-controls')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
}
