/**
 * Keeping words apart: labels that would overlap are pushed up and down until they do not.
 * None is dropped.
 *
 * @module
 */

/** A label's box; `x` is its left edge, `y` its middle. */
export type LabelBox = { x: number; y: number; width: number; height: number };

const ROUNDS = 400;
/** Overlap that nobody sees, px. */
const CLOSE_ENOUGH = 0.01;

function besides(a: LabelBox, b: LabelBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width;
}

/** How far two boxes overlap in height; zero or less if they are apart. */
export function overlap(a: LabelBox, b: LabelBox): number {
  if (!besides(a, b)) return 0;
  return (a.height + b.height) / 2 - Math.abs(a.y - b.y);
}

/**
 * The boxes moved up and down, as little as it takes, so that none overlaps another and all
 * lie between top and bottom. Boxes keep the order they had.
 */
export function pushApart<B extends LabelBox>(
  boxes: readonly B[],
  [top, bottom]: readonly [top: number, bottom: number],
): B[] {
  const placed = boxes.map((box) => ({ ...box })).sort((a, b) => a.y - b.y);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const box of placed) {
      box.y = Math.min(Math.max(box.y, top + box.height / 2), bottom - box.height / 2);
    }
    if (!pushOnce(placed)) break;
  }
  return placed;
}

/** Moves each overlapping pair apart by half its overlap each; whether any moved. */
function pushOnce(placed: readonly LabelBox[]): boolean {
  let moved = false;
  placed.forEach((upper, i) => {
    for (const lower of placed.slice(i + 1)) {
      if (!besides(upper, lower)) continue;
      // Signed, so that a box pushed past another is pushed back to its side.
      const lack = (upper.height + lower.height) / 2 - (lower.y - upper.y);
      if (lack <= CLOSE_ENOUGH) continue;
      upper.y -= lack / 2;
      lower.y += lack / 2;
      moved = true;
    }
  });
  return moved;
}
