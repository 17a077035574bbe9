/**
 * A live figure's one state, kept the same in five places: the controls, the chart, the
 * caption, the table and, on the figure's own page, the address.
 *
 * A step of a slider draws the chart at most once a frame, and the latest wins. Words cost the
 * browser more than the drawing does and nobody reads sixty of them a second: they follow a few
 * times a second, and the table, with what would be read aloud, when the reader rests.
 *
 * @module
 */
import { ControlRow, isTyped } from './control-row.ts';
import type { Early } from './early.ts';
import type { FigureData } from '#charts/spec/data.ts';
import { withOwnLaw } from '#charts/state/own-law.ts';
import { kept, KEPT_LAW } from './tab.ts';
import type { State } from '#charts/spec/fields.ts';
import type { Figure, Present } from '#charts/spec/figure.ts';
import type { FigurePayload } from './figure-payload.ts';
import { load } from './late.ts';
import { partOf } from './markup.ts';
import { LiveChart } from './live-chart.ts';
import { say, type Words } from '#charts/spec/message.ts';
import type { ChartSpec } from '#charts/spec/spec.ts';
import type { Pin } from './pin.ts';
import { parseState, printState, type Parsed } from '#charts/state/state.ts';
import type { Downloads } from './downloads.ts';
import { FigureText } from './figure-text.ts';

/** Stillness after which the figure catches up with what it put off, ms. */
const REST = 200;
/** Time between two sets of words while the chart moves, ms. */
const BETWEEN_WORDS = 120;

/** What a figure comes alive with; all it holds on to is let go when the signal aborts. */
type Beginning = { payload: FigurePayload; early: Early; signal: AbortSignal };

