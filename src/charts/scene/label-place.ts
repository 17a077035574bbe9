/**
 * Where words hide least: of a few places a label may stand, the first that covers fewest
 * curves and no other words.
 *
 * @module
 */
import type { LabelBox } from './push-apart.ts';
import type { Box, Plane } from './geometry.ts';
import type { Point, Series } from '#charts/spec/spec.ts';

/** Distance between the points a curve is probed at, px. */
const PROBE = 6;

/**
 * What a label must not cover: boxes of words and marks, and points along curves; and the
 * neighbourhood of others' marks, where it would seem theirs.
 */
export type Taken = {
  boxes: readonly LabelBox[];
  near: readonly LabelBox[];
  curves: readonly Point[];
};

/** Covering words is worse than covering any number of curves; leaving the plot is worse still. */
const COVERS_CURVE = 5;
const SEEMS_ANOTHERS = 8;
const COVERS_WORDS = 1000;
const LEAVES_PLOT = 10_000;
/** What words cost that cannot be read: over more line than they are long, or over other words. */
const UNREADABLE = 90;

/** A place further down the list is worth that much less. */
const LATER = 0.5;

/** The place that costs least; the first ones are liked best. */
export function bestPlace<P extends LabelBox>(places: readonly P[], taken: Taken, plot: Box): P {
  const best = cheapest(places, taken, plot, Infinity);
  if (!best) throw new RangeError('bestPlace: expected a place, got none');
  return best;
}

/** The same, or none if words could be read at no place. */
export function readablePlace(
  places: readonly LabelBox[],
  taken: Taken,
  plot: Box,
): LabelBox | undefined {
  return cheapest(places, taken, plot, UNREADABLE);
}

/** The first place that costs least, and less than a limit. */
function cheapest<P extends LabelBox>(
  places: readonly P[],
  { boxes, near, curves }: Taken,
  plot: Box,
  limit: number,
): P | undefined {
  const within = reachOf(places);
  const taken = { boxes, near, curves: curves.filter((point) => covers(within, point)) };
  let best: P | undefined;
  let least = limit;
  for (const [i, place] of places.entries()) {
    const late = LATER * i;
    // From here on every place costs more for coming late than the best does in all.
    if (late >= least) break;
    const cost = late + costOf(place, taken, plot, least - late);
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

/** What a place costs; once that is as much as the limit, it is not worth knowing how much. */
function costOf(place: LabelBox, { boxes, near, curves }: Taken, plot: Box, limit: number): number {
  const edges = edgesOf(place);
  const outside =
    edges.left < plot.left ||
    edges.right > plot.right ||
    edges.top < plot.top - place.height ||
    edges.bottom > plot.bottom;
  let cost = outside ? LEAVES_PLOT : 0;
  if (cost >= limit) return cost;
  for (const box of boxes) if (meet(place, box)) cost += COVERS_WORDS;
  if (cost >= limit) return cost;
  for (const box of near) if (meet(place, box)) cost += SEEMS_ANOTHERS;
  for (const point of curves) {
    if (cost >= limit) return cost;
    if (covers(edges, point)) cost += COVERS_CURVE;
  }
  return cost;
}

function covers({ left, right, top, bottom }: Box, [x, y]: Point): boolean {
  return x > left && x < right && y > top && y < bottom;
}

/** The box around some places. */
function reachOf(places: readonly LabelBox[]): Box {
  const edges = places.map(edgesOf);
  return {
    left: Math.min(...edges.map(({ left }) => left)),
    right: Math.max(...edges.map(({ right }) => right)),
    top: Math.min(...edges.map(({ top }) => top)),
    bottom: Math.max(...edges.map(({ bottom }) => bottom)),
  };
}

function meet(a: LabelBox, b: LabelBox): boolean {
  return (
    a.x < b.x + b.width && b.x < a.x + a.width && 2 * Math.abs(a.y - b.y) < a.height + b.height
  );
}

function edgesOf({ x, y, width, height }: LabelBox): Box {
  return { left: x, right: x + width, top: y - height / 2, bottom: y + height / 2 };
}

/** Further off each time, px: a thread ties words to their point from there. */
const RINGS = [0, 14, 28, 42];

/** Places about a point, the right one and the nearest first. */
export function around(point: Point, size: Extent, gap: number): LabelBox[] {
  return RINGS.flatMap((further) => ring(point, size, gap + further));
}

type Extent = { width: number; height: number };

function ring([x, y]: Point, { width, height }: Extent, gap: number): LabelBox[] {
  const [before, middle, after] = [x - gap - width, x - width / 2, x + gap];
  const [above, below] = [y - gap - height / 2, y + gap + height / 2];
  const places: Point[] = [
    [after, y],
    [before, y],
    [middle, below],
    [middle, above],
    [after, below],
    [after, above],
    [before, below],
    [before, above],
  ];
  return places.map(([left, centre]) => ({ x: left, y: centre, width, height }));
}

/** Points along every line, close enough that none slips through a letter. */
export function probesOf(plane: Plane, series: readonly Series[]): Point[] {
  return series.flatMap((each) => {
    if (each.kind !== 'line') return [];
    const path = each.points.map(([x, y]): Point => [plane.x(x), plane.y(y)]);
    return path.slice(1).flatMap((to, i) => between(path[i] ?? to, to));
  });
}

/** Points along a straight line but for its beginning. */
export function between(from: Point, to: Point): Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / PROBE));
  return Array.from({ length: steps }, (_, i): Point => {
    const share = (i + 1) / steps;
    return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
  });
}
