/**
 * Slips of the hand that leave YAML unreadable, or read otherwise than they look: each named as
 * an editor would name it, at the sign that is wrong.
 *
 * @module
 */

export interface Slip {
  /** Where the wrong sign stands, counted from the start of the text. */
  offset: number;
  message: string;
  hint: string;
}

interface Pattern {
  /** The first group stands before the wrong sign. */
  found: RegExp;
  message: string;
  hint: (match: readonly string[]) => string;
}

const KEY = '(?:- +)*[A-Za-z_][\\w-]*';

/** Tried in this order on a text that cannot be read. */
const PATTERNS: readonly Pattern[] = [
  {
    found: /^((?:#[^\n]*\n|\s)*)@\w+\s*\{/,
    message: 'this is an entry of BibTeX, and the site keeps its sources as YAML',
    hint: () => 'give it to `npm run new -- source --bibtex FILE`, which writes the entry',
  },
  {
    found: /^([ ]*[\w-]+:[ ]*'[^'\n]*)'(?=\p{L})(.*)$/mu,
    message: 'an apostrophe ends a text that begins with one',
    hint: () => `put the text in double quotes, or write the apostrophe twice`,
  },
  {
    found: /^([^"'\n]*[[{][^"'\n]*)，(?=[ ]*[A-Za-z_][\w-]*:)/m,
    message: 'this is the comma of Chinese print, which YAML takes for a letter',
    hint: () => 'write `, `',
  },
  {
    found: /^([^\n]*)\r(?!\n)/,
    message: 'the lines end with a sign that only very old programs take for a line end',
    hint: () => 'save the file with the line ends LF',
  },
  {
    found: new RegExp(`^([ \\t]*(${KEY}))：[ \\t]*(.*)$`, 'm'),
    message: 'this is the colon of Chinese print, which YAML takes for a letter',
    hint: ([, , key = '', value = '']) => `write \`${key}: ${value}\``,
  },
  {
    found: new RegExp(`^([ ]*(${KEY}):)([^\\s/].*)$`, 'm'),
    message: 'a space is missing after the colon, so YAML takes the two for one word',
    hint: ([, , key = '', value = '']) => `write \`${key}: ${value}\``,
  },
  {
    found: new RegExp(`^([ ]*(${KEY}):[ ]*)[\u00a0\u3000]+(.*)$`, 'm'),
    message: 'this is no ordinary space, and YAML takes it for a letter',
    hint: ([, , key = '', value = '']) => `type the space anew: \`${key}: ${value}\``,
  },
];

/** The first slip in a text that could not be read, from a line before what the parser stumbled on. */
export function slipIn(text: string): Slip | undefined {
  return patternIn(text) ?? oddIndent(text);
}

/** A number with commas in braces, each of which begins another field there. */
const GROUPED = /^([^"'\n]*\{[^"'\n]*:[ ]*)(\d{1,3}(?:,\d{3})+)(?=[ ]*[,}])/m;

/** A number whose commas make keys of its digits. */
export function groupedDigits(text: string): Slip | undefined {
  const match = GROUPED.exec(text);
  if (!match) return undefined;
  const [, before = '', digits = ''] = match;
  return {
    offset: match.index + before.length,
    message: `commas end a value in braces, so only the first digits of ${digits} would be read`,
    hint: `write ${digits.replaceAll(',', '')}, or as a power of ten`,
  };
}

/** A field that is indented by a space more than its neighbours, where all others go by two. */
function oddIndent(text: string): Slip | undefined {
  const lines = [...text.matchAll(/^( *)(?:- )?[A-Za-z_][\w-]*:(?=\s|$)/gm)];
  const odd = lines.filter(([, spaces = '']) => spaces.length % 2 === 1);
  const [only] = odd;
  if (only === undefined || odd.length > 1) return undefined;
  const [, spaces = ''] = only;
  const before = lines[lines.indexOf(only) - 1]?.[1]?.length ?? 0;
  return {
    offset: only.index + spaces.length,
    message: `this line is indented by ${spaces.length}, and the field above it by ${before}`,
    hint: `indent it by ${spaces.length - 1}, as its neighbours are`,
  };
}

function patternIn(text: string): Slip | undefined {
  for (const { found, message, hint } of PATTERNS) {
    const match = found.exec(text);
    if (!match) continue;
    return { offset: match.index + (match[1] ?? '').length, message, hint: hint(match) };
  }
  return undefined;
}

/** Deeper than any entry, and far from where a parser gives up. */
const MOST_DEPTH = 40;

/** Spaces of a line that stands as deep, at two a level. */
const MOST_INDENT = MOST_DEPTH * 2;

/** Where blocks or brackets stand deeper in each other than anybody writes. */
export function tooDeep(text: string): Slip | undefined {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (sign === '{' || sign === '[') depth += 1;
    else if ((sign === '}' || sign === ']') && depth > 0) depth -= 1;
    if (depth > MOST_DEPTH) return slipAt(i);
  }
  const indented = new RegExp(`^(?: {${MOST_INDENT}}|(?:- ){${MOST_DEPTH}})`, 'm').exec(text);
  return indented ? slipAt(indented.index) : undefined;
}

const slipAt = (offset: number): Slip => ({
  offset,
  message: `blocks stand more than ${MOST_DEPTH} deep in each other here, and no entry needs that`,
  hint: 'close the brackets that are open, or mend the indentation',
});
