/**
 * Results by name and results by text, in one order.
 *
 * The index of texts finds what a page says anywhere; for a misspelt name it finds something else
 * rather than nothing. So the names come first where they fit, and the text adds to what it also
 * found and fills in the rest.
 *
 * @module
 */
import type { SearchRow } from './row.ts';

/** What the first hit in the text adds to a row's score; later ones add less. */
const TEXT = 0.45;

/** Ranks after which a hit in the text adds half as much. */
const HALF = 4;

/** A hit of the index of texts, best first: where it leads, and the passage. */
export interface TextHit {
  readonly href: string;
  readonly excerpt: string;
}

export interface Found {
  readonly row: SearchRow;
  /** The passage that was found; absent where a name was. */
  readonly excerpt?: string;
}

export function merged(
  rows: readonly SearchRow[],
  names: ReadonlyMap<SearchRow, number>,
  hits: readonly TextHit[],
): Found[] {
  const ranks = new Map(hits.map(({ href }, rank) => [href, rank]));
  return rows
    .flatMap((row) => {
      const rank = ranks.get(row.href);
      const byText = rank === undefined ? 0 : TEXT / (1 + rank / HALF);
      const score = (names.get(row) ?? 0) + byText;
      // What goes by such a name says best itself what it is.
      const excerpt = rank === undefined || names.has(row) ? undefined : hits[rank]?.excerpt;
      return score > 0 ? [{ score, found: { row, ...(excerpt && { excerpt }) } }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ found }) => found);
}
