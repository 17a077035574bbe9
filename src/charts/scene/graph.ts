/**
 * A picture of what leads to what: names in rows, each below and right of what it rests on,
 * and an arrow for every step, down from its premise or by a lane left of the names.
 *
 * One a row, since a name in a few words is wider than a column of a phone, and then the eye
 * reads the whole as it reads any list.
 *
 * @module
 */
import { say, type Words } from '#charts/spec/message.ts';
import {
  NARROW_BELOW,
  planeOf,
  TICK_SIZE,
  type Scene,
  type SceneMarker,
  type SceneText,
  type SceneWay,
  type Size,
} from './geometry.ts';
import { legendOf } from './legend.ts';
import { rowsOf } from './rows.ts';
import {
  categoryAt,
  type ChartSpec,
  type Layout,
  type LayoutNode,
  type Point,
} from '#charts/spec/spec.ts';
import { textWidth } from './text-metrics.ts';
import { lookOf, looksOf, type Look } from './theme.ts';

/** From the legend to the first row, px. */
const UNDER_LEGEND = 4;
/** Half of a mark, the room between it and its name, and between it and an arrow's head, px. */
const MARK = 5;
const GAP = 5;
const HEAD_GAP = 2;
/** Between two lanes, px. */
const LANE = 7;

/** A step by the ids at its ends, and the lane it takes. */
type Step = { from: string; to: string; lane: number | null; look: Look };

/**
 * Lays the picture out in one language and size.
 *
 * @param walked - the claim a reader stands on: what has no part in its argument grows faint
 */
export function layoutScene(
  spec: ChartSpec,
  layout: Layout,
  words: Words,
  size: Size,
  walked?: string,
): Scene {
  const series = looksOf(spec.series).map((drawn) => ({
    ...drawn,
    label: say(words, drawn.series.label),
  }));
  const named = layout.legend.map(({ role, label }) => ({
    label: say(words, label),
    look: lookOf(role, 0),
  }));
  const { above } = measuresIn(size.width);
  const { height } = legendOf(named, size.width, 0);
  const legend = legendOf(named, size.width, above - UNDER_LEGEND - height);
  const steps = stepsOf(spec);
  const lit = walked === undefined ? undefined : litFrom(walked, steps);
  const faint = (...ids: string[]) => ids.some((id) => lit?.has(id) === false);
  const places = placesOf(layout, words, size);
  const ways = steps.flatMap(({ from, to, lane, look }): SceneWay[] => {
    const [start, end] = [places.get(from)?.at, places.get(to)?.at];
    if (!start || !end) return [];
    const { colour, width, dash } = look;
    return [
      {
        points: wayOf(start, end, lane, layout, size),
        colour,
        width,
        dash,
        faint: faint(from, to),
      },
    ];
  });
  const nodes = layout.nodes.flatMap((node): Node[] => {
    const place = places.get(node.id);
    return place ? [{ ...place, ...node, isFaint: faint(node.id) }] : [];
  });
  return {
    size,
    ...planeOf({ left: 0, top: 0, right: size.width, bottom: size.height }, spec.x, spec.y),
    series,
    ground: legend.swatches,
    ways,
    markers: [
      ...legend.markers,
      ...nodes.flatMap(({ at, role, isFaint }): SceneMarker[] => {
        const { marker, colour } = lookOf(role, 0);
        return marker === 'none' ? [] : [{ at, marker, colour, faint: isFaint }];
      }),
    ],
    rules: [],
    texts: [...legend.texts, ...nodes.flatMap((node) => wordsOf(node, size))],
  };
}

type Node = NodePlace & LayoutNode & { isFaint: boolean };

/** A claim's mark, its name, and how far the two reach to the right of the mark's middle. */
export type NodePlace = { at: Point; text: string; letters: number; reach: number };

export function placesOf(
  { nodes, lanes }: Layout,
  words: Words,
  { width, height }: Size,
): Map<string, NodePlace> {
  const { row, indent, letters } = measuresIn(width);
  const left = lanes * LANE + MARK + (lanes > 0 ? HEAD_GAP : 0);
  return new Map(
    nodes.map(({ id, depth, name }, n) => {
      const at = [left + depth * indent, height - (nodes.length - n - 0.5) * row] as const;
      const text = say(words, name);
      return [id, { at, text, letters, reach: MARK + GAP + textWidth(text, letters) }];
    }),
  );
}

/** A claim's name and, where there is room, its number. */
function wordsOf(
  { at: [x, y], text, letters, reach, number, isFaint }: Node,
  { width }: Size,
): SceneText[] {
  const look = { y, align: 'left', bold: false, crossed: false, faint: isFaint } as const;
  const name = { ...look, lines: [text], x: x + MARK + GAP, size: letters, colour: 'ink' } as const;
  if (!measuresIn(width).numbered) return [name];
  return [
    name,
    { ...look, lines: [number], x: x + reach + 2 * GAP, size: TICK_SIZE, colour: 'axis' },
  ];
}

function measuresIn(width: number) {
  return rowsOf(width < NARROW_BELOW ? 'narrow' : 'wide');
}

/** From under the mark of a premise to the left of the mark of what rests on it. */
function wayOf(
  [x, y]: Point,
  [endX, endY]: Point,
  lane: number | null,
  { lanes }: Layout,
  { width }: Size,
): Point[] {
  const head: Point = [endX - MARK - HEAD_GAP, endY];
  if (lane === null) return [[x, y + MARK + 1], [x, endY], head];
  const under = y + measuresIn(width).row / 2;
  const aside = (lanes - lane - 0.5) * LANE;
  return [[x, y + MARK + 1], [x, under], [aside, under], [aside, endY], head];
}

/** Every step of the picture. */
export function stepsOf({ x, y, series }: ChartSpec): Step[] {
  return looksOf(series).flatMap(({ series: { kind, points, ...drawn }, look }) => {
    if (kind !== 'edges' || !('lanes' in drawn)) return [];
    return points.flatMap(([premise, conclusion], i): Step[] => {
      const from = categoryAt(premise, x.categories ?? []);
      const to = categoryAt(conclusion, y.categories ?? []);
      return from && to ? [{ from: from.id, to: to.id, lane: drawn.lanes[i] ?? null, look }] : [];
    });
  });
}

/** A claim, all that it rests on however far, and all that rests on it. */
function litFrom(id: string, steps: readonly Step[]): Set<string> {
  const down = new Set([id]);
  for (const each of down) for (const { from, to } of steps) if (to === each) down.add(from);
  const up = new Set([id]);
  for (const each of up) for (const { from, to } of steps) if (from === each) up.add(to);
  return new Set([...down, ...up]);
}
