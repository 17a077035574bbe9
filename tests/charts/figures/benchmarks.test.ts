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
    expect(rows.length).toBeGreaterThan(0);
    for (const { series, x, category } of rows) {
      expect(published).toContainEqual(
        expect.objectContaining({ name: category, value: x, variant: series }),
      );
    }
  });

  it.each([
    ['en', 'How, and by whom: 5-shot (Meta); '],
    ['zh', '怎么测、谁测的：5-shot（Meta）；'],
  ] as const)('says in %s how scores were measured', (locale, start) => {
    const said = specOf('benchmarks').notes.map((note) => say(wordsFor(locale), note));
    expect(said.at(-1)?.slice(0, start.length)).toBe(start);
  });

  it('keeps to one stage where one is asked for', () => {
    const { series } = specOf('benchmarks', 'stage=base');
    expect(series.map(({ id }) => id)).toEqual(['base']);
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
