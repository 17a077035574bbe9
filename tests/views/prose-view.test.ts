import { describe, expect, it, vi } from 'vitest';
import type { Locale } from '#schemas/text.ts';
import { requireTerm, toCalc, toQuantityRef } from '#views/prose-view.ts';

vi.mock('#views/entries.ts', () => import('./content-store.ts'));

const EVERY = { params: 8e9, law: 'every' };

describe('toQuantityRef(ref, locale, digits)', () => {
  it.each<[string, Locale, string, string, string | undefined]>([
    [
      'models/llama-3-8b.params',
      'en',
      '8B parameters',
      'Llama 3 8B · Parameters',
      '/models/llama-3-8b/',
    ],
    ['models/llama-3-8b.params', 'zh', '80亿参数', 'Llama 3 8B · 参数量', '/zh/models/llama-3-8b/'],
    ['claims/ground.figures.growth', 'en', '8×', 'Growth', '/claims/ground/'],
    ['claims/ground.figures.growth', 'zh', '8倍', '增长', '/zh/claims/ground/'],
    ['laws/four.alpha', 'en', '0.5', 'Law four · α', '/method/'],
    ['laws/four.E', 'zh', '1.5 nat/token', '定律four · E', '/zh/method/'],
    ['benchmarks/mmlu.llama-3-8b-base', 'en', '66.6%', 'MMLU · Llama 3 8B · 5-shot', undefined],
    ['series/stock.web-2024', 'zh', '400万亿token', '文本存量', undefined],
    ['series/stock.web-2025', 'en', '500T tokens', 'Stock of text · Common Crawl', undefined],
    [
      'scenarios/llama-3-in-numbers.extrapolated_tokens',
      'en',
      '16.6T tokens',
      'Tokens asked for',
      undefined,
    ],
    [
      'scenarios/llama-3-in-numbers.extrapolated_tokens',
      'zh',
      '16.6万亿token',
      '所需token',
      undefined,
    ],
  ])('prints %s in %s as %s, named %s, and links to %s', async (ref, locale, ...expected) => {
    const { text, title, href } = await toQuantityRef(ref, locale);
    expect([text, title, href]).toEqual(expected);
  });

  it.each([
    [2, '17T tokens'],
    ['2', '17T tokens'],
    [undefined, '16.6T tokens'],
    [4, '16.55T tokens'],
  ])('rounds to %j digits: %s', async (digits, text) => {
    const ref = 'scenarios/llama-3-in-numbers.extrapolated_tokens';
    const view = await toQuantityRef(ref, 'en', digits);
    expect([view.text, view.quantity?.text]).toEqual([text, text]);
    expect(view.quantity?.exact).toBe('16.55T tokens');
  });

  it('has the standing, the source and what others say behind it', async () => {
    const { quantity } = await toQuantityRef('models/llama-3-8b.training_tokens', 'en');
    expect(quantity).toMatchObject({
      standingLabel: 'reported',
      source: { label: 'Llama 3 card', href: '/sources/#meta-2024' },
      also: [{ text: '14T–15T tokens', standingLabel: 'estimated' }],
    });
  });

  it.each(['models/llama-3-8b.gpu_hours', 'models/nowhere.params', 'nonsense'])(
    'refuses %s, where nothing stands',
    async (ref) => {
      await expect(toQuantityRef(ref, 'en')).rejects.toThrow(
        new RangeError(`Q: nothing stands at ${ref}`),
      );
    },
  );
});

describe('toCalc(call, args, locale, digits)', () => {
  it.each([
    ['en', '2K tokens per parameter', 'computed here'],
    ['zh', '2000 token/参数', '本站计算'],
  ] as const)('prints one result as one number: %s', async (locale, text, title) => {
    const args = {
      params: 'models/llama-3-8b.params',
      tokens: 'models/llama-3-8b.training_tokens',
    };
    expect(await toCalc('tokensPerParam', args, locale)).toMatchObject({
      text,
      title,
      href: undefined,
      law: undefined,
    });
  });

  it.each([
    ['en', 'Llama 3 8B · Parameters', '8B parameters'],
    ['zh', 'Llama 3 8B · 参数量', '80亿参数'],
  ] as const)('says in %s which numbers of the site went in', async (locale, label, text) => {
    const args = { params: 'models/llama-3-8b.params', tokens: 2e12 };
    const { inputs } = await toCalc('tokensPerParam', args, locale);
    expect(inputs).toEqual([{ label, text }]);
  });

  it.each([
    ['en', ['8,030,261,248 parameters', '16T tokens']],
    ['zh', ['8,030,261,248参数', '16万亿token']],
  ] as const)('prints them unrounded, so that the sum can be done by hand: %s', async (...row) => {
    const [locale, texts] = row;
    const args = {
      params: 'models/llama-3-8b.params_exact',
      tokens: 'models/llama-3-8b.training_tokens',
    };
    const { inputs } = await toCalc('tokensPerParam', args, locale);
    expect(inputs?.map(({ text }) => text)).toEqual(texts);
  });

  it.each([
    ['en', '4–16 tokens per parameter', 'Law four; Law half; Law sixteen'],
    ['zh', '4–16 token/参数', '定律four；定律half；定律sixteen'],
  ] as const)('prints the span where laws differ, and names them: %s', async (locale, ...words) => {
    const { text, law } = await toCalc('optimalTokensPerParam', EVERY, locale);
    expect([text, law]).toEqual(words);
  });

  it.each([
    ['four', '4 tokens per parameter', 'Law four'],
    ['sixteen', '16 tokens per parameter', 'Law sixteen'],
  ])('runs under the law of %s where it is named', async (id, text, law) => {
    const view = await toCalc('optimalTokensPerParam', { ...EVERY, law: id }, 'en');
    expect([view.text, view.law]).toEqual([text, law]);
  });

  it.each([
    [2, '1.5 nats per token'],
    [6, '1.50447–1.50894 nats per token'],
  ])('to %d digits prints a span only if its ends differ there: %s', async (digits, text) => {
    const floor = await toCalc('floorOfTokens', { tokens: 8e9, law: 'every' }, 'en', digits);
    expect(floor.text).toBe(text);
  });

  it.each<[string, Record<string, string | number>, string]>([
    [
      'nonsense',
      {},
      'Calc: nonsense: no calculation is called nonsense, so the number cannot be worked out',
    ],
    [
      'ratio',
      { numerator: 1, denominator: 0 },
      'Calc: ratio: ratio has no answer here: denominator must not be 0',
    ],
  ])('refuses %s of %j, and says why', async (call, args, message) => {
    await expect(toCalc(call, args, 'en')).rejects.toThrow(new RangeError(message));
  });
});

describe('requireTerm(id, locale)', () => {
  it.each([
    ['en', 'Cache', 'What is kept.', '/terms/#cache'],
    ['zh', '缓存', '保留的内容。', '/zh/terms/#cache'],
  ] as const)('is the term in %s, with its place among the terms', async (locale, ...words) => {
    const { term, definition, href } = await requireTerm('cache', locale);
    expect([term, definition, href]).toEqual(words);
  });

  it('refuses an id no term has', async () => {
    await expect(requireTerm('nowhere', 'en')).rejects.toThrow(
      new RangeError('Term: no term nowhere'),
    );
  });
});
