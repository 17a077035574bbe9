import { describe, expect, it } from 'vitest';
import type { ClaimCheck } from '#schemas/claim-check.ts';
import { checkResults, toCheckView } from '#views/check-view.ts';
import { ENTRIES, withEntries } from './entries.ts';

const check = (
  call: string,
  args: ClaimCheck['args'],
  ...expect: [number, number]
): ClaimCheck => ({
  asks: { en: 'How much?', zh: '多少？' },
  call,
  args,
  expect,
});

const RATIO = { params: 'models/llama-3-8b.params', tokens: 'models/llama-3-8b.training_tokens' };
const EVERY = { params: 8e9, law: 'every' };
const HORIZON = { stock: 4e14, used: 1e14, growth: 2, from_year: 2024 };

describe('checkResults(check, entries)', () => {
  it('has one result where no law is needed', () => {
    expect(checkResults(check('tokensPerParam', RATIO, 1900, 2100), ENTRIES)).toEqual([
      { law: undefined, value: 2000, unit: 'tokens_per_param', holds: true },
    ]);
  });

  it.each<[string, [number, number], boolean[]]>([
    ['the law of four alone', [1, 5], [true, false, false]],
    ['all, the ends included', [3.999, 16.001], [true, true, true]],
    ['none', [17, 20], [false, false, false]],
  ])('has one for each law that can answer, and holds under %s', (_, expected, holds) => {
    const results = checkResults(check('optimalTokensPerParam', EVERY, ...expected), ENTRIES);
    expect(results.map(({ law }) => law)).toEqual(['four', 'half', 'sixteen']);
    expect(results.map(({ value }) => value)).toEqual([
      expect.closeTo(4, 9),
      expect.closeTo(6, 9),
      expect.closeTo(16, 9),
    ]);
    expect(results.map((result) => result.holds)).toEqual(holds);
  });

  it('refuses a check that does not run, and says why', () => {
    const unknown = check('tokensPerParan', RATIO, 1, 2);
    expect(() => checkResults(unknown, ENTRIES)).toThrow(
      new RangeError(
        'checkResults: tokensPerParan: no calculation is called tokensPerParan, so the number cannot be worked out',
      ),
    );
  });
});

