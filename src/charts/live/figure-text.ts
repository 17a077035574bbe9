/**
 * The words around a live chart: caption, notes, claims, table, and what is said of a link.
 *
 * @module
 */
import { partOf, type PARTS } from './markup.ts';
import { say, type Message, type Words } from '#charts/spec/message.ts';
import type { ChartSpec } from '#charts/spec/spec.ts';
import { FARES, tallyOf, verdictOf } from '#charts/spec/claim-outcome.ts';
import { tableOf } from '#charts/files/table.ts';

export class FigureText {
  readonly #root: HTMLElement;
  readonly #words: Words;

  constructor(root: HTMLElement, words: Words) {
    this.#root = root;
    this.#words = words;
  }

  /** Nobody is to be read a sentence that is about to change. */
  wait(): void {
    partOf(this.#root, 'caption')?.setAttribute('aria-busy', 'true');
  }

  /** Caption, notes and claims. */
  tell(spec: ChartSpec): void {
    const caption = partOf(this.#root, 'caption');
    if (caption) caption.textContent = say(this.#words, spec.caption);
    this.#light(spec);
    const list = partOf(this.#root, 'notes');
    const notes = spec.notes.map((note) => say(this.#words, note));
    const present = [...(list?.children ?? [])].map(({ textContent }) => textContent);
    if (notes.join('\n') === present.join('\n')) return;
    list?.replaceChildren(...notes.map((text) => elementOf('li', text)));
  }

  /** The table, and the end of waiting. */
  settle(spec: ChartSpec): void {
    partOf(this.#root, 'caption')?.removeAttribute('aria-busy');
    this.#sort();
    const rows = tableOf(spec, this.#words).rows.map((cells) => {
      const row = document.createElement('tr');
      row.append(...cells.map((text) => elementOf('td', text)));
      return row;
    });
    partOf(this.#root, 'table')
      ?.querySelector('tbody')
      ?.replaceChildren(...rows);
  }

  /** What had to be changed to show what a link or an entry asks for. */
  notice(notes: readonly Message[]): void {
    const place = partOf(this.#root, 'note');
    if (!place) return;
    place.textContent = notes.map((note) => say(this.#words, note)).join(' ');
    place.hidden = notes.length === 0;
  }

  /** Lights up the claims that stand beside the chart, where the figure decides any. */
  #light({ claims }: ChartSpec): void {
    if (!claims) return;
    this.#write(this.#root, 'tally', tallyOf(claims));
    for (const outcome of claims) {
      const row = this.#root.querySelector<HTMLElement>(`[data-claim="${outcome.claim}"]`);
      if (!row) continue;
      const { word, test } = verdictOf(outcome);
      row.dataset['fares'] = outcome.fares;
      this.#write(row, 'fares', word);
      this.#write(row, 'test', test);
    }
  }

  #write(place: HTMLElement, part: keyof typeof PARTS, message: Message | undefined): void {
    const element = partOf(place, part);
    if (element) element.textContent = message ? say(this.#words, message) : '';
  }

  /** Puts the claims that fail first in each list; at rest, so that none runs from a reader. */
  #sort(): void {
    const rank = ({ dataset }: HTMLElement) =>
      (FARES as readonly unknown[]).indexOf(dataset['fares']);
    const lists = new Set(
      [...this.#root.querySelectorAll('[data-claim]')].map((row) => row.parentElement),
    );
    for (const list of lists) {
      const rows = [...(list?.children ?? [])] as HTMLElement[];
      const sorted = rows.toSorted((a, b) => rank(a) - rank(b));
      if (sorted.some((row, n) => row !== rows[n])) list?.append(...sorted);
    }
  }
}

function elementOf(name: 'li' | 'td', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
