import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { FIGURES, live } from './figure-page.ts';

type Shape = { path: string; dash: string; width: number; filled: boolean };
type Word = { text: string; x: string; y: string; size: string };
type Drawing = { shapes: Shape[]; words: Word[] };

/** Keeps what the page's canvas was last drawn with, apart from its colours. */
async function record(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawing: Drawing = { shapes: [], words: [] };
    Object.assign(window, { drawing });
    const short = (value: number) => String(Math.round(value * 10) / 10 + 0);
    const own = CanvasRenderingContext2D.prototype;
    let path = '';
    const listen = <
      K extends 'beginPath' | 'moveTo' | 'lineTo' | 'stroke' | 'fill' | 'fillText' | 'clearRect',
    >(
      name: K,
      hear: (
        context: CanvasRenderingContext2D,
        args: Parameters<CanvasRenderingContext2D[K]>,
      ) => void,
    ) => {
      const original = own[name] as (...args: unknown[]) => void;
      Object.assign(own, {
        [name](this: CanvasRenderingContext2D, ...args: unknown[]) {
          hear(this, args as Parameters<CanvasRenderingContext2D[K]>);
          original.apply(this, args);
        },
      });
    };
    const point = (letter: string, x: number, y: number) => {
      const to = `${short(x)} ${short(y)}`;
      if (letter === 'M' || path === '') path += `M${to}`;
      else if (!path.endsWith(`M${to}`) && !path.endsWith(`L${to}`)) path += `L${to}`;
    };
    const keep = (context: CanvasRenderingContext2D, filled: boolean) => {
      if (!path.includes('L')) return;
      const dash = context.getLineDash().join(' ');
      drawing.shapes.push({ path, dash, width: context.lineWidth, filled });
    };
    listen('clearRect', () => Object.assign(drawing, { shapes: [], words: [] }));
    listen('beginPath', () => (path = ''));
    listen('moveTo', (_, [x, y]) => point('M', x, y));
    listen('lineTo', (_, [x, y]) => point('L', x, y));
    listen('stroke', (context) => keep(context, false));
    listen('fill', (context) => keep(context, true));
    listen('fillText', ({ font }, [text, x, y]) => {
      const size = /(\d+)px/.exec(font)?.[1] ?? '';
      drawing.words.push({ text, x: short(x), y: short(y), size });
    });
  });
}

const drawn = (page: Page) =>
  page.evaluate(() => (window as unknown as { drawing: Drawing }).drawing);

/** The same of the poster, which is in the page before any script is. */
async function posterOf(page: Page): Promise<Drawing> {
  const html = await (await page.request.get(page.url())).text();
  return page.evaluate((text) => {
    const poster = new DOMParser().parseFromString(text, 'text/html').querySelector('.poster-wide');
    const of = (element: Element, name: string) => element.getAttribute(name) ?? '';
    const paths = [...(poster?.querySelectorAll('path') ?? [])];
    const shapes = paths.map((path): Shape => {
      return {
        path: of(path, 'd').replaceAll('Z', ''),
        dash: of(path, 'stroke-dasharray'),
        width: Number(of(path, 'stroke-width')),
        filled: of(path, 'fill') !== 'none',
      };
    });
    const words = [...(poster?.querySelectorAll('text') ?? [])].map((word): Word => ({
      text: word.textContent,
      x: of(word, 'x'),
      y: of(word, 'y'),
      size: of(word, 'font-size'),
    }));
    return { shapes: shapes.filter(({ path }) => path.includes('L')), words };
  }, html);
}

/** Lines by their points, width and dash; what is filled by its points alone. */
function linesOf({ shapes }: Drawing): string[] {
  return shapes
    .map(({ path, dash, width, filled }) => (filled ? path : `${path} ${width} [${dash}]`))
    .sort();
}

for (const id of FIGURES) {
  test(`/figures/${id}/ draws live what its poster shows, and in the dark nothing but other colours`, async ({
    page,
  }) => {
    await record(page);
    await page.goto(`/figures/${id}/`);
    await live(page);
    const [light, poster] = [await drawn(page), await posterOf(page)];
    expect(light.words.length).toBeGreaterThan(5);
    expect(light.words).toEqual(poster.words);
    expect(linesOf(light)).toEqual(linesOf(poster));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`/figures/${id}/`);
    await live(page);
    expect(await drawn(page)).toEqual(light);
  });

  test(`/figures/${id}/ has nothing for axe to find while it is live`, async ({ page }) => {
    await page.goto(`/figures/${id}/`);
    await live(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });

  test(`/figures/${id}/ answers each of its controls`, async ({ page }) => {
    await page.goto(`/figures/${id}/`);
    const figure = await live(page);
    const said = async () => {
      await expect(figure.locator('.figure-caption')).not.toHaveAttribute('aria-busy');
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
    for (const control of await controls.all()) {
      expect(await answers(control), (await control.getAttribute('name')) ?? '').toBe(true);
    }
  });
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
