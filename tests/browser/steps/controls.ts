/**
 * Controls, presets and address: what a reader sets, and what follows.
 *
 * @module
 */
import { expect, type Locator } from '@playwright/test';
import { rested, unfold } from '../figure-page.ts';
import { moveOn, open, reload, type Visit } from './visit.ts';

/** A step of a control changes caption, table and address; reload keeps it, back undoes it. */
export async function followsItsFirstControl(visit: Visit): Promise<void> {
  const { page, figure } = visit;
  const caption = figure.locator('.figure-caption');
  const table = figure.locator('.figure-table tbody');
  const [caption0, table0] = [await caption.textContent(), await table.textContent()];
  await moveOn(visit, 5);
  await expect(caption).not.toHaveText(caption0 ?? '');
  await expect(table).not.toHaveText(table0 ?? '');
  await expect(page).toHaveURL(/\?v=1&/);
  const address = page.url();
  await reload(visit);
  await expect(caption).not.toHaveText(caption0 ?? '');
  expect(page.url()).toBe(address);
  await figure.locator('button[type="reset"]').click();
  await rested(page);
  await expect(caption).toHaveText(caption0 ?? '');
  await expect(page).toHaveURL(new RegExp(`${visit.url}$`));
  await page.goBack();
  await expect(page).toHaveURL(address);
  await rested(page);
  await expect(caption).not.toHaveText(caption0 ?? '');
}

/** Each control changes what is said, in one of the states the figure offers to start from. */
export async function answersEachControl({ page, figure }: Visit): Promise<void> {
  const said = async () => {
    await rested(page);
    const parts = ['.figure-caption', '.figure-notes', '.figure-table tbody'];
    return Promise.all(parts.map((part) => figure.locator(part).textContent()));
  };
  const controls = figure.locator(
    '.figure-controls :is(input[type="range"], input[type="checkbox"], select)',
  );
  // One may speak only where another is set, as who shares a gain where there is none.
  const starts = figure.locator('.figure-controls :is([type="reset"], [data-preset])');
  const answers = async (control: Locator) => {
    for (const start of await starts.all()) {
      await start.click();
      const before = await said();
      await change(control);
      if (JSON.stringify(await said()) !== JSON.stringify(before)) return true;
    }
    return false;
  };
  expect(await controls.count()).toBeGreaterThan(0);
  await unfold(figure);
  for (const control of await controls.all()) {
    expect(await answers(control), (await control.getAttribute('name')) ?? '').toBe(true);
  }
}

/** Sets a control to something else than it is. */
async function change(control: Locator): Promise<void> {
  const kind = await control.evaluate((element) => (element as HTMLInputElement).type);
  if (kind === 'checkbox') return control.click();
  if (kind === 'range') {
    const atEnd = await control.evaluate((element) => {
      const { value, max } = element as HTMLInputElement;
      return Number(value) >= Number(max);
    });
    return control.press(atEnd ? 'Home' : 'End');
  }
  const other = await control.evaluate((element) => {
    const { options, selectedIndex } = element as HTMLSelectElement;
    return options[(selectedIndex + 1) % options.length]?.value ?? '';
  });
  await control.selectOption(other);
}

/** Starts from any of the presets, and the address follows. */
export async function startsFromItsPresets(visit: Visit): Promise<void> {
  const { page, figure } = visit;
  const caption = figure.locator('.figure-caption');
  const presets = figure.locator('[data-preset]');
  const pressed = figure.locator('[data-preset][aria-pressed="true"]');
  const first = await pressed.allTextContents();
  for (const preset of await presets.all()) {
    const before = (await caption.textContent()) ?? '';
    await preset.click();
    await rested(page);
    await expect(preset).toHaveAttribute('aria-pressed', 'true');
    await expect(pressed).toHaveCount(1);
    await expect(caption).not.toHaveText(before);
    expect(new URL(page.url()).search.slice(1)).toBe(await preset.getAttribute('data-preset'));
  }
  const address = page.url();
  await reload(visit);
  expect(page.url()).toBe(address);
  await expect(pressed).toHaveCount((await presets.count()) > 0 ? 1 : 0);
  await figure.locator('button[type="reset"]').click();
  await rested(page);
  await expect(pressed).toHaveText(first);
}

/** A link with bad values opens on the nearest state and says so, in the page's language. */
export async function opensOnTheNearestState(visit: Visit): Promise<void> {
  const { figure } = visit;
  const names = await figure
    .locator('.figure-controls :is(input[type="range"], select)')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name') ?? ''));
  expect(names.length).toBeGreaterThan(0);
  const bad = names.map((name) => `${name}=${encodeURIComponent('<script>alert(1)</script>')}`);
  await open(visit, `?v=1&${bad.join('&')}`);
  const note = figure.locator('.figure-note');
  await expect(note).toBeVisible();
  await expect(note).toContainText(visit.url.startsWith('/zh') ? /\p{Script=Han}/u : /[a-z]/);
}
