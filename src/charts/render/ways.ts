/**
 * Lines from one name to another: level or upright, round at their corners, with a head where
 * they end.
 *
 * @module
 */
import type { SceneWay } from '#charts/scene/geometry.ts';
import type { Colours } from '#charts/scene/theme.ts';
import type { Point } from '#charts/spec/spec.ts';
import { opacityOf, type Context } from './marks.ts';

/** How far from its corner a line begins to turn, and an arrow's head, px. */
const CORNER = 4;
const HEAD = { length: 5, half: 3 };

/** Shares of the way round a corner at which its pieces meet, too short to be seen. */
const TURNS = [0, 0.25, 0.5, 0.75, 1];

export function drawWays(ctx: Context, ways: readonly SceneWay[], colours: Colours): void {
  const litLast = ways.toSorted((a, b) => Number(b.faint) - Number(a.faint));
  ctx.save();
  for (const way of litLast) {
    const { points, width, dash } = way;
    ink(ctx, way, colours);
    ctx.lineWidth = width;
    ctx.setLineDash([...dash]);
    ctx.beginPath();
    points.forEach((point, i) => turn(ctx, points[i - 1], point, points[i + 1]));
    ctx.stroke();
  }
  ctx.setLineDash([]);
  // Lines that end at one place share a head: laid on each other, faint ones would look firm.
  for (const way of new Map(litLast.map((way) => [String(way.points.at(-1)), way])).values()) {
    const [x, y] = way.points.at(-1) ?? [0, 0];
    ink(ctx, way, colours);
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(x - HEAD.length, y - HEAD.half);
    ctx.lineTo(x - HEAD.length, y + HEAD.half);
    ctx.closePath();
    ctx.fill();
  }
  ctx.restore();
}

function ink(ctx: Context, { colour, faint }: SceneWay, colours: Colours): void {
  ctx.globalAlpha = opacityOf(faint);
  ctx.strokeStyle = colours[colour];
  ctx.fillStyle = colours[colour];
}

/** On to a point; where the line goes on from it, round it and not into it. */
function turn(ctx: Context, before: Point | undefined, at: Point, after: Point | undefined): void {
  if (!before) {
    ctx.moveTo(...at);
    return;
  }
  if (!after) {
    // The head covers the end, which would look out of its tip.
    ctx.lineTo(at[0] - HEAD.length / 2, at[1]);
    return;
  }
  const [from, to] = [towards(at, before), towards(at, after)];
  for (const t of TURNS) {
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    ctx.lineTo(a * from[0] + b * at[0] + c * to[0], a * from[1] + b * at[1] + c * to[1]);
  }
}

/** A point as far from a corner as a line begins to turn, at most half of the way on. */
function towards(at: Point, other: Point): Point {
  const [dx, dy] = [other[0] - at[0], other[1] - at[1]];
  const length = Math.hypot(dx, dy) || 1;
  const share = Math.min(CORNER, length / 2) / length;
  return [at[0] + dx * share, at[1] + dy * share];
}
