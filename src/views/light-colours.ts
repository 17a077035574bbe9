/**
 * The colours of charts in the light, as the style sheets have them, for pictures that no style
 * sheet reaches.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { COLOUR_NAMES, colourVariable, type Colours } from '#charts/scene/theme.ts';

const SHEETS = ['src/styles/tokens.css', 'src/styles/figure.css'];
const VARIABLE = /(--[\w-]+):\s*([^;]+);/g;

/** @throws {RangeError} if a sheet says no colour, or one that cannot be read here */
export function lightColours(): Colours {
  const said = new Map<string, string>();
  for (const sheet of SHEETS) {
    // The first word on a colour is for the page as it is; what comes after is for high contrast
    // and for print.
    for (const [, name = '', value = ''] of readFileSync(sheet, 'utf8').matchAll(VARIABLE))
      if (!said.has(name)) said.set(name, value);
  }
  const colourOf = (name: string): string => {
    const value = said.get(name) ?? '';
    const [, light] = /^light-dark\((#[0-9a-f]{6}),/.exec(value) ?? [];
    const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
    if (light !== undefined) return light;
    if (other !== undefined) return colourOf(other);
    throw new RangeError(`lightColours: ${name} is ${value || 'not said'}`);
  };
  return Object.fromEntries(
    COLOUR_NAMES.map((name) => [name, colourOf(colourVariable(name))]),
  ) as Colours;
}
