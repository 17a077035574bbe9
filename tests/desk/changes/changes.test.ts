import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#checks/index.ts';
import { changesBetween, type Changes } from '#desk/changes/changes.ts';
import { printChanges } from '#desk/changes/print.ts';
import { plainClaim, replaced, VALID, without, writeContent } from '../../checks/fixture.ts';
import type { Files } from '../../checks/fixture.ts';

function between(before: Files, after: Files): Changes {
  const [then, now] = [before, after].map(writeContent) as [string, string];
  try {
    const changes = changesBetween(
      checkContent(then, { rules: [] }),
      checkContent(now, { rules: [] }),
    );
    return JSON.parse(JSON.stringify(changes).replaceAll(`${now}/`, '')) as Changes;
  } finally {
    for (const directory of [then, now]) rmSync(directory, { recursive: true });
  }
}

const since = (after: Files): Changes => between(VALID, after);
const printed = (after: Files): string => printChanges(since(after), 'text', 'HEAD');

describe('changesBetween(then, now)', () => {
  it('finds nothing where nothing differs', () => {
    expect(printed(VALID)).toBe('nothing changed since HEAD');
  });

  it('finds what a number moves: results, break-evens, sentences and figures', () => {
    const after = replaced('models/llama-3-8b.yaml', '1.5e13', '1.5e12');
    expect(printed(after)).toBe(`What changed since HEAD

Calculations whose answer flips (1)
  tokens By how much?
      1.87K tokens per parameter (for the claim) → 187 tokens per parameter (against the claim); tokens went from 15T tokens to 1.5T tokens, past 14.45T tokens, where the answer changes
      the claim is rated supported: does that still stand?

Numbers (1)
  models/llama-3-8b training_tokens: 15T tokens → 1.5T tokens

Figures (1)
  models Size and data of the models: differs in caption, series, y

Articles (2)
  articles/en/llama-3
      prints another number: In April 2024 Llama 3 8B came with more data, 15T tokens in all, or 1.9K tokens per parameter; its cache shrank. → In April 2024 Llama 3 8B came with more data, 1.5T tokens in all, or 190 tokens per parameter; its cache shrank.
  articles/zh/llama-3
      prints another number: 2024年4月，Llama 3 8B发布，语料更多，共15万亿token， 即1900 token/参数；缓存更小。 → 2024年4月，Llama 3 8B发布，语料更多，共1.5万亿token， 即190 token/参数；缓存更小。`);
  });

  it('names the law under which a calculation flips', () => {
    const call = `call: floorOfParams
    args: { law: every, params: models/llama-3-8b.params }
    expect: [1.98, 2]`;
    const old = `call: tokensPerParam
    args:
      params: models/llama-3-8b.params
      tokens: models/llama-3-8b.training_tokens
    expect: [1800, 1900]`;
    const before = replaced('claims/tokens.yaml', old, call);
    const after = replaced('laws/besiroglu-2024.yaml', 'E: 1.81686', 'E: 1.9', before);
    const [check] = between(before, after).checks;
    expect(check).toMatchObject({
      claim: 'tokens',
      law: 'besiroglu-2024',
      before: { holds: true },
      after: { holds: false },
      crossed: [],
    });
  });

  it.each([
    [
      'a rating, with its reason',
      replaced('claims/c-2-1.yaml', 'rating: supported', 'rating: contested'),
      'Claims rated otherwise (1)\n  c-2-1 Of c-2-1: supported → contested\n      The makers say so.',
    ],
    [
      'an article that restates it',
      replaced('claims/c-2-1.yaml', 'rating: supported', 'rating: contested'),
      '  articles/zh/llama-3\n      restates c-2-1, which is rated otherwise',
    ],
    [
      'a claim judged again',
      replaced('claims/c-2-1.yaml', 'as_of: 2024-05-01', 'as_of: 2024-06-01'),
      'c-2-1 Of c-2-1: judged again, still supported',
    ],
    [
      'a new claim and its pages',
      { ...VALID, 'claims/new.yaml': plainClaim('new', 1, 7) },
      'Claims added (1)\n  new Of new: supported\n      The makers say so.',
    ],
    [
      'pages gained',
      { ...VALID, 'claims/new.yaml': plainClaim('new', 1, 7) },
      'Pages gained (2)\n  /claims/new/\n  /zh/claims/new/',
    ],
    ['a claim removed', without('claims/c-2-2.yaml'), 'Claims removed (1)\n  c-2-2 Of c-2-2'],
    ['pages lost', without('claims/c-2-2.yaml'), 'Pages lost: leave a redirect (2)\n'],
    ['a term removed', without('terms/kv-cache.yaml'), 'Entries removed (1)\n  terms/kv-cache'],
    [
      'a source replaced under its id',
      {
        ...VALID,
        'sources/meta-2024.yaml': `id: meta-2024
type: article-journal
title: DeepSeek R1
author: [{ family: Guo, given: Daya }]
issued: { date-parts: [[2025, 1]] }
language: en
DOI: 10.1000/182
`,
      },
      'Entries that are another one under the same name (1)\n  sources/meta-2024',
    ],
    [
      'a point of a series, which has no key',
      replaced(
        'series/stock.yaml',
        'points:\n',
        'points:\n  - { line: web, date: "2026", value: 5e14, standing: assumed }\n',
      ),
      'series/stock points.2026: (not stated) → 500T tokens',
    ],
    [
      'a score',
      replaced('benchmarks/mmlu.yaml', 'value: 66.7', 'value: 68.4'),
      'benchmarks/mmlu scores.llama-3-8b-base: 66.7% → 68.4%',
    ],
    [
      'a constant of a law',
      replaced('laws/besiroglu-2024.yaml', 'alpha: 0.34781', 'alpha: 0.34'),
      'laws/besiroglu-2024 constants.alpha: 0.34781 → 0.34',
    ],
    [
      'a figure that draws a law',
      replaced('laws/besiroglu-2024.yaml', 'alpha: 0.34781', 'alpha: 0.34'),
      '  isoflop ',
    ],
    [
      'a range a check expects',
      replaced('claims/tokens.yaml', '[1800, 1900]', '[1800, 2900]'),
      'Other fields (1)\n  claims/tokens\n      checks.1.expect: 1800, 1900 → 1800, 2900',
    ],
    [
      'what a number rests on',
      replaced(
        'models/llama-3-8b.yaml',
        'standing: reported, source: meta-2024, locator: Table 1',
        'standing: unverified',
      ),
      'params.standing: reported → unverified',
    ],
    [
      'a sentence written anew',
      replaced('articles/en/llama-3.mdx', 'its <Term id="kv-cache">cache</Term> shrank', 'it grew'),
      'was rewritten: ',
    ],
    [
      'a sentence more',
      replaced('articles/en/llama-3.mdx', 'See §1.1.1.', 'See §1.1.1. It is short.'),
      '      now says: It is short.',
    ],
    [
      'a title',
      replaced('articles/en/llama-3.mdx', 'title: Llama 3', 'title: Llama 3 again'),
      'articles/en/llama-3\n      title: Llama 3 → Llama 3 again',
    ],
    [
      'a file that cannot be read now',
      replaced('terms/kv-cache.yaml', 'definition: 保留的内容。', 'definitions: x'),
      'Not sound, so left out here: see the check (1)\n  terms/kv-cache',
    ],
  ])('finds %s', (_, after, words) => {
    expect(printed(after)).toContain(words);
  });

  it('finds words that still say the old number, and leaves alone those that say another', () => {
    const told = replaced(
      'claims/tokens.yaml',
      'reasoning: { en: The makers say so., zh: 开发方如此说明。 }',
      'reasoning: { en: "They say 15 trillion, or 15T, not 2 trillion.", zh: 共十五万亿。 }',
    );
    const after = replaced('models/llama-3-8b.yaml', '1.5e13', '1.56e13', told);
    expect(
      between(told, after).stale.map(({ file, line, words }) => `${file}:${line} ${words}`),
    ).toEqual([
      'claims/tokens.yaml:24 15 trillion',
      'claims/tokens.yaml:24 15T',
      'claims/tokens.yaml:24 十五万亿',
    ]);
  });

  it('gives the same bytes whatever order files are read in', () => {
    const after = replaced('models/llama-3-8b.yaml', '1.5e13', '1.5e12');
    const reversed = Object.fromEntries(Object.entries(after).reverse());
    expect(JSON.stringify(since(reversed))).toBe(JSON.stringify(since(after)));
  });
});

describe('printChanges(changes, "md", since)', () => {
  it('escapes what content says and marks names as code', () => {
    const after = replaced('articles/en/llama-3.mdx', 'title: Llama 3', 'title: "<b>*x*</b> | y"');
    const text = printChanges(since(after), 'md', 'main');
    expect(text).toContain('## What changed since main\n\n### Other fields (1)\n\n');
    expect(text).toContain(
      String.raw`- ${'`articles/en/llama-3`'}
  - ${'`title`'}: Llama 3 → \<b\>\*x\*\</b\> \| y`,
    );
  });

  it('counts what would be too long to list', () => {
    const claims = Object.fromEntries(
      Array.from({ length: 50 }, (_, n) => [`claims/n-${n}.yaml`, plainClaim(`n-${n}`, 1, 7)]),
    );
    expect(printChanges(since({ ...VALID, ...claims }), 'md', 'main')).toContain('- and 10 more');
  });
});
