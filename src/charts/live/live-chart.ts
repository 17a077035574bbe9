/**
 * The live chart in a figure's stage: a canvas that takes the posters' place in their own box.
 *
 * It draws the poster's scene at the poster's own size and lets the device's pixels do the
 * rest, so that nothing jumps when it appears and words break where they broke before.
 *
 * @module
 */
import { draw, type Drawing } from '#charts/render/chartjs.ts';
import type { Words } from '#charts/spec/message.ts';
import { NARROW_BELOW, sizeOf } from '#charts/scene/geometry.ts';
import { sceneOf } from '#charts/scene/scene.ts';
import type { Scene } from '#charts/scene/geometry.ts';
import type { ChartSpec } from '#charts/spec/spec.ts';
import { COLOUR_NAMES, colourVariable, type Colours } from '#charts/scene/theme.ts';
import { PointNavigation } from './point-navigation.ts';

export class LiveChart {
  readonly #stage: HTMLElement;
  readonly #words: Words;
  readonly #canvas: HTMLCanvasElement;
  #spec: ChartSpec;
  #scene: Scene;
  #drawing: Drawing | undefined;
  #navigation: PointNavigation | undefined;
  #width = 0;
  /** The claim the reader stands on. */
  #walked: string | undefined;

  /** Draws a spec into the stage; everything it holds on to is let go when the signal aborts. */
  constructor(stage: HTMLElement, words: Words, spec: ChartSpec, signal: AbortSignal) {
    this.#stage = stage;
    this.#words = words;
    this.#spec = spec;
    this.#scene = sceneOf(spec, words, this.#size);
    this.#canvas = document.createElement('canvas');
    const title = stage.querySelector('svg title')?.textContent;
    if (title) this.#canvas.setAttribute('aria-label', title);
    const posters = [...stage.querySelectorAll(':scope > svg')];
    signal.addEventListener('abort', () => {
      this.#drawing?.destroy();
      this.#canvas.remove();
      stage.prepend(...posters);
    });
    this.#redraw();
    const shown = () => ({ spec: this.#spec, scene: this.#scene });
    const walk = (claim: string | undefined) => this.#light(claim);
    this.#navigation = new PointNavigation(stage, this.#canvas, { words, shown, walk }, signal);
    this.#follow(signal);
    // Last, when nothing stands in the chart's way.
    stage.prepend(this.#canvas);
    for (const poster of posters) poster.remove();
  }

  /** Draws anew whenever the width or the colours change. */
  #follow(signal: AbortSignal): void {
    const resized = new ResizeObserver(() => {
      // Behind another tab the stage has no width; the drawing waits as it is.
      const width = this.#stage.clientWidth;
      if (width !== 0 && width !== this.#width) this.#redraw();
    });
    const themed = new MutationObserver(() => this.#redraw());
    signal.addEventListener('abort', () => {
      resized.disconnect();
      themed.disconnect();
    });
    resized.observe(this.#stage);
    themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
      matchMedia(query).addEventListener('change', () => this.#redraw(), { signal });
    }
  }

  /** Draws another spec of the same figure, in this very frame. */
  update(spec: ChartSpec): void {
    this.#spec = spec;
    // Rows more or fewer are another drawing.
    if (this.#size.height !== this.#scene.size.height) {
      this.#redraw();
      return;
    }
    this.#draw();
    this.#navigation?.refresh();
  }

  #draw(): void {
    this.#scene = sceneOf(this.#spec, this.#words, this.#size, this.#walked);
    this.#drawing?.update(this.#scene);
  }

  /** Shows what a claim has to do with the others, where the picture is of claims. */
  #light(claim: string | undefined): void {
    if (claim === this.#walked) return;
    this.#walked = claim;
    if (this.#spec.layout) this.#draw();
  }

  get #size() {
    return sizeOf(this.#spec, this.#width < NARROW_BELOW ? 'narrow' : 'wide');
  }

  /** From nothing: after a change of width or theme. */
  #redraw(): void {
    this.#drawing?.destroy();
    this.#width = this.#stage.clientWidth;
    const size = this.#size;
    const pens = {
      colours: coloursOf(this.#stage),
      font: getComputedStyle(this.#stage).fontFamily,
    };
    // A stage that is not shown has no width yet; it is drawn again when it gets one.
    const pixelRatio = (devicePixelRatio * (this.#width || size.width)) / size.width;
    this.#scene = sceneOf(this.#spec, this.#words, size, this.#walked);
    this.#drawing = draw(this.#canvas, this.#scene, pens, pixelRatio);
    this.#navigation?.refresh();
  }
}

/** What the colour variables stand for here, as colours a canvas takes. */
export function coloursOf(stage: HTMLElement): Colours {
  const probe = document.createElement('span');
  // Where the reader's own colours are forced, the variables hold them already.
  probe.style.setProperty('forced-color-adjust', 'none');
  stage.append(probe);
  const entries = COLOUR_NAMES.map((name) => {
    probe.style.color = `var(${colourVariable(name)})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(entries) as Colours;
}
