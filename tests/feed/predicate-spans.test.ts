import { describe, expect, it } from 'vitest';
import { FIGURES } from '#charts/figures/all.ts';
import { FLOPS } from '#charts/figures/two-futures/figure.ts';
import { BUDGET, SPANS } from '#checks/rules/predicates.ts';

const { fields } = FIGURES['two-futures'];

describe('the runs that predicates are held to', () => {
  it('start from the budget that the figure starts from', () => {
    expect(BUDGET).toBe(FLOPS);
  });

  it('set every control of the figure but its law', () => {
    expect(Object.keys(SPANS).toSorted()).toEqual(
      Object.keys(fields)
        .filter((name) => name !== 'law')
        .toSorted(),
    );
  });

  it.each(Object.entries(SPANS))('reach as far as its control: %s', (name, values) => {
    const field = fields[name];
    const ends = field && 'min' in field ? [field.min, field.max] : [true, false];
    expect([values[0], values.at(-1)]).toEqual(ends);
  });
});
