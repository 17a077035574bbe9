import { describe, expect, it } from 'vitest';
import { wordsFor } from '#charts/figures/all.ts';
import { rowsOf } from '#charts/files/table.ts';
import { sizeOf } from '#charts/scene/geometry.ts';
import { sceneOf } from '#charts/scene/scene.ts';
import { DATA } from '../figure-data.ts';
import { captionsOf, specOf } from '../spec-of.ts';

const CLAIMS = Object.values(DATA.verdicts ?? {});

describe('verdicts', () => {
  it.each(['', 'by=section'])('counts every claim once: %s', (query) => {
    const rows = rowsOf(specOf('verdicts', query));
    expect(rows.reduce((sum, { x }) => sum + x, 0)).toBe(CLAIMS.length);
    for (const { series, x, category } of rows) {
      const own = CLAIMS.filter(
        ({ kind, section, rating }) =>
          rating === series && [kind, `section-${section}`].includes(category ?? ''),
      );
      expect(x, `${series} ${category}`).toBe(own.length);
    }
  });

  it('makes each row a whole where shares are asked for', () => {
    const whole = new Map<string | undefined, number>();
    for (const { category, x } of rowsOf(specOf('verdicts', 'share=1')))
      whole.set(category, (whole.get(category) ?? 0) + x);
    for (const [category, sum] of whole) expect(sum, category).toBeCloseTo(100, 9);
  });

  it('lets no bar begin but where another ends', () => {
    const ends = new Map<number, number>();
    for (const series of specOf('verdicts').series) {
      if (series.kind !== 'bars') throw new Error('expected bars');
      series.points.forEach(([end, row], i) => {
        expect(series.from[i]).toBeCloseTo(ends.get(row) ?? 0, 9);
        ends.set(row, end);
      });
    }
  });

  it('sets on a bar the mark of its verdict, and beneath it what it comes to', () => {
    const spec = specOf('verdicts');
    const scene = sceneOf(spec, wordsFor('en', 'verdicts'), sizeOf(spec, 'wide'));
    const bars = rowsOf(spec).length;
    expect(scene.markers.filter(({ colour }) => colour === 'ground')).toHaveLength(bars);
    const marks = spec.series.map(({ role }) =>
      scene.markers.find(({ colour }) => colour === role),
    );
    expect(marks.map((mark) => mark?.marker)).toEqual([
      'disc',
      'half',
      'diamond',
      'cross',
      'dotted',
      'stroke',
    ]);
    const numbers = rowsOf(spec).map(({ x }) => String(x));
    const said = scene.texts.filter(({ crossed }) => crossed).map(({ lines }) => lines[0]);
    expect(said.toSorted()).toEqual(numbers.toSorted());
  });

  it.each(['en', 'zh'] as const)('has all marks and numbers on a phone too: %s', (locale) => {
    const spec = specOf('verdicts');
    const scene = sceneOf(spec, wordsFor(locale, 'verdicts'), sizeOf(spec, 'narrow'));
    const bars = rowsOf(spec).length;
    expect(scene.markers.filter(({ colour }) => colour === 'ground')).toHaveLength(bars);
    const numbers = scene.texts.filter(
      ({ lines, crossed }) => crossed && /^\d+$/.test(lines[0] ?? ''),
    );
    expect(numbers).toHaveLength(bars);
  });

  it('says the counts in words', () => {
    const holding = CLAIMS.filter(({ rating }) => rating.startsWith('supported')).length;
    const [english = ''] = captionsOf(specOf('verdicts'));
    expect(english).toContain(`Of ${CLAIMS.length} claims ${holding} are borne out`);
  });
});
