/**
 * A spec laid out in a box: every line, rule and word at its place in pixels.
 *
 * The poster and the live chart draw the same scene, so the one can take the other's place
 * without a jump. Nothing here asks a font or a screen; the same spec gives the same scene
 * on every machine.
 *
 * In go a spec, the words of a language and a size; out comes the scene.
 *
 * @module
 */
import { say, type Words } from '#charts/spec/message.ts';
import {
  LINE_HEIGHT,
  markedPoints,
  planeOf,
  TICK_SIZE,
  type Plane,
  type Scene,
  type SceneMarker,
  type SceneRule,
  type SceneSeries,
  type SceneText,
  type Size,
} from './geometry.ts';
import { legendOf } from './legend.ts';
import { placeLabels } from './labels.ts';
import { layoutScene } from './graph.ts';
import type { Unit } from '#schemas/unit.ts';
import { rowOf, type Axis, type ChartSpec } from '#charts/spec/spec.ts';
import { textWidth, wrap } from './text-metrics.ts';
import { looksOf } from './theme.ts';
import { ticksOf, type Tick } from './ticks.ts';

const TOP = 28;
const BOTTOM = 42;
const TICK_GAP = 8;

/** Widest the names of rows may be, px and as a share of the drawing: the larger of the two. */
const WIDEST_ROW = 150;
const WIDEST_ROW_SHARE = 0.3;
/** Thickness of a bar, and the ground left between two, px. */
const BAR = 18;
const BETWEEN_BARS = 1;

/** Lays a spec out in one language and size. */
export function sceneOf(spec: ChartSpec, words: Words, size: Size): Scene {
  return spec.layout ? layoutScene(spec, spec.layout, words, size) : plotScene(spec, words, size);
}

function plotScene(spec: ChartSpec, words: Words, size: Size): Scene {
  const { x, y } = spec;
  const { locale } = words;
  const series = seriesOf(spec, words);
  const bars = series.filter((drawn) => drawn.series.kind === 'bars');
  const legend = legendOf(bars, size.width, TOP);
  const top = TOP + legend.height;
  const height = size.height - top - BOTTOM;
  const yTicks: RowTick[] =
    rowTicks(y, words, { width: size.width, height }) ??
    ticksOf(y, { locale, length: height, extent: () => TICK_SIZE + 10 });
  const tickWidth = Math.max(
    ...yTicks.flatMap(({ label, lines = [label] }) =>
      lines.map((line) => textWidth(line, TICK_SIZE)),
    ),
  );
  const left = Math.ceil(tickWidth) + TICK_GAP;
  const frame = { left, top, right: size.width, bottom: size.height - BOTTOM };
  const { right, rules, texts } = placeLabels(spec, series, words, frame);
  const box = { ...frame, right };
  const xTicks = ticksOf(x, {
    locale,
    length: box.right - box.left,
    extent: (label) => textWidth(label, TICK_SIZE) + 14,
  });
  const plane = planeOf(box, x, y);
  return {
    size,
    ...plane,
    series,
    ground: [
      ...legend.swatches,
      ...gridX(plane, xTicks),
      ...gridY(plane, yTicks),
      ...series.flatMap((drawn) => barsOf(plane, drawn)),
    ],
    markers: series.flatMap((drawn) => markersOf(plane, drawn)),
    rules,
    texts: [
      ...tickTexts(plane, size, xTicks, yTicks),
      ...titles(plane, size, spec, words),
      ...legend.texts,
      ...series.flatMap((drawn) => lengthsOf(plane, drawn, x.unit, words)),
      ...texts,
    ],
  };
}

/** A tick, and its label broken to fit its row. */
type RowTick = Tick & { lines?: readonly string[] };

/** The rows of an axis of names, each at its middle. */
function rowTicks({ categories }: Axis, words: Words, size: Size): RowTick[] | undefined {
  if (!categories) return undefined;
  const widest = Math.max(WIDEST_ROW, size.width * WIDEST_ROW_SHARE);
  const room = Math.max(1, Math.floor(size.height / categories.length / LINE_HEIGHT));
  return categories.map(({ label: name }, n) => {
    const label = say(words, name);
    const lines = wrap(label, TICK_SIZE, widest);
    const cut =
      lines.length > room
        ? [...lines.slice(0, room - 1), `${(lines[room - 1] ?? '').replace(/[,，]$/, '')}…`]
        : lines;
    return { value: rowOf(n, categories), label, lines: cut };
  });
}

