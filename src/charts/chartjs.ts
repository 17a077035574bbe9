/**
 * A scene → Chart.js, for the poster and the live chart alike. The only importer of chart.js,
 * which draws the lines; where things stand, the scene has decided.
 *
 * @module
 */
import {
  BasicPlatform,
  Chart,
  LineController,
  LineElement,
  PointElement,
  Scale,
  type ChartConfiguration,
  type ChartDataset,
  type Plugin,
} from 'chart.js';
import { drawBands, drawMarkers, drawRules, drawTexts } from './furniture.ts';
import type { Words } from './message.ts';
import { pixelOf, type Scene, type SceneSeries } from './plane.ts';
import { isDrawnByPoints, type Point, type Series } from './spec.ts';
import { extrapolatedDash, layerOf, type Colours } from './theme.ts';

/** What a chart is drawn with besides its scene. */
export type Pens = { colours: Colours; font: string; words: Words };

/** The drawing of each canvas, where its scales and plugins look it up. */
const drawings = new WeakMap<object, { scene: Scene; pens: Pens }>();

function drawingOf({ canvas }: Pick<Chart, 'canvas'>) {
  const drawing = drawings.get(canvas);
  if (!drawing) throw new RangeError('chartjs: expected a canvas with a scene, got a bare one');
  return drawing;
}

/** An axis without ticks of its own: the scene maps its values and draws its furniture. */
class SceneScale extends Scale {
  static id = 'scene';

  override determineDataLimits(): void {
    [this.min, this.max] = drawingOf(this.chart).scene[this.#axis].domain;
  }

  override buildTicks(): [] {
    return [];
  }

  override getPixelForValue(value: number): number {
    return pixelOf(drawingOf(this.chart).scene, this.#axis, value);
  }

  get #axis(): 'x' | 'y' {
    return this.isHorizontal() ? 'x' : 'y';
  }
}

const furniture: Plugin<'line'> = {
  id: 'furniture',
  beforeDatasetsDraw(chart) {
    const { scene, pens } = drawingOf(chart);
    drawRules(chart.ctx, scene.ground, pens.colours);
    drawBands(chart.ctx, scene, pens.colours);
  },
  afterDatasetsDraw(chart) {
    const { scene, pens } = drawingOf(chart);
    drawMarkers(chart.ctx, scene.markers, pens.colours);
    drawRules(chart.ctx, scene.rules, pens.colours);
    drawTexts(chart.ctx, scene.texts, pens);
  },
};

Chart.register(LineController, LineElement, PointElement, SceneScale);

type Datasets = ChartDataset<'line'>[];

function datasetsOf(scene: Scene, { colours }: Pens): Datasets {
  return scene.series.flatMap((drawn) =>
    stretchesOf(drawn.series).map((stretch) => datasetOf(drawn, stretch, colours)),
  );
}

type Stretch = { points: readonly Point[]; dashed: boolean };

/** A line cut where the fitted range ends; neighbours share the point between them. */
function stretchesOf(series: Series): Stretch[] {
  if (!isDrawnByPoints(series)) return [];
  const { kind, points, fitted } = series;
  if (kind === 'points' || !fitted) return [{ points, dashed: fitted === null }];
  const [first, last] = fitted;
  return [
    { points: points.slice(0, first + 1), dashed: true },
    { points: points.slice(first, last + 1), dashed: false },
    { points: points.slice(last), dashed: true },
  ].filter((stretch) => stretch.points.length > 1);
}

/**
 * Every option is a plain value: Chart.js then resolves it once a dataset and not once a
 * point, which is what makes a step of a slider cheap.
 */
function datasetOf(
  { series, look, label }: SceneSeries,
  { points, dashed }: Stretch,
  colours: Colours,
): Datasets[number] {
  const colour = colours[look.colour];
  return {
    label,
    data: points.map(([x, y]) => ({ x, y })),
    order: layerOf(series.role),
    showLine: series.kind === 'line',
    borderColor: colour,
    borderWidth: look.width,
    borderDash: [...(dashed && look.dash.length === 0 ? extrapolatedDash(look.width) : look.dash)],
    borderJoinStyle: 'round',
    pointRadius: 0,
  };
}

function configOf(scene: Scene, pens: Pens, live: Live | undefined): ChartConfiguration<'line'> {
  const { box, size } = scene;
  const scale = { type: 'scene', display: false } as never;
  return {
    // What only passes for a canvas has no place in a page that Chart.js could ask.
    ...(!live && { platform: BasicPlatform }),
    type: 'line',
    data: { datasets: datasetsOf(scene, pens) },
    plugins: [furniture],
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      responsive: false,
      devicePixelRatio: live?.pixelRatio ?? 1,
      events: [],
      layout: {
        autoPadding: false,
        padding: {
          left: box.left,
          top: box.top,
          right: size.width - box.right,
          bottom: size.height - box.bottom,
        },
      },
      scales: { x: scale, y: scale },
    },
  };
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
  const chart = new Chart<'line'>(canvas as HTMLCanvasElement, configOf(scene, pens, live));
  return {
    update(next) {
      drawings.set(canvas, { scene: next, pens });
      const { box, size } = next;
      Object.assign(chart.options.layout?.padding as object, {
        right: size.width - box.right,
        left: box.left,
      });
      chart.data.datasets = datasetsOf(next, pens);
      chart.update('none');
    },
    destroy: () => chart.destroy(),
  };
}
