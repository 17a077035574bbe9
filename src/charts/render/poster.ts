/**
 * A spec → an inline SVG, at build time: the very drawing the live chart makes, with colours
 * left as CSS variables, so that one poster serves light and dark.
 *
 * No style, no font name and no script is in it; the page's stylesheet sets the face of its
 * words. The same spec, words and id give the same bytes on every machine.
 *
 * @module
 */
import { paint } from './chartjs.ts';
import type { Words } from '#charts/spec/message.ts';
import { sizeOf, type Size, type SizeName } from '#charts/scene/geometry.ts';
import { sceneOf } from '#charts/scene/scene.ts';
import type { ChartSpec } from '#charts/spec/spec.ts';
import { escapeText, printAttributes, SvgContext } from './svg-context.ts';
import { COLOUR_REFERENCES, type Colours } from '#charts/scene/theme.ts';

export type PosterOptions = {
  size: SizeName;
  /** Unique on the page; the id of the title inside begins with it. */
  id: string;
  /** What a reader who cannot see it is told: usually the figure's title. */
  title: string;
};

/** The poster of a spec as `<svg class="poster-wide">…</svg>`. */
export function posterOf(
  spec: ChartSpec,
  words: Words,
  { size, id, title }: PosterOptions,
): string {
  const box = sizeOf(spec, size);
  const body = drawingOf(spec, words, box, COLOUR_REFERENCES);
  const attributes = printAttributes({
    class: `poster-${size}`,
    viewBox: `0 0 ${box.width} ${box.height}`,
    width: '100%',
    role: 'img',
    'aria-labelledby': `${id}-title`,
  });
  return `<svg${attributes}><title id="${id}-title">${escapeText(title)}</title>${body}</svg>`;
}

/** A spec drawn in some colours, as the inside of an SVG of that size. */
export function drawingOf(spec: ChartSpec, words: Words, size: Size, colours: Colours): string {
  const context = new SvgContext();
  paint(context, sceneOf(spec, words, size), { colours, font: 'sans-serif' });
  return context.print();
}
