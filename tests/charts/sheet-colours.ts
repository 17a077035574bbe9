/**
 * The colours of charts as the site's stylesheets set them, for what draws without a page.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { COLOUR_NAMES, colourVariable, type Colours } from '#charts/scene/theme.ts';

export const THEMES = ['light', 'dark', 'forced'] as const;
export type Theme = (typeof THEMES)[number];

const FORCED = '@media (forced-colors: active)';

const SHEETS = ['tokens', 'figure'].map((name) =>
  readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8'),
);

/** What `:root` sets in a sheet, at its top or under a media query. */
function setIn(sheet: string, media = ''): [name: string, value: string][] {
  const from = sheet.indexOf(`${media && `${media} {\n  `}:root {`);
  const block = from < 0 ? '' : sheet.slice(from, sheet.indexOf('}', from));
  return [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
}

/** Every colour of a theme, references followed to their end. */
export function sheetColours(theme: Theme): Colours {
  const set = new Map(
    SHEETS.flatMap((sheet) => [
      ...setIn(sheet),
      ...(theme === 'forced' ? setIn(sheet, FORCED) : []),
    ]),
  );
  const valueOf = (name: string): string => {
    const value = set.get(name);
    if (value === undefined) throw new RangeError(`no stylesheet sets ${name}`);
    const [, reference] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
    if (reference !== undefined) return valueOf(reference);
    const [, light, dark] = /^light-dark\((\S+), (\S+)\)$/.exec(value) ?? [];
    return (theme === 'dark' ? dark : light) ?? value;
  };
  return Object.fromEntries(
    COLOUR_NAMES.map((name) => [name, valueOf(colourVariable(name))]),
  ) as Colours;
}
