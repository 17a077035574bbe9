import { describe, expect, it } from 'vitest';
import { captionsOf, seriesOf, specOf } from '../spec-of.ts';

/** What is ringed at a query, in the order of the lines. */
function ringed(query: string): number[] {
  return seriesOf(specOf('tokenizer', query), 'chosen').points.map(([, y]) => y);
}

describe('tokenizer', () => {
  it('cuts the same English into 19.5% fewer tokens', () => {
    const [before = NaN, after = NaN] = ringed('length=1e5');
    expect(before).toBeCloseTo(1e5 / 3.17, 6);
    expect(1 - after / before).toBeCloseTo(0.195, 3);
  });

  it('owes a cache five times smaller to attention by four and to the tokenizer by 1.24', () => {
    const [neither = NaN, tokenizer = NaN, both = NaN] = ringed('show=memory');
    expect(neither / tokenizer).toBeCloseTo(1.243, 3);
    expect(tokenizer / both).toBe(4);
    expect(neither / both).toBeCloseTo(4.97, 2);
  });

  it('draws tokens from nothing on, and memory over all the lengths there are', () => {
    expect(specOf('tokenizer', 'length=1e4').x).toMatchObject({
      scale: 'linear',
      domain: [0, 12_500],
    });
    expect(specOf('tokenizer', 'show=memory').x).toMatchObject({
      scale: 'log',
      domain: [1e3, 1e6],
    });
  });

  it('speaks its state in both languages', () => {
    expect(captionsOf(specOf('tokenizer'))).toMatchInlineSnapshot(`
      [
        "A text of 20K characters takes 6.31K tokens at 3.17 characters each, with Llama 2’s tokenizer, and 5.08K tokens at 3.94, with Llama 3’s: 19.5% fewer. Its cache shrinks from 3.31 GB with Llama 2 7B to 665 MB with Llama 3 8B, to one part in 5: a factor of 4 is owed to shared keys and values, 1.24 to the tokenizer.",
        "一段2万字符的英文，用Llama 2的分词器是6310 token（每个3.17字符），用Llama 3的是5080 token（每个3.94字符），少19.5%。缓存从Llama 2 7B的3.31 GB缩到Llama 3 8B的665 MB，只有原来的1/5：共用键值贡献4倍，分词器贡献1.24倍。",
      ]
    `);
  });
});
