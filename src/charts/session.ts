/**
 * A live figure's one state, kept the same in five places: the controls, the chart, the
 * caption, the table and, on the figure's own page, the address.
 *
 * A step of a slider draws at most once a frame, and the latest wins. What costs more than a
 * frame (the table) and what would be read aloud (the caption) waits until the reader rests.
 *
 * @module
 */
import { controlsOf, fromSlider, textName, type Control } from './controls.ts';
import type { Field, State, Value } from './fields.ts';
import type { Figure } from './figure.ts';
import type { Island } from './island.ts';
import { LiveChart } from './live.ts';
import { say, type Message, type Words } from './message.ts';
import type { ChartSpec } from './spec.ts';
import { parseState, printState, settle } from './state.ts';
import { csvOf, tableOf } from './table.ts';

/** Stillness after which the figure catches up with what it put off, ms. */
const REST = 200;

export class Session {
  readonly #root: HTMLElement;
  readonly #figure: Figure;
  readonly #island: Island;
  readonly #words: Words;
  readonly #chart: LiveChart;
  #state: State;
  #spec: ChartSpec;
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #csv = '';

  constructor(root: HTMLElement, figure: Figure, island: Island, signal: AbortSignal) {
    this.#root = root;
    this.#figure = figure;
    this.#island = island;
    this.#words = { locale: island.locale, messages: island.messages };
    const { state, notes } = this.#fromAddress();
    this.#state = state;
    this.#spec = figure.spec(state, island.data);
    const stage = this.#part('.figure-stage');
    if (!stage) throw new RangeError('ledger-figure: expected a .figure-stage, got none');
    this.#chart = new LiveChart(stage, this.#words, this.#spec, signal);
    this.#notice(notes);
    this.#listen(signal);
    if (state !== island.state) {
      this.#syncControls();
      this.#describe();
      this.#catchUp();
    }
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#rest);
    });
  }

  /** Reads a control by its input's name and moves the figure to what it says. */
  take(inputName: string): void {
    const typed = inputName.endsWith(textName(''));
    const name = typed ? inputName.slice(0, -textName('').length) : inputName;
    const field = this.#figure.fields[name];
    const input = this.#input(inputName);
    if (!field || !input) return;
    if (!typed) {
      const value = valueOf(field, input);
      this.#notice([]);
      this.#move(settle(this.#figure, { ...this.#state, [name]: value }, name), name);
      return;
    }
    const { state, notes } = parseState(
      this.#figure,
      { [name]: (input as HTMLInputElement).value },
      this.#island.data,
      { base: this.#state, touched: name },
    );
    this.#notice(notes);
    this.#move(state);
  }

  #listen(signal: AbortSignal): void {
    const form = this.#part<HTMLFormElement>('.figure-controls');
    const nameOf = (event: Event) => (event.target as Partial<HTMLInputElement>).name ?? '';
    form?.addEventListener(
      'input',
      (event) => {
        // A typed entry is read when it is finished, or "15" would be taken on the way to "15T".
        if (!nameOf(event).endsWith(textName(''))) this.take(nameOf(event));
      },
      { signal },
    );
    form?.addEventListener(
      'change',
      (event) => {
        if (nameOf(event).endsWith(textName(''))) this.take(nameOf(event));
        this.#remember();
      },
      { signal },
    );
    form?.addEventListener(
      'reset',
      (event) => {
        event.preventDefault();
        this.#notice([]);
        this.#move(this.#island.state);
        this.#remember();
      },
      { signal },
    );
    this.#part('[data-take="csv"]')?.addEventListener('click', () => this.#offerCsv(), { signal });
    if (this.#ownsAddress) addEventListener('popstate', () => this.#goBack(), { signal });
  }

  get #ownsAddress(): boolean {
    return this.#root.hasAttribute('data-url-state');
  }

  #fromAddress(): { state: State; notes: Message[] } {
    const { state: base, data } = this.#island;
    if (!this.#ownsAddress || location.search === '') return { state: base, notes: [] };
    return parseState(this.#figure, new URLSearchParams(location.search), data, { base });
  }

  #goBack(): void {
    const { state, notes } = this.#fromAddress();
    this.#notice(notes);
    this.#move(state);
  }

  /** One entry of the history per finished change, none for the way there. */
  #remember(): void {
    if (!this.#ownsAddress) return;
    const query = printState(this.#figure, this.#state, this.#island.data);
    const search = query === '' ? '' : `?${query}`;
    if (search !== location.search) {
      history.pushState(null, '', location.pathname + search + location.hash);
    }
  }

  #move(state: State, touched?: string): void {
    this.#state = state;
    this.#syncControls(touched);
    this.#part('.figure-caption')?.setAttribute('aria-busy', 'true');
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#spec = this.#figure.spec(this.#state, this.#island.data);
      this.#chart.update(this.#spec);
      this.#describe();
    });
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#catchUp(), REST);
  }

  #describe(): void {
    const caption = this.#part('.figure-caption');
    if (caption) caption.textContent = say(this.#words, this.#spec.caption);
    this.#light();
    const list = this.#part('.figure-notes');
    const notes = this.#spec.notes.map((note) => say(this.#words, note));
    const present = [...(list?.children ?? [])].map(({ textContent }) => textContent);
    if (notes.join('\n') === present.join('\n')) return;
    list?.replaceChildren(...notes.map((text) => elementOf('li', text)));
  }

  /** Lights up the claims that stand beside the chart, where the figure decides any. */
  #light(): void {
    for (const { claim, fares } of this.#spec.claims ?? []) {
      const row = this.#part(`[data-claim="${claim}"]`);
      const word = row?.querySelector('.fares');
      if (!row || !word || row.dataset['fares'] === fares) continue;
      row.dataset['fares'] = fares;
      word.textContent = say(this.#words, { key: `chart.two-futures.${fares}` });
    }
  }

  #catchUp(): void {
    this.#part('.figure-caption')?.removeAttribute('aria-busy');
    const rows = tableOf(this.#spec, this.#words).rows.map((cells) => {
      const row = document.createElement('tr');
      row.append(...cells.map((text) => elementOf('td', text)));
      return row;
    });
    this.#part('.figure-table tbody')?.replaceChildren(...rows);
  }

  #notice(notes: readonly Message[]): void {
    const place = this.#part('.figure-note');
    if (!place) return;
    place.textContent = notes.map((note) => say(this.#words, note)).join(' ');
    place.hidden = notes.length === 0;
  }

  /** Sets every control but the one in the reader's hand. */
  #syncControls(touched?: string): void {
    const { data } = this.#island;
    for (const control of controlsOf(this.#figure, data, this.#words, this.#state)) {
      this.#syncControl(control, control.name === touched);
    }
  }

  #syncControl(control: Control, held: boolean): void {
    const input = this.#input(control.name);
    if (!input) return;
    if (control.kind === 'toggle') {
      (input as HTMLInputElement).checked = control.checked;
      return;
    }
    if (control.kind === 'number') {
      input.setAttribute('aria-valuetext', control.spoken);
      const text = this.#input(textName(control.name));
      if (text) write(text, control.text);
      if (!held) write(input, String(control.slider.value));
      return;
    }
    if (!held) write(input, String(control.value));
    const out = this.#part<HTMLOutputElement>(`output[name="${control.name}.out"]`);
    if (out) out.value = String(control.value);
  }

  #offerCsv(): void {
    const link = this.#part<HTMLAnchorElement>('[data-take="csv"]');
    if (!link) return;
    URL.revokeObjectURL(this.#csv);
    this.#csv = URL.createObjectURL(new Blob([csvOf(this.#spec)], { type: 'text/csv' }));
    link.href = this.#csv;
  }

  #part<E extends HTMLElement>(selector: string): E | null {
    return this.#root.querySelector<E>(selector);
  }

  #input(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.#part(`.figure-controls [name="${CSS.escape(name)}"]:not(output)`);
  }
}

function elementOf(name: 'li' | 'td', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** Inputs are laid out anew when written to, so only where something changes. */
function write(input: HTMLInputElement | HTMLSelectElement, value: string): void {
  if (input.value !== value) input.value = value;
}

/** What a control's input says, in the field's own terms. */
function valueOf(field: Field, input: HTMLInputElement | HTMLSelectElement): Value {
  if (field.kind === 'number') return fromSlider(field, Number(input.value));
  if (field.kind === 'count') return Number(input.value);
  if (field.kind === 'toggle') return (input as HTMLInputElement).checked;
  return input.value;
}
