import { describe, expect, it } from 'vitest';
import { captionsOf, seriesOf, specOf } from '../spec-of.ts';

function valuesOf(query: string, id = 'repeated'): number[] {
  return seriesOf(specOf('repeat-data', query), id).points.map(([, y]) => y);
}

describe('repeat-data', () => {
  it('makes four passes nearly as good as fresh text, and forty not', () => {
    const [again, fresh] = [valuesOf('unique=1e12'), valuesOf('unique=1e12', 'fresh')];
    expect(again[0]).toBe(1e12);
    expect((again[3] ?? NaN) / (fresh[3] ?? NaN)).toBeCloseTo(0.9314, 4);
    expect((again[39] ?? NaN) / (fresh[39] ?? NaN)).toBeLessThan(0.4);
  });

  it('grows with every pass, by less each time, and stays below the ceiling it rules', () => {
    const spec = specOf('repeat-data');
    const worth = valuesOf('');
    const gains = worth.slice(1).map((value, i) => value - (worth[i] ?? NaN));
    expect(gains.every((gain) => gain > 0)).toBe(true);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(spec.marks.map(({ at }) => at / 15e12)).toEqual([expect.closeTo(16.387756, 6)]);
    expect(Math.max(...worth)).toBeLessThan(spec.marks[0]?.at ?? 0);
  });

  it('shows the passes one by one as shares of fresh text, the first in full', () => {
    const shares = valuesOf('show=each&unique=1e12');
    expect(shares[0]).toBe(100);
    expect(shares[1]).toBeCloseTo(96.8, 1);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(specOf('repeat-data', 'show=each').marks).toEqual([]);
  });

  it('dashes what is read beyond the 900B tokens of the longest run', () => {
    expect(seriesOf(specOf('repeat-data', 'unique=1e11'), 'repeated').fitted).toEqual([0, 8]);
    expect(seriesOf(specOf('repeat-data'), 'repeated').fitted).toBeNull();
  });

  it('speaks its state in both languages', () => {
    expect(captionsOf(specOf('repeat-data'))).toMatchInlineSnapshot(`
      [
        "Muennighoff et al.: 4 passes over 15T tokens teach as much as 56T tokens of fresh text, and the last of them adds 85% of what as much fresh text would. However often it is read, it never counts for more than 250T tokens, 16 times itself.",
        "Muennighoff等：把15万亿token读4遍，相当于读56万亿token的新文本，其中最后一遍的价值是等量新文本的85%。无论读多少遍，至多相当于250万亿token，即它自身的16倍。",
      ]
    `);
  });
});
