/**
 * The live drawing against the poster: the same lines and words at the same places.
 *
 * @module
 */
import { expect, type Page } from '@playwright/test';
import { open, type Visit } from './visit.ts';

type Shape = { path: string; dash: string; width: number; filled: boolean };
type Word = { text: string; x: string; y: string; size: string };
type Drawing = { shapes: Shape[]; words: Word[] };

/** Keeps what the page's canvas was last drawn with, apart from its colours. */
export async function recordDrawing(page: Page): Promise<void> {
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

/** Draws live what the poster shows, and in the dark nothing but other colours. */
export async function drawsItsPoster(visit: Visit): Promise<void> {
  const { page } = visit;
  const [light, poster] = [await drawn(page), await posterOf(page)];
  expect(light.words.length).toBeGreaterThan(5);
  expect(light.words).toEqual(poster.words);
  expect(linesOf(light)).toEqual(linesOf(poster));
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(visit);
  expect(await drawn(page)).toEqual(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await open(visit);
}
