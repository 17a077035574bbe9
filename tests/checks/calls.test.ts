import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluate, runCheck } from '#checks/calls/evaluate.ts';
import { CALLS } from '#checks/calls/registry.ts';
import { checkContent } from '#checks/index.ts';
import type { Call } from '#schemas/call.ts';
import { dataConstrainedLoss, optimalForLoss } from '#engine/index.ts';
import { MUENNIGHOFF_2023 } from '../engine/laws.ts';
import { VALID, writeContent } from './fixture.ts';

/** A law that is only exponents. */
function exponents(id: string, counts: string, constants: string): string {
  return (VALID['laws/besiroglu-2024.yaml'] ?? '')
    .replace('id: besiroglu-2024', `id: ${id}`)
    .replace('form: loss', `form: allocation\ncounts: ${counts}`)
    .replace(/constants:.*/, `constants: { ${constants} }`);
}

const constantsOf = (law: object): string =>
  Object.entries(law)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ');

const directory = writeContent({
  ...VALID,
  'laws/repeating.yaml': (VALID['laws/besiroglu-2024.yaml'] ?? '')
    .replace('id: besiroglu-2024', 'id: repeating')
    .replace('form: loss', 'form: repetition')
    .replace(/constants:.*/, `constants: { ${constantsOf(MUENNIGHOFF_2023)} }`),
  'laws/otherwise.yaml': exponents(
    'otherwise',
    'flopsPerToken',
    'size_exponent: 0.5243, size_coefficient: 0.1715',
  ),
  'laws/second.yaml': (VALID['laws/besiroglu-2024.yaml'] ?? '')
    .replace('id: besiroglu-2024', 'id: second')
    .replace('E: 1.81686', 'E: 2'),
  'laws/exponents.yaml': exponents('exponents', 'params', 'size_exponent: 0.5'),
  'laws/level.yaml': exponents(
    'level',
    'params',
    'tokens_exponent: 0.53, tokens_coefficient: 0.29',
  ),
  'laws/anchor.yaml': exponents(
    'anchor',
    'params',
    'size_exponent: 0.5, size_anchor_flops: 6.0e+22, size_anchor_value: 2.0e+10',
  ),
});
afterAll(() => rmSync(directory, { recursive: true }));
const { entries } = checkContent(directory, { rules: [] });

const run = (call: string, args: Call['args']) => evaluate({ call, args }, entries);
const P = 'models/llama-3-8b.params';
const D = 'models/llama-3-8b.training_tokens';
const L = 'besiroglu-2024';
const WALLED = {
  law: L,
  leader_flops: 4e25,
  compute_growth: 4,
  resource_ratio: 4,
  years: 1,
  unique_tokens: 1e13,
};

/** Calls, what they give, and to how many digits that is known. */
const RESULTS: readonly (readonly [
  call: string,
  args: Call['args'],
  value: number,
  unit: string,
])[] = [
  ['ratio', { numerator: D, denominator: 2e12 }, 7.5, 'tokens'],
  ['ratio', { numerator: D, denominator: D }, 1, 'times'],
  ['ratio', { numerator: 15, denominator: 2 }, 7.5, 'times'],
  ['ratio', { numerator: D, denominator: P }, 1867.995, 'tokens_per_param'],
  ['ratio', { numerator: P, denominator: D }, 5.353333e-4, 'ratio'],
  ['difference', { left: D, right: 1e12 }, 1.4e13, 'tokens'],
  ['difference', { left: 'benchmarks/mmlu.llama-3-8b-base', right: 60 }, 6.7, 'percentage_points'],
  ['product', { left: 20, right: P }, 1.606e11, 'params'],
  ['product', { left: 'claims/tokens.figures.growth', right: D }, 2.25e14, 'tokens'],
  ['product', { left: P, right: D }, 1.2045e23, 'ratio'],
  ['share', { part: 1e12, whole: D }, 6.666667, 'percent'],
  ['tokensPerParam', { params: P, tokens: D }, 1867.995, 'tokens_per_param'],
  [
    'tokensPerParam',
    { params: P, tokens: 'models/llama-3-8b.context_length@high' },
    1.020174e-6,
    'tokens_per_param',
  ],
  ['trainingFlops', { params: P, tokens: D }, 7.227e23, 'flops'],
  ['loss', { law: L, params: P, tokens: D }, 2.021409, 'nats_per_token'],
  [
    'lossGain',
    { law: L, params: P, tokens: D, more_params: 7e10, more_tokens: D },
    0.091545,
    'nats_per_token',
  ],
  ['floorOfParams', { law: L, params: P }, 1.989879, 'nats_per_token'],
  ['floorOfTokens', { law: L, tokens: D }, 1.84839, 'nats_per_token'],
  ['optimalParams', { law: L, flops: 5.76e23 }, 7.235e10, 'params'],
  ['optimalTokens', { law: L, flops: 5.76e23 }, 1.327e12, 'tokens'],
  ['optimalTokensForParams', { law: L, params: 8e9 }, 1.635e11, 'tokens'],
  ['optimalTokensPerParam', { law: L, params: 8e9 }, 20.44, 'tokens_per_param'],
  ['computeRatio', { law: L, params: P, tokens: D }, 5.51, 'times'],
  ['smallestModelShare', { law: L }, 0.1464, 'ratio'],
  ['kvCachePerToken', { layers: 32, kv_heads: 8, head_dim: 128 }, 131072, 'bytes'],
  [
    'kvCacheRatio',
    {
      layers: 32,
      kv_heads: 32,
      head_dim: 128,
      other_layers: 32,
      other_kv_heads: 8,
      other_head_dim: 128,
    },
    4,
    'times',
  ],
  [
    'tokensSaved',
    { characters_per_token: 3.94, other_characters_per_token: 3.17 },
    19.5431,
    'percent',
  ],
  [
    'horizonYear',
    { stock: 'series/stock.web-median', used: 1.5e13, growth: 2, from_year: 2024 },
    2028.74,
    'year',
  ],
  ['gapFromLag', { slope: 15, lag_months: 4 }, 5, 'ratio'],
  [
    'pursuitLag',
    { law: L, leader_flops: 4e25, compute_growth: 4, resource_ratio: 4, years: 1 },
    12,
    'months',
  ],
  [
    'pursuitSlope',
    { law: L, leader_flops: 4e25, compute_growth: 4, resource_ratio: 4, years: 1 },
    0.01424,
    'nats_per_token',
  ],
  [
    'pursuitGap',
    { law: L, leader_flops: 4e25, compute_growth: 4, resource_ratio: 4, years: 1 },
    0.016154,
    'nats_per_token',
  ],
  ['pursuitGap', WALLED, 0.014232, 'nats_per_token'],
  ['pursuitGapKept', WALLED, 0.881, 'ratio'],
  ['pursuitSlopeKept', WALLED, 0.7778, 'ratio'],
];

