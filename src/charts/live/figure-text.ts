/**
 * The words around a live chart: caption, notes, claims, table, and what is said of a link.
 *
 * @module
 */
import { partOf } from './markup.ts';
import { say, type Message, type Words } from '#charts/spec/message.ts';
import type { ChartSpec } from '#charts/spec/spec.ts';
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
  #light({ claims = [] }: ChartSpec): void {
    for (const { claim, fares } of claims) {
      const row = this.#root.querySelector<HTMLElement>(`[data-claim="${claim}"]`);
      const word = row && partOf(row, 'fares');
      if (!row || !word || row.dataset['fares'] === fares) continue;
      row.dataset['fares'] = fares;
      word.textContent = say(this.#words, { key: `chart.claims.${fares}` });
    }
  }
}

function elementOf(name: 'li' | 'td', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
