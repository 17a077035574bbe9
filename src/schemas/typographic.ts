/**
 * Quotation marks as they are set. An editor types the straight ones of the keyboard, and
 * every page prints the curly ones that articles have.
 *
 * @module
 */

/**
 * A text with its straight quotes made curly: one that begins a word opens, any other closes
 * or is an apostrophe. Years cut short (`'24`) have an apostrophe too.
 *
 * @example
 * typographic(`"Certainly" is the author's word`) // => '“Certainly” is the author’s word'
 */
export const typographic = (text: string): string =>
  text
    .replaceAll(/(?<=^|[\s([—–])"/g, '“')
    .replaceAll('"', '”')
    .replaceAll(/(?<=^|[\s([—–“])'(?!\d\d(?!\w))/g, '‘')
    .replaceAll("'", '’');
