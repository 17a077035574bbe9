/**
 * A result as an item of the list. Text goes in as text: what is found may hold any sign.
 *
 * @module
 */
import type { Found } from './merge.ts';
import { plain, wordsIn } from './words.ts';

export function toResult(
  { row, excerpt }: Found,
  query: string,
  words: Readonly<Record<string, string>>,
): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = row.href;
  if (row.lang !== undefined) link.lang = row.lang;
  link.append(...marked(row.title, query));
  const facts = [words[row.type], row.detail, row.rating && words[row.rating]];
  item.append(
    link,
    line('search-facts', facts.flatMap((fact) => fact ?? []).join(' · ')),
    line('search-excerpt', excerpt ?? row.about ?? '', query),
  );
  return item;
}

function line(name: string, text: string, query = ''): HTMLElement {
  const made = document.createElement('p');
  made.className = name;
  made.append(...marked(text, query));
  return made;
}

/** A text with the words of a query marked in it. */
function marked(text: string, query: string): (string | HTMLElement)[] {
  const wanted = wordsIn(query).filter((word) => word.length > 1);
  if (wanted.length === 0) return [text];
  const pattern = new RegExp(
    `(${wanted.map((word) => word.replaceAll('.', String.raw`\.`)).join('|')})`,
    'giu',
  );
  // Only where letter stands for letter can places be carried over.
  const alike = plain(text);
  if (alike.length !== text.length) return [text];
  const parts: (string | HTMLElement)[] = [];
  let from = 0;
  for (const { index, 0: found } of alike.matchAll(pattern)) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(index, index + found.length);
    parts.push(text.slice(from, index), mark);
    from = index + found.length;
  }
  return [...parts, text.slice(from)];
}