/** Bars: thick lines from where each begins to where it ends. */
function barsOf(plane: Plane, { series, look }: SceneSeries): SceneRule[] {
  if (series.kind !== 'bars') return [];
  return series.points.map(([end, row], i) => {
    const at = plane.y(row);
    const from = plane.x(series.from[i] ?? 0) + BETWEEN_BARS;
    return {
      from: [from, at],
      to: [plane.x(end), at],
      colour: look.colour,
      width: BAR,
      dash: look.dash,
    };
  });
}

/** What each bar comes to, inside it where there is room. */
function lengthsOf(
  plane: Plane,
  { series, look }: SceneSeries,
  unit: Unit,
  words: Words,
): SceneText[] {
  if (series.kind !== 'bars') return [];
  // On stripes only words with an edge of their own can be read.
  const striped = look.dash.length > 0;
  const ink = striped ? 'ink' : 'ground';
  return series.points.flatMap(([end, row], i): SceneText[] => {
    const start = series.from[i] ?? 0;
    const text = say(words, { value: end - start, unit, digits: 2 });
    const [left, right] = [plane.x(start), plane.x(end)];
    if (right - left < textWidth(text, TICK_SIZE) + 8) return [];
    const place = { x: (left + right) / 2, y: plane.y(row), align: 'center' } as const;
    return [
      { lines: [text], ...place, size: TICK_SIZE, bold: true, colour: ink, crossed: striped },
    ];
  });
}

function seriesOf(spec: ChartSpec, words: Words): SceneSeries[] {
  return looksOf(spec.series).map(({ series, look }) => ({
    series,
    look,
    label: say(words, series.label),
  }));
}

/** Markers of the points inside the plot. */
function markersOf(plane: Plane, drawn: SceneSeries): SceneMarker[] {
  const { marker, colour } = drawn.look;
  if (marker === 'none') return [];
  const { box } = plane;
  return markedPoints(drawn).flatMap(([x, y]) => {
    const at = [plane.x(x), plane.y(y)] as const;
    return at[1] >= box.top && at[1] <= box.bottom ? [{ at, marker, colour }] : [];
  });
}

function gridX(plane: Plane, ticks: readonly Tick[]): SceneRule[] {
  const { box } = plane;
  return ticks.map(({ value, label }) => {
    const at = plane.x(value);
    const from = label === '' ? box.bottom : box.top;
    return { from: [at, from], to: [at, box.bottom + 4], colour: 'grid', width: 1, dash: [] };
  });
}

function gridY(plane: Plane, ticks: readonly Tick[]): SceneRule[] {
  const { box } = plane;
  const lines = ticks.map(({ value }): SceneRule => {
    const at = plane.y(value);
    return { from: [box.left, at], to: [box.right, at], colour: 'grid', width: 1, dash: [] };
  });
  const axis = { colour: 'axis', width: 1, dash: [] } as const;
  return [...lines, { from: [box.left, box.bottom], to: [box.right, box.bottom], ...axis }];
}

function tickTexts(
  plane: Plane,
  size: Size,
  xTicks: readonly Tick[],
  yTicks: readonly RowTick[],
): SceneText[] {
  const { box } = plane;
  const look = { size: TICK_SIZE, bold: false, colour: 'axis', crossed: false } as const;
  const labelled = ({ label }: Tick) => label !== '';
  return [
    ...xTicks.filter(labelled).map(({ value, label }): SceneText => ({
      lines: [label],
      x: inside(plane.x(value), label, size),
      y: box.bottom + 15,
      align: 'center',
      ...look,
    })),
    ...yTicks.filter(labelled).map(({ value, label, lines = [label] }): SceneText => ({
      lines,
      x: box.left - TICK_GAP,
      y: plane.y(value),
      align: 'right',
      ...look,
    })),
  ];
}

/** A centre that keeps a tick's label within the drawing. */
function inside(centre: number, label: string, { width }: Size): number {
  const half = textWidth(label, TICK_SIZE) / 2;
  return Math.min(Math.max(centre, half), width - half);
}

function titles({ box }: Plane, size: Size, { x, y }: ChartSpec, words: Words): SceneText[] {
  const look = { size: TICK_SIZE, bold: false, colour: 'ink', crossed: false } as const;
  return [
    { lines: [say(words, y.label)], x: 0, y: 11, align: 'left', ...look },
    {
      lines: [say(words, x.label)],
      x: (box.left + box.right) / 2,
      y: size.height - 8,
      align: 'center',
      ...look,
    },
  ];
}
