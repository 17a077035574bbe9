/**
 * What stands around and between the lines of a chart: grid, rules, bands and words.
 *
 * @module
 */
import { LINE_HEIGHT, pixelOf, type Scene, type SceneRule, type SceneText } from './plane.ts';
import { isExtrapolated, type BandSeries } from './spec.ts';
import type { Colours } from './theme.ts';

type Context = CanvasRenderingContext2D;

/** Width of the ground-coloured edge that keeps words readable across a line. */
const HALO = 3;

const BAND_OPACITY = 0.18;
/** Fainter where the law is extrapolated. */
const BAND_OPACITY_OUTSIDE = 0.08;

export function drawRules(ctx: Context, rules: readonly SceneRule[], colours: Colours): void {
  ctx.save();
  for (const { from, to, colour, width, dash } of rules) {
    ctx.strokeStyle = colours[colour];
    ctx.lineWidth = width;
    ctx.setLineDash([...dash]);
    ctx.beginPath();
    ctx.moveTo(...from);
    ctx.lineTo(...to);
    ctx.stroke();
  }
  ctx.restore();
}

export function drawTexts(
  ctx: Context,
  texts: readonly SceneText[],
  { colours, font }: { colours: Colours; font: string },
): void {
  ctx.save();
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  ctx.setLineDash([]);
  for (const { lines, x, y, align, size, bold, colour } of texts) {
    ctx.font = `${bold ? '600 ' : ''}${size}px ${font}`;
    ctx.textAlign = align;
    ctx.fillStyle = colours[colour];
    ctx.strokeStyle = colours.ground;
    ctx.lineWidth = HALO;
    lines.forEach((line, i) => {
      // A third of the size below the middle of its line: where Latin and 汉字 both look centred.
      const baseline = y + (i - (lines.length - 1) / 2) * LINE_HEIGHT + size * 0.35;
      ctx.strokeText(line, x, baseline);
      ctx.fillText(line, x, baseline);
    });
  }
  ctx.restore();
}

export function drawBands(ctx: Context, scene: Scene, colours: Colours): void {
  const { box } = scene;
  ctx.save();
  ctx.beginPath();
  ctx.rect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  ctx.clip();
  for (const { series, look } of scene.series) {
    if (series.kind !== 'band') continue;
    ctx.fillStyle = colours[look.colour];
    for (const run of runsOf(series)) {
      ctx.globalAlpha = run.outside ? BAND_OPACITY_OUTSIDE : BAND_OPACITY;
      outline(ctx, scene, run.points);
      ctx.fill();
    }
  }
  ctx.restore();
}

type Run = { outside: boolean; points: BandSeries['points'] };

/** The stretches of a band that lie wholly inside or wholly outside the fitted range. */
function runsOf(series: BandSeries): Run[] {
  const runs: Run[] = [];
  series.points.slice(1).forEach((point, i) => {
    const before = series.points[i] ?? point;
    const outside = isExtrapolated(series, i) || isExtrapolated(series, i + 1);
    const run = runs.at(-1);
    if (run?.outside === outside) run.points = [...run.points, point];
    else runs.push({ outside, points: [before, point] });
  });
  return runs;
}

function outline(ctx: Context, scene: Scene, points: BandSeries['points']): void {
  ctx.beginPath();
  const at = (x: number, y: number) => [pixelOf(scene, 'x', x), pixelOf(scene, 'y', y)] as const;
  for (const [x, low] of points) ctx.lineTo(...at(x, low));
  for (const [x, , high] of points.toReversed()) ctx.lineTo(...at(x, high));
  ctx.closePath();
}
