/**
 * A picture of what leads to what: names as small boxes, each to the right of what it rests
 * on, and steps as lines between them.
 *
 * @module
 */
import { say, type Words } from '#charts/spec/message.ts';
import {
  planeOf,
  TICK_SIZE,
  type Box,
  type Scene,
  type SceneRule,
  type SceneText,
  type Size,
} from './geometry.ts';
import { legendOf } from './legend.ts';
import {
  categoryAt,
  type ChartSpec,
  type EdgeSeries,
  type Layout,
  type Point,
} from '#charts/spec/spec.ts';
import { lookOf, looksOf, type Look } from './theme.ts';

/** A name's box, and the bar at its foot that tells its role, px. */
const CHIP = { width: 38, height: 20 };
const BAR = 6;
/** Above and below the picture, px. */
const TOP = 18;
const ROOM = 6;

/** Lays the picture out in one language and size. */
export function layoutScene(spec: ChartSpec, layout: Layout, words: Words, size: Size): Scene {
  const named = layout.legend.map(({ role, label }) => ({
    label: say(words, label),
    look: lookOf(role, 0),
  }));
  const legend = legendOf(named, size.width, TOP);
  const box = {
    left: CHIP.width / 2,
    top: TOP + legend.height + CHIP.height / 2 + ROOM,
    right: size.width - CHIP.width / 2,
    bottom: size.height - CHIP.height / 2 - ROOM,
  };
  const series = looksOf(spec.series).map((drawn) => ({
    ...drawn,
    label: say(words, drawn.series.label),
  }));
  const steps = series.flatMap((drawn) =>
    drawn.series.kind === 'edges' ? stepsOf(spec, drawn.series, layout, box, drawn.look) : [],
  );
  const chips = layout.nodes.map(({ at, role, short }) => chipOf(inBox(at, box), role, short));
  return {
    size,
    ...planeOf(box, spec.x, spec.y),
    series,
    ground: [...legend.swatches, ...steps, ...chips.flatMap(({ rules }) => rules)],
    markers: legend.markers,
    rules: [],
    texts: [...legend.texts, ...chips.map(({ text }) => text)],
  };
}

/** The pixel of a place in the picture. */
export function inBox([across, down]: Point, { left, top, right, bottom }: Box): Point {
  return [left + across * (right - left), top + down * (bottom - top)];
}

/** The lines of each step: from the right of its premise to the left of what rests on it. */
function stepsOf(
  { x, y }: ChartSpec,
  { points, bends }: EdgeSeries,
  { nodes }: Layout,
  box: Box,
  look: Look,
): SceneRule[] {
  const places = new Map(nodes.map(({ id, at }) => [id, inBox(at, box)]));
  const placeOf = (value: number, axis: ChartSpec['x']) =>
    places.get(categoryAt(value, axis.categories ?? [])?.id ?? '');
  return points.flatMap(([premise, conclusion], i) => {
    const [from, to] = [placeOf(premise, x), placeOf(conclusion, y)];
    if (!from || !to) return [];
    const way: Point[] = [
      [from[0] + CHIP.width / 2, from[1]],
      ...(bends[i] ?? []).flatMap((bend) => past(inBox(bend, box))),
      [to[0] - CHIP.width / 2, to[1]],
    ];
    return way.slice(1).map((end, n): SceneRule => {
      const { colour, width, dash } = look;
      return { from: way[n] ?? end, to: end, colour, width, dash };
    });
  });
}

/** Level where it goes by a column, so that it touches none of the boxes there. */
function past([x, y]: Point): Point[] {
  return [
    [x - CHIP.width / 2, y],
    [x + CHIP.width / 2, y],
  ];
}

function chipOf(
  [x, y]: Point,
  role: Layout['nodes'][number]['role'],
  short: string,
): { rules: SceneRule[]; text: SceneText } {
  const { colour, dash } = lookOf(role, 0);
  const [left, right] = [x - CHIP.width / 2, x + CHIP.width / 2];
  const foot = y + (CHIP.height - BAR) / 2;
  return {
    rules: [
      { from: [left, y], to: [right, y], colour: 'ground', width: CHIP.height, dash: [] },
      { from: [left, foot], to: [right, foot], colour, width: BAR, dash },
    ],
    text: {
      lines: [short],
      x,
      y: y - BAR / 2,
      align: 'center',
      size: TICK_SIZE,
      bold: true,
      colour: 'ink',
      crossed: false,
    },
  };
}
