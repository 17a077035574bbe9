import { describe, expect, it } from 'vitest';
import { kvCacheBytes } from '#engine/index.ts';
import { captionsOf, seriesOf, specOf } from '../spec-of.ts';

const GIB = 2 ** 30;

/** Bytes ringed at a query, in the order of the lines. */
function ringed(query: string): number[] {
  return seriesOf(specOf('kv-cache', query), 'chosen').points.map(([, bytes]) => bytes);
}

describe('kv-cache', () => {
  it('fills 1 GiB with a full window of Llama 3 8B and 4 GiB if every head kept its own', () => {
    const [mha, gqa, mla, mqa] = ringed('batch=1&context=8192');
    expect([mha, gqa]).toEqual([4 * GIB, GIB]);
    expect(mla).toBe(32 * (512 + 64) * 2 * 8192);
    expect(mqa).toBe(GIB / 8);
  });

  it.each([
    ['llama-2-7b', 512 * 1024],
    ['llama-3-8b', 128 * 1024],
    ['llama-3-70b', 320 * 1024],
    ['deepseek-v3', kvCacheBytes({ layers: 61, latentDim: 512, ropeDim: 64 }, 1)],
  ])('has %s keep %i bytes of each token', (id, bytes) => {
    const [[tokens, cache] = [NaN, NaN]] = seriesOf(
      specOf('kv-cache', 'of=models&batch=1'),
      id,
    ).points;
    expect(cache / tokens).toBe(bytes);
  });

  it('grows in step with length, batch and precision', () => {
    const [one = NaN] = ringed('batch=1&context=1e4');
    expect(ringed('batch=1&context=1e5')[0]).toBe(10 * one);
    expect(ringed('batch=7&context=1e4')[0]).toBe(7 * one);
    expect(ringed('batch=1&context=1e4&precision=fp8')[0]).toBe(one / 2);
    expect(ringed('batch=1&context=1e4&precision=int4')[0]).toBe(one / 4);
  });

  it('rules one accelerator, which thirty-two full windows overfill with MHA and not with GQA', () => {
    const [mha = NaN, gqa = NaN] = ringed('');
    const at = specOf('kv-cache').marks[0]?.at ?? NaN;
    expect(at).toBe(80e9);
    expect(mha).toBeGreaterThan(at);
    expect(gqa).toBeLessThan(at);
  });

  it('speaks its state in both languages', () => {
    expect(captionsOf(specOf('kv-cache'))).toMatchInlineSnapshot(`
      [
        "With the shape of Llama 3 8B, 32 × 8,192 tokens take 137 GB if each head keeps its own keys and values (MHA), 34.4 GB if groups share them as here (GQA), 9.66 GB as one compressed vector (MLA) and 4.29 GB if all heads share one pair (MQA). An 80 GB accelerator holds 18 such texts with MHA and 74 with GQA.",
        "按Llama 3 8B的形状，32段、每段8192 token：各头自存键值（MHA）占137 GB，分组共用（GQA，该模型的做法）占34.4 GB，只存一个压缩向量（MLA）占9.66 GB，各头共用一份（MQA）占4.29 GB。一张80 GB加速卡，用MHA能容纳18段这样的文本，用GQA能容纳74段。",
      ]
    `);
    expect(captionsOf(specOf('kv-cache', 'of=models'))).toMatchInlineSnapshot(`
      [
        "32 × 8,192 tokens take 137 GB with Llama 2 7B, 34.4 GB with Llama 3 8B, 85.9 GB with Llama 3 70B and 18.4 GB with DeepSeek-V3. An 80 GB accelerator holds 18, 74, 29 and 138 such texts: the cache follows the layers and the heads that keep keys, not the parameters.",
        "32段、每段8192 token：Llama 2 7B占137 GB，Llama 3 8B占34.4 GB，Llama 3 70B占85.9 GB，DeepSeek-V3占18.4 GB。一张80 GB加速卡依次能容纳18、74、29、138段这样的文本：缓存的大小取决于层数和自存键值的头数，而不是参数量。",
      ]
    `);
  });
});
