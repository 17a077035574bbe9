/**
 * What stands around and between the lines of a chart: grid, rules, bands and words.
 *
 * @module
 */
import { LINE_HEIGHT } from '#charts/scene/geometry.ts';
import type { Box, Scene, SceneRule, SceneText } from '#charts/scene/geometry.ts';
import { isExtrapolated, type BandSeries } from '#charts/spec/spec.ts';
import type { Colours } from '#charts/scene/theme.ts';

/** The part of a canvas's context that charts are drawn with. */
export type Context = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'closePath'
  | 'rect'
  | 'arc'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'strokeText'
  | 'setLineDash'
  | 'strokeStyle'
  | 'fillStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
>;

/** Width of the ground-coloured edge that keeps words readable across a line. */
const HALO = 3;

const BAND_OPACITY = 0.2;
/** Fainter where the law is extrapolated. */
const BAND_OPACITY_OUTSIDE = 0.13;

/** Of what has no part in the argument a reader follows. */
const FAINT = 0.4;

export function opacityOf(faint = false): number {
  return faint ? FAINT : 1;
}

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
  ctx.lineWidth = HALO;
  ctx.strokeStyle = colours.ground;
  ctx.setLineDash([]);
  let face = '';
  for (const { lines, x, y, align, size, bold, colour, crossed, faint } of texts) {
    ctx.globalAlpha = opacityOf(faint);
    const wanted = `${bold ? '600 ' : ''}${size}px ${font}`;
    // A canvas parses a font each time it is set, which costs more than drawing the word.
    if (wanted !== face) ctx.font = face = wanted;
    ctx.textAlign = align;
    ctx.fillStyle = colours[colour];
    lines.forEach((line, i) => {
      // A third of the size below the middle of its line: where Latin and 汉字 both look centred.
      const baseline = y + (i - (lines.length - 1) / 2) * LINE_HEIGHT + size * 0.35;
      if (crossed) ctx.strokeText(line, x, baseline);
      ctx.fillText(line, x, baseline);
    });
  }
  ctx.restore();
}

/** Nothing is drawn outside a box and so much around it, px, until the context is restored. */
export function clipTo(ctx: Context, { left, top, right, bottom }: Box, around = 0): void {
  ctx.beginPath();
  ctx.rect(left - around, top - around, right - left + 2 * around, bottom - top + 2 * around);
  ctx.clip();
}

export function drawBands(ctx: Context, scene: Scene, colours: Colours): void {
  ctx.save();
  clipTo(ctx, scene.box);
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
  for (const [x, low] of points) ctx.lineTo(scene.x(x), scene.y(low));
  for (const [x, , high] of points.toReversed()) ctx.lineTo(scene.x(x), scene.y(high));
  ctx.closePath();
}
