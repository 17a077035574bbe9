/**
 * Room that names joined by lines take, each in a row of its own.
 *
 * @module
 */

/**
 * A row, how far a name moves right a step, its letters, and the room above all rows, px; and
 * whether there is room for a number after the name.
 */
const WIDE = { row: 22, indent: 22, letters: 13, above: 36, numbered: true } as const;
const NARROW = { row: 20, indent: 14, letters: 12, above: 68, numbered: false } as const;

/** The rows' measures in a drawing of a size. */
export function rowsOf(size: 'wide' | 'narrow') {
  return size === 'wide' ? WIDE : NARROW;
}
