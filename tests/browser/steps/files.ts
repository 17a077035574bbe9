/**
 * What a reader takes away of a figure.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { moveOn, type Visit } from './visit.ts';

/** The ways out of a figure, once they are open. */
export async function openTakeAway(figure: Locator): Promise<Locator> {
  const take = figure.locator('.figure-take');
  await take.locator('summary').click();
  await expect(take.locator('[data-take="png"]')).toBeVisible();
  return take;
}

/** The file that a click on one of the ways out gives. */
export async function taken(page: Page, take: Locator, kind: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    // By key: words that follow a slider may move the button from under a pointer.
    take.locator(`[data-take="${kind}"]`).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9-]+\\.${kind}$`));
  return readFile(await download.path());
}

/** Is taken away as picture and numbers of the present state. */
export async function isTakenAway(visit: Visit): Promise<void> {
  const { page, id, figure } = visit;
  const take = await openTakeAway(figure);
  await moveOn(visit, 3);
  await expect(page).toHaveURL(/\?v=1&/);
  await expect(take.locator('[data-share="link"]')).toHaveValue(page.url());

  const csv = (await taken(page, take, 'csv')).toString();
  const lines = csv.trimEnd().split('\n').slice(1);
  const rows = await figure.locator('.figure-table tbody tr').count();
  expect(lines.length).toBe(rows);
  const json = JSON.parse((await taken(page, take, 'json')).toString()) as {
    figure: string;
    link: string;
    rows: object[];
  };
  expect([json.figure, json.link, json.rows.length]).toEqual([id, page.url(), lines.length]);

  for (const kind of ['py', 'mjs']) {
    expect((await taken(page, take, kind)).toString()).toContain(page.url());
  }

  const svg = (await taken(page, take, 'svg')).toString();
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(svg).not.toContain('var(');
  const png = await taken(page, take, 'png');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1376);
  await take.locator('summary').click();
}
