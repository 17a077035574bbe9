/**
 * Keeping words apart: labels that would overlap are pushed up and down until they do not.
 * None is dropped.
 *
 * @module
 */

/** A label's box; `x` is its left edge, `y` its middle. */
export type LabelBox = { x: number; y: number; width: number; height: number };

const ROUNDS = 400;

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
    let moved = false;
    placed.forEach((upper, i) => {
      for (const lower of placed.slice(i + 1)) {
        // Signed, so that a box pushed past another is pushed back to its side.
        const lack = besides(upper, lower)
          ? (upper.height + lower.height) / 2 - (lower.y - upper.y)
          : 0;
        if (lack <= 0.01) continue;
        upper.y -= lack / 2;
        lower.y += lack / 2;
        moved = true;
      }
    });
    for (const box of placed) {
      box.y = Math.min(Math.max(box.y, top + box.height / 2), bottom - box.height / 2);
    }
    if (!moved) break;
  }
  return placed;
}
