import { describe, expect, it } from 'vitest';
import { resolveQuantity } from '#checks/refs.ts';
import { STANDINGS, type Quantity } from '#schemas/quantity.ts';
import { toFactView, toQuantityView } from '#views/quantity-view.ts';
import { ENTRIES } from './entries.ts';

function at(reference: string): Quantity {
  const found = resolveQuantity(ENTRIES, reference);
  if (!found) throw new RangeError(`at: nothing stands at ${reference}`);
  return found.quantity;
}

describe('toQuantityView(entries, quantity, locale, digits)', () => {
  it.each([
    ['params_exact', 'en', 3, '8.03B parameters', '8,030,261,248 parameters'],
    ['params_exact', 'zh', 3, '80.3亿参数', '8,030,261,248参数'],
    ['params_exact', 'en', 1, '8B parameters', '8,030,261,248 parameters'],
    ['training_tokens', 'en', 3, '16T tokens', '16T tokens'],
    ['training_tokens', 'zh', 3, '16万亿token', '16万亿token'],
    ['context_length', 'en', 2, '8,192 tokens', '8,192 tokens'],
  ] as const)(
    'prints %s in %s to %d digits as %s, in full as %s',
    (field, locale, digits, text, exact) => {
      const view = toQuantityView(ENTRIES, at(`models/llama-3-8b.${field}`), locale, digits);
      expect([view.text, view.exact]).toEqual([text, exact]);
    },
  );

  it.each([
    ['en', '400T tokens', '400T tokens, likely 100T–1,000T'],
    ['zh', '400万亿token', '400万亿token，可能在100万亿–1000万亿之间'],
  ] as const)('adds the span a source gives around its value: %s', (locale, text, exact) => {
    const view = toQuantityView(ENTRIES, at('series/stock.web-2024'), locale);
    expect([view.text, view.exact]).toEqual([text, exact]);
  });

  it.each([
    ['en', '14T–15T tokens', 'estimated', 'A board post'],
    ['zh', '14万亿–15万亿token', '第三方估计', 'A board post'],
  ] as const)('sets what others say beside it, with their source: %s', (locale, ...words) => {
    const { also } = toQuantityView(ENTRIES, at('models/llama-3-8b.training_tokens'), locale);
    expect(also.map((other) => [other.text, other.standingLabel, other.source?.label])).toEqual([
      words,
    ]);
    expect(also[0]?.exact).toBe(words[0]);
  });

  it.each([
    ['en', 'Llama 3 card', '/sources/#meta-2024', 'Table 1'],
    ['zh', 'Llama 3模型卡', '/zh/sources/#meta-2024', '表1'],
  ] as const)('names the source and the place in it: %s', (locale, label, href, locator) => {
    const view = toQuantityView(ENTRIES, at('models/llama-3-8b.params'), locale);
    expect(view).toMatchObject({ source: { label, href }, locator, standing: 'reported' });
  });

  it.each([
    ['en', 'At least.'],
    ['zh', '不少于此数。'],
  ] as const)('tells what to know before using it: %s', (locale, note) => {
    const quantity = at('models/llama-3-8b.training_tokens');
    expect(toQuantityView(ENTRIES, quantity, locale)).toMatchObject({ note, locator: undefined });
  });

  it.each([
    ['en', 'not disclosed', 'Hours alone.'],
    ['zh', '未披露', '只说了时长。'],
  ] as const)('says why there is no value, and nothing of a source: %s', (locale, text, note) => {
    expect(toQuantityView(ENTRIES, at('models/llama-3-8b.training_flops'), locale)).toEqual({
      text,
      exact: text,
      standing: undefined,
      standingLabel: text,
      source: undefined,
      locator: undefined,
      note,
      also: [],
    });
  });

  it.each([
    ['en', 'not applicable'],
    ['zh', '不适用'],
  ] as const)('tells what cannot be from what is kept secret: %s', (locale, text) => {
    expect(toQuantityView(ENTRIES, at('models/mixture.experts'), locale).text).toBe(text);
  });

  it.each([
    ['en', ['reported', 'estimated', 'rumoured', 'computed here', 'assumed', 'not verified']],
    ['zh', ['来源所载', '第三方估计', '传闻', '本站计算', '假设', '未经核实']],
  ] as const)('has a word for how each value came to be known: %s', (locale, words) => {
    expect(
      STANDINGS.map((standing) => {
        const quantity = { value: 2, unit: 'times', standing, source: 'board' } as const;
        return toQuantityView(ENTRIES, quantity, locale).standingLabel;
      }),
    ).toEqual(words);
  });
});

describe('toFactView(entries, fact, locale, text)', () => {
  const fact = {
    value: 'GQA',
    standing: 'reported',
    source: 'meta-2024',
    locator: 'Table 3',
  } as const;

  it.each([
    ['en', 'reported', 'Llama 3 card', 'Table 3'],
    ['zh', '来源所载', 'Llama 3模型卡', '表3'],
  ] as const)('prints a word as it is, with its source: %s', (locale, ...words) => {
    const { text, exact, standingLabel, source, locator } = toFactView(ENTRIES, fact, locale);
    expect([text, exact]).toEqual(['GQA', 'GQA']);
    expect([standingLabel, source?.label, locator]).toEqual(words);
  });

  it('prints other words for it where they are given', () => {
    const { text, exact } = toFactView(ENTRIES, fact, 'en', 'grouped');
    expect([text, exact]).toEqual(['grouped', 'grouped']);
  });
});
