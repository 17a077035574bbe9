/**
 * Where words hide least: of a few places a label may stand, the first that covers fewest
 * curves and no other words.
 *
 * @module
 */
import type { LabelBox } from './labels.ts';
import { pixelOf, type Box, type Scene } from './plane.ts';
import type { Point, Series } from './spec.ts';

/** Distance between the points a curve is probed at, px. */
const PROBE = 6;

/** What a label must not cover: boxes of words and marks, and points along curves. */
export type Taken = { boxes: readonly LabelBox[]; curves: readonly Point[] };

/** Covering words is worse than covering a curve, and leaving the plot is worse still. */
const COVERS_CURVE = 3;
const COVERS_WORDS = 60;
const LEAVES_PLOT = 1000;

/** A place further down the list is worth that much less. */
const LATER = 0.5;

/** The place that costs least; the first ones are liked best. */
export function freest(places: readonly LabelBox[], taken: Taken, plot: Box): LabelBox {
  let [best] = places;
  if (!best) throw new RangeError('freest: expected a place, got none');
  let least = Infinity;
  for (const [i, place] of places.entries()) {
    // From here on every place costs more for coming late than the best does in all.
    if (LATER * i >= least) break;
    const cost = costOf(place, taken, plot) + LATER * i;
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

function costOf(place: LabelBox, { boxes, curves }: Taken, plot: Box): number {
  const { left, right, top, bottom } = edgesOf(place);
  const outside =
    left < plot.left || right > plot.right || top < plot.top - place.height || bottom > plot.bottom;
  let cost = outside ? LEAVES_PLOT : 0;
  for (const box of boxes) {
    const other = edgesOf(box);
    if (other.left < right && left < other.right && other.top < bottom && top < other.bottom)
      cost += COVERS_WORDS;
  }
  for (const [x, y] of curves) {
    if (x > left && x < right && y > top && y < bottom) cost += COVERS_CURVE;
  }
  return cost;
}

function edgesOf({ x, y, width, height }: LabelBox): Box {
  return { left: x, right: x + width, top: y - height / 2, bottom: y + height / 2 };
}

/** Places about a point, the right one first. */
export function around(
  [x, y]: Point,
  { width, height }: { width: number; height: number },
  gap: number,
): LabelBox[] {
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
export function probesOf(
  scene: Pick<Scene, 'box' | 'x' | 'y'>,
  series: readonly Series[],
): Point[] {
  return series.flatMap((each) => {
    if (each.kind !== 'line') return [];
    const path = each.points.map(([x, y]): Point => [
      pixelOf(scene, 'x', x),
      pixelOf(scene, 'y', y),
    ]);
    return path.slice(1).flatMap((to, i) => between(path[i] ?? to, to));
  });
}

function between(from: Point, to: Point): Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / PROBE));
  return Array.from({ length: steps }, (_, i): Point => {
    const share = (i + 1) / steps;
    return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
  });
}
