import { describe, expect, it, vi } from 'vitest';
import { lettersFor, pictureOf } from '#views/preview-pictures.ts';
import { previewHref } from '#views/preview-href.ts';
import { FACES, PREVIEW, previewSheet } from '#views/preview-sheet.ts';
import { lightColours } from '#views/light-colours.ts';
import { toPreviews } from '#views/previews.ts';
import { COLOUR_NAMES } from '#charts/scene/theme.ts';
import { LOCALES, type Locale } from '#schemas/text.ts';
import { CONTENT } from './content.ts';

vi.mock('#views/entries.ts', () => import('./content-store.ts'));

const COLOURS = lightColours();

/** Figures take long to draw; these two have the longest caption and the tallest chart. */
const DRAWN = ['figures/two-futures', 'figures/argument'];

function sheetsOf(locale: Locale): [name: string, sheet: string][] {
  const previews = toPreviews(CONTENT, [], locale, COLOURS);
  const quick = [...previews].filter(
    ([name]) => !name.startsWith('figures/') || DRAWN.includes(name),
  );
  return quick.map(([name, preview]) => [
    name,
    previewSheet(preview(), { locale, site: 'Site', colours: COLOURS }),
  ]);
}

describe('lightColours()', () => {
  it('reads each colour of a chart off the style sheets', () => {
    expect(Object.keys(COLOURS)).toEqual([...COLOUR_NAMES]);
    for (const colour of Object.values(COLOURS)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(COLOURS.leader).toBe('#3b35a6');
  });
});

describe('previewHref(locale, path)', () => {
  it.each([
    ['en', '/claims/x/', '/previews/en/claims/x.png'],
    ['zh', '/figures/isoflop/', '/previews/zh/figures/isoflop.png'],
    ['en', '/', '/previews/en/index.png'],
    ['zh', '/claims/', '/previews/zh/index.png'],
    ['en', '/claims/by/verdict/', '/previews/en/index.png'],
  ] as const)('of %s %s is %s', (locale, path, href) => {
    expect(previewHref(locale, path)).toBe(href);
  });
});

describe('previewSheet(preview, …)', () => {
  it.each(
    LOCALES.flatMap((locale) => sheetsOf(locale).map(([name, sheet]) => [locale, name, sheet])),
  )('%s %s has all its words on the sheet', (_, name, sheet) => {
    // Of a chart within, the places are its own.
    const words = sheet.replaceAll(
      /<svg[^>]* viewBox[^>]*>(?=<(?!rect)).*<\/svg>(?=<text|<\/svg>)/gs,
      '',
    );
    const places = [...words.matchAll(/<text x="(\d+)" y="(\d+)"/g)];
    expect(places.length, name).toBeGreaterThan(1);
    for (const [, x, y] of places) {
      expect(Number(x)).toBeLessThan(PREVIEW.width);
      expect(Number(y)).toBeLessThanOrEqual(PREVIEW.height - 12);
    }
  });
});

describe('pictureOf(sheet, letters)', () => {
  const sheet = (face: string, text = 'A开'): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" font-family="${face}"><text x="2" y="20">${text}</text></svg>`;

  it('knows no letters but those it is given, whatever the machine has, and always the same', async () => {
    const [letters, again] = await Promise.all([lettersFor(['A开']), lettersFor(['开A'])]);
    const named = await pictureOf(sheet(FACES.zh), letters);
    expect(await pictureOf(sheet('DejaVu Sans'), letters)).toEqual(named);
    expect(await pictureOf(sheet(FACES.zh), again)).toEqual(named);
    expect(await pictureOf(sheet(FACES.zh, ''), letters)).not.toEqual(named);
  });
});