export class Controller {
  readonly #root: HTMLElement;
  readonly #figure: Figure;
  readonly #payload: FigurePayload;
  readonly #words: Words;
  readonly #chart: LiveChart;
  readonly #controls: ControlRow;
  readonly #text: FigureText;
  #downloads: Downloads | undefined;
  #state: State;
  #spec: ChartSpec;
  /** Whether the spec is the present state's in full; not while a control moves. */
  #isWhole = true;
  #pin: Pin | undefined;
  #frame = 0;
  /** The control in the reader's hand, and when the words last followed it. */
  #touched: string | undefined;
  #told = -Infinity;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, figure: Figure, { payload, early, signal }: Beginning) {
    this.#root = root;
    this.#figure = figure;
    this.#words = { locale: payload.locale, messages: payload.messages };
    const data = this.#withOwnLaw(payload.data);
    this.#payload = { ...payload, data };
    this.#text = new FigureText(root, this.#words);
    this.#controls = new ControlRow(this.#form, figure, data, this.#words);
    const { state, notes } = this.#fromAddress();
    this.#state = state;
    this.#spec = figure.spec(state, data);
    const stage = partOf(this.#root, 'stage');
    if (!stage) throw new RangeError('ledger-figure: expected a .figure-stage, got none');
    this.#chart = new LiveChart(stage, this.#words, this.#spec, signal);
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#rest);
    });
    this.#text.notice(notes);
    this.#listen(signal);
    // Before the controls are set to the state, or what was done to them would be lost.
    early.redo((event) => this.#hear(event, signal));
    this.#controls.show(this.#state, this.#touched);
    if (state !== payload.state && state === this.#state) this.#catchUp();
  }

  /** Reads a control by its input's name and moves the figure to what it says. */
  #take(inputName: string): void {
    const read = this.#controls.read(inputName, this.#state);
    if (read) this.#go(read, read.touched);
  }

  get #form(): HTMLFormElement | null {
    return partOf<HTMLFormElement>(this.#root, 'controls');
  }

  #listen(signal: AbortSignal): void {
    for (const type of ['input', 'change', 'click', 'reset']) {
      this.#form?.addEventListener(type, (event) => this.#hear(event, signal), { signal });
    }
    const fold = partOf<HTMLDetailsElement>(this.#root, 'take');
    const open = () => {
      if (fold?.open) void this.#openTakeAway(fold, signal);
    };
    fold?.addEventListener('toggle', open, { signal });
    open();
    if (this.#ownsAddress) {
      addEventListener('popstate', () => this.#goBack(signal), { signal });
      void this.#pinFromAddress(signal);
    }
  }

  /** Moves the figure to what was done to its controls. */
  #hear(event: Event, signal: AbortSignal): void {
    const { target, type } = event;
    const name = (target as Partial<HTMLInputElement>).name ?? '';
    // A typed entry is read when it is finished, or "15" would be taken on the way to "15T".
    if (type === 'input' && isTyped(name)) this.#controls.begin(name);
    else if (type === 'input') this.#take(name);
    if (type === 'change') {
      if (isTyped(name)) this.#take(name);
      this.#remember();
    }
    if (type === 'click') {
      if (target instanceof HTMLElement && target.closest('[data-pin]')) {
        void this.#togglePin(signal);
      }
      const preset = this.#controls.preset(target);
      if (!preset) return;
      this.#go(preset);
      this.#remember();
    }
    if (type === 'reset') {
      event.preventDefault();
      this.#go({ state: this.#payload.state, notes: [] });
      this.#remember();
    }
  }

  /** What makes files of the figure is fetched when somebody asks for one. */
  async #openTakeAway(fold: HTMLElement, signal: AbortSignal): Promise<void> {
    if (this.#downloads) return;
    const place = fold.querySelector<HTMLElement>('[role="status"]');
    const told = { place, words: this.#words, key: 'chart.note.no-take' } as const;
    const arrived = await load(() => import('./downloads.ts'), told);
    if (!arrived || signal.aborted) return;
    const { Downloads } = arrived;
    const { id, data } = this.#payload;
    this.#downloads ??= new Downloads(fold, {
      title: say(this.#words, { key: this.#figure.title }),
      id,
      words: this.#words,
      present: (): Present => ({
        spec: this.#whole(),
        alone: () => this.#figure.spec(this.#state, data),
        state: this.#state,
        pinned: this.#pin?.state,
        data,
        query: this.#query,
      }),
      signal,
    });
  }

  get #ownsAddress(): boolean {
    return this.#root.hasAttribute('data-url-state');
  }

  /** With the law of the link, or else the one set on the bench in this tab. */
  #withOwnLaw(data: FigureData): FigureData {
    const link = this.#ownsAddress ? location.search : '';
    const queries = [link, kept(KEPT_LAW)].map((query) => new URLSearchParams(query));
    return withOwnLaw(this.#figure, data, queries, this.#words);
  }

  #fromAddress(): Parsed {
    const { state: base, data } = this.#payload;
    if (!this.#ownsAddress || location.search === '') return { state: base, notes: [] };
    return parseState(this.#figure, new URLSearchParams(location.search), data, { base });
  }

  #goBack(signal: AbortSignal): void {
    this.#hold(undefined);
    this.#go(this.#fromAddress());
    void this.#pinFromAddress(signal);
  }

  /** Holds what the link holds; the code for it is fetched only where a link does. */
  async #pinFromAddress(signal: AbortSignal): Promise<void> {
    const { search } = location;
    if (!search.includes('pin.')) return;
    const arrived = await this.#loadPin();
    // A reader may have gone on meanwhile.
    if (!arrived || signal.aborted || search !== location.search) return;
    const query = new URLSearchParams(search);
    const found = arrived.Pin.fromLink(this.#figure, query, this.#payload.data);
    if (!found) return;
    this.#hold(found.pin);
    const { state, notes } = this.#fromAddress();
    this.#go({ state, notes: [...notes, ...found.notes] });
  }

  /** Pins the present state, or lets go of the one pinned. */
  async #togglePin(signal: AbortSignal): Promise<void> {
    // The code may be long in coming, and the reader gone on.
    const state = this.#state;
    const arrived = await this.#loadPin();
    if (!arrived || signal.aborted) return;
    const { Pin } = arrived;
    this.#hold(this.#pin ? undefined : new Pin(this.#figure, state, this.#payload.data));
    this.#go({ state: this.#state, notes: [] });
    this.#remember();
  }

  #loadPin() {
    const place = partOf(this.#root, 'note');
    const told = { place, words: this.#words, key: 'chart.note.no-pin' } as const;
    return load(() => import('./pin.ts'), told);
  }

  #hold(pin: Pin | undefined): void {
    this.#pin = pin;
    this.#root.querySelector('[data-pin]')?.setAttribute('aria-pressed', String(pin !== undefined));
  }

  /** One entry of the history per finished change, none for the way there. */
  #remember(): void {
    if (!this.#ownsAddress) return;
    const query = this.#query;
    const search = query === '' ? '' : `?${query}`;
    if (search !== location.search) {
      history.pushState(null, '', location.pathname + search + location.hash);
    }
  }

  /** The present state, and the pinned one, as a link has them. */
  get #query(): string {
    const query = printState(this.#figure, this.#state, this.#payload.data);
    return this.#pin?.link(query) ?? query;
  }

  #go({ state, notes }: Parsed, touched?: string): void {
    this.#text.notice(notes);
    this.#state = state;
    this.#touched = touched;
    this.#text.wait();
    this.#isWhole = false;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame((now) => {
      const { spec, sketch = spec } = this.#figure;
      // First: words on a canvas need the page's layout, which everything after this unsettles.
      this.#draw(sketch(this.#state, this.#payload.data));
      this.#isWhole = sketch === spec;
      if (now - this.#told >= BETWEEN_WORDS) {
        this.#told = now;
        this.#tell();
      }
    });
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#catchUp(), REST);
  }

  #draw(spec: ChartSpec): void {
    this.#spec = this.#pin?.beside(spec) ?? spec;
    this.#chart.update(this.#spec);
  }

  /** The present state's spec, with what was put off: nobody takes away half a figure. */
  #whole(): ChartSpec {
    if (!this.#isWhole) {
      // A frame still to come would take the rest away again.
      cancelAnimationFrame(this.#frame);
      this.#draw(this.#figure.spec(this.#state, this.#payload.data));
      this.#isWhole = true;
    }
    return this.#spec;
  }

  #tell(): void {
    this.#controls.show(this.#state, this.#touched);
    this.#text.tell(this.#spec);
  }

  #catchUp(): void {
    const whole = this.#whole();
    this.#tell();
    this.#text.settle(whole);
    this.#downloads?.refresh();
  }
}
