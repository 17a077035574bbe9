import { describe, expect, it } from 'vitest';
import {
  chinese,
  claim,
  describeBreaks,
  english,
  issuesOf,
  prose,
  proseInChinese,
} from './breaks.ts';
import type { BreakRows } from './breaks.ts';
import { plainClaim, replaced, VALID, without } from '../fixture.ts';

const TERM =
  'write <Q of="…" /> or <Calc call="…" />; if it is part of a name, add the name to content/terms';

const ROWS: BreakRows = {
  articles: [
    [
      'an article in one language',
      without('articles/zh/llama-3.mdx'),
      'translation/article articles/en/llama-3.mdx:2:1 → add content/articles/zh/llama-3.mdx',
    ],
    [
      'orders that differ',
      chinese('order: 1', 'order: 2'),
      'translation/article articles/zh/llama-3.mdx:4:8 → write order: 1',
    ],
    [
      'an unknown claim',
      english('id="tokens"', 'id="token"'),
      'reference/unknown articles/en/llama-3.mdx:9:43 → did you mean tokens?',
    ],
    [
      'an unknown source',
      english('id="meta-2024"', 'id="meta-2025"'),
      'reference/unknown articles/en/llama-3.mdx:11:8 → did you mean meta-2024?',
    ],
    [
      'an unknown term',
      english('id="kv-cache"', 'id="kvcache"'),
      'reference/unknown articles/en/llama-3.mdx:11:51 → did you mean kv-cache?',
    ],
    [
      'an unknown quantity',
      english('of="models/llama-3-8b.training_tokens"', 'of="models/llama-3-8b.tokens"'),
      'reference/quantity articles/en/llama-3.mdx:9:77 → did you mean training_tokens?',
    ],
    [
      'a Q without its place',
      english(' of="models/llama-3-8b.training_tokens"', ''),
      'article/attribute articles/en/llama-3.mdx:9:74 → write <Q of="…" …>',
    ],
    [
      'digits in quotes',
      english('digits={2}', 'digits="2"'),
      'article/attribute articles/en/llama-3.mdx:9:116 → write digits={2}',
    ],
    [
      'an attribute with a slip',
      english(' at="Table 1"', ' page="1"'),
      'article/attribute articles/en/llama-3.mdx:11:23 → choose one of id, at',
    ],
    [
      'an attribute that would have to be run',
      english('digits={2}', 'digits={1 + 1}'),
      'article/attribute articles/en/llama-3.mdx:9:116 → write digits="text" or digits={2}',
    ],
    [
      'a component that does not exist',
      english('<Note>See §1.1.1.</Note>', '<Notes>See §1.1.1.</Notes>'),
      'article/component articles/en/llama-3.mdx:15:1 → did you mean Note?',
    ],
    [
      'a tag of HTML',
      english('<Note>See §1.1.1.</Note>', '<div>See §1.1.1.</div>'),
      'article/component articles/en/llama-3.mdx:15:1 → write it in Markdown',
    ],
    [
      'a passage around nothing',
      english('<Claim id="tokens">more data</Claim>', '<Claim id="tokens" />'),
      'article/component articles/en/llama-3.mdx:9:36 → write <Claim …>words</Claim>',
    ],
    [
      'an import',
      english('## Data', "import x from 'x'\n\n## Data"),
      'article/import articles/en/llama-3.mdx:7:1 → delete the line; the components are there without it',
    ],
    [
      'an expression',
      english('See §1.1.1.', 'See {x}.'),
      'article/import articles/en/llama-3.mdx:15:11 → use <Q> or <Calc> for numbers, and write \\{ for a bare brace',
    ],
    ['a comment', english('## Data', '{/* for editors */}\n\n## Data')],
    [
      'a calculation with a slip',
      english('call="tokensPerParam"', 'call="tokenPerParam"'),
      'call/unknown articles/en/llama-3.mdx:10:18 → did you mean tokensPerParam?',
    ],
    [
      'a calculation under every law',
      english(
        'call="tokensPerParam" params="models/llama-3-8b.params" tokens="models/llama-3-8b.training_tokens"',
        'call="floorOfParams" law="every" params="models/llama-3-8b.params"',
      ),
      'call/argument articles/en/llama-3.mdx:10:39 → name one law',
    ],
    [
      'an unknown figure',
      english('id="isoflop"', 'id="isoflow"'),
      'reference/unknown articles/en/llama-3.mdx:13:9 → did you mean isoflop?',
    ],
    [
      'a control that does not take the value',
      english('law="besiroglu-2024"', 'law="besiroglu"'),
      'figure/state articles/en/llama-3.mdx:13:22 → did you mean besiroglu-2024?',
    ],
  ],
  'bare numbers': [
    [
      'a number',
      prose('It saw 15 trillion tokens.'),
      `prose/bare-number articles/en/llama-3.mdx:15:14 → ${TERM}`,
    ],
    [
      'a number on the second line of a paragraph',
      prose('It saw\nmany tokens, 15.5 trillion.'),
      `prose/bare-number articles/en/llama-3.mdx:16:14 → ${TERM}`,
    ],
    [
      'the second of two equal numbers',
      prose('Llama 3 has 3 sizes.'),
      `prose/bare-number articles/en/llama-3.mdx:15:19 → ${TERM}`,
    ],
    [
      'a name that goes on',
      prose('Llama 3.1 came later.'),
      `prose/bare-number articles/en/llama-3.mdx:15:13 → ${TERM}`,
    ],
    [
      'a count that looks like a year',
      prose('It ran on 2024 GPUs.'),
      `prose/bare-number articles/en/llama-3.mdx:15:17 → ${TERM}`,
    ],
    [
      'a number in words',
      prose('It saw fifteen trillion tokens.'),
      `prose/bare-number articles/en/llama-3.mdx:15:14 → ${TERM}`,
    ],
    [
      'a number in an emphasis inside a list',
      prose('\n- one\n- **two: 20**\n\n'),
      `prose/bare-number articles/en/llama-3.mdx:17:10 → ${TERM}`,
    ],
    [
      'a number in the title of an aside',
      english('<Note>See §1.1.1.</Note>', '<Aside title="20 tokens">Why.</Aside>'),
      `prose/bare-number articles/en/llama-3.mdx:15:15 → ${TERM}`,
    ],
    [
      'digits with 万亿',
      proseInChinese('共15万亿token。'),
      `prose/bare-number articles/zh/llama-3.mdx:15:8 → ${TERM}`,
    ],
    [
      'numerals with 万亿',
      proseInChinese('共十五万亿token。'),
      `prose/bare-number articles/zh/llama-3.mdx:15:8 → ${TERM}`,
    ],
    [
      'names, dates, sections and code',
      prose(
        'In April 2024, on 18 April 2024, by 2024-04-18 and 2023–2024, LLaMA-3 8B, Llama 3 and its KV cache (§2.4.1, `C = 6ND`) came.',
      ),
      'words/spelling articles/en/llama-3.mdx:15:69 → write Llama',
    ],
    [
      'a bare address',
      prose('See https://example.org/2203.15556 too.'),
      'parity/links articles/en/llama-3.mdx:15:11 → add it to articles/zh/llama-3.mdx, or delete it here',
    ],
    [
      'names and dates in Chinese',
      proseInChinese('2024年4月18日，4月，2020年代，用Llama 3训练数千亿token，千万不要忘了万一。'),
    ],
    [
      '八倍',
      proseInChinese('约有八倍之多。'),
      `prose/bare-number articles/zh/llama-3.mdx:15:9 → ${TERM}`,
    ],
    [
      '百分之三十',
      proseInChinese('约有百分之三十之多。'),
      `prose/bare-number articles/zh/llama-3.mdx:15:9 → ${TERM}`,
    ],
    [
      '三成',
      proseInChinese('约有三成之多。'),
      `prose/bare-number articles/zh/llama-3.mdx:15:9 → ${TERM}`,
    ],
    [
      '十几亿',
      proseInChinese('约有十几亿之多。'),
      `prose/bare-number articles/zh/llama-3.mdx:15:9 → ${TERM}`,
    ],
    [
      '二十五倍',
      proseInChinese('约有二十五倍之多。'),
      `prose/bare-number articles/zh/llama-3.mdx:15:9 → ${TERM}`,
    ],
    [
      '百分之十二点五',
      proseInChinese('约有百分之十二点五之多。'),
      `prose/bare-number articles/zh/llama-3.mdx:15:9 → ${TERM}`,
    ],
    [
      'eight times as much',
      prose('It was eight times as much.'),
      `prose/bare-number articles/en/llama-3.mdx:15:14 → ${TERM}`,
    ],
    [
      'twofold',
      prose('It was twofold.'),
      `prose/bare-number articles/en/llama-3.mdx:15:14 → ${TERM}`,
    ],
    [
      'tenfold',
      prose('It was tenfold.'),
      `prose/bare-number articles/en/llama-3.mdx:15:14 → ${TERM}`,
    ],
    [
      'thirty per cent',
      prose('It was thirty per cent.'),
      `prose/bare-number articles/en/llama-3.mdx:15:14 → ${TERM}`,
    ],
    [
      'a trillion words',
      prose('It was a trillion words.'),
      `prose/bare-number articles/en/llama-3.mdx:15:14 → ${TERM}`,
    ],
    [
      'twelve times larger',
      prose('It was twelve times larger.'),
      `prose/bare-number articles/en/llama-3.mdx:15:14 → ${TERM}`,
    ],
    [
      'a hundred times more',
      prose('It was a hundred times more.'),
      `prose/bare-number articles/en/llama-3.mdx:15:14 → ${TERM}`,
    ],
    [
      'Twenty-five percent',
      prose('It was Twenty-five percent.'),
      `prose/bare-number articles/en/llama-3.mdx:15:14 → ${TERM}`,
    ],
    [
      'a dozen billion',
      prose('It was a dozen billion.'),
      `prose/bare-number articles/en/llama-3.mdx:15:14 → ${TERM}`,
    ],
    [
      'a number in the description',
      english('description: ', 'description: 15 trillion of '),
      `prose/bare-number articles/en/llama-3.mdx:3:14 → ${TERM}`,
    ],
    [
      'words that count nothing',
      {
        ...prose(
          'It was tried three times, and manifold; a dozen tried, a few times, one time in a hundred.',
        ),
        ...proseInChinese(
          '并非一成不变，现成的，多几千倍、好几倍、增加一倍，倍频与倍率，三番五次。',
        ),
      },
    ],
  ],
  parity: [
    [
      'a claim in one language',
      chinese('<Claim id="c-1-2">如此说。</Claim>\n', ''),
      'parity/claims articles/en/llama-3.mdx:17:8 → add it to articles/zh/llama-3.mdx, or delete it here',
      'coverage/claim claims/c-1-2.yaml:1:5 → write <Claim id="c-1-2">…</Claim> around the words that restate it',
    ],
    [
      'a source cited in one language',
      chinese('（<Cite id="meta-2024" at="Table 1" />）', ''),
      'parity/citations articles/en/llama-3.mdx:11:8 → add it to articles/zh/llama-3.mdx, or delete it here',
    ],
    [
      'a link set in one language',
      prose('See [the claims](/claims/).'),
      'parity/links articles/en/llama-3.mdx:15:11 → add it to articles/zh/llama-3.mdx, or delete it here',
    ],
    [
      'a heading in one language',
      prose('\n### More\n\nSee.\n'),
      'parity/headings articles/en/llama-3.mdx:16:1 → give both languages the same headings in the same order',
    ],
  ],
  coverage: [
    [
      'an essay without its entry',
      without('essay.yaml'),
      'file/missing claims/tokens.yaml:2:8 → put content/essay.yaml back as it was in the last commit',
    ],
    [
      'one bullet more in the essay than there are claims',
      replaced('essay.yaml', 'bullets: 4', 'bullets: 5'),
      'coverage/bullet claims/c-3-4.yaml:2:8 → add a claim with place: { section: 3, bullet: 5, order: 1 }',
    ],
    [
      'a bullet without a claim',
      {
        ...without('claims/c-3-4.yaml'),
        'articles/en/llama-3.mdx': (VALID['articles/en/llama-3.mdx'] ?? '').replace(
          /<Claim id="c-3-4">.*\n/,
          '',
        ),
        'articles/zh/llama-3.mdx': (VALID['articles/zh/llama-3.mdx'] ?? '').replace(
          /<Claim id="c-3-4">.*\n/,
          '',
        ),
      },
      'coverage/bullet claims/c-3-3.yaml:2:8 → add a claim with place: { section: 3, bullet: 4, order: 1 }',
    ],
    [
      'a claim no article restates',
      { ...VALID, 'claims/more.yaml': plainClaim('more', 3, 4).replace('order: 1', 'order: 2') },
      'coverage/claim claims/more.yaml:1:5 → write <Claim id="more">…</Claim> around the words that restate it',
    ],
    [
      'a source nobody cites',
      {
        ...VALID,
        'sources/x-2024.yaml': (VALID['sources/meta-2024.yaml'] ?? '')
          .replace('id: meta-2024', 'id: x-2024')
          .replace('/llama', '/other'),
      },
      'coverage/source sources/x-2024.yaml:1:5 → name it where it is evidence, or delete the file',
    ],
    [
      'a figure no article shows',
      replaced(
        'articles/en/llama-3.mdx',
        '<Figure id="three-roads" />\n',
        '',
        chinese('<Figure id="three-roads" />\n', ''),
      ),
      'coverage/figure articles/en/llama-3.mdx:1:1 → write <Figure id="three-roads" /> where its argument is made, in both languages',
    ],
  ],
  words: [
    [
      'an English sentence in Chinese prose',
      proseInChinese('The corpus grew because the makers wanted it to.'),
      'language/foreign articles/zh/llama-3.mdx:15:7 → write it in Chinese',
    ],
    [
      'an English text as its own translation',
      claim('zh: 语料大幅增加。', 'zh: The corpus really grew much.'),
      'language/foreign claims/tokens.yaml:7:7 → write it in Chinese',
    ],
    [
      'an English word as its own translation',
      claim('label: { en: Growth, zh: 增长 }', 'label: { en: Growth, zh: Growth }'),
      'language/foreign claims/tokens.yaml:11:30 → write it in Chinese',
    ],
    [
      'a Chinese sentence in English prose',
      prose('语料在两代之间大幅增加。'),
      'language/foreign articles/en/llama-3.mdx:15:7 → write it in English',
    ],
    [
      'the plural of FLOP',
      prose('It took many FLOPs.'),
      'words/spelling articles/en/llama-3.mdx:15:20 → write FLOP for an amount of work, FLOP/s for a speed',
    ],
    ['an amount and a speed', prose('It took many FLOP at so many FLOP/s.')],
  ],
};

describeBreaks(ROWS);

describe('checkContent(directory)', () => {
  it('finds nothing in the valid tree', () => {
    expect(issuesOf(VALID)).toEqual([]);
  });

  it('reports words shared with an original in either script', () => {
    const original =
      '据说语料在两代之间大幅增加了许多倍。 They say that the corpus grew a great deal between the two generations.';
    const files = {
      ...prose('And the corpus grew a great deal between the two generations.'),
      'articles/zh/llama-3.mdx':
        proseInChinese('语料在两代之间<Term id="kv-cache">大幅</Term>增加了。')[
          'articles/zh/llama-3.mdx'
        ] ?? '',
    };
    expect(issuesOf(files, [original])).toEqual([
      'copied/run articles/en/llama-3.mdx:15:11 → say it in words of your own',
      'copied/run articles/zh/llama-3.mdx:15:7 → say it in words of your own',
    ]);
  });
});
