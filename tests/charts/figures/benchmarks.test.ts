import { describe, expect, it } from 'vitest';
import { wordsFor } from '#charts/figures/all.ts';
import { rowsOf } from '#charts/files/table.ts';
import { say } from '#charts/spec/message.ts';
import { DATA } from '../figure-data.ts';
import { specOf } from '../spec-of.ts';

const TESTS = Object.keys(DATA.benchmarks ?? {});

describe('benchmarks', () => {
  it.each(TESTS)('draws the scores of %s as published, each in the row of its model', (test) => {
    const published = DATA.benchmarks?.[test]?.scores ?? [];
    const rows = rowsOf(specOf('benchmarks', `test=${test}&rows=16`));
    const scores = rows.filter(({ series }) => !series.startsWith('range-'));
    expect(scores.length).toBeGreaterThan(0);
    for (const { series, x, category = '' } of scores) {
      expect(published).toContainEqual(
        expect.objectContaining({
          name: category,
          value: x,
          variant: series.replace('llama-3-', ''),
        }),
      );
      expect(series.startsWith('llama-3-')).toBe(category.startsWith('Llama 3'));
    }
  });

  it('joins the lowest and the highest score of a model that has several', () => {
    const spec = specOf('benchmarks');
    const ranges = spec.series.filter(({ id }) => id.startsWith('range-'));
    expect(ranges.length).toBeGreaterThan(3);
    for (const { id, points } of ranges) {
      const own = rowsOf(spec).filter(
        ({ series, category }) => !series.startsWith('range-') && id === `range-${category}`,
      );
      const values = own.map(({ x }) => x);
      expect(points.map(([x]) => x)).toEqual([Math.min(...values), Math.max(...values)]);
    }
  });

  it.each([
    ['en', '5-shot (Meta)'],
    ['zh', '5-shot（Meta）'],
  ] as const)('says in %s how scores were measured, a way to a line', (locale, first) => {
    const said = specOf('benchmarks').notes.map((note) => say(wordsFor(locale), note));
    expect(said[1]).toBe(first);
    expect(new Set(said).size).toBe(said.length);
  });

  it('keeps to one stage where one is asked for', () => {
    const { series } = specOf('benchmarks', 'stage=base');
    const scores = series.map(({ id }) => id).filter((id) => !id.startsWith('range-'));
    expect(scores).toEqual(['base', 'llama-3-base']);
  });

  it('orders rows by their best score, and shows no more than asked', () => {
    const spec = specOf('benchmarks', 'rows=5');
    expect(spec.y.categories).toHaveLength(5);
    const best = (spec.y.categories ?? []).map(({ id }) =>
      Math.max(
        ...rowsOf(spec)
          .filter(({ category }) => category === id)
          .map(({ x }) => x),
      ),
    );
    expect(best).toEqual(best.toSorted((a, b) => b - a));
  });
});
