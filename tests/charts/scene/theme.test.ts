import { describe, expect, it } from 'vitest';
import { COLOUR_NAMES } from '#charts/scene/theme.ts';
import { sheetColours, THEMES } from '../sheet-colours.ts';

/** How brightly a colour shines, from 0 to 1, as WCAG 2.2 reckons it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[\da-f]{2}/g) ?? []).map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

describe('the colours of charts', () => {
  it.each(THEMES)('are set in the stylesheets, one for each name: %s', (theme) => {
    const colours = sheetColours(theme);
    expect(Object.keys(colours)).toEqual([...COLOUR_NAMES]);
    const form = theme === 'forced' ? /^[A-Z][A-Za-z]+$/ : /^#[\da-f]{6}$/;
    for (const [name, colour] of Object.entries(colours)) expect(colour, name).toMatch(form);
  });

  // The grid is there to be looked past.
  const drawn = COLOUR_NAMES.filter((name) => name !== 'ground' && name !== 'grid');
  it.each(
    drawn.flatMap((name) => (['light', 'dark'] as const).map((theme) => [name, theme] as const)),
  )('stand out from the ground, as text if need be: %s, %s', (name, theme) => {
    const colours = sheetColours(theme);
    expect(contrast(colours[name], colours.ground)).toBeGreaterThanOrEqual(4.5);
  });
});
