/**
 * A state held against the next ones.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { rested } from '../figure-page.ts';
import { moveOn, reload, type Visit } from './visit.ts';

/** Figures without a pin: names in rows have no room for two states. */
const ALONE = ['argument', 'benchmarks', 'verdicts'];

const noteOf = (url: string) => (url.startsWith('/zh') ? '灰色点划线是对照。' : 'Pinned, in grey');

/** Holds a state, in chart, table, CSV and address; a figure of names in rows has no pin. */
export async function holdsAState(visit: Visit): Promise<void> {
  const { page, id, url, figure } = visit;
  const pin = figure.locator('[data-pin]');
  await expect(pin).toHaveCount(ALONE.includes(id) ? 0 : 1);
  if (ALONE.includes(id)) return;
  const rows = figure.locator('.figure-table tbody tr');
  const notes = figure.locator('.figure-notes li');
  const note = noteOf(url);
  await pin.click();
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/\?v=1&pin\.v=1$/);
  await rested(page);
  await expect(notes.last()).toContainText(note);
  const alone = await rows.count();
  await moveOn(visit, 3);
  await expect(page).toHaveURL(/\?v=1&[^&]+.*&pin\.v=1/);
  const apart = await notes.filter({ hasText: /cannot stand|无法画进/ }).count();
  if (apart === 0) expect(await rows.count()).toBeGreaterThan(alone);
  else expect(await rows.count()).toBeGreaterThan(0);

  const pinned = (await notes.last().textContent()) ?? '';
  const shown = await rows.count();
  await reload(visit);
  await expect(notes.last()).toHaveText(pinned);
  await expect(rows).toHaveCount(shown);
  const take = figure.locator('.figure-take');
  await take.locator('summary').click();
  await expect(take.locator('[data-take="png"]')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    take.locator('[data-take="csv"]').click(),
  ]);
  const csv = (await readFile(await download.path())).toString().trimEnd().split('\n');
  expect(csv.length - 1).toBe(shown);
  expect(csv.some((line) => line.startsWith('pin.'))).toBe(apart === 0);
  await take.locator('summary').click();

  await pin.click();
  await expect(page).not.toHaveURL(/pin/);
  await rested(page);
  await expect(notes.filter({ hasText: note })).toHaveCount(0);
  await page.goBack();
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await rested(page);
  await expect(notes.last()).toHaveText(pinned);
  await pin.click();
  await expect(pin).toHaveAttribute('aria-pressed', 'false');
}
