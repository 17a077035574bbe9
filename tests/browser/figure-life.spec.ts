import { expect, test, type Locator, type Page } from '@playwright/test';
import { FIGURES, live } from './figure-page.ts';

/** Holds a chunk of script back until told to let it go. */
async function heldBack(page: Page, chunk: string): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(`**/_astro/${chunk}.*.js`, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

const controlsIn = (figure: Locator) =>
  figure.locator('.figure-controls :is(input:not([type="text"]), select)');

/** What each control says, by name. */
const valuesOf = (controls: Locator) =>
  controls.evaluateAll((inputs) =>
    Object.fromEntries(
      (inputs as HTMLInputElement[]).map((input) => [
        input.name,
        input.type === 'checkbox' ? String(input.checked) : input.value,
      ]),
    ),
  );

/** A step with a slider, another choice, the other side of a toggle. */
async function move(control: Locator): Promise<void> {
  const { kind, atEnd, other } = await control.evaluate((element) => {
    const { type, value, max } = element as HTMLInputElement;
    const options = [...element.querySelectorAll('option')].map((option) => option.value);
    return { kind: type, atEnd: value === max, other: options.find((each) => each !== value) };
  });
  if (kind === 'range') await control.press(atEnd ? 'ArrowLeft' : 'ArrowRight');
  else if (kind === 'checkbox') await control.click();
  else if (other !== undefined) await control.selectOption(other);
}

for (const id of FIGURES) {
  test(`/figures/${id}/ keeps what is done to each control while it loads`, async ({ page }) => {
    const letGo = await heldBack(page, 'session');
    await page.goto(`/figures/${id}/`);
    const figure = page.locator('ledger-figure');
    const controls = controlsIn(figure);
    const before = await valuesOf(controls);
    for (const control of await controls.all()) await move(control);
    const moved = await valuesOf(controls);
    for (const [name, value] of Object.entries(moved)) expect(value, name).not.toBe(before[name]);
    await expect(figure).toHaveAttribute('data-life', 'loading');
    letGo();
    await live(page);
    await expect(page).toHaveURL(/\?v=1&/);
    expect(await valuesOf(controls)).toEqual(moved);
    for (const name of Object.keys(moved)) {
      expect(new URL(page.url()).searchParams.has(name), name).toBe(true);
    }
    const address = page.url();

    const typed = figure.locator('.figure-controls input[type="text"]');
    const texts = await valuesOf(typed);
    const letGoAgain = await heldBack(page, 'session');
    await page.goto(`/figures/${id}/`);
    for (const [name, text] of Object.entries(texts)) {
      await figure.locator(`[name="${name}"]`).fill(text);
    }
    await figure.locator('button[type="reset"]').focus();
    await expect(figure).toHaveAttribute('data-life', 'loading');
    letGoAgain();
    await live(page);
    expect(await valuesOf(typed)).toEqual(texts);
    const asked = new URL(page.url()).searchParams;
    const told = new URL(address).searchParams;
    for (const name of Object.keys(texts).map((text) => text.replace('.text', ''))) {
      expect(asked.get(name), name).toBe(told.get(name));
    }
  });
}

test('an entry that is being typed when a figure comes alive is not finished for its writer', async ({
  page,
}) => {
  const letGo = await heldBack(page, 'session');
  await page.goto('/figures/isoflop/');
  const figure = page.locator('ledger-figure');
  const entry = figure.locator('[name="low.text"]');
  await entry.fill('');
  await entry.pressSequentially('2');
  letGo();
  await live(page);
  await expect(entry).toHaveValue('2');
  await entry.pressSequentially('e20');
  await entry.press('Enter');
  await expect(page).toHaveURL(/low=2e20/);
});

test.describe('before a figure is live', () => {
  test('a preset that is pressed is where it starts', async ({ page }) => {
    const letGo = await heldBack(page, 'session');
    await page.goto('/figures/inference/');
    const figure = page.locator('ledger-figure');
    const preset = figure.locator('[data-preset]').first();
    await figure.locator('input[type="range"]').first().press('ArrowLeft');
    await preset.click();
    letGo();
    await live(page);
    await expect(preset).toHaveAttribute('aria-pressed', 'true');
    expect(new URL(page.url()).search).toBe(`?${await preset.getAttribute('data-preset')}`);
  });

  test('a reset takes back what was done before it, and nothing after', async ({ page }) => {
    const letGo = await heldBack(page, 'session');
    await page.goto('/figures/isoflop/?v=1&low=1e20');
    const figure = page.locator('ledger-figure');
    await figure.locator('[name="curves"]').press('ArrowLeft');
    await figure.locator('button[type="reset"]').click();
    await figure.locator('[name="high"]').press('ArrowLeft');
    letGo();
    await live(page);
    await expect(page).toHaveURL(/\?v=1&high=[^&]+$/);
  });

  test('a state that is pinned is the one of that moment', async ({ page }) => {
    const letGo = await heldBack(page, 'session');
    await page.goto('/figures/isoflop/');
    const figure = page.locator('ledger-figure');
    const curves = figure.locator('[name="curves"]');
    await curves.fill('3');
    await figure.locator('[data-pin]').click();
    await curves.fill('4');
    letGo();
    await live(page);
    await expect(figure.locator('[data-pin]')).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/\?v=1&curves=4&pin\.v=1&pin\.curves=3$/);
  });
});
