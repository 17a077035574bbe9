import { describe, expect, it } from 'vitest';
import type { ClaimCheck } from '#schemas/claim.ts';
import { checkResults, toCheckView } from '#views/check-view.ts';
import { ENTRIES } from './entries.ts';

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
          'The claim holds between 1.9K tokens per parameter and 2.1K tokens per parameter.',
        summary: 'Holds',
        results: [{ law: undefined, value: '2K tokens per parameter', holds: true }],
      },
    ],
    [
      'zh',
      {
        asks: '多少？',
        expected: '结果落在1900 token/参数与2100 token/参数之间，论断即成立。',
        summary: '成立',
        results: [{ law: undefined, value: '2000 token/参数', holds: true }],
      },
    ],
  ] as const)('prints the question, what is expected and what comes out: %s', (locale, view) => {
    const asked = check('tokensPerParam', RATIO, 1900, 2100);
    expect(toCheckView(ENTRIES, asked, locale)).toEqual(view);
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
    ['en', 2024, '2026', 'The claim holds between 2024 and July 2026.'],
    ['en', 2024.5, 'July 2026', 'The claim holds between 2024 and July 2026.'],
    ['zh', 2024.5, '2026年7月', '结果落在2024与2026年7月之间，论断即成立。'],
  ] as const)('in %s, from %d on, prints the time %s', (locale, from, value, expected) => {
    const asked = check('horizonYear', { ...HORIZON, from_year: from }, 2024, 2026.5);
    const view = toCheckView(ENTRIES, asked, locale);
    expect([view.results[0]?.value, view.expected]).toEqual([value, expected]);
  });
});
