import { describe, expect, it } from 'vitest';
import { seriesOf as contentOf } from '#charts/spec/data.ts';
import { say } from '#charts/spec/message.ts';
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import { DATA } from '../figure-data.ts';
import { captionsOf, seriesOf, specOf } from '../spec-of.ts';

const ID = 'open-closed-gap';
const { fields } = FIGURES[ID];
const YARDSTICKS = fields['yardstick']?.kind === 'choice' ? fields['yardstick'].options : {};
const NAMES = Object.keys(YARDSTICKS);

describe('open-closed-gap', () => {
  it('offers four yardsticks', () => {
    expect(NAMES).toEqual(['eci', 'lag', 'arena', 'mmlu']);
  });

  it.each(NAMES)('by %s, marks the essay and keeps what was published off the lines', (name) => {
    const { series, marks } = specOf(ID, `yardstick=${name}`);
    expect(marks[0]).toMatchObject({ axis: 'x', at: 2024.296 });
    for (const { role, kind, points } of series.filter((each) => each.kind === 'line')) {
      const times = new Set(points.map(([at]) => at));
      expect([role, kind, times.size > 1]).toEqual(
        role === 'estimate' ? ['estimate', 'line', false] : ['leader', 'line', true],
      );
    }
  });

  it('measures the Arena gap as the closed rating less the open one of the same day', () => {
    const gap = seriesOf(specOf(ID, 'yardstick=arena'), 'closed-over-open').points;
    expect(gap[0]).toEqual([2024.466, 1287 - 1208]);
    const { lines } = contentOf(DATA, 'arena-text-gap');
    const days = (line: string) => (lines[line]?.points ?? []).map(({ at }) => at);
    expect(gap.map(([at]) => at)).toEqual(days('closed').filter((at) => days('open').includes(at)));
  });

  it('keeps ratings of different making on lines of their own', () => {
    const ids = specOf(ID, 'yardstick=arena').series.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['closed-over-open', 'closed-styled-over-open-styled']);
  });

  it('draws a published span as a bar from its low to its high end', () => {
    const estimates = specOf(ID, 'yardstick=lag').series.filter(({ role }) => role === 'estimate');
    expect(estimates.map(({ points }) => points.map(([, months]) => months))).toEqual([
      [5, 12, 22],
      [1.1, 3.5, 5.3],
      [4],
      [3, 7],
      [4, 6],
      [8, 10],
      [8],
    ]);
  });

  it('marks lags that are only lower bounds, and leaves them out of the line', () => {
    const spec = specOf(ID, 'yardstick=lag');
    const [bounds, line] = [seriesOf(spec, 'lag-at-least'), seriesOf(spec, 'lag')];
    expect(bounds).toMatchObject({ kind: 'points', role: 'follower', endLabel: true });
    const days = (series: string, bounded: boolean) =>
      (contentOf(DATA, series).lines['lag']?.points ?? [])
        .filter(({ bound }) => (bound === 'at-least') === bounded)
        .map(({ at }) => at);
    expect(bounds.points.map(([at]) => at)).toEqual(days('eci-lag-derived', true));
    expect(line.points.map(([at]) => at)).toEqual(days('eci-lag-derived', false));
    expect(Math.max(...bounds.points.map(([at]) => at))).toBeLessThan(line.points[0]?.[0] ?? 0);
  });

  it('keeps other protocols of MMLU off the line of base models', () => {
    const spec = specOf(ID, 'yardstick=mmlu');
    expect(seriesOf(spec, 'base')).toMatchObject({ kind: 'line', role: 'leader' });
    expect(spec.series.map(({ role }) => role)).toEqual(['leader', ...Array(4).fill('estimate')]);
    expect(spec.y.domain[0]).toBeLessThan(0);
    expect(spec.marks.map(({ axis, at }) => [axis, at])).toContainEqual(['y', 0]);
  });

  it('passes on what the series must not be taken for', () => {
    const notes = specOf(ID, 'yardstick=arena').notes.map((note) => say(wordsFor('en'), note));
    expect(notes[0]).toContain('Only differences mean anything.');
  });

  it.each(NAMES)('by %s, speaks its state in both languages', (name) => {
    expect(captionsOf(specOf(ID, `yardstick=${name}`))).toMatchSnapshot();
  });
});

describe('open-closed-gap, side by side', () => {
  it('puts every yardstick on one axis of time, which holds all its points', () => {
    expect(FIGURES[ID].multiples).toBe('yardstick');
    const specs = NAMES.map((option) => specOf(ID, `yardstick=${option}`));
    expect(specs).toHaveLength(4);
    expect(new Set(specs.map(({ x }) => x.domain.join())).size).toBe(1);
    for (const { x, series } of specs) {
      for (const [at] of series.flatMap(({ points }) => points as readonly (readonly number[])[])) {
        expect(at).toBeGreaterThanOrEqual(x.domain[0]);
        expect(at).toBeLessThanOrEqual(x.domain[1]);
      }
    }
  });
});
