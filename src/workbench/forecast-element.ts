/**
 * `<ledger-forecast>`: a reader says how likely claims are, then looks at their verdicts, then at
 * a score. What was said stands once it has been looked at.
 *
 * Everything is kept in the address, or in a file the reader saves; nothing leaves the page.
 *
 * @module
 */
import { brierParts, brierScore, calibrationBins, logScore } from '#engine/scores.ts';
import { formatFixed, formatValue } from '#i18n/format.ts';
import { fill } from '#i18n/fill.ts';
import type { ForecastKey } from '#i18n/messages.ts';
import type { Locale } from '#schemas/text.ts';
import {
  parseForecast,
  printForecast,
  SCORED_FORCES,
  toForecasts,
  type Contested,
  type ForecastClaim,
  type ForecastState,
  type ForecastTable,
} from './forecast-state.ts';

/** What the page hands over. */
export interface ForecastPayload {
  readonly locale: Locale;
  readonly claims: readonly (ForecastClaim & { readonly word: string; readonly gist: string })[];
  /** Address of a claim's page, with `{id}` for its id. */
  readonly claimPage: string;
  readonly words: Readonly<Partial<Record<ForecastKey, string>>>;
}

const PERCENT = 100;
const DECIMALS = 3;
const ROWS = ['reader', 'base', 'yes', 'essay'] as const;

export class LedgerForecast extends HTMLElement {
  #payload!: ForecastPayload;
  #state!: ForecastState;

  connectedCallback(): void {
    const text = this.querySelector('script[type="application/json"]')?.textContent;
    if (!text) throw new RangeError('ledger-forecast: expected a JSON payload, got none');
    this.#payload = JSON.parse(text) as ForecastPayload;
    this.#take([...new URLSearchParams(location.search)]);
    this.addEventListener('change', ({ target }) => this.#changed(target));
    this.addEventListener('click', ({ target }) => this.#pressed(target));
    this.addEventListener('submit', (event) => event.preventDefault());
    for (const part of this.querySelectorAll<HTMLElement>('[data-live]')) part.inert = false;
    this.dataset['life'] = 'live';
  }

  #say(key: ForecastKey, values: Readonly<Record<string, string>> = {}): string {
    return fill(this.#payload.words[key] ?? '', (name) => values[name]);
  }

  #part<E extends HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new RangeError(`ledger-forecast: expected ${selector}, got none`);
    return part;
  }

  #take(given: Iterable<readonly [string, unknown]>): void {
    const { state, unread } = parseForecast(this.#payload.claims, given);
    this.#state = state;
    this.#note(unread > 0 ? this.#say('forecast.unread', { count: String(unread) }) : '');
    this.#show();
  }

  #note(text: string): void {
    const note = this.#part('.forecast-note');
    note.textContent = text;
    note.hidden = text === '';
  }

