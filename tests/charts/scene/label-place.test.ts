import { describe, expect, it } from 'vitest';
import { around, bestPlace, readablePlace } from '#charts/scene/label-place.ts';

const PLOT = { left: 0, top: 0, right: 200, bottom: 200 };
const SIZE = { width: 40, height: 14 };
const NOTHING = { boxes: [], near: [], curves: [] };

/** Where the words of a point at the middle of the plot go. */
function placed(
  taken: Parameters<typeof bestPlace>[1],
  at: readonly [number, number] = [100, 100],
) {
  const { x, y } = bestPlace(around(at, SIZE, 7), taken, PLOT);
  return [x, y];
}

describe('bestPlace(places, taken, plot)', () => {
  it('sets words to the right of their point where nothing is in the way', () => {
    expect(placed(NOTHING)).toEqual([107, 100]);
  });

  it('goes left where other words stand on the right', () => {
    const boxes = [{ x: 110, y: 100, width: 40, height: 14 }];
    expect(placed({ ...NOTHING, boxes })).toEqual([53, 100]);
  });

  it('goes below where a curve runs through the point', () => {
    const curves = Array.from({ length: 40 }, (_, i) => [5 * i, 100] as const);
    expect(placed({ ...NOTHING, curves })).toEqual([80, 114]);
  });

  it('stays in the plot', () => {
    expect(placed(NOTHING, [190, 100])).toEqual([143, 100]);
  });

  it('leaves the neighbourhood of another mark, where it would seem its own', () => {
    const near = [{ x: 120, y: 100, width: 28, height: 28 }];
    expect(placed({ ...NOTHING, near })).toEqual([53, 100]);
  });

  it('goes further off where all about the point is taken', () => {
    const boxes = [{ x: 55, y: 100, width: 90, height: 20 }];
    const [, y = NaN] = placed({ ...NOTHING, boxes });
    expect(Math.abs(y - 100)).toBeGreaterThan(17);
  });

  it('refuses to choose among no places', () => {
    expect(() => bestPlace([], NOTHING, PLOT)).toThrow('bestPlace: expected a place, got none');
  });
});

describe('readablePlace(places, taken, plot)', () => {
  it('finds none where every place covers words', () => {
    const boxes = [{ x: 0, y: 100, width: 200, height: 200 }];
    expect(readablePlace(around([100, 100], SIZE, 7), { ...NOTHING, boxes }, PLOT)).toBeUndefined();
  });

  it('finds the one that is liked best of those that cover nothing', () => {
    expect(readablePlace(around([100, 100], SIZE, 7), NOTHING, PLOT)).toMatchObject({
      x: 107,
      y: 100,
    });
  });
});
