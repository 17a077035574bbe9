/**
 * A fit over the runs it was fitted to, in two small pictures: what each run came to against what
 * the law says of it, and by how much the law misses, along the compute.
 *
 * @module
 */
import { formatValue } from '#i18n/format.ts';
import type { FitPoint } from './fit-worker.ts';
import { wordsOf, type BenchPayload } from './payload.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 320;
const HEIGHT = 220;
const SIDE = 8;
/** Room for the words beside the axes, px. */
const FOOT = 42;
const HEAD = 22;
const RADIUS = 2.5;
const PERCENT = 100;

type Span = readonly [low: number, high: number];

export function fitPictures(points: readonly FitPoint[], payload: BenchPayload): SVGSVGElement[] {
  const say = wordsOf(payload);
  const value = (number: number, unit: 'ratio' | 'flops' | 'percent') =>
    formatValue(number, unit, payload.locale, 2);
  const losses = points.flatMap(([, came, said]) => [came, said]);
  const both = spanOf(losses);
  const off = points.map(([flops, came, said]): [number, number] => [
    Math.log10(flops),
    PERCENT * Math.log(came / said),
  ]);
  const most = Math.max(...off.map(([, by]) => Math.abs(by)));
  const [from, to] = spanOf(off.map(([x]) => x));
  return [
    picture({
      title: say('fit.drawn'),
      x: both,
      y: both,
      points: points.map(([, came, said]) => [said, came]),
      line: [both[0], both[0], both[1], both[1]],
      ends: [value(both[0], 'ratio'), value(both[1], 'ratio')],
      axes: [say('fit.drawn.said'), say('fit.drawn.came')],
    }),
    picture({
      title: say('fit.residuals'),
      x: [from, to],
      y: [-most, most],
      points: off,
      line: [from, 0, to, 0],
      ends: [value(10 ** from, 'flops'), value(10 ** to, 'flops')],
      axes: [
        say('fit.residuals.compute'),
        say('fit.residuals.off', { most: value(most, 'percent') }),
      ],
    }),
  ];
}

interface Drawing {
  readonly title: string;
  readonly x: Span;
  readonly y: Span;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Where the law stands: from x, y to x, y. */
  readonly line: readonly [number, number, number, number];
  /** Words at both ends of the axis below. */
  readonly ends: readonly [string, string];
  /** What stands below, and what upwards. */
  readonly axes: readonly [below: string, upwards: string];
}

function picture({ title, x, y, points, line, ends, axes }: Drawing): SVGSVGElement {
  const place =
    ([low, high]: Span, from: number, to: number) =>
    (value: number) =>
      high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);
  const atX = place(x, SIDE, WIDTH - SIDE);
  const atY = place(y, HEIGHT - FOOT, HEAD + SIDE);
  const [x1, y1, x2, y2] = line;
  const svg = element('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    role: 'img',
    'aria-label': title,
    class: 'fit-picture',
  });
  svg.append(
    element('line', { class: 'fit-line', x1: atX(x1), y1: atY(y1), x2: atX(x2), y2: atY(y2) }),
    ...points.map(([px, py]) => element('circle', { cx: atX(px), cy: atY(py), r: RADIUS })),
    words(axes[1], SIDE, HEAD - SIDE, 'start'),
    words(ends[0], SIDE, HEIGHT - FOOT + SIDE + SIDE, 'start'),
    words(ends[1], WIDTH - SIDE, HEIGHT - FOOT + SIDE + SIDE, 'end'),
    words(axes[0], WIDTH / 2, HEIGHT - SIDE, 'middle'),
  );
  return svg;
}

function words(text: string, x: number, y: number, anchor: string): SVGElement {
  const node = element('text', { x, y, 'text-anchor': anchor });
  node.textContent = text;
  return node;
}

function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}

function spanOf(values: readonly number[]): Span {
  return values.reduce<Span>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}
