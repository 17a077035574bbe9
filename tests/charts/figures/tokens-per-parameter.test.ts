import { describe, expect, it } from 'vitest';
import { DATA } from '../figure-data.ts';
import { captionsOf, seriesOf, specOf } from '../spec-of.ts';

const LAWS = Object.keys(DATA.laws);
const ALLOCATIONS = [
  'hoffmann-2022-approach-1',
  'hoffmann-2022-approach-2',
  'meta-2024-llama-3',
  'meta-2024-llama-3-adjusted',
];

function ratiosOf(id: string, query = ''): number[] {
  return seriesOf(specOf('tokens-per-parameter', query), id).points.map(([, ratio]) => ratio);
}

/** Growth of a law's ratio over all the budgets drawn. */
function drift(id: string): number {
  const ratios = ratiosOf(id);
  return (ratios.at(-1) ?? NaN) / (ratios[0] ?? NaN);
}

describe('tokens-per-parameter', () => {
  it('draws every loss law, the chosen one first, and the laws of exponents that have a level', () => {
    const { series } = specOf('tokens-per-parameter', 'law=besiroglu-2024&models=0');
    expect(series.map(({ id, role }) => [id, role])).toEqual([
      ['besiroglu-2024', 'leader'],
      ['hoffmann-2022-printed', 'follower'],
      ['hoffmann-2022-unrounded', 'follower'],
      ...ALLOCATIONS.map((id) => [id, 'muted']),
      ['besiroglu-2024.refits', 'band'],
    ]);
  });

  it('asks for 58.9 tokens per parameter at Chinchilla’s budget, as the unrounded law does', () => {
    const ratios = ratiosOf('hoffmann-2022-unrounded', 'from=5.76e21&to=5.76e23');
    expect(ratios.at(-1)).toBeCloseTo(58.9, 1);
  });

  it('has Approach 1 near twenty at every budget and lets the others drift', () => {
    for (const ratio of ratiosOf('hoffmann-2022-approach-1')) expect(ratio).toBeCloseTo(20.5, 1);
    expect(drift('hoffmann-2022-approach-1')).toBeCloseTo(1, 9);
    expect(drift('hoffmann-2022-approach-2')).toBeCloseTo(1e9 ** 0.02, 6);
    expect(drift('meta-2024-llama-3')).toBeCloseTo(1e9 ** 0.06, 6);
    expect(drift('besiroglu-2024')).toBeLessThan(1);
    expect(drift('hoffmann-2022-unrounded')).toBeGreaterThan(5);
  });

  it('rules the twenty', () => {
    expect(specOf('tokens-per-parameter').marks.map(({ axis, at }) => [axis, at])).toEqual([
      ['y', 20],
    ]);
  });

  it('places models at 6ND, a mixture at its active parameters, a rumour as an estimate', () => {
    const spec = specOf('tokens-per-parameter');
    const [chinchilla, gpt4, deepseek] = ['chinchilla-70b', 'gpt-4', 'deepseek-v3'].map((id) =>
      seriesOf(spec, id),
    );
    expect(chinchilla).toMatchObject({ role: 'observed', points: [[5.88e23, 20]] });
    expect(gpt4?.role).toBe('estimate');
    expect(gpt4?.points[0]?.[1]).toBeCloseTo(13e12 / 280e9, 9);
    expect(deepseek?.points).toEqual([[6 * 37e9 * 14.8e12, 400]]);
  });

  it('leaves out models beyond the budgets drawn, and all of them when asked to', () => {
    const near = specOf('tokens-per-parameter', 'from=1e18&to=1e24').series;
    expect(near.map(({ id }) => id)).not.toContain('llama-3-1-405b');
    expect(near.map(({ id }) => id)).toContain('llama-3-8b');
    const lines = specOf('tokens-per-parameter', 'models=0').series.filter(
      ({ kind }) => kind === 'line',
    );
    expect(lines).toHaveLength(LAWS.length + 4);
  });

  it('dashes the law of Llama 3 beyond 10²² FLOP and nothing of a law that names no range', () => {
    const spec = specOf('tokens-per-parameter', 'from=1e19&to=1e25');
    expect(seriesOf(spec, 'meta-2024-llama-3').fitted).toEqual([0, 9]);
    expect(seriesOf(spec, 'hoffmann-2022-approach-1').fitted).toBeUndefined();
  });

  it('speaks its state in both languages', () => {
    expect(captionsOf(specOf('tokens-per-parameter'))).toMatchInlineSnapshot(`
      [
        "hoffmann-2022-unrounded asks for 19 tokens per parameter at 10¹⁸ FLOP and 110 at 10²⁷ FLOP, where the 7 laws together range from 15 to 190; twenty at every budget is the answer of Approach 1 alone, in which model and data grow alike. Llama 3 8B was given 1,875, which is 31 times what this law asks for at its budget.",
        "hoffmann-2022-unrounded：算力为10¹⁸ FLOP时，每个参数配19个token最好，到10²⁷ FLOP则是110个；在后一处，7条定律的答案从15到190不等，不论算力多少都答二十倍的只有方法一，它让模型与数据同步增长。Llama 3 8B每个参数用了1875个token，是这条定律在同等算力下所要求的31倍。",
      ]
    `);
    expect(captionsOf(specOf('tokens-per-parameter', 'models=0'))[1]).toMatchInlineSnapshot(
      `"hoffmann-2022-unrounded：算力为10¹⁸ FLOP时，每个参数配19个token最好，到10²⁷ FLOP则是110个；在后一处，7条定律的答案从15到190不等。二十倍出自方法一，它让模型与数据同步增长；只要两个指数不等，最优比例就会随算力漂移。"`,
    );
  });
});
