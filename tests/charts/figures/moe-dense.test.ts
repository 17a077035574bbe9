import { describe, expect, it } from 'vitest';
import { moeComparison } from '#engine/index.ts';
import { neededOf } from '#charts/spec/data.ts';
import { DATA } from '../figure-data.ts';
import { captionsOf, seriesOf, specOf } from '../spec-of.ts';

const { law } = neededOf(DATA, 'mixtures', 'ludziejewski-2025');

function valuesOf(id: string, query = ''): number[] {
  return seriesOf(specOf('moe-dense', query), id).points.map(([, y]) => y);
}

/** The ringed values at a query: dense, same tokens, same compute, same work. */
const ringed = (query: string) => valuesOf('chosen', query);

describe('moe-dense', () => {
  it.each([2, 8, 32])(
    'with %i experts, has dense win at equal tokens and lose at equal work',
    (experts) => {
      const query = `experts=${experts}`;
      expect(new Set(valuesOf('dense', query))).toEqual(new Set([0]));
      expect(Math.min(...valuesOf('same-tokens', query))).toBeGreaterThan(0);
      expect(Math.max(...valuesOf('same-work', query))).toBeLessThan(0);
    },
  );

  it('has the mixture win at equal compute while small and lose while large or long trained', () => {
    expect(ringed('params=1e9&ratio=20')[2]).toBeLessThan(0);
    expect(ringed('params=1e11&ratio=20')[2]).toBeGreaterThan(0);
    expect(ringed('params=1e9&ratio=2000')[2]).toBeGreaterThan(0);
  });

  it('rings the size chosen where the engine puts it', () => {
    const made = moeComparison(law, { totalParams: 3e9, experts: 8, tokens: 60e9 });
    const [dense, tokens, compute] = ringed('params=3e9&ratio=20&experts=8&show=loss');
    expect([dense, tokens, compute]).toEqual([
      made.dense,
      made.equalTokens.loss,
      made.equalCompute.loss,
    ]);
    expect(dense).toBeCloseTo(2.351, 3);
  });

  it('falls with size where it shows the loss', () => {
    const losses = valuesOf('dense', 'show=loss');
    expect(losses).toEqual(losses.toSorted((a, b) => b - a));
  });

  it('dashes what lies beyond 5B parameters in all, of a wide mixture sooner', () => {
    const spec = specOf('moe-dense');
    const [dense, work] = [seriesOf(spec, 'dense').fitted, seriesOf(spec, 'same-work').fitted];
    expect(seriesOf(spec, 'dense').points[dense?.[1] ?? 0]?.[0]).toBeLessThan(5e9);
    expect(work?.[1]).toBeLessThan(dense?.[1] ?? 0);
  });

  it('speaks its state in both languages', () => {
    expect(captionsOf(specOf('moe-dense'))).toMatchInlineSnapshot(`
      [
        "Ludziejewski et al.: beside a dense model of 8B parameters and 160B tokens, a mixture of 8 experts in the same memory reaches a loss 0.098 higher after the same tokens and 0.0052 higher after the same compute, which lets it read more. Given the same work for each token, and memory for 45B parameters, its loss is 0.056 lower.",
        "Ludziejewski等：与80亿参数、1600亿token的稠密模型相比，显存相同、有8个专家的混合专家模型，训练数据相同时损失高0.098，算力相同（因而能多读数据）时高0.0052。若每个token的计算量相同，而显存放得下450亿参数，损失则低0.056。",
      ]
    `);
  });
});
