import { describe, expect, it } from 'vitest';
import { charactersPerTokenSavings, kvCacheBytes } from '#engine/index.ts';

const KIB = 1024;

/** [model, shape, tokens, bytes, where the shape stands] */
const CACHES = [
  ['Llama 2 7B, MHA', { layers: 32, kvHeads: 32, headDim: 128 }, 1, 512 * KIB, 'llama-models'],
  ['Llama 3 8B, GQA', { layers: 32, kvHeads: 8, headDim: 128 }, 1, 128 * KIB, 'meta-2024-herd'],
  ['Llama 2 70B, GQA', { layers: 80, kvHeads: 8, headDim: 128 }, 1, 320 * KIB, 'llama-models'],
  ['a full Llama 3 8B window', { layers: 32, kvHeads: 8, headDim: 128 }, 8192, 2 ** 30, 'card'],
  ['MQA keeps one head', { layers: 18, kvHeads: 1, headDim: 256 }, 1, 18 * KIB, 'gemma 2B'],
  [
    'Mistral 7B forgets beyond its window',
    { layers: 32, kvHeads: 8, headDim: 128, window: 4096 },
    8192,
    4096 * 128 * KIB,
    'jiang-2023, Table 1',
  ],
  [
    'Mistral 7B before its window is full',
    { layers: 32, kvHeads: 8, headDim: 128, window: 4096 },
    1000,
    1000 * 128 * KIB,
    'jiang-2023, Table 1',
  ],
  [
    'gpt-oss-120b windows every other layer',
    { layers: 36, kvHeads: 8, headDim: 64, window: 128, windowedLayers: 18 },
    1000,
    2 * 8 * 64 * 2 * 18 * (1000 + 128),
    'openai-2025-gpt-oss-readme',
  ],
  [
    'DeepSeek-V3, MLA: 576 numbers a layer',
    { layers: 61, latentDim: 512, ropeDim: 64 },
    1,
    61 * 576 * 2,
    'deepseek-2024-v3-report',
  ],
] as const;

describe('kvCacheBytes(shape, tokens, bytesPerElement = 2)', () => {
  it.each(CACHES)('%s', (_model, shape, tokens, bytes) => {
    expect(kvCacheBytes(Object.freeze({ ...shape }), tokens)).toBe(bytes);
  });

  it('scales with the bytes of an element', () => {
    const shape = { layers: 32, kvHeads: 8, headDim: 128 };
    expect(kvCacheBytes(shape, 10, 1)).toBe(kvCacheBytes(shape, 10) / 2);
  });

  it('is nothing before the first token', () => {
    expect(kvCacheBytes({ layers: 1, kvHeads: 1, headDim: 1 }, 0)).toBe(0);
  });
});

describe('charactersPerTokenSavings(before, after)', () => {
  it('gives 19.5 % fewer tokens for 3.17 to 3.94 characters (meta-2024-herd, Sec. 3.2)', () => {
    const { tokenRatio, savedShare } = charactersPerTokenSavings(3.17, 3.94);
    expect(savedShare).toBeCloseTo(0.195, 3);
    expect(tokenRatio + savedShare).toBeCloseTo(1, 15);
  });

  it('is negative when tokens get shorter', () => {
    expect(charactersPerTokenSavings(4, 3).savedShare).toBeCloseTo(-1 / 3, 15);
  });
});
