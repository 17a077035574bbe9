/**
 * `<ledger-figure>`: a printed figure that comes alive when a reader gets near it.
 *
 * ```
 *            near, touched, or opened by a link with a state
 *   poster ────────────────────────────────────────────────▶ loading ──▶ live ─┐
 *     ▲                                                         │         ▲    │ input, back,
 *     └────────── it did not arrive, or could not start ────────┘         └────┘ theme: redraw
 * ```
 *
 * Poster, caption and table are the server's; without script they stay as they are. The
 * chart's code, the figure's own and its data are fetched in `loading` and not before: in an
 * article not before the reader stirs, for a poster in view says all there is to see. What a reader
 * does to the controls meanwhile is kept, and done again when `live` begins. Where it cannot,
 * the figure's note says why, and the next touch tries again.
 *
 * The markup it expects, `markup.ts` shows.
 *
 * `data-life` on the element tells its state, for styles and tests.
 *
 * In goes the page's markup with its data; out comes a figure that answers. All of the room hangs
 * on this element.
 *
 * @module
 */
import { Early } from './early.ts';
import { fetchRest, type FigureStub } from './figure-payload.ts';
import { load, tell } from './late.ts';
import { loadFigure } from '#charts/figures/index.ts';
import { partOf } from './markup.ts';
import { enableTabs } from './tabs.ts';

/** How far below the window a figure begins to load. */
const NEAR = '400px';

/** What a page hears of a reader who is there. */
const STIRRINGS = ['scroll', 'pointermove', 'pointerdown', 'keydown'] as const;

/** Browsers tell a pointer that rests that it moved, when a page is laid out beneath it. */
function isStirring(event: Event): boolean {
  if (event.type !== 'pointermove') return true;
  const { movementX, movementY } = event as PointerEvent;
  return movementX !== 0 || movementY !== 0;
}

type Life = 'poster' | 'loading' | 'live';

export class LedgerFigure extends HTMLElement {
  /** Aborted when the element leaves the page: every listener hangs on it. */
  #leaving = new AbortController();
  readonly #early = new Early();

  connectedCallback(): void {
    this.#leaving = new AbortController();
    this.#enter('poster');
    const { signal } = this.#leaving;
    enableTabs(this, signal);
    const form = partOf<HTMLFormElement>(this, 'controls');
    if (form) {
      form.hidden = false;
      form.addEventListener('submit', (event) => event.preventDefault(), { signal });
      form.addEventListener('focusin', () => void this.#wake(), { signal });
      const isEarly = () => this.life !== 'live';
      this.#early.keep(form, { isEarly, kept: () => void this.#wake() }, signal);
    }
    if (this.hasAttribute('data-url-state') && location.search !== '') {
      void this.#wake();
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#wake();
      },
      { rootMargin: NEAR },
    );
    signal.addEventListener('abort', () => observer.disconnect());
    if (this.hasAttribute('data-url-state')) {
      observer.observe(this);
      return;
    }
    const watch = (event: Event) => {
      if (isStirring(event)) observer.observe(this);
    };
    for (const type of STIRRINGS) addEventListener(type, watch, { signal, passive: true });
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  get life(): Life {
    return (this.dataset['life'] ?? 'poster') as Life;
  }

  #enter(life: Life): void {
    this.dataset['life'] = life;
  }

  async #wake(): Promise<void> {
    if (this.life !== 'poster') return;
    const stub = this.#stub();
    this.#enter('loading');
    const { signal } = this.#leaving;
    const isLive = await this.#start(stub, signal);
    if (!signal.aborted) this.#enter(isLive ? 'live' : 'poster');
  }

  /** Whether the live chart is there; if not, all is as it was and a note says why. */
  async #start(stub: FigureStub, leaving: AbortSignal): Promise<boolean> {
    const place = partOf(this, 'note');
    const parts = await load(
      () => Promise.all([import('./controller.ts'), loadFigure(stub.id), fetchRest(stub)]),
      {
        place,
        words: stub,
        key: 'chart.note.late',
      },
    );
    if (!parts || leaving.aborted) return false;
    const [{ Controller }, figure, rest] = parts;
    const payload = { ...stub, ...rest };
    const attempt = new AbortController();
    const { signal } = attempt;
    leaving.addEventListener('abort', () => attempt.abort(), { signal });
    try {
      new Controller(this, figure, { payload, early: this.#early, signal });
      this.#early.forget();
      return true;
    } catch (error) {
      attempt.abort();
      tell({ place, words: stub, key: 'chart.note.no-start' }, error);
      return false;
    }
  }

  #stub(): FigureStub {
    const text = this.querySelector('script[type="application/json"]')?.textContent;
    if (!text) throw new RangeError('ledger-figure: expected a JSON data payload, got none');
    return JSON.parse(text) as FigureStub;
  }
}

customElements.define('ledger-figure', LedgerFigure);
