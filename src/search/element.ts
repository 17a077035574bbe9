/**
 * `<ledger-search>`: the page of search come alive. Rows are fetched with the first query, the
 * index of texts after it; where either does not arrive, the page says so and the list of
 * everything stays.
 *
 * @module
 */
import { fill } from '#i18n/fill.ts';
import type { FILTERS } from './filters.ts';
import { narrowed, printAsked, readAsked, type Asked } from './filters.ts';
import { merged, type Found, type TextHit } from './merge.ts';
import { indexNames, type Score } from './names.ts';
import type { SearchRow } from './row.ts';
import { textIndex, type TextIndex } from './text-index.ts';
import { toResult } from './result.ts';

export interface SearchPayload {
  /** Addresses of the rows and of the folder of the index. */
  readonly rows: string;
  readonly index: string;
  /** What stands before every path of the index. */
  readonly root: string;
  readonly words: Readonly<Record<string, string>>;
}

/** As many as a reader looks through. */
const MOST = 40;

/** How long the hand rests before the texts are searched, ms. */
const REST = 150;

class LedgerSearch extends HTMLElement {
  #payload!: SearchPayload;
  #rows: Promise<{ rows: readonly SearchRow[]; score: Score } | undefined> | undefined;
  #text: Promise<TextIndex | undefined> | undefined;
  #timer = 0;
  /** What the last place to go back to asks. */
  #kept = '';
  /** Counts queries, so that a slow answer to an old one is not shown. */
  #turn = 0;

  connectedCallback(): void {
    const text = this.querySelector('script[type="application/json"]')?.textContent;
    if (!text) throw new RangeError('ledger-search: expected a JSON payload, got none');
    this.#payload = JSON.parse(text) as SearchPayload;
    this.querySelector('.search-form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer('kept');
    });
    const rested = (): void => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#answer(), REST);
    };
    // Half a word of pinyin is no query yet.
    this.#input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) rested();
    });
    this.#input.addEventListener('compositionend', rested);
    const filters = this.querySelector('.search-filters');
    filters?.addEventListener('change', () => void this.#answer('kept'));
    window.addEventListener('popstate', () => this.#fromAddress());
    this.#fromAddress();
    if (location.hash === '') this.#input.focus();
  }

  get #input(): HTMLInputElement {
    const input = this.querySelector<HTMLInputElement>('input[type="search"]');
    if (!input) throw new RangeError('ledger-search: expected an input, got none');
    return input;
  }

  #fromAddress(): void {
    const { query, filters } = readAsked(new URLSearchParams(location.search));
    this.#input.value = query;
    this.#kept = printAsked({ query, filters });
    for (const select of this.querySelectorAll<HTMLSelectElement>('.search-filters select'))
      select.value = filters[select.name as (typeof FILTERS)[number]] ?? '';
    void this.#answer();
  }

  #asked(): Asked {
    const form = this.querySelector<HTMLFormElement>('.search-filters');
    const chosen = form
      ? [...new FormData(form)].map(([name, value]) => [name, String(value)])
      : [];
    const filters = Object.fromEntries(chosen.filter(([, value]) => value !== ''));
    return { query: this.#input.value.trim(), filters };
  }

  /** @param step - whether the way back leads to what was asked before */
  async #answer(step: 'kept' | 'passing' = 'passing'): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const asked = this.#asked();
    this.#remember(printAsked(asked), step);
    document.documentElement.classList.toggle('is-searching', asked.query !== '');
    if (asked.query === '') {
      this.#show([], '');
      return;
    }
    this.#rows ??= rowsAt(this.#payload.rows);
    const known = await this.#rows;
    if (turn !== this.#turn) return;
    if (known === undefined) {
      this.#rows = undefined;
      document.documentElement.classList.remove('is-searching');
      this.#show([], this.#say('late'));
      return;
    }
    const names = known.score(asked.query);
    const present = (hits: readonly TextHit[]): Found[] =>
      narrowed(merged(known.rows, names, hits), asked);
    this.#show(present([]), '', asked.query);
    this.#text ??= textIndex(this.#payload);
    const text = await this.#text;
    if (text === undefined) this.#text = undefined;
    const hits = await text?.search(asked);
    if (turn !== this.#turn) return;
    const found = present(hits ?? []);
    const count = this.#say('found', { count: String(found.length) });
    const isNarrowed = Object.keys(asked.filters).length > 0;
    const none = this.#say(isNarrowed ? 'none-left' : 'none');
    const told = hits === undefined ? this.#say('no-text') : found.length > 0 ? count : none;
    document.documentElement.classList.toggle('is-searching', found.length > 0 || isNarrowed);
    this.#show(found, told, asked.query);
  }

  /**
   * Puts what is asked into the address. What was typed on the way there is no place to go back to.
   */
  #remember(address: string, step: 'kept' | 'passing'): void {
    const at = (query: string): string => (query === '' ? location.pathname : `?${query}`);
    if (step === 'kept' && address !== this.#kept) {
      history.replaceState(null, '', at(this.#kept));
      history.pushState(null, '', at(address));
      this.#kept = address;
    } else if (address !== location.search.slice(1)) history.replaceState(null, '', at(address));
  }

  #say(key: string, values: Readonly<Record<string, string>> = {}): string {
    return fill(this.#payload.words[key] ?? '', (name) => values[name]);
  }

  #show(found: readonly Found[], told: string, query = ''): void {
    const { words } = this.#payload;
    const results = this.querySelector('.search-results');
    const markOf = (rating: string): Node | undefined =>
      this.querySelector<HTMLTemplateElement>(`template[data-mark="${rating}"]`)?.content.cloneNode(
        true,
      );
    const shown = found.slice(0, MOST);
    results?.replaceChildren(...shown.map((one) => toResult(one, query, { words, markOf })));
    const note = this.querySelector('.search-note');
    if (note && told !== '') note.textContent = told;
    if (note && query === '') note.textContent = told;
    const filters = this.querySelector<HTMLElement>('.search-filters');
    if (filters && query !== '') filters.hidden = false;
    this.dataset['answered'] = told === '' ? '' : query;
  }
}

async function rowsAt(address: string) {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new RangeError(`${address} gave ${response.status}`);
    const rows = (await response.json()) as SearchRow[];
    return { rows, score: indexNames(rows) };
  } catch (error) {
    console.error('ledger-search:', error);
    return undefined;
  }
}

customElements.define('ledger-search', LedgerSearch);
