import { describe, expect, it } from 'vitest';
import type { Locale } from '#schemas/text.ts';
import { toModelLine, toModelView } from '#views/model-view.ts';
import { ENTRIES } from './entries.ts';

function lineOf(id: string, locale: Locale) {
  const model = ENTRIES.models.get(id);
  if (!model) throw new RangeError(`lineOf: no model ${id}`);
  return toModelLine(model, locale);
}

describe('toModelLine(entries, model, locale)', () => {
  it.each([
    ['llama-3-8b', 'en', 'open weights', '18 April 2024'],
    ['llama-3-8b', 'zh', '开放权重', '2024年4月18日'],
    ['mixture', 'en', 'weights on request', 'December 2023'],
    ['mixture', 'zh', '申请后可得权重', '2023年12月'],
    ['chinchilla-70b', 'en', 'not released', '—'],
    ['chinchilla-70b', 'zh', '未发布', '—'],
  ] as const)('says of %s in %s how open it is, and since when', (id, locale, ...words) => {
    const { opennessLabel, released } = lineOf(id, locale);
    expect([opennessLabel, released]).toEqual(words);
  });

  it.each([
    ['en', '/models/llama-3-8b/'],
    ['zh', '/zh/models/llama-3-8b/'],
  ] as const)('keeps the names a model has and links to its page in %s', (locale, href) => {
    expect(lineOf('llama-3-8b', locale)).toMatchObject({
      id: 'llama-3-8b',
      name: 'Llama 3 8B',
      developer: 'Meta',
      family: 'Llama 3',
      href,
    });
  });
});

describe('toModelView(entries, id, locale)', () => {
  it.each([
    [
      'en',
      [
        ['released', 'Released', '18 April 2024'],
        ['licence', 'Licence', 'Llama 3 licence'],
        ['attention', 'Attention', 'GQA'],
        ['params', 'Parameters', '8B parameters'],
        ['params_exact', 'Parameters, exact', '8.03B parameters'],
        ['training_tokens', 'Training tokens', '16T tokens'],
        ['training_flops', 'Training compute', 'not disclosed'],
        ['context_length', 'Context window', '8,192 tokens'],
        ['layers', 'Layers', '32 layers'],
        ['kv_heads', 'Key-value heads', '8 heads'],
        ['head_dim', 'Head size', '128 dimensions'],
      ],
    ],
    [
      'zh',
      [
        ['released', '发布日期', '2024年4月18日'],
        ['licence', '许可', 'Llama 3 licence'],
        ['attention', '注意力', 'GQA'],
        ['params', '参数量', '80亿参数'],
        ['params_exact', '参数量（精确）', '80.3亿参数'],
        ['training_tokens', '训练token数', '16万亿token'],
        ['training_flops', '训练算力', '未披露'],
        ['context_length', '上下文窗口', '8192 token'],
        ['layers', '层数', '32层'],
        ['kv_heads', '键值头', '8个头'],
        ['head_dim', '每头维度', '128维'],
      ],
    ],
  ] as const)('prints what is on record in a fixed order, words first: %s', (locale, rows) => {
    const view = toModelView(ENTRIES, 'llama-3-8b', locale);
    expect(view.rows.map(({ key, label, quantity }) => [key, label, quantity.text])).toEqual(rows);
  });

  it.each([
    ['en', 'The small one.'],
    ['zh', '小的那个。'],
  ] as const)('tells in %s what sets a model apart', (locale, about) => {
    expect(toModelView(ENTRIES, 'llama-3-8b', locale).about).toBe(about);
    expect(toModelView(ENTRIES, 'mixture', locale).about).toBe(undefined);
  });

  it('works out what follows from the values', () => {
    const { computed } = toModelView(ENTRIES, 'llama-3-8b', 'en');
    expect(computed.map(({ text }) => text)).toEqual([
      '2K tokens per parameter',
      '7.68×10²³ FLOP',
      '131 KB per token',
      '1.07 GB',
    ]);
  });

  it('refuses an id no model has', () => {
    expect(() => toModelView(ENTRIES, 'nowhere', 'en')).toThrow(
      new RangeError('toModelView: no model nowhere'),
    );
  });
});
