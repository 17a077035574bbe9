import { describe, expect, it } from 'vitest';
import { ModelSchema } from '#schemas/model.ts';
import { computedRows } from '#views/model-computed.ts';

const known = (value: number, unit: string) => ({ value, unit, standing: 'assumed' });
const attention = (value: string, note?: { en: string; zh: string }) => ({
  value,
  standing: 'assumed',
  ...(note && { note }),
});

const model = (values: object) =>
  ModelSchema.parse({
    id: 'model',
    name: 'Model',
    developer: 'Maker',
    family: 'Family',
    openness: 'closed',
    ...values,
  });

const SHAPE = {
  attention: attention('GQA'),
  layers: known(32, 'layers'),
  kv_heads: known(8, 'heads'),
  head_dim: known(128, 'dimensions'),
};
const TRAINED = { params: known(8e9, 'params'), training_tokens: known(16e12, 'tokens') };
const WINDOW = { context_length: known(8192, 'tokens') };
const WINDOWED = { en: 'Windows of 4,096.', zh: '窗口为4,096。' };

const RATIO = ['Training tokens per parameter', '2K tokens per parameter'];
const FLOPS = ['Training compute', '7.68×10²³ FLOP'];
const CACHE = ['Key-value cache', '131 KB per token'];
const FULL = ['Cache of a full window', '1.07 GB'];

describe('computedRows(model, locale)', () => {
  it.each<[string, object, string[][]]>([
    [
      'size, data, shape and window',
      { ...TRAINED, ...SHAPE, ...WINDOW },
      [RATIO, FLOPS, CACHE, FULL],
    ],
    ['size and data', TRAINED, [RATIO, FLOPS]],
    ['a shape', SHAPE, [CACHE]],
    ['a shape and a window', { ...SHAPE, ...WINDOW }, [CACHE, FULL]],
    ['nothing', {}, []],
    ['a size alone', { params: known(8e9, 'params'), ...WINDOW }, []],
    ['data kept secret', { ...TRAINED, training_tokens: { missing: 'not-disclosed' } }, []],
    [
      'data known as a span',
      {
        ...TRAINED,
        training_tokens: { range: [1e12, 2e12], unit: 'tokens', standing: 'assumed' },
      },
      [],
    ],
    ['a shape without the number of layers', { ...SHAPE, layers: undefined }, []],
  ])('of %s gives what follows', (_, values, expected) => {
    const rows = computedRows(model(values), 'en');
    expect(rows.map(({ label, text }) => [label, text])).toEqual(expected);
  });

  it('of a mixture counts the active parameters', () => {
    const rows = computedRows(
      model({ ...TRAINED, params: known(64e9, 'params'), active_params: known(8e9, 'params') }),
      'en',
    );
    expect(rows.map(({ label, text }) => [label, text])).toEqual([RATIO, FLOPS]);
  });

  it.each<[string, object]>([
    ['is latent', { attention: attention('MLA') }],
    ['is of a kind nobody told', { attention: undefined }],
    ['mixes kinds', { attention: attention('GQA, sliding window') }],
    ['departs from its kind by a note', { attention: attention('GQA', WINDOWED) }],
    ['looks back through a window', { sliding_window: known(4096, 'tokens') }],
  ])('counts no cache where attention %s', (_, values) => {
    expect(computedRows(model({ ...SHAPE, ...WINDOW, ...values }), 'en')).toEqual([]);
  });

  it.each(['MHA', 'GQA', 'MQA'])('counts the cache of plain %s', (kind) => {
    const rows = computedRows(model({ ...SHAPE, attention: attention(kind) }), 'en');
    expect(rows.map(({ text }) => text)).toEqual(['131 KB per token']);
  });

  it('says in Chinese what was worked out and how', () => {
    expect(computedRows(model({ ...TRAINED, ...SHAPE, ...WINDOW }), 'zh')).toEqual([
      {
        label: '每参数训练token数',
        text: '2000 token/参数',
        how: 'token数除以参数量；混合专家只计激活参数',
      },
      {
        label: '训练算力',
        text: '7.68×10²³ FLOP',
        how: '每个参数、每个token六次运算；混合专家只计激活参数',
      },
      {
        label: 'KV缓存',
        text: '131 KB/token',
        how: '2×层数×键值头数×每头维度，按16位计',
      },
      { label: '窗口占满时的缓存', text: '1.07 GB', how: '同上，单条序列，长度等于上下文窗口' },
    ]);
  });
});
