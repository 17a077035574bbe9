/**
 * A live chart under the pointer and the arrow keys: one point at a time, marked by a ring,
 * told beside it, and said aloud in the table's own words.
 *
 * Where the keys lead, its route says; Escape puts the ring away. Where a point stands for a
 * claim, Enter opens it, and so does a click on the one that is told: its step where the page
 * lists them all, else its page. S lets each step be heard,
 * P plays the rest of a series. The chart is one tab stop.
 *
 * @module
 */
import { partOf } from './markup.ts';
import { say, type Words } from '#charts/spec/message.ts';
import { load } from './late.ts';
import { layoutRoute } from './route-graph.ts';
import { seriesRoute } from './route-series.ts';
import { KEYS, type Key, type Route, type Shown } from './route.ts';
import type { Sound } from './sound.ts';
import type { Point } from '#charts/spec/spec.ts';

/** How far from a point, in the scene's pixels, the pointer still means it. */
const REACH = 40;

/** Share of the stage past which the words stand before their point and not behind it. */
const FLIP = 0.5;
const BESIDE: Readonly<Record<string, string>> = { true: 'calc(-100% - 8px)', false: '8px' };

/** What a chart is walked by: its words, what it shows, and whom to tell where the reader is. */
export type Walked = {
  words: Words;
  shown: () => Shown;
  walk: (claim: string | undefined) => void;
};

export class PointNavigation {
  readonly #stage: HTMLElement;
  readonly #words: Words;
  readonly #shown: () => Shown;
  readonly #walk: (claim: string | undefined) => void;
  readonly #signal: AbortSignal;
  readonly #ring = part('figure-ring');
  readonly #told = part('figure-told-point');
  readonly #said = document.createElement('p');
  #route: Route | undefined;
  #sound: Sound | undefined;
  #at = -1;
  /** Where the pointer found the ring when it came down. */
  #pressed = -1;

