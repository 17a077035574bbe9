/**
 * A spec laid out in a box: every line, rule and word at its place in pixels.
 *
 * The poster and the live chart draw the same scene, so the one can take the other's place
 * without a jump. Nothing here asks a font or a screen; the same spec gives the same scene
 * on every machine.
 *
 * @module
 */
import { say, type Words } from './message.ts';
import {
  pixelOf,
  TICK_SIZE,
  type Scene,
  type SceneMarker,
  type SceneRule,
  type SceneSeries,
  type SceneText,
  type Size,
} from './plane.ts';
import { placeLabels } from './scene-labels.ts';
import type { ChartSpec } from './spec.ts';
import { textWidth } from './text-metrics.ts';
import { looksOf } from './theme.ts';
import { ticksOf, type Tick } from './ticks.ts';

const TOP = 34;
const BOTTOM = 48;
const TICK_GAP = 8;

/** How many markers a line carries whose look marks only some of its points. */
const SOME = 5;

/** Lays a spec out in one language and size. */
export function sceneOf(spec: ChartSpec, words: Words, size: Size): Scene {
  const { x, y } = spec;
  const { locale } = words;
  const height = size.height - TOP - BOTTOM;
  const yTicks = ticksOf(y, { locale, length: height, extent: () => TICK_SIZE + 10 });
  const tickWidth = Math.max(...yTicks.map(({ label }) => textWidth(label, TICK_SIZE)));
  const left = Math.ceil(tickWidth) + TICK_GAP;
  const frame = { left, top: TOP, right: size.width, bottom: size.height - BOTTOM };
  const series = seriesOf(spec, words);
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
    ground: [...gridX(scene, xTicks), ...gridY(scene, yTicks)],
    markers: series.flatMap((drawn) => markersOf(scene, drawn)),
    rules,
    texts: [...tickTexts(scene, xTicks, yTicks), ...titles(scene, words), ...texts],
  };
}

function seriesOf(spec: ChartSpec, words: Words): SceneSeries[] {
  return looksOf(spec.series).map(({ series, look }) => ({
    series,
    look,
    label: say(words, series.label),
  }));
}

/** Markers of the points inside the plot: all of a series, or a few along its line. */
function markersOf(scene: Frame, { series, look }: SceneSeries): SceneMarker[] {
  const { marker, marked, colour } = look;
  if (series.kind === 'band' || marker === 'none') return [];
  const stride = marked === 'all' ? 1 : Math.max(1, Math.floor(series.points.length / SOME));
  const first = Math.floor(stride / 2);
  const { box } = scene;
  return series.points.flatMap(([x, y], i) => {
    const at = [pixelOf(scene, 'x', x), pixelOf(scene, 'y', y)] as const;
    const shown = i % stride === first && at[1] >= box.top && at[1] <= box.bottom;
    return shown ? [{ at, marker, colour }] : [];
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

function tickTexts(scene: Frame, xTicks: readonly Tick[], yTicks: readonly Tick[]): SceneText[] {
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
    ...yTicks.filter(labelled).map(({ value, label }): SceneText => ({
      lines: [label],
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
