import { describe, expect, it } from 'vitest';
import { allocation, allocationForParams, extrapolation, logSpace } from '#engine/index.ts';
import type { PowerLaw } from '#engine/index.ts';

/** Approach 1 of `hoffmann-2022`: exponents of Table 2, level from the 67B row of Table 3. */
const APPROACH_1: PowerLaw = Object.freeze({
  counts: 'params',
  size: { exponent: 0.5, anchor: { flops: 5.76e23, value: 67e9 } },
  tokens: { exponent: 0.5, anchor: { flops: 5.76e23, value: 1.5e12 } },
});

/** `meta-2024-herd`, Sec. 3.2.1: tokens only, the printed constants. */
const LLAMA_3: PowerLaw = Object.freeze({
  counts: 'params',
  tokens: { coefficient: 0.29, exponent: 0.53 },
});

/** `deepseek-2024-llm`: size in non-embedding FLOP per token, C = M D. */
const DEEPSEEK: PowerLaw = Object.freeze({
  counts: 'flopsPerToken',
  size: { coefficient: 0.1715, exponent: 0.5243 },
  tokens: { coefficient: 5.8316, exponent: 0.4757 },
});

/** `kaplan-2020`: exponents only, embeddings not counted. */
const KAPLAN: PowerLaw = Object.freeze({ counts: 'nonEmbeddingParams', size: { exponent: 0.73 } });

/** [law, flops, size, tokens, relative tolerance, locator] */
const PUBLISHED = [
  ['Approach 1 at 10B', APPROACH_1, 1.23e22, 10e9, 205.1e9, 0.07, 'hoffmann-2022, Table 3'],
  ['Approach 1 at 1T', APPROACH_1, 1.27e26, 1e12, 21.2e12, 0.06, 'hoffmann-2022, Table 3'],
  ['DeepSeek at 1e20', DEEPSEEK, 1e20, 5.25e9, 1.9e10, 0.01, 'the printed constants'],
] as const;

const off = (actual: number | null, expected: number): number =>
  Math.abs((actual ?? NaN) / expected - 1);

describe('allocation(powerLaw, flops)', () => {
  it.each(PUBLISHED)('%s', (_what, law, flops, size, tokens, tolerance) => {
    const found = allocation(law, flops);
    expect(off(found.size, size)).toBeLessThan(tolerance);
    expect(off(found.tokens, tokens)).toBeLessThan(tolerance);
  });

  it("Llama 3's printed law gives 10.5T tokens at 3.8e25 FLOP, not the 16.55T of its own text", () => {
    const { tokens, params } = allocation(LLAMA_3, 3.8e25);
    expect(off(tokens, 1.0464e13)).toBeLessThan(0.001);
    expect(off(tokens, 16.55e12)).toBeGreaterThan(0.36);
    expect(off(params, 3.8e25 / 6 / 1.0464e13)).toBeLessThan(0.001);
  });

  it('an exponent of 0.5378 reproduces that text (computed)', () => {
    const law: PowerLaw = { counts: 'params', tokens: { coefficient: 0.29, exponent: 0.5378 } };
    expect(off(allocation(law, 3.8e25).tokens, 16.55e12)).toBeLessThan(0.005);
  });

  it('derives the missing half from C = 6 N D, and its exponent from a + b = 1', () => {
    const { size, tokens, sizeExponent } = allocation(LLAMA_3, 1e22);
    expect(off((size ?? NaN) * (tokens ?? NaN), 1e22 / 6)).toBeLessThan(1e-12);
    expect(sizeExponent).toBeCloseTo(0.47, 12);
  });

  it('says that a law without a level gives only growth', () => {
    const found = allocation(KAPLAN, 1e22);
    expect(found).toEqual({
      counts: 'nonEmbeddingParams',
      size: null,
      params: null,
      tokens: null,
      sizeExponent: 0.73,
      tokensExponent: 0.27,
      unanswered: 'level-not-published',
    });
  });

  it('does not turn FLOP per token into parameters', () => {
    const found = allocation(DEEPSEEK, 1e20);
    expect(found.params).toBeNull();
    expect(found.unanswered).toBe('counted-otherwise');
  });
});

describe('allocationForParams(powerLaw, params)', () => {
  it.each([
    ['a law of size', APPROACH_1],
    ['a law of tokens', LLAMA_3],
  ])('gives the budget for which %s recommends the size', (_, law) => {
    const run = allocationForParams(law, 8e9);
    if (typeof run === 'string') throw new TypeError(run);
    const back = allocation(law, run.flops);
    expect(off(back.params, 8e9)).toBeLessThan(1e-9);
    expect(off(back.tokens, run.tokens)).toBeLessThan(1e-9);
  });

  it.each([
    ['level-not-published', KAPLAN],
    ['counted-otherwise', DEEPSEEK],
  ])('says %s where the law has no such size', (reason, law) => {
    expect(allocationForParams(law, 8e9)).toBe(reason);
  });
});

describe('extrapolation(law, { params, tokens, flops })', () => {
  const law = Object.freeze({
    fitted: { params: [1e8, 1e10], tokens: [1e9, 1e11] },
  } as const);

  it('gives side and factor on each axis, and the furthest', () => {
    expect(extrapolation(law, { params: 1e7, tokens: 5e11, flops: 1e25 })).toEqual({
      params: { side: 'below', factor: 10 },
      tokens: { side: 'above', factor: 5 },
      flops: null,
      furthest: 10,
    });
  });

  it('is 1 inside and at the ends', () => {
    for (const params of [1e8, 1e9, 1e10]) {
      expect(extrapolation(law, { params })).toEqual({
        params: { side: 'inside', factor: 1 },
        tokens: null,
        flops: null,
        furthest: 1,
      });
    }
  });
});

describe('logSpace(low, high, count)', () => {
  it('keeps both ends exactly and the ratio between neighbours', () => {
    const values = logSpace(3e7, 7e11, 9);
    expect([values[0], values.at(-1), values.length]).toEqual([3e7, 7e11, 9]);
    const ratios = values.slice(1).map((value, i) => value / (values[i] ?? NaN));
    for (const ratio of ratios) expect(ratio).toBeCloseTo((7e11 / 3e7) ** (1 / 8), 9);
  });

  it('spans the whole range of a double', () => {
    expect(logSpace(1e-300, 1e300, 3).map(Number.isFinite)).toEqual([true, true, true]);
  });
});
