import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '#charts/figures/index.ts';
import { claim, describeBreaks, issuesOf } from './breaks.ts';
import type { BreakRows } from './breaks.ts';
import { replaced, VALID, without, type Files } from '../fixture.ts';

const ESSAY = VALID['essay.yaml'] ?? '';

/** The valid tree with more said of the essay, from line 14 on. */
const essay = (more: string, files: Files = VALID): Files => ({
  ...files,
  'essay.yaml': `${ESSAY}${more}\n`,
});

const figures = (...ids: string[]): string => `figures: [${ids.join(', ')}]`;
const others = FIGURE_IDS.filter((id) => id !== 'kv-cache');

/** The tree without what its articles show of a figure. */
const unshown = (id: string): Files =>
  Object.fromEntries(
    Object.entries(VALID).map(([path, text]) => [
      path,
      text.replaceAll(`<Figure id="${id}" />`, ''),
    ]),
  );

/** The line of an article that shows a figure. */
const line = (locale: string, id: string): number =>
  1 + (VALID[`articles/${locale}/llama-3.mdx`] ?? '').split('\n').indexOf(`<Figure id="${id}" />`);

const laws = (more: string): string =>
  `laws: { budget_of: llama-3-8b, size_of: llama-3-8b${more} }`;
const BUDGET: Files = replaced(
  'models/llama-3-8b.yaml',
  'training_flops: { missing: not-disclosed }',
  'training_flops: { value: 7e23, unit: flops, standing: reported, source: meta-2024 }',
);
const exponents = (more: string): Files =>
  essay(laws(`, exponents: { budget_of: llama-3-8b, ${more} }`), BUDGET);

const ROWS: BreakRows = {
  'the figures a ledger shows': [
    ['a list that names them all', essay(figures(...FIGURE_IDS))],
    ['a list without one that no article shows', essay(figures(...others), unshown('kv-cache'))],
    [
      'an article that shows another',
      essay(figures(...others)),
      `reference/unknown articles/en/llama-3.mdx:${line('en', 'kv-cache')}:9 → add kv-cache to \`figures\` in content/essay.yaml, or name another figure`,
      `reference/unknown articles/zh/llama-3.mdx:${line('zh', 'kv-cache')}:9 → add kv-cache to \`figures\` in content/essay.yaml, or name another figure`,
    ],
    [
      'a link to the page of another',
      essay(
        figures(...others),
        replaced(
          'articles/en/method.mdx',
          'In words.',
          'In [words](../../figures/kv-cache/).',
          replaced(
            'articles/zh/method.mdx',
            '用文字。',
            '用[文字](../../figures/kv-cache/)。',
            unshown('kv-cache'),
          ),
        ),
      ),
      'link/unknown articles/en/method.mdx:7:4 → did you mean ../../figures/moe-dense/?',
      'link/unknown articles/zh/method.mdx:7:2 → did you mean ../../figures/moe-dense/?',
    ],
    [
      'a scenario that sets another',
      essay(
        figures(...others),
        replaced(
          'scenarios/doubling.yaml',
          'figure: isoflop\nstate: { law: besiroglu-2024 }',
          'figure: kv-cache',
          unshown('kv-cache'),
        ),
      ),
      'reference/unknown scenarios/doubling.yaml:4:9 → add kv-cache to `figures` in content/essay.yaml, or name another figure',
    ],
    [
      'one that there is not',
      essay(figures('verdict', ...FIGURE_IDS)),
      'reference/unknown essay.yaml:14:11 → did you mean verdicts?',
    ],
    [
      'one named twice',
      essay(figures(...FIGURE_IDS, 'verdicts')),
      'schema/value essay.yaml:14:10 → write it as in `figures: [verdicts, argument]`',
    ],
  ],
  'the figure on the front page': [
    [
      'one that the ledger shows, with its own controls',
      essay('front_figure: { id: verdicts, controls: [by, share] }'),
    ],
    [
      'one that there is not',
      essay('front_figure: { id: verdict, controls: [by] }'),
      'reference/unknown essay.yaml:14:21 → did you mean verdicts?',
    ],
    [
      'one that the ledger does not show',
      essay(
        `${figures(...others)}\nfront_figure: { id: kv-cache, controls: [by] }`,
        unshown('kv-cache'),
      ),
      'reference/unknown essay.yaml:15:21 → add kv-cache to `figures` in content/essay.yaml, or name another figure',
    ],
    [
      'a control it does not have',
      essay('front_figure: { id: verdicts, controls: [share, buy] }'),
      'figure/state essay.yaml:14:49 → did you mean by?',
    ],
  ],
  'what laws are compared at': [
    ['a model that has both values', essay(laws(''), BUDGET)],
    [
      'a model that does not say its budget',
      essay(laws('')),
      'reference/quantity essay.yaml:14:20 → name another that has a value',
    ],
    [
      'a model that there is not',
      essay(laws('').replace('size_of: llama-3-8b', 'size_of: llama-3-9b'), BUDGET),
      'reference/unknown essay.yaml:14:41 → did you mean llama-3-8b?',
    ],
    [
      'a note that has its number',
      exponents(
        'stated: scenarios/doubling.growth, note: { en: "At {stated}.", zh: "为{stated}。" }',
      ),
    ],
    [
      'a number at a place that there is not',
      exponents('stated: scenarios/doubling.grow'),
      'reference/quantity essay.yaml:14:97 → did you mean growth?',
    ],
    [
      'a note with a number that nothing says',
      exponents('note: { en: "At {stated}.", zh: "为{size}。" }'),
      'schema/value essay.yaml:14:101 → write `{stated}`, and under `stated` the place of the number',
      'schema/value essay.yaml:14:121 → write `{stated}`, and under `stated` the place of the number',
    ],
  ],
  'the article on the method': [
    [
      'none in either language',
      without('articles/en/method.mdx', 'articles/zh/method.mdx'),
      'file/missing essay.yaml:1:1 → write content/articles/en/method.mdx and content/articles/zh/method.mdx',
    ],
    [
      'none in one of them',
      without('articles/zh/method.mdx'),
      'translation/article articles/en/method.mdx:2:1 → add content/articles/zh/method.mdx',
    ],
  ],
};

describeBreaks(ROWS);

describe('checkContent(directory) on the word that carries the force', () => {
  const said = (word: string, language: 'en' | 'zh'): string[] =>
    issuesOf({
      ...claim('force: asserts', `force: asserts\nsaid: ${word}`),
      'essay.yaml': ESSAY.replace('language: zh', `language: ${language}`),
    }).map((issue) => issue.replace(/^(\S+ \S+?):[\d:]+/, '$1'));

  it.each([
    ['可能', 'zh'],
    ['might', 'en'],
    ['is bound to', 'en'],
    ['can’t', 'en'],
  ] as const)('takes %s from an essay in %s', (word, language) => {
    expect(said(word, language)).toEqual([]);
  });

  it.each([
    ['可能', 'en', 'write the word of the essay in English, or leave `said` out'],
    ['might', 'zh', 'write the word of the essay in Chinese, or leave `said` out'],
    ['it might well be', 'en', 'write it as in `said: 可能`'],
  ] as const)('refuses %s from an essay in %s', (word, language, hint) => {
    expect(said(word, language)).toEqual([`schema/value claims/tokens.yaml → ${hint}`]);
  });
});
