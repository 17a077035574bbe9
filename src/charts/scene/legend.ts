/**
 * Names of looks above the plot, for what has no end to be named at.
 *
 * @module
 */
import { TICK_SIZE, type SceneMarker, type SceneRule, type SceneText } from './geometry.ts';
import { textWidth } from './text-metrics.ts';
import type { Look } from './theme.ts';

/** A mark, or a swatch where there is none, the room after it and after its words, a line, px. */
const MARK = 10;
const SWATCH = 22;
const SWATCH_HEIGHT = 12;
const SWATCH_GAP = 6;
const LEGEND_GAP = 14;
const LEGEND_LINE = 18;

/** Its height is the room it takes beyond what a drawing leaves above its plot anyway. */
export type Legend = {
  height: number;
  swatches: SceneRule[];
  markers: SceneMarker[];
  texts: SceneText[];
};

export function legendOf(
  named: readonly { label: string; look: Look }[],
  width: number,
  top: number,
): Legend {
  const legend: Legend = { height: 0, swatches: [], markers: [], texts: [] };
  let [x, y] = [0, top + 2];
  for (const { label, look } of named) {
    const { marker, colour } = look;
    const sign = marker === 'none' ? SWATCH : MARK;
    const room = sign + SWATCH_GAP + textWidth(label, TICK_SIZE) + LEGEND_GAP;
    if (x > 0 && x + room > width) [x, y] = [0, y + LEGEND_LINE];
    if (marker !== 'none') legend.markers.push({ at: [x + MARK / 2, y], marker, colour });
    else {
      const swatch = { from: [x, y], to: [x + SWATCH, y], colour, dash: look.dash } as const;
      legend.swatches.push({ ...swatch, width: SWATCH_HEIGHT });
    }
    legend.texts.push({
      lines: [label],
      x: x + sign + SWATCH_GAP,
      y,
      align: 'left',
      size: TICK_SIZE,
      bold: false,
      colour: 'ink',
      crossed: false,
    });
    x += room;
  }
  legend.height = named.length === 0 ? 0 : y - top + LEGEND_LINE;
  return legend;
}
