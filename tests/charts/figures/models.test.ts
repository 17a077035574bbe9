import { describe, expect, it } from 'vitest';
import type { LineSeries } from '#charts/spec/spec.ts';
import { DATA } from '../figure-data.ts';
import { captionsOf, seriesOf, specOf } from '../spec-of.ts';

const ID = 'models';

function pointsOf(query = ''): Map<string, LineSeries> {
  const marks = specOf(ID, query).series.filter(({ kind }) => kind === 'points');
  return new Map(marks.map((each) => [each.id, each as LineSeries]));
}

describe('models', () => {
  it('places every model whose parameters and tokens are known, and no other', () => {
    const placed = pointsOf();
    expect([...placed.keys()].toSorted()).toEqual(Object.keys(DATA.models ?? {}).toSorted());
    expect(placed.get('llama-3-8b')?.points).toEqual([[8e9, 15e12]]);
    expect(placed.has('mixtral-8x7b')).toBe(false);
  });

  it('places a mixture by the parameters at work, or by all of them', () => {
    expect(pointsOf().get('deepseek-v3')?.points).toEqual([[37e9, 14.8e12]]);
    expect(pointsOf('active=0').get('deepseek-v3')?.points).toEqual([[671e9, 14.8e12]]);
    expect(pointsOf('active=0').get('llama-3-8b')?.points).toEqual([[8e9, 15e12]]);
  });

  it('shows what no maker reported as a ring', () => {
    const placed = pointsOf();
    const roles = ['llama-3-8b', 'gpt-4', 'llama-4-behemoth'].map((id) => placed.get(id)?.role);
    expect(roles).toEqual(['observed', 'estimate', 'estimate']);
  });

  it('keeps each budget on its line and the rule at its ratio, within the plot', () => {
    const spec = specOf(ID, 'ratio=100');
    for (const [params, tokens = NaN] of seriesOf(spec, 'budget-1e24').points) {
      expect((6 * params * tokens) / 1e24).toBeCloseTo(1, 9);
    }
    for (const [params, tokens = NaN] of seriesOf(spec, 'rule').points) {
      expect(tokens / params).toBeCloseTo(100, 9);
      expect(params).toBeGreaterThanOrEqual(spec.x.domain[0]);
      expect(params).toBeLessThanOrEqual(spec.x.domain[1]);
    }
  });

  it('speaks its state in both languages', () => {
    expect(captionsOf(specOf(ID))).toMatchInlineSnapshot(`
      [
        "Of 28 models 25 read more than 20 tokens for each parameter at work: from 1.1 for Gopher 280B up to 7,300 for Llama 3.2 1B.",
        "28个模型中，有25个的训练量超过每个激活参数20个token：最少的是Gopher 280B，为1.1；最多的是Llama 3.2 1B，达7300。",
      ]
    `);
    expect(captionsOf(specOf(ID, 'ratio=100&active=0'))).toMatchInlineSnapshot(`
      [
        "Of 28 models, with mixtures counted whole, 14 read more than 100 tokens for each parameter: from 1.1 for Gopher 280B up to 7,300 for Llama 3.2 1B.",
        "混合专家模型按全部参数计，28个模型中，有14个的训练量超过每个参数100个token：最少的是Gopher 280B，为1.1；最多的是Llama 3.2 1B，达7300。",
      ]
    `);
  });
});
