/**
 * A live chart under the pointer and the arrow keys: one point at a time, marked by a ring,
 * told beside it, and said aloud in the table's own words.
 *
 * Left and right walk a series, up and down change to the next one at the nearest x, Home
 * and End go to its ends, Escape puts the ring away. The chart is one tab stop.
 *
 * @module
 */
import { say, type Words } from './message.ts';
import { pixelOf, type Scene } from './plane.ts';
import type { ChartSpec } from './spec.ts';
import { rowsOf, tableOf, type Row } from './table.ts';

/** What is on the screen now. */
export type Shown = { spec: ChartSpec; scene: Scene };

/** How far from a point, in the scene's pixels, the pointer still means it. */
const REACH = 40;

/** Share of the stage past which the words stand before their point and not behind it. */
const FLIP = 0.6;
const BESIDE: Readonly<Record<string, string>> = { true: 'calc(-100% - 8px)', false: '8px' };

type Stop = Row & { words: string };

export class Walk {
  readonly #stage: HTMLElement;
  readonly #words: Words;
  readonly #shown: () => Shown;
  readonly #ring = part('figure-ring');
  readonly #told = part('figure-told-point');
  readonly #said = document.createElement('p');
  #stops: Stop[] | undefined;
  #at = -1;

  constructor(
    stage: HTMLElement,
    canvas: HTMLCanvasElement,
    { words, shown }: { words: Words; shown: () => Shown },
    signal: AbortSignal,
  ) {
    this.#stage = stage;
    this.#words = words;
    this.#shown = shown;
    this.#said.className = 'visually-hidden';
    this.#said.setAttribute('aria-live', 'polite');
    stage.append(this.#ring, this.#told, this.#said);
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-roledescription', words.messages['chart.walk.chart'] ?? '');
    const hint = words.messages['chart.walk.hint'] ?? '';
    canvas.setAttribute('aria-label', `${canvas.getAttribute('aria-label') ?? ''}. ${hint}`);
    canvas.addEventListener('keydown', (event) => this.#press(event), { signal });
    canvas.addEventListener('blur', () => this.#leave(), { signal });
    canvas.addEventListener('pointermove', (event) => this.#point(event), { signal });
    canvas.addEventListener('pointerdown', (event) => this.#point(event), { signal });
    canvas.addEventListener(
      'pointerleave',
      (event) => {
        // A finger that is lifted leaves the words standing, or nobody could read them.
        if (event.pointerType === 'mouse' && document.activeElement !== canvas) this.#leave();
      },
      { signal },
    );
    signal.addEventListener('abort', () => {
      for (const element of [this.#ring, this.#told, this.#said]) element.remove();
    });
  }

  /** After the chart was drawn anew: the ring stays with its point, if there still is one. */
  refresh(): void {
    this.#stops = undefined;
    if (this.#at < 0) return;
    this.#go(Math.min(this.#at, this.#all.length - 1));
  }

  get #all(): Stop[] {
    if (this.#stops) return this.#stops;
    const { spec } = this.#shown();
    const { head, rows } = tableOf(spec, this.#words);
    this.#stops = rowsOf(spec).map((row, i) => {
      const [series = '', x = '', y = ''] = rows[i] ?? [];
      const key = row.extrapolated ? 'chart.walk.beyond' : 'chart.walk.point';
      const values = { series, x, y, xName: head[1], yName: head[2] };
      return { ...row, words: say(this.#words, { key, values }) };
    });
    return this.#stops;
  }

  #press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      this.#leave();
      return;
    }
    const next = this.#next(event.key);
    if (next === undefined) return;
    event.preventDefault();
    this.#go(next);
    this.#said.textContent = this.#all[next]?.words ?? '';
  }

  /** The stop a key leads to; nothing for keys that lead nowhere. */
  #next(key: string): number | undefined {
    const stops = this.#all;
    const here = stops[this.#at];
    const known = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
    if (stops.length === 0 || !known.includes(key)) return undefined;
    if (!here) return 0;
    const own = indicesOf(stops, here.series);
    const [first = 0, last = 0] = [own[0], own.at(-1)];
    if (key === 'Home') return first;
    if (key === 'End') return last;
    if (key === 'ArrowLeft') return Math.max(first, this.#at - 1);
    if (key === 'ArrowRight') return Math.min(last, this.#at + 1);
    const names = [...new Set(stops.map(({ series }) => series))];
    const step = key === 'ArrowDown' ? 1 : names.length - 1;
    const series = names[(names.indexOf(here.series) + step) % names.length] ?? here.series;
    return indicesOf(stops, series).reduce((best, i) =>
      this.#across(i, here) < this.#across(best, here) ? i : best,
    );
  }

  /** How far one stop lies from another along x, in pixels. */
  #across(i: number, from: Stop): number {
    const { scene } = this.#shown();
    const along = (stop: Stop) => pixelOf(scene, 'x', stop.at ?? stop.x);
    return Math.abs(along(this.#all[i] ?? from) - along(from));
  }

  #point(event: PointerEvent): void {
    const { scene } = this.#shown();
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const scale = scene.size.width / box.width;
    const [px, py] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    let nearest = -1;
    let least = REACH;
    for (const [i, { x, y, at = x }] of this.#all.entries()) {
      const distance = Math.hypot(pixelOf(scene, 'x', at) - px, pixelOf(scene, 'y', y) - py);
      if (distance < least) [nearest, least] = [i, distance];
    }
    if (nearest < 0) this.#leave();
    else if (nearest !== this.#at) this.#go(nearest);
  }

  #go(i: number): void {
    const stop = this.#all[i];
    if (!stop) return;
    this.#at = i;
    const { scene } = this.#shown();
    const left = pixelOf(scene, 'x', stop.at ?? stop.x) / scene.size.width;
    const top = pixelOf(scene, 'y', stop.y) / scene.size.height;
    for (const element of [this.#ring, this.#told]) {
      element.hidden = false;
      element.style.left = `${(100 * left).toFixed(2)}%`;
      element.style.top = `${(100 * top).toFixed(2)}%`;
    }
    this.#told.style.translate = [left, top].map((share) => BESIDE[String(share > FLIP)]).join(' ');
    this.#told.textContent = stop.words;
    this.#stage.dataset['walked'] = String(i);
  }

  #leave(): void {
    this.#at = -1;
    this.#ring.hidden = true;
    this.#told.hidden = true;
    delete this.#stage.dataset['walked'];
  }
}

function indicesOf(stops: readonly Stop[], series: string): number[] {
  return stops.flatMap((stop, i) => (stop.series === series ? [i] : []));
}

/** Seen, and silent: the live region says the same. */
function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.hidden = true;
  element.setAttribute('aria-hidden', 'true');
  return element;
}
