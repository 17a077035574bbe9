/**
 * A scene → Chart.js, for the poster and the live chart alike. The only importer of chart.js,
 * which keeps the canvas and draws the lines; where things stand, the scene has decided.
 *
 * The lines are Chart.js's elements without its datasets: those resolve every option anew at
 * each step of a slider, which takes longer than drawing the chart.
 *
 * @module
 */
import { BasicPlatform, Chart, LineElement, type ChartConfiguration, type Plugin } from 'chart.js';
import { clipTo, drawBands, drawMarkers, drawRules, drawTexts } from './marks.ts';
import type { Words } from '#charts/spec/message.ts';
import type { Scene } from '#charts/scene/geometry.ts';
import { isDrawnByPoints, type Point, type Series } from '#charts/spec/spec.ts';
import { extrapolatedDash, layerOf, type Colours } from '#charts/scene/theme.ts';

/** What a chart is drawn with besides its scene. */
export type Pens = { colours: Colours; font: string; words: Words };

/** The drawing of each canvas, where the plugin looks it up. */
const drawings = new WeakMap<object, { scene: Scene; pens: Pens }>();

const scenery: Plugin<'line'> = {
  id: 'scenery',
  beforeDraw({ canvas, ctx }) {
    const drawing = drawings.get(canvas);
    if (!drawing) throw new RangeError('chartjs: expected a canvas with a scene, got a bare one');
    const { scene, pens } = drawing;
    drawRules(ctx, scene.ground, pens.colours);
    drawBands(ctx, scene, pens.colours);
    drawLines(ctx, scene, pens.colours);
    drawMarkers(ctx, scene.markers, pens.colours);
    drawRules(ctx, scene.rules, pens.colours);
    drawTexts(ctx, scene.texts, pens);
  },
};

function drawLines(ctx: CanvasRenderingContext2D, scene: Scene, colours: Colours): void {
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
      const pixels = points.map(([x, y]) => ({
        x: scene.x(x),
        y: scene.y(y),
      }));
      ctx.save();
      // Half of a line that runs along the frame lies outside it.
      clipTo(ctx, scene.box, width / 2);
      ctx.setLineDash([...borderDash]);
      ctx.beginPath();
      new LineElement({ points: pixels, options: { borderDash } }).path(ctx);
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

function configOf(live: Live | undefined): ChartConfiguration<'line'> {
  return {
    // What only passes for a canvas has no place in a page that Chart.js could ask.
    ...(!live && { platform: BasicPlatform }),
    data: { datasets: [] },
    plugins: [scenery],
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: live?.pixelRatio ?? 1,
      events: [],
    },
  } as unknown as ChartConfiguration<'line'>;
}

/** A canvas, or what passes for one where there is no screen. */
export type Canvas = Pick<HTMLCanvasElement, 'width' | 'height' | 'getContext'>;

type Live = { pixelRatio: number };

export type Drawing = {
  /** Draws another scene of the same size in place of the present one. */
  update: (scene: Scene) => void;
  destroy: () => void;
};

/** Draws a scene; `live` on a canvas of the page, at the device's own pixels. */
export function draw(canvas: Canvas, scene: Scene, pens: Pens, live?: Live): Drawing {
  canvas.width = scene.size.width;
  canvas.height = scene.size.height;
  drawings.set(canvas, { scene, pens });
  const chart = new Chart<'line'>(canvas as HTMLCanvasElement, configOf(live));
  return {
    update(next) {
      drawings.set(canvas, { scene: next, pens });
      chart.draw();
    },
    destroy: () => chart.destroy(),
  };
}
