import { describe, expect, it } from 'vitest';
import { DATA } from '../figure-data.ts';
import { captionsOf, seriesOf, specOf } from '../spec-of.ts';

const LAWS = Object.keys(DATA.laws);

/** Height of the gap's ruler and length of the lag's, at the essay or at the end. */
function measured(query: string, when: 'then' | 'end'): { gap: number; lag: number } {
  const spec = specOf('acceleration-gap', query);
  const [low, high] = seriesOf(spec, `gap-${when}`).points;
  const [from, to] = seriesOf(spec, `lag-${when}`).points;
  return {
    gap: (high?.[1] ?? NaN) - (low?.[1] ?? NaN),
    lag: (to?.[0] ?? NaN) - (from?.[0] ?? NaN),
  };
}

describe('acceleration-gap', () => {
  it('follows both sides by the quarter and rules gap and lag at the essay and at the end', () => {
    const { series } = specOf('acceleration-gap');
    expect(series.map(({ id, points }) => [id, points.length])).toEqual([
      ['leader', 29],
      ['follower', 29],
      ['unlimited', 29],
      ['lag-then', 2],
      ['gap-then', 2],
      ['lag-end', 2],
      ['gap-end', 2],
    ]);
  });

  it.each(LAWS)('under %s, keeps the lag and shrinks the gap, at the wall all the more', (law) => {
    const [then, end] = [measured(`law=${law}`, 'then'), measured(`law=${law}`, 'end')];
    const unlimited = measured(`law=${law}&tokens=1e17`, 'end');
    expect(then.lag).toBeCloseTo(1, 6);
    expect(end.lag).toBeCloseTo(1, 6);
    expect(unlimited.lag).toBeCloseTo(1, 6);
    expect(unlimited.gap).toBeLessThan(then.gap);
    expect(end.gap).toBeLessThan(unlimited.gap);
  });

  it('makes the lag the logarithm of the lead over that of the growth', () => {
    expect(measured('ratio=10&growth=10', 'end').lag).toBeCloseTo(1, 6);
    expect(measured('ratio=9&growth=3', 'end').lag).toBeCloseTo(2, 6);
  });

  it('rules no lag beyond the first year drawn', () => {
    const spec = specOf('acceleration-gap', 'ratio=100&growth=1.5');
    expect(seriesOf(spec, 'lag-then').points[0]?.[0]).toBe(2023);
  });

  it('marks the wall where the leader meets it, and none beyond the years drawn', () => {
    const [mark] = specOf('acceleration-gap').marks;
    expect(mark?.at).toBeCloseTo(2026.1, 1);
    const far = specOf('acceleration-gap', 'tokens=1e17');
    expect(far.marks).toEqual([]);
    expect(far.series.map(({ id }) => id)).not.toContain('unlimited');
    expect(far.caption.key).toBe('chart.acceleration-gap.caption');
  });

  it('speaks its state in both languages', () => {
    expect(captionsOf(specOf('acceleration-gap'))).toMatchInlineSnapshot(`
      [
        "besiroglu-2024: in April 2024 the leader gains 0.018 a year and the follower is 12 months behind, which makes a gap of about 0.018 (exactly 0.021). Once 36T tokens are all the text there is, the curve flattens: by 2030 the lag is 12 months, the slope 0.0018 and the gap 0.0023, where unlimited text would have left 0.005.",
        "besiroglu-2024：2024年4月，领先者的损失每年下降0.018，追赶者落后12个月，两者相乘，差距约为0.018（实际0.021）。文本总共只有36万亿token，用尽之后曲线变平：到2030年，仍落后12个月，斜率却只剩0.0018，差距缩到0.0023；若文本无限，差距会是0.005。",
      ]
    `);
  });
});
