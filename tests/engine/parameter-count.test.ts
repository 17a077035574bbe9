import { describe, expect, it } from 'vitest';
import { parameterCount } from '#engine/index.ts';
import type { DecoderShape } from '#engine/index.ts';

const base = { headDim: 128 };
const llama1 = { ...base, vocab: 32000 };
const llama3 = { ...base, vocab: 128256, kvHeads: 8 };

/** [model, shape, total, active]; totals are exact counts of the released weights. */
const EXACT: readonly (readonly [string, DecoderShape, number, number])[] = (
  [
    ['LLaMA 7B', { ...llama1, hidden: 4096, layers: 32, heads: 32, ffn: 11008 }, 6738415616],
    ['LLaMA 13B', { ...llama1, hidden: 5120, layers: 40, heads: 40, ffn: 13824 }, 13015864320],
    ['LLaMA 33B', { ...llama1, hidden: 6656, layers: 60, heads: 52, ffn: 17920 }, 32528943616],
    ['LLaMA 65B', { ...llama1, hidden: 8192, layers: 80, heads: 64, ffn: 22016 }, 65285660672],
    [
      'Llama 2 70B',
      { ...llama1, hidden: 8192, layers: 80, heads: 64, kvHeads: 8, ffn: 28672 },
      68976648192,
    ],
    ['Llama 3 8B', { ...llama3, hidden: 4096, layers: 32, heads: 32, ffn: 14336 }, 8030261248],
    ['Llama 3 70B', { ...llama3, hidden: 8192, layers: 80, heads: 64, ffn: 28672 }, 70553706496],
    [
      'Llama 3.1 405B',
      { ...llama3, hidden: 16384, layers: 126, heads: 128, ffn: 53248 },
      405853388800,
    ],
    [
      'Llama 3.2 1B',
      {
        ...llama3,
        headDim: 64,
        hidden: 2048,
        layers: 16,
        heads: 32,
        ffn: 8192,
        tiedEmbeddings: true,
      },
      1235814400,
    ],
    [
      'Llama 3.2 3B',
      { ...llama3, hidden: 3072, layers: 28, heads: 24, ffn: 8192, tiedEmbeddings: true },
      3212749824,
    ],
    [
      'Mistral 7B',
      { ...llama1, hidden: 4096, layers: 32, heads: 32, kvHeads: 8, ffn: 14336 },
      7241732096,
    ],
    [
      'Mixtral 8x7B',
      {
        ...llama1,
        hidden: 4096,
        layers: 32,
        heads: 32,
        kvHeads: 8,
        ffn: 14336,
        experts: 8,
        activeExperts: 2,
      },
      46702792704,
      12879925248,
    ],
    [
      'Gemma 7B',
      {
        vocab: 256128,
        hidden: 3072,
        layers: 28,
        heads: 16,
        headDim: 256,
        ffn: 24576,
        tiedEmbeddings: true,
      },
      8538074112,
    ],
    [
      'Qwen2.5 72B',
      {
        ...base,
        vocab: 152064,
        hidden: 8192,
        layers: 80,
        heads: 64,
        kvHeads: 8,
        ffn: 29568,
        biases: 'qkv',
      },
      72706203648,
    ],
    [
      'Qwen3 235B-A22B',
      {
        ...base,
        vocab: 151936,
        hidden: 4096,
        layers: 94,
        heads: 64,
        kvHeads: 4,
        ffn: 1536,
        experts: 128,
        activeExperts: 8,
        qkNorm: true,
      },
      235093634560,
      22190763520,
    ],
  ] as [string, DecoderShape, number, number?][]
).map(([model, shape, total, active = total]) => [model, Object.freeze(shape), total, active]);

describe('parameterCount(shape)', () => {
  it.each(EXACT)('%s', (_model, shape, total, active) => {
    expect(parameterCount(shape)).toEqual({ total, active });
  });
});

const gptOss = {
  vocab: 201088,
  hidden: 2880,
  heads: 64,
  kvHeads: 8,
  headDim: 64,
  ffn: 2880,
  activeExperts: 4,
  biases: 'all',
} as const;

/** [model, shape, published total, published active or null, relative tolerance, source] */
const ROUNDED = [
  [
    'DeepSeek-V3',
    {
      ...base,
      vocab: 129280,
      hidden: 7168,
      layers: 61,
      heads: 128,
      ffn: 2048,
      experts: 256,
      activeExperts: 8,
      sharedExperts: 1,
      denseLayers: 3,
      denseFfn: 18432,
      latent: { queryRank: 1536, kvRank: 512, ropeDim: 64, valueDim: 128 },
    },
    671e9,
    37e9,
    0.016,
    'deepseek-2024-v3-readme',
  ],
  [
    'GPT-3',
    {
      ...base,
      vocab: 50257,
      hidden: 12288,
      layers: 96,
      heads: 96,
      ffn: 49152,
      gated: false,
      norm: 'layer',
      biases: 'all',
      positions: 2048,
      tiedEmbeddings: true,
    },
    175e9,
    175e9,
    0.003,
    'brown-2020, Table 2.1',
  ],
  ['gpt-oss-120b', { ...gptOss, layers: 36, experts: 128 }, 117e9, null, 0.005, 'readme'],
  ['gpt-oss-20b', { ...gptOss, layers: 24, experts: 32 }, 21e9, null, 0.005, 'readme'],
] as const;

describe('parameterCount(shape), against rounded totals', () => {
  it.each(ROUNDED)('%s', (_model, shape, total, active, tolerance) => {
    const count = parameterCount(shape);
    expect(Math.abs(count.total / total - 1)).toBeLessThan(tolerance);
    if (active !== null) expect(Math.abs(count.active / active - 1)).toBeLessThan(tolerance);
  });

  it('counts a dense model as wholly active', () => {
    const [, shape] = EXACT[0] ?? [];
    const { total, active } = parameterCount(shape as DecoderShape);
    expect(active).toBe(total);
  });

  it('leaves shared experts at work whatever the router picks', () => {
    const shape = { vocab: 10, hidden: 8, layers: 2, heads: 2, headDim: 4, ffn: 16 };
    const routed = { ...shape, experts: 4, activeExperts: 1 };
    const extra = 2 * 3 * 8 * 16;
    const shared = parameterCount({ ...routed, sharedExperts: 1 });
    expect(shared.total - parameterCount(routed).total).toBe(extra);
    expect(shared.active - parameterCount(routed).active).toBe(extra);
  });
});
