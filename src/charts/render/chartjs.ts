/**
 * A scene on a canvas, for the poster and the live chart alike. The only importer of chart.js,
 * whose line element draws the lines; where things stand, the scene has decided.
 *
 * Of Chart.js the element alone is taken: its charts resolve every option of every point anew
 * at each step of a slider, and nine tenths of its script are for what the scene does already.
 *
 * In go a scene and colours; out comes a drawing, on a canvas here, as SVG in `poster.ts`.
 *
 * @module
 */
import { LineElement } from 'chart.js';
import { drawMarkers } from './markers.ts';
import { drawWays } from './ways.ts';
import { clipTo, drawBands, drawRules, drawTexts, type Context } from './marks.ts';
import type { Scene } from '#charts/scene/geometry.ts';
import { isDrawnByPoints, type Point, type Series } from '#charts/spec/spec.ts';
import { extrapolatedDash, layerOf, type Colours } from '#charts/scene/theme.ts';

/** What a chart is drawn with besides its scene. */
export type Pens = { colours: Colours; font: string };

/** Draws a scene, from what lies at the bottom up. */
export function paint(ctx: Context, scene: Scene, pens: Pens): void {
  const { colours } = pens;
  drawRules(ctx, scene.ground, colours);
  drawWays(ctx, scene.ways ?? [], colours);
  drawBands(ctx, scene, colours);
  drawLines(ctx, scene, colours);
  drawMarkers(ctx, scene.markers, colours);
  drawRules(ctx, scene.rules, colours);
  drawTexts(ctx, scene.texts, pens);
}

function drawLines(ctx: Context, scene: Scene, colours: Colours): void {
  // Of one layer, the series named first lies on top.
  const fromBelow = scene.series
    .toReversed()
    .toSorted((a, b) => layerOf(b.series.role) - layerOf(a.series.role));
  ctx.save();
  ctx.lineJoin = 'round';
  for (const { series, look } of fromBelow) {
    const { width, dash, colour } = look;
    ctx.strokeStyle = colours[colour];
    ctx.lineWidth = width;
    for (const { points, dashed } of stretchesOf(series)) {
      const borderDash = dashed && dash.length === 0 ? extrapolatedDash(width) : dash;
      const pixels = points.map(([x, y]) => ({ x: scene.x(x), y: scene.y(y) }));
      ctx.save();
      // Half of a line that runs along the frame lies outside it.
      clipTo(ctx, scene.box, width / 2);
      ctx.setLineDash([...borderDash]);
      ctx.beginPath();
      // It moves the pen and nothing else.
      new LineElement({ points: pixels, options: { borderDash } }).path(
        ctx as CanvasRenderingContext2D,
      );
      ctx.stroke();
      ctx.restore();
    }
  }
  ctx.restore();
}

type Stretch = { points: readonly Point[]; dashed: boolean };

/** A line cut where the fitted range ends; neighbours share the point between them. */
function stretchesOf(series: Series): Stretch[] {
  if (!isDrawnByPoints(series) || series.kind !== 'line') return [];
  const { points, fitted } = series;
  if (!fitted) return [{ points, dashed: fitted === null }];
  const [first, last] = fitted;
  return [
    { points: points.slice(0, first + 1), dashed: true },
    { points: points.slice(first, last + 1), dashed: false },
    { points: points.slice(last), dashed: true },
  ].filter((stretch) => stretch.points.length > 1);
}

export type Drawing = {
  /** Draws another scene of the same size in place of the present one. */
  update: (scene: Scene) => void;
  /** Leaves the canvas blank. */
  destroy: () => void;
};

/** Draws a scene on a canvas of the page, at so many of the device's pixels to one of its own. */
export function draw(
  canvas: HTMLCanvasElement,
  scene: Scene,
  pens: Pens,
  pixelRatio: number,
): Drawing {
  const ctx = canvas.getContext('2d');
  if (!ctx)
    throw new RangeError('chartjs: expected a canvas to draw on, got one without a context');
  const { width, height } = scene.size;
  canvas.width = Math.round(width * pixelRatio);
  canvas.height = Math.round(height * pixelRatio);
  // A canvas forgets its scale whenever it is given a size.
  ctx.scale(pixelRatio, pixelRatio);
  const clear = () => {
    ctx.save();
    // In the device's own pixels, or the last of them would be cleared by half.
    ctx.resetTransform();
    ctx.clearRect(0, 0, canvas.width, canvas.height);
    ctx.restore();
  };
  paint(ctx, scene, pens);
  return {
    update(next) {
      clear();
      paint(ctx, next, pens);
    },
    destroy: clear,
  };
}