  constructor(
    stage: HTMLElement,
    canvas: HTMLCanvasElement,
    { words, shown, walk }: Walked,
    signal: AbortSignal,
  ) {
    this.#stage = stage;
    this.#words = words;
    this.#shown = shown;
    this.#walk = walk;
    this.#signal = signal;
    this.#said.className = 'visually-hidden';
    this.#said.setAttribute('aria-live', 'polite');
    signal.addEventListener('abort', () => {
      this.#sound?.stop();
      for (const element of [this.#ring, this.#told, this.#said]) element.remove();
    });
    stage.append(this.#ring, this.#told, this.#said);
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-roledescription', words.messages['chart.walk.chart'] ?? '');
    this.#told.classList.toggle('of-row', shown().spec.layout !== undefined);
    const hint =
      words.messages[shown().spec.layout ? 'chart.walk.hint-layout' : 'chart.walk.hint'] ?? '';
    canvas.setAttribute('aria-label', `${canvas.getAttribute('aria-label') ?? ''}. ${hint}`);
    canvas.addEventListener('keydown', (event) => this.#press(event), { signal });
    canvas.addEventListener('blur', () => this.#leave(), { signal });
    canvas.addEventListener(
      'focus',
      () => {
        // A pointer that comes by wants neither keys nor tones.
        if (!canvas.matches(':focus-visible')) return;
        this.#tell(hint, [0, 0]);
        void this.#hear();
      },
      { signal },
    );
    canvas.addEventListener('pointermove', (event) => this.#point(event), { signal });
    canvas.addEventListener(
      'pointerdown',
      (event) => {
        this.#pressed = this.#at;
        this.#point(event);
      },
      { signal },
    );
    // A finger's first tap tells, its second opens.
    canvas.addEventListener('click', () => this.#pressed === this.#at && this.#open(), { signal });
    canvas.addEventListener(
      'pointerleave',
      (event) => {
        // A finger that is lifted leaves the words standing, or nobody could read them.
        if (event.pointerType === 'mouse' && document.activeElement !== canvas) this.#leave();
      },
      { signal },
    );
  }

  /** After the chart was drawn anew: the ring stays with its point, if there still is one. */
  refresh(): void {
    this.#route = undefined;
    this.#sound?.show(this.#shown().spec);
    if (this.#at < 0) return;
    this.#go(Math.min(this.#at, this.#way.stops.length - 1));
  }

  get #way(): Route {
    if (this.#route) return this.#route;
    const shown = this.#shown();
    const { layout } = shown.spec;
    this.#route = layout
      ? layoutRoute(shown, layout, this.#words)
      : seriesRoute(shown, this.#words);
    return this.#route;
  }

  #press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      this.#leave();
      return;
    }
    if (event.key === 'Enter') {
      this.#open();
      return;
    }
    if (this.#way.stops.length === 0) return;
    const letter = event.key.toLowerCase();
    if (letter === 's') void this.#hear((sound) => this.#toggle(sound));
    if (letter === 'p') void this.#hear((sound) => sound.run(Math.max(this.#at, 0)));
    const key = KEYS.find((known) => known === event.key);
    if (key === undefined) return;
    event.preventDefault();
    this.#step(key);
  }

  /**
   * What is to be done once the tones are there; a picture of what rests on what has none.
   * Fetched ahead, with nothing to be done, they are nobody's loss.
   */
  async #hear(then?: (sound: Sound) => void): Promise<void> {
    if (this.#shown().spec.layout) return;
    const figure = then && this.#stage.closest('ledger-figure');
    const place = figure ? partOf(figure, 'note') : null;
    await load(
      async () => {
        const { Sound } = await import('./sound.ts');
        if (this.#signal.aborted) return;
        this.#sound ??= new Sound(this.#shown().spec, (stop) => this.#go(stop));
        then?.(this.#sound);
      },
      { place, words: this.#words, key: 'chart.note.no-sound' },
    );
  }

  #toggle(sound: Sound): void {
    sound.on = !sound.on;
    sound.stop();
    const key = sound.on ? 'chart.walk.sound-on' : 'chart.walk.sound-off';
    this.#said.textContent = say(this.#words, { key });
  }

  #step(key: Key): void {
    const next = this.#at < 0 ? 0 : this.#way.next(key, this.#at);
    this.#go(next);
    this.#said.textContent = this.#way.stops[next]?.words ?? '';
    if (this.#sound?.on) this.#sound.play(next);
  }

  /**
   * What the page lists of the claim walked to, else the claim's own page; from a frame on
   * another site, in a window of its own.
   */
  #open(): void {
    const claim = this.#way.stops[this.#at]?.claim;
    const pages = this.#stage.closest<HTMLElement>('[data-claims]')?.dataset['claims'];
    if (claim === undefined || pages === undefined) return;
    if (document.getElementById(`c-${claim}`)) location.hash = `c-${claim}`;
    else if (self === top) location.assign(`${pages}${claim}/`);
    else open(`${pages}${claim}/`, '_blank', 'noopener');
  }

  #point(event: PointerEvent): void {
    const { scene } = this.#shown();
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const scale = scene.size.width / box.width;
    const [px, py] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    let nearest = -1;
    let least = REACH;
    for (const [i, { at, reach = 0 }] of this.#way.stops.entries()) {
      const distance = Math.hypot(Math.max(at[0] - px, px - at[0] - reach, 0), at[1] - py);
      if (distance < least) [nearest, least] = [i, distance];
    }
    if (nearest < 0) this.#leave();
    else if (nearest !== this.#at) this.#go(nearest);
  }

  #go(i: number): void {
    const stop = this.#way.stops[i];
    if (!stop) return;
    this.#at = i;
    const { scene } = this.#shown();
    const at = [stop.at[0] / scene.size.width, stop.at[1] / scene.size.height] as const;
    put(this.#ring, at);
    this.#tell(stop.words, at);
    this.#stage.dataset['walked'] = String(i);
    this.#walk(stop.claim);
  }

  /** Words beside a place, given as shares of the stage. */
  #tell(words: string, at: Point): void {
    put(this.#told, at);
    const { style, classList } = this.#told;
    const [across, down] = at.map((share) => BESIDE[String(share > FLIP)]);
    const isOfRow = classList.contains('of-row');
    style.translate = `${isOfRow ? 0 : across} ${down}`;
    // Names in rows leave the same room for all of them, which the style sheet knows.
    if (isOfRow) style.left = '';
    this.#told.textContent = words;
  }

  #leave(): void {
    this.#at = -1;
    this.#sound?.stop();
    this.#ring.hidden = true;
    this.#told.hidden = true;
    delete this.#stage.dataset['walked'];
    this.#walk(undefined);
  }
}

/** Shows an element at a place of the stage. */
function put(element: HTMLElement, [left, top]: Point): void {
  element.hidden = false;
  element.style.left = `${(100 * left).toFixed(2)}%`;
  element.style.top = `${(100 * top).toFixed(2)}%`;
}

/** Seen, and silent: the live region says the same. */
function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.hidden = true;
  element.setAttribute('aria-hidden', 'true');
  return element;
}
