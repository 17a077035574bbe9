/**
 * A canvas that writes SVG: the part of the 2D context that charts use, and no more.
 *
 * Skia's SVG surface was tried and put aside. It cuts every dash into a shape of its own
 * with nine decimals, numbers its clips by a running count and sets glyphs by the fonts of
 * the machine. Here a dash stays an attribute, text stays text, a colour stays the name of
 * a CSS variable, and the bytes depend on the drawing alone. A clip is a nested `<svg>`,
 * which needs no id, so that any number of posters may stand on one page.
 *
 * @module
 */
import type { Context } from './marks.ts';

type Pen = Pick<Context, 'lineWidth' | 'lineJoin' | 'globalAlpha' | 'font' | 'textAlign'> &
  Pick<Context, 'textBaseline'> & { strokeStyle: string; fillStyle: string };

const FRESH: Pen = {
  strokeStyle: '#000',
  fillStyle: '#000',
  lineWidth: 1,
  lineJoin: 'miter',
  globalAlpha: 1,
  font: '12px sans-serif',
  textAlign: 'left',
  textBaseline: 'alphabetic',
};

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

type Attributes = Record<string, string | number | undefined>;
type Clip = { x: string; y: string; width: string; height: string };
type Element = { name: string; attributes: Attributes; text?: string; clip: Clip | undefined };

/** One decimal: a tenth of a pixel of the poster's own size. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

/** Text as it stands between tags or in quotes. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Attributes as they stand in a tag, each with a space before it. */
export function printAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeText(String(value))}"`))
    .join('');
}

export class SvgContext implements Context {
  strokeStyle = FRESH.strokeStyle;
  fillStyle = FRESH.fillStyle;
  lineWidth = FRESH.lineWidth;
  lineJoin = FRESH.lineJoin;
  globalAlpha = FRESH.globalAlpha;
  font = FRESH.font;
  textAlign = FRESH.textAlign;
  textBaseline = FRESH.textBaseline;

  #elements: Element[] = [];
  #saved: { pen: Pen; dash: readonly number[]; clip: Clip | undefined }[] = [];
  #dash: readonly number[] = [];
  #clip: Clip | undefined;
  #rect: Clip | undefined;
  #path = '';

  save(): void {
    const pen = Object.fromEntries(
      Object.keys(FRESH).map((key) => [key, this[key as keyof Pen]]),
    ) as Pen;
    this.#saved.push({ pen, dash: this.#dash, clip: this.#clip });
  }

  restore(): void {
    const saved = this.#saved.pop();
    if (!saved) return;
    Object.assign(this, saved.pen);
    this.#dash = saved.dash;
    this.#clip = saved.clip;
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = [...dash];
  }

  beginPath(): void {
    this.#path = '';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${short(x)} ${short(y)}`;
  }

  /** A line to where the pen stands already is left out: charts begin every line with one. */
  lineTo(x: number, y: number): void {
    const to = `${short(x)} ${short(y)}`;
    if (this.#path === '') this.moveTo(x, y);
    else if (!this.#path.endsWith(`M${to}`) && !this.#path.endsWith(`L${to}`))
      this.#path += `L${to}`;
  }

  closePath(): void {
    this.#path += 'Z';
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#rect = { x: short(x), y: short(y), width: short(width), height: short(height) };
    this.#path += `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
  }

  /** A full circle; charts of lines and points draw no other arc. */
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    if (Math.abs(to - from) < 2 * Math.PI - 1e-9) {
      throw new RangeError(`arc: expected a full circle, got ${from} to ${to}`);
    }
    const half = `a${short(radius)} ${short(radius)} 0 1 1`;
    const across = short(2 * radius);
    this.#path += `M${short(x - radius)} ${short(y)}${half} ${across} 0${half} -${across} 0Z`;
  }

  /** Charts clip to rectangles only. */
  clip(): void {
    if (!this.#rect) throw new RangeError('clip: expected a rectangle as the path, got none');
    this.#clip = this.#rect;
  }

  fill(): void {
    const opacity = this.globalAlpha === 1 ? undefined : this.globalAlpha;
    this.#add('path', { d: this.#path, fill: this.fillStyle, 'fill-opacity': opacity });
  }

  stroke(): void {
    if (this.lineWidth === 0) return;
    const stroke = {
      stroke: this.strokeStyle,
      'stroke-width': this.lineWidth,
      'stroke-dasharray': this.#dash.length > 0 ? this.#dash.join(' ') : undefined,
      'stroke-linejoin': this.lineJoin === 'miter' ? undefined : this.lineJoin,
    };
    const last = this.#elements.at(-1);
    const filled = last?.attributes['d'] === this.#path && !('stroke' in last.attributes);
    if (filled) Object.assign(last.attributes, stroke);
    else this.#add('path', { d: this.#path, fill: 'none', ...stroke });
  }

  /** The edge of words that `fillText` then fills: one element for both. */
  strokeText(text: string, x: number, y: number): void {
    this.#add('text', this.#textAttributes(x, y), text);
    Object.assign(this.#elements.at(-1)?.attributes ?? {}, {
      'paint-order': 'stroke',
      stroke: this.strokeStyle,
      'stroke-width': this.lineWidth,
      'stroke-linejoin': this.lineJoin,
    });
  }

  fillText(text: string, x: number, y: number): void {
    const last = this.#elements.at(-1);
    const same =
      last?.text === text && last.attributes['x'] === short(x) && last.attributes['y'] === short(y);
    if (!same) this.#add('text', this.#textAttributes(x, y), text);
    Object.assign(this.#elements.at(-1)?.attributes ?? {}, { fill: this.fillStyle });
  }

  #textAttributes(x: number, y: number): Attributes {
    const [, weight, size] = /^(?:(\d{3}) )?(\d+(?:\.\d+)?)px/.exec(this.font) ?? [];
    return {
      x: short(x),
      y: short(y),
      'font-size': size,
      'font-weight': weight,
      'text-anchor': ANCHORS[this.textAlign],
    };
  }

  #add(name: string, attributes: Attributes, text?: string): void {
    const clip = this.#clip;
    this.#elements.push(
      text === undefined ? { name, attributes, clip } : { name, attributes, text, clip },
    );
  }

  /** The drawing as SVG elements. */
  print(): string {
    let open: Clip | undefined;
    let body = '';
    for (const { name, attributes, text, clip } of this.#elements) {
      if (key(clip) !== key(open)) {
        if (open) body += '</svg>';
        if (clip) body += `<svg${printAttributes({ ...clip, viewBox: key(clip) })}>`;
        open = clip;
      }
      const attrs = printAttributes(attributes);
      body +=
        text === undefined
          ? `<${name}${attrs}/>`
          : `<${name}${attrs}>${escapeText(text)}</${name}>`;
    }
    return body + (open ? '</svg>' : '');
  }
}

/** A clip as its view box, which tells clips apart as well. */
function key(clip: Clip | undefined): string {
  return clip ? `${clip.x} ${clip.y} ${clip.width} ${clip.height}` : '';
}