describe('evaluate(call, entries)', () => {
  it.each(RESULTS)('%s of %j is %d %s', (call, args, value, unit) => {
    const { results, problems } = run(call, Object.freeze(args));
    expect(problems).toEqual([]);
    expect(results.map((result) => result.unit)).toEqual([unit]);
    expect((results[0]?.value ?? 0) / value).toBeCloseTo(1, 3);
  });

  it('runs under every law that gives a loss, in the order of their ids', () => {
    const { results } = run('floorOfParams', { law: 'every', params: P });
    expect(results.map(({ law }) => law)).toEqual(['besiroglu-2024', 'repeating', 'second']);
    const [first, , second] = results.map(({ value }) => value);
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo(2 - 1.81686, 10);
  });

  it('runs under laws of every form that says what is asked, and says why the rest do not', () => {
    const { results, silent, problems } = run('optimalTokensPerParamForFlops', {
      law: 'every',
      flops: 6e22,
    });
    expect(problems).toEqual([]);
    expect(results.map(({ law }) => law)).toEqual([
      'anchor',
      'besiroglu-2024',
      'level',
      'repeating',
      'second',
    ]);
    expect(results[0]?.value).toBeCloseTo(25, 8);
    expect(silent).toEqual([
      { law: 'exponents', why: 'level-not-published' },
      { law: 'otherwise', why: 'counted-otherwise' },
    ]);
  });

  it.each<[string, Call['args'], string[], Record<string, string>]>([
    [
      'optimalTokensPerParam',
      { params: 8e9 },
      ['anchor', 'besiroglu-2024', 'level', 'repeating', 'second'],
      { exponents: 'level-not-published', otherwise: 'counted-otherwise' },
    ],
    [
      'optimalTokens',
      { flops: 6e22 },
      ['anchor', 'besiroglu-2024', 'level', 'otherwise', 'repeating', 'second'],
      { exponents: 'level-not-published' },
    ],
    [
      'lossGain',
      { params: 8e9, tokens: 1e12, more_params: 7e10, more_tokens: 1e12 },
      ['besiroglu-2024', 'repeating', 'second'],
      {
        anchor: 'gives-no-loss',
        exponents: 'gives-no-loss',
        level: 'gives-no-loss',
        otherwise: 'gives-no-loss',
      },
    ],
  ])('puts %s of %j to every law that can answer', (call, args, laws, why) => {
    const { results, silent } = run(call, { ...args, law: 'every' });
    expect(results.map(({ law }) => law)).toEqual(laws);
    expect(Object.fromEntries(silent.map((each) => [each.law, each.why]))).toEqual(why);
  });

  // More parameters than 300 billion tokens call for: the law discounts what is in excess.
  it('asks a law of repetition for the loss of data read once', () => {
    const of = (call: string, args: Call['args']) =>
      run(call, { ...args, law: 'repeating' }).results[0]?.value;
    const least = dataConstrainedLoss(MUENNIGHOFF_2023, 4e11, 3e11, 3e11);
    expect(of('loss', { params: 4e11, tokens: 3e11 })).toBe(least);
    expect(of('computeRatio', { params: 4e11, tokens: 3e11 })).toBeCloseTo(
      (6 * 4e11 * 3e11) / optimalForLoss(MUENNIGHOFF_2023, least).flops,
      9,
    );
    expect(of('floorOfTokens', { tokens: 3e11 })).toBeCloseTo(
      dataConstrainedLoss(MUENNIGHOFF_2023, 1e21, 3e11, 3e11),
      9,
    );
  });

  it('says where each number came from', () => {
    expect(run('tokensPerParam', { params: P, tokens: 1e12 }).inputs).toEqual([
      {
        argument: 'params',
        value: 8.03e9,
        unit: 'params',
        entry: { collection: 'models', id: 'llama-3-8b' },
        reference: P,
      },
      { argument: 'tokens', value: 1e12, unit: undefined },
    ]);
  });

  it.each<[string, Call['args'], string, string]>([
    [
      'losss',
      {},
      'call/unknown',
      'no calculation is called losss, so the number cannot be worked out',
    ],
    [
      'toString',
      {},
      'call/unknown',
      'no calculation is called toString, so the number cannot be worked out',
    ],
    [
      'tokensPerParam',
      { params: P, tokens: D, law: L },
      'call/argument',
      'tokensPerParam takes no argument law',
    ],
    [
      'loss',
      { params: P, tokens: D },
      'call/argument',
      'loss lacks its argument law, so the number cannot be worked out',
    ],
    [
      'loss',
      { law: 'besiroglu', params: P, tokens: D },
      'reference/unknown',
      'no law has the id besiroglu',
    ],
    [
      'moeLossGapAtEqualTokens',
      { law: 'second', total_params: P, experts: 8, tokens: D },
      'call/argument',
      'second is a law of another form, and moeLossGapAtEqualTokens needs one of the form moe',
    ],
    [
      'moeLossGapAtEqualTokens',
      { law: 'every', total_params: P, experts: 8, tokens: D },
      'call/argument',
      'moeLossGapAtEqualTokens needs a law of the form moe, and there is none',
    ],
    [
      'difference',
      { left: P, right: D },
      'call/unit',
      'this takes numbers in one unit, and is given params and tokens',
    ],
    [
      'share',
      { part: P, whole: D },
      'call/unit',
      'this takes numbers in one unit, and is given params and tokens',
    ],
    [
      'tokensPerParam',
      { params: `${P}@low`, tokens: D },
      'call/argument',
      `${P} is a single number and has no low end`,
    ],
    [
      'ratio',
      { numerator: P, denominator: 0 },
      'call/refused',
      'ratio has no answer here: denominator must not be 0',
    ],
    [
      'optimalParams',
      { law: 'exponents', flops: 1e24 },
      'call/refused',
      'optimalParams has no answer here under exponents: the law does not say',
    ],
    [
      'pursuitGap',
      { law: L, leader_flops: 4e25, compute_growth: 4, resource_ratio: 4, years: 1.5 },
      'call/refused',
      `pursuitGap has no answer here under ${L}: pursuit: years must be a whole number >= 1`,
    ],
    [
      'pursuitLag',
      {
        law: 'repeating',
        leader_flops: 1e33,
        compute_growth: 4,
        resource_ratio: 4,
        years: 1,
        unique_tokens: 1e11,
      },
      'call/refused',
      'pursuitLag has no answer here under repeating: the two losses are too close to tell a lag',
    ],
    [
      'loss',
      { law: L, params: -1, tokens: D },
      'call/refused',
      `loss has no answer here under ${L}: loss: params must be finite and > 0, got -1`,
    ],
  ])('refuses %s of %j as %s', (call, args, code, message) => {
    expect(run(call, args).problems.map((problem) => [problem.code, problem.message])).toEqual([
      [code, message],
    ]);
    expect(run(call, args).results).toEqual([]);
  });
});

describe('runCheck(check, entries)', () => {
  it('holds at both ends of the expected range', () => {
    const check = { asks: { en: '?', zh: '？' }, call: 'difference', args: { left: 5, right: 3 } };
    const holds = (expect: [number, number]) =>
      runCheck({ ...check, expect }, entries).results[0]?.holds;
    expect(
      [
        [2, 3],
        [1, 2],
        [2.1, 3],
        [1, 1.9],
      ].map((range) => holds(range as [number, number])),
    ).toEqual([true, true, false, false]);
  });
});

describe('CALLS', () => {
  it.each(Object.entries(CALLS))(
    '%s names its arguments in snake_case and says what it asks',
    (_, { args, says }) => {
      for (const name of Object.keys(args)) expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
      expect(says).toMatch(/^[a-z]/);
    },
  );
});
