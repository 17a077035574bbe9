import { describe, expect, it } from 'vitest';
import { toAllocationTable } from '#views/allocation-view.ts';
import { ENTRIES, withEssay } from './entries.ts';

describe('toAllocationTable(entries, locale)', () => {
  it.each([
    [
      'en',
      ['Law steep', 'parameters without embeddings', '0.73', '0.27', 'not published'],
      // √(3.6×10²⁵)
      ['Law half', 'all parameters', '0.5', '0.5', '6T tokens'],
    ],
    [
      'zh',
      ['定律steep', '不含嵌入层的参数', '0.73', '0.27', '未给出系数'],
      ['定律half', '全部参数', '0.5', '0.5', '6万亿token'],
    ],
  ] as const)('asks each law of exponents for the data of one budget: %s', (locale, ...rows) => {
    expect(
      toAllocationTable(ENTRIES, locale).rows.map((row) => [
        row.name,
        row.counts,
        row.sizeExponent,
        row.tokensExponent,
        ...row.tokens,
      ]),
    ).toEqual(rows);
  });

  it.each([
    ['en', '16.55T tokens'],
    ['zh', '16.55万亿token'],
  ] as const)('opens with what the makers said of that budget: %s', (locale, stated) => {
    expect(toAllocationTable(ENTRIES, locale).lead).toContain(stated);
  });

  it.each([
    ['en', 'Tokens at the budget of Llama 3.1 405B'],
    ['zh', 'Llama 3.1 405B预算下的token数'],
  ] as const)('names in its head the model whose budget is meant: %s', (locale, head) => {
    expect(toAllocationTable(ENTRIES, locale).heads).toEqual([head]);
  });

  it('gives the exponents alone where the essay’s entry names no budget', () => {
    const { lead, heads, rows } = toAllocationTable(withEssay({ laws: undefined }), 'en');
    expect(lead).toBe(
      'These say how the best size and data grow with compute, and nothing of loss.',
    );
    expect([heads, rows.map((row) => [row.sizeExponent, row.tokens])]).toEqual([
      [],
      [
        ['0.73', []],
        ['0.5', []],
      ],
    ]);
  });

  it('names the source of each law', () => {
    const [steep] = toAllocationTable(ENTRIES, 'en').rows;
    expect(steep).toMatchObject({
      source: { label: 'Kaplan and McCandlish 2020', href: '/sources/#kaplan-2020' },
      locator: 'Table 2',
    });
  });
});
