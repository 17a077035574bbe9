/**
 * A spec laid out in a box: every line, rule and word at its place in pixels.
 *
 * The poster and the live chart draw the same scene, so the one can take the other's place
 * without a jump. Nothing here asks a font or a screen; the same spec gives the same scene
 * on every machine.
 *
 * @module
 */
import { say, type Words } from '#charts/spec/message.ts';
import {
  LINE_HEIGHT,
  markedPoints,
  pixelOf,
  TICK_SIZE,
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
import { rowOf, type Axis, type ChartSpec } from '#charts/spec/spec.ts';
import { textWidth, wrap } from './text-metrics.ts';
import { looksOf } from './theme.ts';
import { ticksOf, type Tick } from './ticks.ts';

const TOP = 34;
const BOTTOM = 48;
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
  const scene = { size, box, x, y };
  return {
    ...scene,
    series,
    ground: [
      ...legend.swatches,
      ...gridX(scene, xTicks),
      ...gridY(scene, yTicks),
      ...series.flatMap((drawn) => barsOf(scene, drawn)),
    ],
    markers: series.flatMap((drawn) => markersOf(scene, drawn)),
    rules,
    texts: [
      ...tickTexts(scene, xTicks, yTicks),
      ...titles(scene, words),
      ...legend.texts,
      ...series.flatMap((drawn) => lengthsOf(scene, drawn, words)),
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
function barsOf(scene: Frame, { series, look }: SceneSeries): SceneRule[] {
  if (series.kind !== 'bars') return [];
  return series.points.map(([end, row], i) => {
    const at = pixelOf(scene, 'y', row);
    const from = pixelOf(scene, 'x', series.from[i] ?? 0) + BETWEEN_BARS;
    return {
      from: [from, at],
      to: [pixelOf(scene, 'x', end), at],
      colour: look.colour,
      width: BAR,
      dash: look.dash,
    };
  });
}

/** What each bar comes to, inside it where there is room. */
function lengthsOf(scene: Frame, { series, look }: SceneSeries, words: Words): SceneText[] {
  if (series.kind !== 'bars') return [];
  // On stripes only words with an edge of their own can be read.
  const striped = look.dash.length > 0;
  const ink = striped ? 'ink' : 'ground';
  return series.points.flatMap(([end, row], i): SceneText[] => {
    const start = series.from[i] ?? 0;
    const text = say(words, { value: end - start, unit: scene.x.unit, digits: 2 });
    const [left, right] = [pixelOf(scene, 'x', start), pixelOf(scene, 'x', end)];
    if (right - left < textWidth(text, TICK_SIZE) + 8) return [];
    const place = { x: (left + right) / 2, y: pixelOf(scene, 'y', row), align: 'center' } as const;
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
function markersOf(scene: Frame, drawn: SceneSeries): SceneMarker[] {
  const { marker, colour } = drawn.look;
  if (marker === 'none') return [];
  const { box } = scene;
  return markedPoints(drawn).flatMap(([x, y]) => {
    const at = [pixelOf(scene, 'x', x), pixelOf(scene, 'y', y)] as const;
    return at[1] >= box.top && at[1] <= box.bottom ? [{ at, marker, colour }] : [];
  });
}

type Frame = Pick<Scene, 'size' | 'box' | 'x' | 'y'>;

function gridX(scene: Frame, ticks: readonly Tick[]): SceneRule[] {
  const { box } = scene;
  return ticks.map(({ value, label }) => {
    const at = pixelOf(scene, 'x', value);
    const from = label === '' ? box.bottom : box.top;
    return { from: [at, from], to: [at, box.bottom + 4], colour: 'grid', width: 1, dash: [] };
  });
}

function gridY(scene: Frame, ticks: readonly Tick[]): SceneRule[] {
  const { box } = scene;
  const lines = ticks.map(({ value }): SceneRule => {
    const at = pixelOf(scene, 'y', value);
    return { from: [box.left, at], to: [box.right, at], colour: 'grid', width: 1, dash: [] };
  });
  const axis = { colour: 'axis', width: 1, dash: [] } as const;
  return [...lines, { from: [box.left, box.bottom], to: [box.right, box.bottom], ...axis }];
}

function tickTexts(scene: Frame, xTicks: readonly Tick[], yTicks: readonly RowTick[]): SceneText[] {
  const { box } = scene;
  const look = { size: TICK_SIZE, bold: false, colour: 'axis', crossed: false } as const;
  const labelled = ({ label }: Tick) => label !== '';
  return [
    ...xTicks.filter(labelled).map(({ value, label }): SceneText => ({
      lines: [label],
      x: inside(pixelOf(scene, 'x', value), label, scene),
      y: box.bottom + 15,
      align: 'center',
      ...look,
    })),
    ...yTicks.filter(labelled).map(({ value, label, lines = [label] }): SceneText => ({
      lines,
      x: box.left - TICK_GAP,
      y: pixelOf(scene, 'y', value),
      align: 'right',
      ...look,
    })),
  ];
}

/** A centre that keeps a tick's label within the drawing. */
function inside(centre: number, label: string, { size }: Frame): number {
  const half = textWidth(label, TICK_SIZE) / 2;
  return Math.min(Math.max(centre, half), size.width - half);
}

function titles(scene: Frame, words: Words): SceneText[] {
  const { box, size, x, y } = scene;
  const look = { size: TICK_SIZE, bold: false, colour: 'ink', crossed: false } as const;
  return [
    { lines: [say(words, y.label)], x: 0, y: 11, align: 'left', ...look },
    {
      lines: [say(words, x.label)],
      x: (box.left + box.right) / 2,
      y: size.height - 10,
      align: 'center',
      ...look,
    },
  ];
}
