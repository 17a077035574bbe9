/**
 * Bars in rows: each in its colour, its mark upon it, and beneath it what it comes to.
 *
 * @module
 */
import { say, type Words } from '#charts/spec/message.ts';
import type { BarSeries } from '#charts/spec/spec.ts';
import type { Unit } from '#schemas/unit.ts';
import {
  TICK_SIZE,
  type Plane,
  type SceneMarker,
  type SceneRule,
  type SceneSeries,
  type SceneText,
} from './geometry.ts';
import { textWidth } from './text-metrics.ts';

/** Thickness of a bar, and the ground between two, px. */
const BAR = 16;
const BETWEEN = 1;
/** How far a bar lies above the middle of its row, and below it under the name of the row, px. */
const RAISED = 6;
const LOWERED = 2;
/** From the middle of a row up to the middle of a name above its bar, px. */
export const NAME_ABOVE = 15;
/** Least width of a bar with a mark on it, px. */
const MARKED = 9;
/** From the middle of a bar to the middle of its number, and between two numbers, px. */
const BENEATH = 15;
const APART = 2;

/** A bar in pixels: its ends, the middle of its height, and its length in the axis' own unit. */
type Laid = { left: number; right: number; at: number; length: number };

/** Whether the names of rows stand above their bars: where the plot takes the whole width. */
export function areNamedAbove({ box }: Plane): boolean {
  return box.left === 0;
}

function laidOut(plane: Plane, { points, from }: BarSeries): Laid[] {
  const shift = areNamedAbove(plane) ? LOWERED : -RAISED;
  return points.map(([end, row], i) => {
    const start = from[i] ?? 0;
    const [left, right] = [plane.x(start) + BETWEEN, plane.x(end)];
    return { left, right, at: plane.y(row) + shift, length: end - start };
  });
}

/** Thick lines from where each begins to where it ends. */
export function barsOf(plane: Plane, { series, look }: SceneSeries): SceneRule[] {
  if (series.kind !== 'bars') return [];
  return laidOut(plane, series).map(({ left, right, at }) => ({
    from: [left, at],
    to: [right, at],
    colour: look.colour,
    width: BAR,
    dash: look.dash,
  }));
}

/** The mark of each that is wide enough for one. */
export function barMarks(plane: Plane, { series, look }: SceneSeries): SceneMarker[] {
  const { marker } = look;
  if (series.kind !== 'bars' || marker === 'none') return [];
  return laidOut(plane, series)
    .filter(({ left, right }) => right - left >= MARKED)
    .map(({ left, right, at }) => ({ at: [(left + right) / 2, at], marker, colour: 'ground' }));
}

/** What each comes to, where there is room for it beneath. */
export function lengthsOf(
  plane: Plane,
  { series }: SceneSeries,
  unit: Unit,
  words: Words,
): SceneText[] {
  if (series.kind !== 'bars') return [];
  return laidOut(plane, series).flatMap(({ left, right, at, length }): SceneText[] => {
    const text = say(words, { value: length, unit, digits: 2 });
    if (right - left < textWidth(text, TICK_SIZE) + APART) return [];
    const place = { x: (left + right) / 2, y: at + BENEATH, align: 'center' } as const;
    return [
      { lines: [text], ...place, size: TICK_SIZE, bold: false, colour: 'ink', crossed: true },
    ];
  });
}
