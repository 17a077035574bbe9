/**
 * Faults of articles, in the order in which they are planted.
 *
 * @module
 */
import { faults, type Fault, type Row } from './fault.ts';

/** A paragraph of its own at the end of an article. */
const END = /\n$/;
const paragraph = (text: string): string => `\n\n${text}\n`;

/** The first shifts the lines below it, so nothing may be planted before. */
const FRONT_MATTER: readonly Row[] = [
  ['no description', /^(title: .*\n)description: .*\n/m, '¦$1', 'schema/missing'],
  ['a misspelt field', /^order:/m, '¦ordr:', 'schema/unknown-key'],
  ['an order in words', /^order: .*$/m, 'order: ¦first', 'schema/type'],
  [
    'a number in the description',
    /^description: .*$/m,
    'description: ¦Of 15 trillion tokens.',
    'prose/bare-number',
  ],
];

const ARTICLES: readonly Row[] = [
  ['a number', END, paragraph('It read ¦15 trillion tokens.'), 'prose/bare-number'],
  ['a number in words', END, paragraph('It read ¦fifteen trillion tokens.'), 'prose/bare-number'],
  ['a manifold', END, paragraph('It is ¦eight times as large.'), 'prose/bare-number'],
  ['a share in words', END, paragraph('It is ¦thirty per cent of it.'), 'prose/bare-number'],
  ['a component that is none', END, paragraph('¦<Clam id="s1-gqa">x</Clam>'), 'article/component'],
  ['a tag of HTML', END, paragraph('¦<b>bold</b> words.'), 'article/component'],
  ['a claim without its id', END, paragraph('¦<Claim>words</Claim> here.'), 'article/attribute'],
  [
    'an attribute that is none',
    END,
    paragraph('<Term ¦name="token">x</Term> here.'),
    'article/attribute',
  ],
  [
    'a claim inside a claim',
    END,
    paragraph('<Claim id="s1-gqa">a ¦<Claim id="s1-gqa">b</Claim></Claim> here.'),
    'article/nested',
  ],
  [
    'a term that is not there',
    END,
    paragraph('A <Term ¦id="tokn">token</Term> here.'),
    'reference/unknown',
  ],
  [
    'a quantity that is not there',
    END,
    paragraph('It has <Q ¦of="models/llama-3-8b.parms" /> of them.'),
    'reference/quantity',
  ],
  [
    'a quantity of no form',
    END,
    paragraph('It has <Q ¦of="llama-3-8b" /> of them.'),
    'reference/quantity',
  ],
  [
    'a calculation that is not there',
    END,
    paragraph(
      'It has <Calc ¦call="tokenPerParam" params="models/llama-3-8b.params" tokens="models/llama-3-8b.training_tokens" /> of them.',
    ),
    'call/unknown',
  ],
  [
    'an argument that is none',
    END,
    paragraph(
      'It has <Calc call="tokensPerParam" ¦parms="models/llama-3-8b.params" tokens="models/llama-3-8b.training_tokens" /> of them.',
    ),
    'call/argument',
  ],
  [
    'digits without end',
    END,
    paragraph('It has <Q of="models/llama-3-8b.params" ¦digits={500} /> of them.'),
    'article/attribute',
  ],
  ['a note that is not there', END, paragraph('It is so.¦[^nope]'), 'link/undefined'],
  ['a reference that is not there', END, paragraph('It is ¦[this][nope] one.'), 'link/undefined'],
  ['an empty heading', END, paragraph('¦##'), 'article/heading'],
  ['a title below the title', END, paragraph('¦# Top'), 'article/heading'],
  ['a heading that skips a level', END, paragraph('¦##### Deep'), 'article/heading'],
  ['a picture without words', END, paragraph('¦![](pic.png)'), 'image/missing'],
  ['a picture that is not there', END, paragraph('¦![A curve](./nopic.png)'), 'image/missing'],
  [
    'a picture from elsewhere',
    END,
    paragraph('¦![A curve](https://evil.example/x.png)'),
    'image/remote',
  ],
  ['a name spelt otherwise', END, paragraph('It is the ¦LLaMA-3 model.'), 'words/spelling'],
  [
    'Chinese in English',
    END,
    paragraph('¦这里忽然用中文写了一句话，没有翻译。'),
    'language/foreign',
  ],
];

