import { claim, describeBreaks, law, model } from './breaks.ts';
import type { BreakRows } from './breaks.ts';
import { replaced } from '../fixture.ts';

const MODEL = 'models/llama-3-8b.yaml';
const LAW = 'laws/besiroglu-2024.yaml';
const score = (value: string) => replaced('benchmarks/mmlu.yaml', 'value: 66.7', `value: ${value}`);
const point = (value: string) => replaced('series/stock.yaml', 'value: 4.0e14', value);
const expecting = (range: string) => claim('expect: [1800, 1900]', `expect: ${range}`);

const ROW = '    expect: [1800, 1900]\n';
const SECOND = `  - asks: { en: By how little?, zh: 减少多少？ }
    call: tokensPerParam
    args:
      params: models/llama-3-8b.params
      tokens: models/llama-3-8b.training_tokens
`;

/** A matrix of five by five with what a row says in two places. */
const covariance = (upper: number, lower: number, first = 1) =>
  law(
    'conventions:',
    `covariance:
  - [${first}, ${upper}, 0, 0, 0]
  - [${lower}, 1, 0, 0, 0]
  - [0, 0, 1, 0, 0]
  - [0, 0, 0, 1, 0]
  - [0, 0, 0, 0, 1]
conventions:`,
  );

const ROWS: BreakRows = {
  'what a number can be': [
    [
      'another unit than the field has',
      model('unit: params', 'unit: tokens'),
      `schema/value ${MODEL}:6:32 → write \`unit: params\``,
    ],
    [
      'fewer than none',
      model('value: 8.03e9', 'value: -8.03e9'),
      `schema/value ${MODEL}:6:18 → write 8030000000, without the minus`,
    ],
    [
      'none, where there must be some',
      model('value: 8.03e9', 'value: 0'),
      `schema/value ${MODEL}:6:18 → write the number, or in place of the block { missing: not-disclosed } or { missing: not-applicable }`,
    ],
    [
      'half a layer',
      model(
        'context_length:',
        'layers: { value: 32.5, unit: layers, standing: assumed }\ncontext_length:',
      ),
      `schema/value ${MODEL}:13:18 → write 32 or 33, whichever the source gives`,
    ],
    [
      'a range with its ends the wrong way round',
      model('range: [8000, 8192]', 'range: [8192, 8000]'),
      `schema/value ${MODEL}:13:26 → write \`range: [8000, 8192]\``,
    ],
    [
      'more heads for keys than for queries',
      model(
        'context_length:',
        'heads: { value: 8, unit: heads, standing: assumed }\nkv_heads: { value: 32, unit: heads, standing: assumed }\ncontext_length:',
      ),
      `schema/value ${MODEL}:14:20 → look up which of kv_heads and heads the source gives`,
    ],
    [
      'a number of a claim below nothing',
      claim('value: 15, unit: times', 'value: -15, unit: times'),
      'schema/value claims/tokens.yaml:12:24 → write 15, without the minus',
    ],
    [
      'a score above a hundred per cent',
      score('6670'),
      'schema/value benchmarks/mmlu.yaml:11:12 → write a number from 0 to 100',
    ],
    [
      'a score below nothing',
      score('-66.7'),
      'schema/value benchmarks/mmlu.yaml:11:12 → write a number from 0 to 100',
    ],
    [
      'a share among scores in per cent',
      replaced(
        'benchmarks/mmlu.yaml',
        'scores:\n',
        `scores:
  llama-3-70b-base: { model: llama-3-8b, label: Llama 3 70B, variant: base, value: 0.795, protocol: 5-shot, measured_by: Meta, standing: reported, source: meta-2024, locator: Table 2 }
`,
      ),
      'schema/value benchmarks/mmlu.yaml:7:84 → write 79.5: the test is scored in per cent',
    ],
    [
      'a point below nothing',
      point('value: -4.0e14'),
      'schema/value series/stock.yaml:8:56 → write 400000000000000, without the minus',
    ],
    [
      'a span of a point the wrong way round',
      point('range: [5e14, 4e14]'),
      'schema/value series/stock.yaml:8:56 → write `range: [400000000000000, 500000000000000]`',
    ],
  ],
  'constants of a law': [
    [
      'an exponent a hundred times too large',
      law('alpha: 0.34781', 'alpha: 34.781'),
      `schema/value ${LAW}:8:61 → write it as in \`alpha: 0.34\``,
    ],
    [
      'an exponent with a minus',
      law('beta: 0.36585', 'beta: -0.36585'),
      `schema/value ${LAW}:8:76 → write it as in \`beta: 0.28\``,
    ],
    [
      'a loss no model is left with',
      law('E: 1.81686', 'E: 181.686'),
      `schema/value ${LAW}:8:17 → write it as in \`E: 1.69\``,
    ],
    [
      'a covariance that differs on its two sides',
      covariance(0.5, 0.4),
      `schema/value ${LAW}:15:6 → write the same number in both places`,
    ],
    [
      'a variance below nothing',
      covariance(0, 0, -1),
      `schema/value ${LAW}:14:6 → write 1, without the minus`,
    ],
  ],
  'ranges a check expects': [
    [
      'the ends the wrong way round',
      expecting('[1900, 1800]'),
      'schema/value claims/tokens.yaml:19:13 → write [1800, 1900]',
    ],
    [
      'one of two checks that goes against the rating',
      claim(ROW, `${ROW}${SECOND}    expect: [9000, 9001]\n`),
      'check/contradicts claims/tokens.yaml:25:13 → add a verdict that says so; or mend the range, or write `exception: true` below it if the reasoning says why it does not decide',
    ],
    [
      'no longer an exception',
      claim(ROW, `${ROW}${SECOND}    expect: [1800, 1900]\n    exception: true\n`),
      'check/contradicts claims/tokens.yaml:26:16 → delete this line',
    ],
  ],
};

describeBreaks(ROWS);
