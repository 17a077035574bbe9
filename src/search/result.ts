/**
 * A result as an item of the list. Text goes in as text: what is found may hold any sign.
 *
 * @module
 */
import type { Found } from './merge.ts';
import { plain, wordsIn } from './words.ts';

type Printed = {
  words: Readonly<Record<string, string>>;
  /** A verdict's mark, drawn. */
  markOf: (rating: string) => Node | undefined;
};

export function toResult(
  { row, excerpt }: Found,
  query: string,
  { words, markOf }: Printed,
): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = row.href;
  if (row.lang !== undefined) link.lang = row.lang;
  link.append(...marked(row.title, query));
  const facts = [words[row.type], row.detail, row.rating && words[row.rating]];
  const said = line('search-facts', facts.flatMap((fact) => fact ?? []).join(' · '));
  const mark = row.rating && markOf(row.rating);
  if (mark) said.prepend(mark, ' ');
  item.append(link, said, line('search-excerpt', excerpt ?? row.about ?? '', query));
  return item;
}

function line(name: string, text: string, query = ''): HTMLElement {
  const made = document.createElement('p');
  made.className = name;
  made.append(...marked(text, query));
  return made;
}

/** A text with the words of a query marked in it; what overlaps is one mark. */
function marked(text: string, query: string): (string | HTMLElement)[] {
  const words = wordsIn(query).filter((word) => word.length > 1);
  // Only where letter stands for letter can places be carried over.
  const alike = plain(text);
  if (words.length === 0 || alike.length !== text.length) return [text];
  const isMarked = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = alike.indexOf(word); at >= 0; at = alike.indexOf(word, at + 1))
      isMarked.fill(1, at, at + word.length);
  }
  const parts: (string | HTMLElement)[] = [];
  for (let from = 0; from < text.length;) {
    const change = isMarked.indexOf(isMarked[from] === 1 ? 0 : 1, from);
    const to = change < 0 ? text.length : change;
    const piece = text.slice(from, to);
    if (isMarked[from] === 1) {
      const mark = document.createElement('mark');
      mark.textContent = piece;
      parts.push(mark);
    } else parts.push(piece);
    from = to;
  }
  return parts;
}