  #enter(state: ForecastState): void {
    this.#state = state;
    this.#show();
    const query = new URLSearchParams(printForecast(state)).toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  }

  #changed(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement) {
      this.#enter({ ...this.#state, contested: target.value as Contested });
      return;
    }
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === 'file') {
      void this.#open(target.files?.[0]);
      return;
    }
    const share = target.value.trim() === '' ? undefined : Number(target.value) / PERCENT;
    const isShare = share !== undefined && share >= 0 && share <= 1;
    if (share !== undefined && !isShare) this.#note(this.#say('forecast.no-share'));
    else this.#note('');
    const { said, wording } = this.#state;
    const { force, claim } = target.dataset;
    if (force !== undefined && isShare)
      this.#enter({ ...this.#state, wording: { ...wording, [force]: share } });
    if (claim === undefined) return;
    const others = Object.fromEntries(Object.entries(said).filter(([id]) => id !== claim));
    this.#enter({ ...this.#state, said: isShare ? { ...others, [claim]: share } : others });
  }

  #pressed(target: EventTarget | null): void {
    const action = target instanceof HTMLButtonElement ? target.dataset['do'] : undefined;
    if (action === 'look') {
      const looked = new Set(Object.keys(this.#state.said));
      this.#enter({ ...this.#state, looked });
      if (looked.size === 0) this.#note(this.#say('forecast.nothing'));
      else this.#part('.forecast-score h2').focus();
    }
    if (action === 'save') {
      const text = `${JSON.stringify(Object.fromEntries(printForecast(this.#state)), null, 2)}\n`;
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      link.download = 'forecast.json';
      link.click();
      URL.revokeObjectURL(link.href);
    }
  }

  /** A saved file takes the place of what is on the page, if it is one. */
  async #open(file: File | undefined): Promise<void> {
    if (!file) return;
    const given = savedIn(await file.text());
    if (given === undefined) {
      this.#note(this.#say('forecast.no-file', { name: file.name }));
      return;
    }
    this.#take(Object.entries(given));
    this.#enter(this.#state);
  }

  #show(): void {
    const { said, looked, contested, wording } = this.#state;
    for (const { id, rating, word, gist } of this.#payload.claims) {
      const input = this.#part<HTMLInputElement>(`input[data-claim="${id}"]`);
      const text = said[id] === undefined ? '' : printPercent(said[id]);
      if (input.value !== text) input.value = text;
      input.readOnly = looked.has(id);
      const line = input.closest('li')?.querySelector<HTMLElement>('.forecast-verdict');
      if (!line) continue;
      line.hidden = !looked.has(id);
      if (line.hidden || line.firstChild) continue;
      const link = document.createElement('a');
      link.href = this.#payload.claimPage.replace('{id}', id);
      link.textContent = word;
      line.dataset['rating'] = rating;
      line.append(link, this.#say('forecast.colon'), gist);
    }
    for (const force of SCORED_FORCES)
      this.#part<HTMLInputElement>(`input[data-force="${force}"]`).value = printPercent(
        wording[force],
      );
    this.#part<HTMLSelectElement>('select').value = contested;
    const open = Object.keys(said).filter((id) => !looked.has(id)).length;
    this.#part('.forecast-count').textContent = this.#say('forecast.count', {
      open: String(open),
      looked: String(looked.size),
    });
    this.#score();
  }

  #score(): void {
    const table = toForecasts(this.#payload.claims, this.#state);
    this.#part('.forecast-result').hidden = table === undefined;
    this.#part('.forecast-none').hidden = table !== undefined;
    if (!table) return;
    const { locale } = this.#payload;
    const percent = (share: number) => formatValue(PERCENT * share, 'percent', locale, 2);
    const fixed = (value: number) =>
      value === Infinity ? '∞' : formatFixed(value, locale, DECIMALS);
    this.#part('.forecast-scores tbody').replaceChildren(
      ...ROWS.map((name) => {
        const head = this.#say(`forecast.row.${name}`, { rate: percent(table.rate) });
        return rowOf([head, fixed(brierScore(table[name])), fixed(logScore(table[name]))]);
      }),
    );
    this.#part('.forecast-bins tbody').replaceChildren(
      ...calibrationBins(table.reader).map(({ low, high, count, said, came }) =>
        rowOf([
          this.#say('forecast.bin', { low: percent(low), high: percent(high) }),
          String(count),
          percent(said),
          percent(came),
        ]),
      ),
    );
    this.#part('.forecast-parts').textContent = this.#partsOf(table, fixed);
    this.#part('.forecast-few').textContent = this.#say('forecast.scored', {
      count: String(table.reader.length),
    });
  }

  #partsOf({ reader }: ForecastTable, fixed: (value: number) => string): string {
    const { reliability, resolution, uncertainty, within } = brierParts(reader);
    return this.#say('forecast.parts', {
      brier: fixed(brierScore(reader)),
      reliability: fixed(reliability),
      resolution: fixed(resolution),
      uncertainty: fixed(uncertainty),
      within: fixed(within),
    });
  }
}

/** A hundredth of a percent at most: what a link has need not be whole. */
const printPercent = (share: number): string => String(Number((PERCENT * share).toFixed(2)));

function savedIn(text: string): object | undefined {
  try {
    const given = JSON.parse(text) as unknown;
    return typeof given === 'object' && given !== null && !Array.isArray(given) ? given : undefined;
  } catch {
    return undefined;
  }
}

function rowOf([head = '', ...cells]: readonly string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  const first = document.createElement('th');
  first.scope = 'row';
  first.textContent = head;
  row.append(first);
  for (const text of cells) row.insertCell().textContent = text;
  for (const cell of row.querySelectorAll('td')) cell.className = 'numeric';
  return row;
}

customElements.define('ledger-forecast', LedgerForecast);
