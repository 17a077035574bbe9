/**
 * The marks on points, and a verdict's mark in the shapes of its page.
 *
 * @module
 */
import type { SceneMarker } from '#charts/scene/geometry.ts';
import type { Colours, Marker } from '#charts/scene/theme.ts';
import type { Point } from '#charts/spec/spec.ts';
import { opacityOf, type Context } from './marks.ts';

/** Half of a marker's width, px; a dot looks as large when it is smaller. */
const MARKER = 4.5;
const DOT = 3.5;
/** Thickness of a line drawn round a marker, and of one that is all there is of it. */
const EDGE = 2;
const STROKE = 2.5;

/** The right half of a disc, in straight pieces too short to be seen. */
const HALF_DISC = Array.from({ length: 13 }, (_, i): Point => {
  const angle = (Math.PI * (i - 6)) / 12;
  return [Math.cos(angle), Math.sin(angle)];
});

/** Corners of the markers that have any, as shares of half their width. */
const CORNERS: Partial<Record<Marker, readonly Point[]>> = {
  half: HALF_DISC,
  triangle: [
    [0, -1.1],
    [1, 0.7],
    [-1, 0.7],
  ],
  square: [
    [-0.8, -0.8],
    [0.8, -0.8],
    [0.8, 0.8],
    [-0.8, 0.8],
  ],
  diamond: [
    [0, -1.1],
    [1.1, 0],
    [0, 1.1],
    [-1.1, 0],
  ],
};

/** Lines that a marker is made of, from end to end. */
const STROKES: Partial<Record<Marker, readonly (readonly [from: Point, to: Point])[]>> = {
  cross: [
    [
      [-0.9, -0.9],
      [0.9, 0.9],
    ],
    [
      [0.9, -0.9],
      [-0.9, 0.9],
    ],
  ],
  stroke: [
    [
      [-1.1, 0],
      [1.1, 0],
    ],
  ],
};

/** Radius of those that are round. */
const DISCS: Partial<Record<Marker, number>> = { dot: DOT, disc: MARKER };
const RINGS: ReadonlySet<Marker> = new Set(['ring', 'half', 'dotted']);
const DOTTED = [1.6, 1.9];

export function drawMarkers(ctx: Context, markers: readonly SceneMarker[], colours: Colours): void {
  ctx.save();
  for (const { at, marker, colour, faint } of markers) {
    ctx.globalAlpha = opacityOf(faint);
    ctx.fillStyle = colours[colour];
    ctx.strokeStyle = colours[colour];
    drawMarker(ctx, at, marker, colours.ground);
  }
  ctx.restore();
}

function drawMarker(ctx: Context, [x, y]: Point, marker: Marker, ground: string): void {
  const own = ctx.fillStyle;
  const radius = DISCS[marker] ?? (RINGS.has(marker) ? MARKER : undefined);
  if (radius !== undefined) {
    ctx.beginPath();
    ctx.arc(x, y, radius, 0, 2 * Math.PI);
    if (RINGS.has(marker)) {
      // What runs behind a point is not seen through it; a verdict's mark has nothing behind it.
      if (marker === 'ring') {
        ctx.fillStyle = ground;
        ctx.fill();
        ctx.fillStyle = own;
      }
      ctx.setLineDash(marker === 'dotted' ? DOTTED : []);
      ctx.lineWidth = marker === 'ring' ? EDGE : EDGE - 0.5;
      ctx.stroke();
    } else ctx.fill();
  }
  ctx.setLineDash([]);
  const corners = CORNERS[marker];
  if (corners) {
    ctx.beginPath();
    for (const [dx, dy] of corners) ctx.lineTo(x + dx * MARKER, y + dy * MARKER);
    ctx.closePath();
    ctx.fill();
  }
  for (const [from, to] of STROKES[marker] ?? []) {
    ctx.beginPath();
    ctx.moveTo(x + from[0] * MARKER, y + from[1] * MARKER);
    ctx.lineTo(x + to[0] * MARKER, y + to[1] * MARKER);
    ctx.lineWidth = STROKE;
    ctx.stroke();
  }
}