const CHINESE: readonly Row[] = [
  ['八倍', END, paragraph('约为前一代的¦八倍。'), 'prose/bare-number'],
  ['百分之三十', END, paragraph('占了¦百分之三十。'), 'prose/bare-number'],
  ['三成', END, paragraph('只有¦三成。'), 'prose/bare-number'],
  ['十几亿', END, paragraph('参数有¦十几亿。'), 'prose/bare-number'],
  ['15万亿', END, paragraph('共¦15万亿token。'), 'prose/bare-number'],
  [
    'English in Chinese',
    END,
    paragraph('¦Here a whole sentence was left in English by mistake.'),
    'language/foreign',
  ],
  ['a full stop of Latin print', END, paragraph('这句话用了西文句¦号.'), 'language/punctuation'],
  [
    'a title in words that are numbers',
    /^title: .*$/m,
    'title: ¦二十五倍的数据',
    'prose/bare-number',
  ],
];

const BOTH: readonly Row[] = [
  ['a script in a link', END, paragraph('¦[x](javascript:alert(1))'), 'link/scheme'],
  ['a script in other letters', END, paragraph('¦[x](JaVaScript:alert(1))'), 'link/scheme'],
  ['a link of data', END, paragraph('¦[x](data:text/html,hello)'), 'link/scheme'],
  ['a script of another kind', END, paragraph('¦[x](vbscript:x)'), 'link/scheme'],
  ['a page that is not there', END, paragraph('¦[x](../methodd/)'), 'link/unknown'],
  ['a page from the root that is not there', END, paragraph('¦[x](/en/nowhere/)'), 'link/unknown'],
  ['a heading that is not there', END, paragraph('¦[x](#no-such-heading)'), 'link/unknown'],
  ['a file of an article', END, paragraph('¦[x](./data-wall.mdx)'), 'link/unknown'],
  ['a link without words', END, paragraph('¦[](../method/)'), 'link/empty'],
  [
    'a claim that is not there',
    END,
    paragraph('<Claim ¦id="s9-nothing">x</Claim>'),
    'reference/unknown',
  ],
  ['a source that is not there', END, paragraph('<Cite ¦id="nobody-2024" />'), 'reference/unknown'],
  ['a figure that is not there', END, paragraph('<Figure ¦id="isoflow" />'), 'reference/unknown'],
  [
    'a control that is not there',
    END,
    paragraph('<Figure id="isoflop" ¦lav="besiroglu-2024" />'),
    'figure/state',
  ],
  [
    'a law that is not there',
    END,
    paragraph('<Figure id="isoflop" ¦law="besiroglu" />'),
    'figure/state',
  ],
];

/** In English and not in Chinese. */
const ONE_SIDED: readonly Row[] = [
  ['a figure more', END, paragraph('<Figure ¦id="kv-cache" />'), 'parity/figures'],
  ['a link more', END, paragraph('See ¦[the claims](/claims/).'), 'parity/links'],
  ['a source more', END, paragraph('So it is <Cite ¦id="mao-2024" />.'), 'parity/citations'],
];

/** Nothing else in the file would be read, or of its kind be reported. */
const UNREADABLE: readonly Row[] = [
  ['a heading more', END, paragraph('¦## More\n\nWords.'), 'parity/headings'],
  ['an import', END, paragraph('¦import x from "y"'), 'article/import'],
  ['an expression', END, paragraph('It is ¦{process.env.HOME}.'), 'article/import'],
  ['a bare <', END, paragraph('So x ¦<5 holds.'), 'mdx/syntax'],
  ['a tag that is not closed', END, paragraph('¦<Aside title="x">\n\nWords.'), 'mdx/syntax'],
  ['a tag closed that was not opened', END, paragraph('Words<¦/Note> here.'), 'mdx/syntax'],
  ['a brace that is not closed', END, paragraph('It is ¦{so.'), 'mdx/syntax'],
  ['front matter without an end', /^(---\n[\s\S]*?)\n---\n/, '¦$1\n', 'yaml/syntax'],
  ['a colon in the title', /^title: .*$/m, 'title: ¦A: b', 'yaml/syntax'],
  [
    'a block in blocks without end',
    END,
    `\n\n${'>'.repeat(24)}¦${'>'.repeat(4976)} x\n`,
    'article/nested',
  ],
];

export const ARTICLE_FAULTS: readonly Fault[] = [
  ...faults('articles/en', UNREADABLE, true),
  ...faults('articles/en', FRONT_MATTER),
  ...faults('both', BOTH),
  ...faults('articles/en', ARTICLES),
  ...faults('articles/zh', CHINESE),
  ...faults('articles/en', ONE_SIDED),
];
