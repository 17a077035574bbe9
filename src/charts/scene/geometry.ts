/**
 * The pieces of a laid-out figure, and where a value lies in it.
 *
 * @module
 */
import {
  isDrawnByPoints,
  type Axis,
  type ChartSpec,
  type Point,
  type Series,
} from '#charts/spec/spec.ts';
import type { ColourName, Look, Marker } from './theme.ts';
import { rowsOf } from './rows.ts';
import { position } from './ticks.ts';

/**
 * The two shapes a figure is drawn in; CSS shows one of them. Each is as wide as the narrowest
 * stage it stands in, so that it is only ever enlarged and its smallest letters stay readable:
 * the narrow one in a window of 320 px. That one is low enough to stay in view over its controls.
 */
const SIZES = {
  wide: { width: 640, height: 420 },
  narrow: { width: 304, height: 255 },
} as const;
/** Names in rows need their height whatever the window has. */
const TALL = {
  wide: { width: 640, height: 440 },
  narrow: { width: 304, height: 400 },
} as const;
/** Bars in the narrow shape have all its width, and the names of their rows above them. */
const NARROW_BARS = { width: 304, height: 500 } as const;
export type SizeName = keyof typeof SIZES;
export type Size = { width: number; height: number };

/** Whether a spec needs more height than can stay in view over a figure's controls. */
export function isTall({ y, layout }: Pick<ChartSpec, 'y' | 'layout'>): boolean {
  return y.categories !== undefined || layout !== undefined;
}

/** The pixels a spec is laid out in. */
export function sizeOf(spec: Pick<ChartSpec, 'y' | 'layout' | 'series'>, name: SizeName): Size {
  const { layout, series } = spec;
  if (name === 'narrow' && series.some(({ kind }) => kind === 'bars')) return NARROW_BARS;
  if (!layout) return (isTall(spec) ? TALL : SIZES)[name];
  const { above, row } = rowsOf(name);
  return { width: SIZES[name].width, height: above + row * layout.nodes.length };
}

/** Below this width of its stage, px, a figure is drawn narrow. */
export const NARROW_BELOW = SIZES.wide.width;

export type Box = { left: number; top: number; right: number; bottom: number };

export type SceneText = {
  lines: readonly string[];
  x: number;
  /** Middle of the block of lines. */
  y: number;
  align: 'left' | 'right' | 'center';
  size: number;
  bold: boolean;
  colour: ColourName;
  /** Whether lines may cross it, so that it needs an edge of the ground's colour. */
  crossed: boolean;
  faint?: boolean;
};

export type SceneRule = {
  from: Point;
  to: Point;
  colour: ColourName;
  width: number;
  dash: readonly number[];
};

/** A line by way of its corners, with a head at its end. */
export type SceneWay = {
  points: readonly Point[];
  colour: ColourName;
  width: number;
  dash: readonly number[];
  faint: boolean;
};

/** A series with its look; its points stay in the axes' own units. */
export type SceneSeries = { series: Series; label: string; look: Look };

/** A marker on a point; its place is its middle. */
export type SceneMarker = {
  at: Point;
  marker: Marker;
  colour: ColourName;
  faint?: boolean;
};

/** Where values lie: a box, and the pixel of a value on each of its axes. */
export type Plane = { box: Box; x: Scale; y: Scale };
type Scale = (value: number) => number;

export type Scene = Plane & {
  size: Size;
  series: readonly SceneSeries[];
  /** Behind the series: grid and axes. */
  ground: readonly SceneRule[];
  /** Over it: what leads from one name to another. */
  ways?: readonly SceneWay[];
  markers: readonly SceneMarker[];
  /** Before them: reference rules, and threads from a line's end to words pushed away from it. */
  rules: readonly SceneRule[];
  texts: readonly SceneText[];
};

/** The smallest letters, px: nothing is set below 12. */
export const TICK_SIZE = 12;
export const LABEL_SIZE = 13;
export const LINE_HEIGHT = 15;

/** How many markers a line carries whose look marks only some of its points. */
const SOME = 5;

/** The points of a series that carry a marker: all, or a few along its line. */
export function markedPoints({ series, look }: Pick<SceneSeries, 'series' | 'look'>): Point[] {
  if (!isDrawnByPoints(series) || look.marker === 'none') return [];
  const { length } = series.points;
  const stride = look.marked === 'all' ? 1 : Math.max(1, Math.floor(length / SOME));
  return series.points.filter((_, i) => i % stride === Math.floor(stride / 2));
}

/** Two axes along the sides of a box: x from the left, y from the bottom. */
export function planeOf(box: Box, x: Axis, y: Axis): Plane {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  return {
    box,
    x: (value) => box.left + position(x, value) * width,
    y: (value) => box.bottom - position(y, value) * height,
  };
}
