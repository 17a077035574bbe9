import { createHash } from 'node:crypto';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { COLOUR_NAMES, colourVariable } from '#charts/scene/theme.ts';
import { FIGURES, live, unfold } from './figure-page.ts';
import { uncaught } from './uncaught.ts';

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
    const letGo = await heldBack(page, 'controller');
    await page.goto(`/figures/${id}/`);
    const figure = page.locator('ledger-figure');
    const controls = controlsIn(figure);
    await unfold(figure);
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
    const letGoAgain = await heldBack(page, 'controller');
    await page.goto(`/figures/${id}/`);
    await unfold(figure);
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
  const letGo = await heldBack(page, 'controller');
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
    const letGo = await heldBack(page, 'controller');
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
    const letGo = await heldBack(page, 'controller');
    await page.goto('/figures/isoflop/?v=1&low=1e20');
    const figure = page.locator('ledger-figure');
    await unfold(figure);
    await figure.locator('[name="curves"]').press('ArrowLeft');
    await figure.locator('button[type="reset"]').click();
    await figure.locator('[name="high"]').press('ArrowLeft');
    letGo();
    await live(page);
    await expect(page).toHaveURL(/\?v=1&high=[^&]+$/);
  });

  test('a state that is pinned is the one of that moment', async ({ page }) => {
    const letGo = await heldBack(page, 'controller');
    await page.goto('/figures/isoflop/');
    const figure = page.locator('ledger-figure');
    const curves = figure.locator('[name="curves"]');
    await unfold(figure);
    await curves.fill('3');
    await figure.locator('[data-pin]').click();
    await curves.fill('4');
    letGo();
    await live(page);
    await expect(figure.locator('[data-pin]')).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/\?v=1&curves=4&pin\.v=1&pin\.curves=3$/);
  });
});

/** Ways a live chart fails to start, and how each is made to happen; `__broken` mends it. */
const FAILURES: readonly { title: string; fail: () => void }[] = [
  {
    title: 'no canvas context',
    fail: () => {
      const { getContext } = HTMLCanvasElement.prototype;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, ...args: Parameters<typeof getContext>) {
          return '__broken' in window ? null : getContext.apply(this, args);
        },
      });
    },
  },
  {
    title: 'no word of a change of size',
    fail: () => {
      const { observe } = ResizeObserver.prototype;
      ResizeObserver.prototype.observe = function (...args) {
        if ('__broken' in window) throw new TypeError('planted');
        observe.apply(this, args);
      };
    },
  },
  {
    title: 'no word of a change of colours',
    fail: () => {
      const { matchMedia } = window;
      window.matchMedia = (query) => {
        if ('__broken' in window) throw new TypeError('planted');
        return matchMedia.call(window, query);
      };
    },
  },
  {
    title: 'no form to set',
    fail: () => {
      const { querySelectorAll } = HTMLFormElement.prototype;
      Object.assign(HTMLFormElement.prototype, {
        querySelectorAll(this: HTMLFormElement, selector: string) {
          if ('__broken' in window) throw new TypeError('planted');
          return querySelectorAll.call(this, selector);
        },
      });
    },
  },
];

const COULD_NOT_START: readonly { prefix: string; words: RegExp }[] = [
  { prefix: '', words: /could not start/ },
  { prefix: '/zh', words: /无法启动/ },
];

for (const { title, fail } of FAILURES) {
  for (const { prefix, words } of COULD_NOT_START) {
    test(`${prefix}/ with ${title} a figure stays as printed, says so, and can start later`, async ({
      page,
    }) => {
      const seen = uncaught(page);
      await page.addInitScript(() => Object.assign(window, { __broken: true }));
      await page.addInitScript(fail);
      await page.goto(`${prefix}/figures/isoflop/`);
      const figure = page.locator('ledger-figure');
      const note = figure.locator('.figure-note');
      const stage = figure.locator('.figure-stage');
      const curves = figure.locator('[name="curves"]');
      const height = await stage.evaluate((element) => element.clientHeight);
      await expect(note).toHaveText(words);
      await unfold(figure);
      for (const value of ['3', '4', '5']) {
        await curves.fill(value);
        await expect(figure).toHaveAttribute('data-life', 'poster');
        await expect(note).toHaveText(words);
        expect(
          await stage.locator(':scope > *').evaluateAll((all) => all.map((e) => e.tagName)),
        ).toEqual(['svg', 'svg']);
      }
      expect(await stage.evaluate((element) => element.clientHeight)).toBe(height);

      await page.evaluate(() => Reflect.deleteProperty(window, '__broken'));
      await figure.locator('[name="high"]').focus();
      await live(page);
      await expect(note).toBeHidden();
      await expect(stage.locator('canvas')).toHaveCount(1);
      await expect(stage.locator('svg')).toHaveCount(0);
      await expect(curves).toHaveValue('5');
      // Listeners of the failed attempts would let go of what this one pins.
      await figure.locator('[data-pin]').click();
      await expect(page).toHaveURL(/pin\.curves=5/);
      await expect(figure.locator('[data-pin]')).toHaveAttribute('aria-pressed', 'true');
      expect(seen).toEqual([]);
    });
  }
}

test('a live figure is drawn in the colours of the theme that its page takes on', async ({
  page,
}) => {
  // Its digest: where it fails, nobody reads a picture in letters.
  const picture = async () => {
    const canvas = page.locator('canvas');
    const url = await canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
    return createHash('sha256').update(url).digest('hex');
  };
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/figures/isoflop/');
  await live(page);
  const dark = await picture();
  const colours = await page.locator('.figure-stage').evaluate(
    (stage: HTMLElement, names) => {
      const { color: kept } = stage.style;
      const pairs = names.map((name) => {
        stage.style.color = `var(${name})`;
        return `${name}: ${getComputedStyle(stage).color};`;
      });
      stage.style.color = kept;
      return pairs.join(' ');
    },
    COLOUR_NAMES.map((name) => colourVariable(name)),
  );
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(picture).not.toBe(dark);
  const light = await picture();

  await page.evaluate((variables) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`[data-theme='dark'] .figure-stage { ${variables} }`);
    document.adoptedStyleSheets = [sheet];
    document.documentElement.dataset['theme'] = 'dark';
  }, colours);
  await expect.poll(picture).toBe(dark);
  await page.evaluate(() => delete document.documentElement.dataset['theme']);
  await expect.poll(picture).toBe(light);
});