describe('toCheckView(entries, check, locale)', () => {
  it.each([
    [
      'en',
      {
        asks: 'How much?',
        expected:
          'Holds if the result lies between 1.9K tokens per parameter and 2.1K tokens per parameter.',
        summary: 'Holds',
        results: [{ law: undefined, value: '2K tokens per parameter', holds: true }],
      },
    ],
    [
      'zh',
      {
        asks: '多少？',
        expected: '结果在1900 token/参数与2100 token/参数之间，此项即成立。',
        summary: '成立',
        results: [{ law: undefined, value: '2000 token/参数', holds: true }],
      },
    ],
  ] as const)('prints the question, what is expected and what comes out: %s', (locale, view) => {
    const asked = check('tokensPerParam', RATIO, 1900, 2100);
    expect(toCheckView(ENTRIES, asked, locale)).toMatchObject(view);
  });

  it.each([
    ['en', ['Law four', 'Law half', 'Law sixteen'], 'tokens per parameter'],
    ['zh', ['定律four', '定律half', '定律sixteen'], 'token/参数'],
  ] as const)('names the law of each result in %s', (locale, [four, half, sixteen], unit) => {
    const asked = check('optimalTokensPerParam', EVERY, 10, 20);
    expect(toCheckView(ENTRIES, asked, locale).results).toEqual([
      { law: four, value: `4 ${unit}`, holds: false },
      { law: half, value: `6 ${unit}`, holds: false },
      { law: sixteen, value: `16 ${unit}`, holds: true },
    ]);
  });

  it.each<[string, [number, number], string, string]>([
    [
      'from both ends in sight',
      [10, 20],
      'Needs 10 to 20 tokens per parameter',
      '在10与20 token/参数之间才成立',
    ],
    [
      'from the low end, the other far out',
      [10, 1000],
      'Needs 10 tokens per parameter or more',
      '不低于10 token/参数才成立',
    ],
    [
      'from the high end, with nought below it',
      [0, 10],
      'Needs 10 tokens per parameter or less',
      '不高于10 token/参数才成立',
    ],
    ['to one value', [16, 16], 'Needs 16 tokens per parameter', '等于16 token/参数才成立'],
    [
      'on a line of factors',
      [200, 1e9],
      'Needs 200 tokens per parameter or more (equal steps multiply)',
      '不低于200 token/参数才成立（每格等比）',
    ],
  ])('says what the claim needs, %s', (_, expected, en, zh) => {
    const asked = check('optimalTokensPerParam', EVERY, ...expected);
    expect(toCheckView(ENTRIES, asked, 'en').needs).toBe(en);
    expect(toCheckView(ENTRIES, asked, 'zh').needs).toBe(zh);
  });

  it('says when something has to come, the turn of a year by its month', () => {
    const asked = check('horizonYear', HORIZON, 2025.5, 2026);
    expect(toCheckView(ENTRIES, asked, 'en').needs).toBe(
      'Needs to fall in July 2025 or later, and before January 2026',
    );
    expect(toCheckView(ENTRIES, asked, 'zh').needs).toBe('不早于2025年7月、在2026年1月之前才成立');
  });

  it('names the dots from left to right, and the result alone where no law is asked', () => {
    const asked = check('optimalTokensPerParam', { params: 8e9, law: 'every' }, 5, 20);
    expect(toCheckView(ENTRIES, asked, 'en').dots).toEqual([
      { label: 'Law four: 4', holds: false },
      { label: 'Law half: 6', holds: true },
      { label: 'Law sixteen: 16', holds: true },
    ]);
    const alone = check('tokensPerParam', RATIO, 1, 2);
    expect(toCheckView(ENTRIES, alone, 'zh').dots).toEqual([
      { label: '结果：2000 token/参数', holds: false },
    ]);
  });

  it.each<[string, ClaimCheck, string, string]>([
    ['one number inside', check('tokensPerParam', RATIO, 1900, 2100), 'Holds', '成立'],
    ['one number outside', check('tokensPerParam', RATIO, 1, 2), 'Does not hold', '不成立'],
    [
      'one law that is named',
      check('optimalTokensPerParam', { ...EVERY, law: 'four' }, 10, 20),
      'Does not hold',
      '不成立',
    ],
    [
      'one law of three',
      check('optimalTokensPerParam', EVERY, 10, 20),
      'Holds under 1 of 3 laws',
      '3套定律中有1套成立',
    ],
    [
      'no law of three',
      check('optimalTokensPerParam', EVERY, 17, 20),
      'Holds under 0 of 3 laws',
      '3套定律中有0套成立',
    ],
  ])('sums %s up', (_, asked, en, zh) => {
    expect(toCheckView(ENTRIES, asked, 'en').summary).toBe(en);
    expect(toCheckView(ENTRIES, asked, 'zh').summary).toBe(zh);
  });

  // Two doublings of what is used: two years from the start.
  it.each([
    ['en', 2024, '2026', 'Holds if the result lies between 2024 and July 2026.'],
    ['en', 2024.5, 'July 2026', 'Holds if the result lies between 2024 and July 2026.'],
    ['zh', 2024.5, '2026年7月', '结果在2024年与2026年7月之间，此项即成立。'],
  ] as const)('in %s, from %d on, prints the time %s', (locale, from, value, expected) => {
    const asked = check('horizonYear', { ...HORIZON, from_year: from }, 2024, 2026.5);
    const view = toCheckView(ENTRIES, asked, locale);
    expect([view.results[0]?.value, view.expected]).toEqual([value, expected]);
  });

  it.each([
    [0, 0, 'Holds if the result is 0.', '结果为0，此项即成立。'],
    [-1, 1.5, 'Holds if the result lies between −1 and 1.5.', '结果在−1与1.5之间，此项即成立。'],
    [
      1.00001,
      1.00002,
      'Holds if the result lies between 1.00001 and 1.00002.',
      '结果在1.00001与1.00002之间，此项即成立。',
    ],
  ])('tells the ends %d and %d apart, or names the one value', (low, high, en, zh) => {
    const asked = check('difference', { left: 2, right: 1 }, low, high);
    expect(toCheckView(ENTRIES, asked, 'en').expected).toBe(en);
    expect(toCheckView(ENTRIES, asked, 'zh').expected).toBe(zh);
  });

  it.each<['en' | 'zh', ClaimCheck, string[]]>([
    [
      'en',
      check('tokensPerParam', RATIO, 1900, 2100),
      [
        'Parameters, 8B parameters here: below 7.62B parameters, above 8.42B parameters.',
        'Tokens, 16T tokens here: below 15.2T tokens, above 16.8T tokens.',
      ],
    ],
    [
      'zh',
      check('tokensPerParam', RATIO, 1900, 2100),
      [
        '参数量，此处为80亿参数：低于76.2亿参数，高于84.2亿参数。',
        'token数，此处为16万亿token：低于15.2万亿token，高于16.8万亿token。',
      ],
    ],
    // Exponents of one half make the ratio the same at every size.
    [
      'en',
      check('optimalTokensPerParam', EVERY, 10, 20),
      ['Parameters, 8B parameters here: nothing from 8M parameters to 8T parameters changes it.'],
    ],
    [
      'en',
      check('kvCachePerToken', { layers: 32, kv_heads: 8, head_dim: 128 }, 1e5, 1.5e5),
      [
        'Layers, 32 layers here: below 25 layers, above 36 layers.',
        'Key-value heads, 8 heads here: below 7 heads, above 9 heads.',
        'Width of a head, 128 dimensions here: below 98 dimensions, above 146 dimensions.',
      ],
    ],
    // 0.003 above the floor: 200/√N is 0.0026 and 0.0022 of it, or 400/√D and 800/√D 0.00076.
    [
      'en',
      check('loss', { law: 'every', params: 8e9, tokens: 1e12 }, 1.5, 1.503),
      [
        'Parameters, 8B parameters here: below 5.92B parameters (under 1 of 2 laws), above 8.26B parameters (under 1 of 2 laws).',
        'Tokens, 1T tokens here: below 274B tokens (under 1 of 2 laws), above 1.1T tokens (under 1 of 2 laws).',
      ],
    ],
  ])('says in %s what would change the answer of %j', (locale, asked, flips) => {
    expect(toCheckView(ENTRIES, asked, locale).flips).toEqual(flips);
  });

  it('leaves out the 1 of a product that is one number looked at by itself', () => {
    const asked = check('product', { left: 'models/llama-3-8b.params', right: 1 }, 1e9, 1e10);
    expect(toCheckView(ENTRIES, asked, 'en').flips).toEqual([
      'First number, 8B parameters here: below 1B parameters, above 10B parameters.',
    ]);
  });

  it.each([
    ['en', 'Only how size and data grow is published, no level: Law steep'],
    ['zh', '只给出规模和数据增长的指数，没有给出系数：定律steep'],
  ] as const)('says in %s which laws do not answer, and why', (locale, sentence) => {
    const asked = check('optimalTokensPerParam', EVERY, 10, 20);
    expect(toCheckView(ENTRIES, asked, locale).silent).toEqual([sentence]);
  });

  it('says under how many refits it holds, where the spread of a fit is known', () => {
    const spread = [0, 1, 2, 3, 4].map((i) =>
      [0, 1, 2, 3, 4].map((j) => (i === j && j === 1 ? 0.01 : 0)),
    );
    const four = ENTRIES.laws.get('four');
    const entries = withEntries('laws', { ...four, covariance: spread });
    // Only ln B is open: tokens over parameters, (B / A)², is above 4 in half of the refits.
    const asked = check('optimalTokensPerParam', { ...EVERY, law: 'four' }, 4, 100);
    const [sentence = ''] = toCheckView(entries, asked, 'en').refits;
    const [, held] =
      /^Holds in (\d+) of 1,000 resampled refits of Law four \(seed 1\)\.$/.exec(sentence) ?? [];
    expect(Math.abs(Number(held) - 500)).toBeLessThan(50);
    expect(toCheckView(ENTRIES, asked, 'en').refits).toEqual([]);
  });

  it('gives the span of break-evens where laws differ', () => {
    // 200/√N may be 0.005 less the data term: 0.0046 under one law, 0.0042 under the other.
    const nearer = check('loss', { law: 'every', params: 8e9, tokens: 1e12 }, 1.5, 1.505);
    expect(toCheckView(ENTRIES, nearer, 'en').flips[0]).toBe(
      'Parameters, 8B parameters here: below 1.89B parameters to 2.27B parameters, by law.',
    );
  });
});
