/**
 * `<ledger-bench>`: the reader's bench. Law and assumptions in, claims that move out; the whole
 * state in the address, so that it can be sent to somebody.
 *
 * Without script, and until the ledger's numbers have arrived, the page shows the ledger as it
 * stands. Nothing a reader sets leaves the page.
 *
 * @module
 */
import { keep, KEPT_LAW } from '#charts/live/tab.ts';
import type { PortableLedger } from '#checks/calls/portable.ts';
import { OWN_LAW, setOwnLaw } from '#i18n/law-link.ts';
import { BeliefPanel } from './belief-panel.ts';
import { CloseLook } from './close-look.ts';
import type { Given } from './fit-panel.ts';
import { BenchForm } from './form.ts';
import { MovesList } from './moves-list.ts';
import { standingsOf } from './moves.ts';
import type { ModelContext } from './model-tools.ts';
import { wordsOf, type BenchPayload } from './payload.ts';
import {
  AS_IN_THE_LEDGER,
  parseBench,
  printBench,
  settingsOf,
  without,
  type BenchState,
} from './state.ts';
import type { Shown } from './share.ts';

/** How long the hand rests before the address follows, ms. */
const ADDRESS_DELAY = 250;

export class LedgerBench extends HTMLElement {
  #state: BenchState = AS_IN_THE_LEDGER;
  #frame = 0;
  #timer = 0;
  /** Aborted when the element leaves the page. */
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    const text = this.querySelector('script[type="application/json"]')?.textContent;
    if (!text) throw new RangeError('ledger-bench: expected a JSON payload, got none');
    void this.#start(JSON.parse(text) as BenchPayload);
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  async #start(payload: BenchPayload): Promise<void> {
    const ledger = await ledgerAt(payload.ledger);
    if (ledger === undefined) {
      for (const part of this.#livingParts()) part.hidden = true;
      this.#tell(wordsOf(payload)('bench.late'));
      return;
    }
    const form = this.querySelector<HTMLFormElement>('.bench-form');
    if (form === null) throw new RangeError('ledger-bench: expected a form, got none');
    const inputs = new BenchForm(form, payload);
    const base = standingsOf(ledger);
    const list = new MovesList(this, payload, ledger, base);
    const look = new CloseLook(this, payload, ledger);
    const beliefs = new BeliefPanel(this, payload, ledger);

    const draw = (held?: EventTarget | null): void => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        inputs.show(this.#state, held);
        list.show(this.#state, standingsOf(ledger, settingsOf(ledger, this.#state)));
        // Where an answer turns takes longer than a frame to find: not while a slider moves.
        if (!held) look.show(this.#state);
        beliefs.show(this.#state);
      });
    };
    const enter = (state: BenchState, held?: EventTarget | null): void => {
      this.#state = state;
      draw(held);
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        if (held) look.show(state);
        keep(KEPT_LAW, lawLink(state));
        const query = printBench(state);
        if (query !== location.search.slice(1))
          history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
      }, ADDRESS_DELAY);
    };
    this.#offerFit(payload, ({ law: own, fitted }) =>
      enter({ ...this.#state, law: OWN_LAW, own, fitted }),
    );
    const fromAddress = (): void => {
      const { state, unread } = parseBench(ledger, new URLSearchParams(location.search));
      this.#state = state;
      if (state.own) keep(KEPT_LAW, lawLink(state));
      this.#tell(unread > 0 ? wordsOf(payload)('bench.unread', { count: String(unread) }) : '');
      draw();
    };

    for (const part of this.#livingParts()) part.inert = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', ({ target }) => {
      if (isTyped(target) || target instanceof HTMLTextAreaElement) return;
      enter(inputs.read(target, this.#state), target);
    });
    form.addEventListener('change', ({ target }) => enter(inputs.read(target, this.#state)));
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      enter({ ...without(without(this.#state, 'own'), 'fitted'), ...AS_IN_THE_LEDGER });
    });
    const turned = ({ target }: Event): void => {
      if (target instanceof HTMLSelectElement && target.name === 'claim')
        enter(withClaim(this.#state, target.value));
      const believed = beliefs.read(target, this.#state);
      if (believed) enter(believed);
    };
    this.addEventListener('input', turned);
    this.addEventListener('change', turned);
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.dataset['look'] !== undefined) {
        enter(withClaim(this.#state, button.dataset['look']));
        const heading = this.querySelector<HTMLElement>('#close');
        heading?.scrollIntoView();
        heading?.focus();
      } else if (button?.dataset['set'] !== undefined) {
        const { set, value } = button.dataset;
        enter(withKey(this.#state, set, value));
      }
    });
    window.addEventListener('popstate', fromAddress);
    this.#offerShare(payload, { ledger, state: () => this.#state });
    void this.#offerTools(payload, ledger);
    fromAddress();
    this.dataset['life'] = 'live';
  }

  /** What fits a reader's runs is fetched when its fold is opened. */
  #offerFit(payload: BenchPayload, found: (given: Given) => void): void {
    const fold = this.querySelector<HTMLDetailsElement>('.fit');
    const open = async (): Promise<void> => {
      try {
        const { FitPanel } = await import('./fit-panel.ts');
        new FitPanel(this, payload, found);
      } catch (error) {
        console.error('ledger-bench:', error);
        this.#tell(wordsOf(payload)('fit.failed'));
      }
    };
    fold?.addEventListener('toggle', () => void open(), { once: true });
  }

  /** What makes files is fetched when somebody asks for one. */
  #offerShare(payload: BenchPayload, shown: Shown): void {
    this.querySelector('.bench-share')?.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-take]') : null;
      if (!button) return;
      import('./share.ts').then(
        ({ takeAway }) => takeAway(button, payload, shown),
        (error: unknown) => {
          console.error('ledger-bench:', error);
          this.#tell(wordsOf(payload)('bench.share-late'));
        },
      );
    });
  }

  /** Tools for an agent, in a browser that knows of any. */
  async #offerTools(payload: BenchPayload, ledger: PortableLedger): Promise<void> {
    const context = (document as { modelContext?: ModelContext }).modelContext;
    if (context === undefined) return;
    const { registerTools } = await import('./model-tools.ts');
    registerTools(context, ledger, payload, this.#leaving.signal);
  }

  /** What answers once the ledger's numbers are there. */
  #livingParts(): NodeListOf<HTMLElement> {
    return this.querySelectorAll('[data-live]');
  }

  #tell(text: string): void {
    const note = this.querySelector<HTMLElement>('.bench-note');
    if (!note) return;
    note.textContent = text;
    note.hidden = text === '';
  }
}

/** The reader's law as figures find it; empty where there is none. */
function lawLink({ own, fitted }: BenchState): string {
  const query = new URLSearchParams();
  if (own) setOwnLaw(query, own, fitted);
  return query.toString();
}

async function ledgerAt(address: string): Promise<PortableLedger | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new RangeError(`${address} gave ${response.status}`);
    return (await response.json()) as PortableLedger;
  } catch (error) {
    console.error('ledger-bench:', error);
    return undefined;
  }
}

/** A text is read when it is finished, a slider as it moves. */
const isTyped = (input: EventTarget | null): boolean =>
  input instanceof HTMLInputElement && input.type === 'text';

function withClaim(state: BenchState, id: string): BenchState {
  return id === '' ? without(state, 'claim') : { ...state, claim: id };
}

function withKey(state: BenchState, key: string, value: string | undefined): BenchState {
  const set =
    value === undefined ? without(state.set, key) : { ...state.set, [key]: Number(value) };
  return { ...state, set };
}

customElements.define('ledger-bench', LedgerBench);
