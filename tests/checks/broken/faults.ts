/**
 * Faults an editor could make by hand, planted in the real content.
 *
 * A fault names the kind of file, a pattern that many files of that kind match, and what takes
 * the place of the first match; the sign ¦ in it is where the issue is to be reported, and is not
 * written. Each fault goes into a file of its own, so that all can be planted together.
 *
 * @module
 */

export interface Fault {
  title: string;
  /** Folder in content/; `both` is an article in its two languages. */
  in: string;
  find: RegExp;
  by: string;
  code: string;
  /** Whether nothing else in the file could be read with it. */
  alone?: boolean;
}

type Row = readonly [title: string, find: RegExp, by: string, code: string];

const faults = (folder: string, rows: readonly Row[], alone = false): Fault[] =>
  rows.map(([title, find, by, code]) => ({
    title: `${folder}: ${title}`,
    in: folder,
    find,
    by,
    code,
    ...(alone && { alone }),
  }));

const CLAIMS: readonly Row[] = [
  ['an id unlike the file', /^id: (.*)$/m, 'id: ¦$1x', 'id/mismatch'],
  ['an unknown kind', /^kind: \w+$/m, 'kind: ¦fakt', 'schema/value'],
  ['an unknown force', /^force: [\w-]+$/m, 'force: ¦asserted', 'schema/value'],
  ['an unknown importance', /^importance: \w+$/m, 'importance: ¦medum', 'schema/value'],
  ['no importance', /^(id: .*\n[\s\S]*?)importance: \w+\n/m, '¦$1', 'schema/missing'],
  ['a misspelt field', /^rests_on:/m, '¦rest_on:', 'schema/unknown-key'],
  ['a section too many', /section: \d/, 'section: ¦9', 'place/outside'],
  ['a bullet too many', /bullet: \d+/, 'bullet: ¦99', 'place/outside'],
  ['an order of nought', /order: \d+/, 'order: ¦0', 'schema/value'],
  [
    'a premise that is not there',
    /^rests_on:\n {2}- .*$/m,
    'rests_on:\n  - ¦s9-nothing',
    'reference/unknown',
  ],
  [
    'a support that is not there',
    /^supported_by:\n {2}- .*$/m,
    'supported_by:\n  - ¦s9-nothing',
    'reference/unknown',
  ],
  ['an unknown rating', /rating: supported$/m, 'rating: ¦suported', 'schema/value'],
  ['an unknown confidence', /confidence: medium$/m, 'confidence: ¦mid', 'schema/value'],
  ['a day that is none', /as_of: 2026-11-\d\d/, 'as_of: ¦2026-11-31', 'schema/value'],
  ['a month that is none', /as_of: 2026-11-\d\d/, 'as_of: ¦2026-13-01', 'schema/value'],
  ['a verdict of tomorrow', /as_of: 2026-11-\d\d/, 'as_of: ¦2031-01-01', 'date/future'],
  ['a day in words', /as_of: 2026-11-\d\d/, 'as_of: ¦November 2026', 'schema/value'],
  ['a review on no day', /^next_review: .*$/m, 'next_review: ¦2027', 'schema/type'],
  ['evidence from nowhere', /- source: [\w-]+/, '- source: ¦nobody-2024', 'reference/unknown'],
  ['an unknown stance', /stance: for$/m, 'stance: ¦pro', 'schema/value'],
  ['an unknown reading', /read: in-source$/m, 'read: ¦in-sauce', 'schema/value'],
  [
    'evidence without a place',
    /^( {6}- )(source: .*)\n {8}locator: .*(?=\n {8}says:)/m,
    '$1¦$2',
    'schema/missing',
  ],
  [
    'a text in one language',
    /( {8})(says:\n {10}en: (?!>).*\n) {10}zh: .*\n/,
    '$1¦$2',
    'translation/text',
  ],
  ['a text that is a number', /^label:\n {2}en: .*$/m, 'label:\n  en: ¦15', 'schema/type'],
  [
    'a label too long',
    /^label:\n {2}en: .*$/m,
    'label:\n  en: ¦A label that is far too long for any mark in a margin',
    'schema/value',
  ],
  [
    'a Chinese label too long',
    /^( {2}zh): .*(?=\nrests_on)/m,
    '$1: ¦这个标签实在太长了边上的记号根本放不下',
    'schema/value',
  ],
  [
    'English where Chinese is due',
    /^( {10}zh): (?!>).*$/m,
    '$1: ¦It says so in English and nowhere else.',
    'language/foreign',
  ],
  [
    'Chinese where English is due',
    /^( {10}en): (?!>).*$/m,
    '$1: ¦这一句是中文，不是英文。',
    'language/foreign',
  ],
  ['a full stop of Latin print', /^( {10}zh: )(?!>)(.*)。$/m, '$1¦$2.', 'language/punctuation'],
  ['an unknown calculation', /^ {4}call: \w+$/m, '    call: ¦tokensPerParams', 'call/unknown'],
  ['an unknown argument', /^ {4}args:\n {6}(\w+): /m, '    args:\n      parm: ¦', 'call/argument'],
  [
    'a number of another unit',
    /params: models\/[\w-]+\.params/,
    'params: ¦models/llama-3-8b.training_tokens',
    'call/unit',
  ],
  [
    'a quantity that is not there',
    /models\/([\w-]+)\.params$/m,
    '¦models/$1.parms',
    'reference/quantity',
  ],
  [
    'a model that is not there',
    /models\/llama-3-70b\.training_tokens$/m,
    '¦models/llama-3-75b.training_tokens',
    'reference/quantity',
  ],
  [
    'an expected range the wrong way',
    /expect: \[([\d.e]+), ([\d.e]+)\]/,
    'expect: ¦[$2, $1]',
    'schema/value',
  ],
  [
    'an expected range of one end',
    /expect: \[([\d.e]+), ([\d.e]+)\]/,
    'expect: ¦[$1]',
    'schema/value',
  ],
  [
    'a calculation against its verdict',
    /( {6}right: series\/eci-gap-derived\.closed-2024-04[\s\S]*? {4}expect: )\[.*\]/,
    '$1¦[90000, 90001]',
    'check/contradicts',
  ],
  ['a tab', /^importance:/m, '¦\timportance:', 'yaml/syntax'],
  ['a colon in words', /^( {2}en): (?!>)[^'"\n]*$/m, '$1: ¦It is so: not otherwise', 'yaml/syntax'],
  [
    'a field twice',
    /^importance: (\w+)$/m,
    'importance: $1\n¦importance: $1',
    'yaml/duplicate-key',
  ],
  ['a key of programs', /^importance:/m, '¦__proto__: { a: 1 }\nimportance:', 'yaml/reserved-key'],
  ['words behind a hash', /^( {2}en: (?!>)(?=[^'"\n]*$)\S+) .*$/m, '$1 ¦#1 of all', 'yaml/comment'],
  ['an unclosed quote', /^kind: (\w+)$/m, 'kind: ¦"$1', 'yaml/syntax'],
  ['a colon of Chinese print', /^kind: (\w+)$/m, 'kind¦：$1', 'yaml/syntax'],
  ['a character nobody sees', /^kind: (\w+)$/m, 'kind: ¦\u202e$1', 'file/hidden-character'],
  ['a list that is a word', /^rests_on:\n(?: {2}- .*\n)+/m, 'rests_on: ¦s1-gqa\n', 'schema/type'],
  [
    'a claim that rests on itself',
    /^id: (.*)$([\s\S]*?)^rests_on:\n {2}- .*$/m,
    'id: $1$2rests_on:\n  - ¦$1',
    'rests-on/cycle',
  ],
];

const MODELS: readonly Row[] = [
  ['a misspelt field', /^developer:/m, '¦developper:', 'schema/unknown-key'],
  ['no name', /^(id: .*\n)name: .*\n/m, '¦$1', 'schema/missing'],
  ['an unknown openness', /^openness: .*$/m, 'openness: ¦open', 'schema/value'],
  ['a size in words', /^params:\n {2}value: \S+/m, 'params:\n  value: ¦8B', 'schema/type'],
  ['a size below nought', /^params:\n {2}value: (\S+)/m, 'params:\n  value: ¦-8e9', 'schema/value'],
  ['a size that is 8', /^params:\n {2}value: \S+/m, 'params:\n  value: ¦8', 'schema/value'],
  ['half a layer', /^layers:\n {2}value: \S+/m, 'layers:\n  value: ¦32.5', 'schema/value'],
  [
    'a unit that is none',
    /^training_tokens:\n {2}value: (\S+)\n {2}unit: tokens/m,
    'training_tokens:\n  value: $1\n  unit: ¦token',
    'schema/value',
  ],
  [
    'a unit of another thing',
    /^params:\n {2}value: (\S+)\n {2}unit: params/m,
    'params:\n  value: $1\n  unit: ¦tokens',
    'schema/value',
  ],
  ['an unknown standing', /standing: reported/, 'standing: ¦reportet', 'schema/value'],
  [
    'a report without its source',
    /( {2}standing: )(reported\n) {2}source: .*\n/,
    '$1¦$2',
    'schema/value',
  ],
  ['a source that is not there', /^ {2}source: .*$/m, '  source: ¦meta-2042', 'reference/unknown'],
  [
    'released in days to come',
    /^released:\n {2}value: .*$/m,
    'released:\n  value: ¦2034-04-18',
    'date/future',
  ],
  [
    'released on no day',
    /^released:\n {2}value: .*$/m,
    'released:\n  value: ¦2024-02-30',
    'schema/value',
  ],
  [
    'a value and a range',
    /^params:\n {2}value: (\S+)/m,
    'params:\n  value: ¦$1\n  range: [1e9, 2e9]',
    'schema/value',
  ],
  [
    'a range the wrong way',
    /^training_tokens:\n {2}value: \S+/m,
    'training_tokens:\n  range: ¦[2e12, 1e12]',
    'schema/value',
  ],
  ['infinity', /^params:\n {2}value: \S+/m, 'params:\n  value: ¦.inf', 'schema/type'],
  [
    'more active than there are',
    /^active_params:\n {2}missing: not-applicable/m,
    'active_params:\n  value: ¦9e14\n  unit: params\n  standing: assumed',
    'schema/value',
  ],
  [
    'a missing thing with no such reason',
    /missing: not-disclosed/,
    'missing: ¦not-told',
    'schema/value',
  ],
  ['an alias that bites its tail', /^about:\n/m, 'about: &x\n  zz: ¦*x\n', 'yaml/syntax'],
  ['a quotation mark of print', /^developer: (\w+)$/m, 'developer: ¦“$1”', 'schema/value'],
  [
    'a date of another form',
    /^released:\n {2}value: .*$/m,
    'released:\n  value: ¦18 April 2024',
    'schema/value',
  ],
];

const SOURCES: readonly Row[] = [
  ['a script for an address', /^URL: .*$/m, 'URL: ¦javascript:alert(1)', 'schema/value'],
  ['half an address', /^URL: .*$/m, 'URL: ¦www.example.org', 'schema/value'],
  ['a script for a DOI', /^URL: .*$/m, 'DOI: ¦javascript:alert(1)', 'schema/value'],
  ['an unknown type', /^type: .*$/m, 'type: ¦paper', 'schema/value'],
  ['an author in a line', /^author:\n(?: {2}.*\n)+/m, 'author: ¦Smith, John\n', 'schema/type'],
  [
    'a day that is none',
    /date-parts: \[\[20\d\d.*?\]\]/,
    'date-parts: [¦[2025, 13, 45]]',
    'schema/value',
  ],
  [
    'a year to come',
    /^issued: \{ date-parts: \[\[\d+/m,
    'issued: { date-parts: [¦[2032',
    'date/future',
  ],
  ['a month to come', /^seen: .*$/m, 'seen: ¦2031-02-01', 'date/future'],
  ['an unknown reliability', /^reliability: .*$/m, 'reliability: ¦primry', 'schema/value'],
  ['an unknown reading', /^read: .*$/m, 'read: ¦hole', 'schema/value'],
  ['no title', /^(id: .*\n[\s\S]*?)title: .*\n/m, '¦$1', 'schema/missing'],
  [
    'a field of BibTeX',
    /^language: .*$/m,
    'language: en\n¦booktitle: Proceedings',
    'schema/unknown-key',
  ],
  [
    'a DOI as an address of elsewhere',
    /^URL: .*$/m,
    'DOI: ¦https://example.org/10.1000/1',
    'schema/value',
  ],
  ['an entry nobody uses', /^id: (.*)$/m, 'id: ¦unused-2024', 'id/mismatch'],
  ['an opening bracket alone', /^title: .*$/m, 'title: ¦[Open', 'yaml/syntax'],
];

const TERMS: readonly Row[] = [
  ['no term', /^(en:\n {2})term: .*\n {2}/m, '¦$1', 'schema/missing'],
  [
    'no definition',
    /^(zh:\n)( {2}term: .*\n) {2}definition: (?!>).*\n/m,
    '¦$1$2',
    'schema/missing',
  ],
  ['no Chinese', /^(id: [\s\S]*)^zh:\n[\s\S]*$/m, '¦$1', 'translation/text'],
  ['an unknown field', /^ {2}also:/m, '  ¦alias:', 'schema/unknown-key'],
  ['names in a line', /^ {2}also:\n(?: {4}- .*\n)+/m, '  also: ¦KV cache\n', 'schema/type'],
  ['an empty definition', /^( {2}definition): (?!>).*$/m, '$1: ¦""', 'schema/value'],
  ['a number for a term', /^ {2}term: .*$/m, '  term: ¦42', 'schema/type'],
  ['an empty file', /[\s\S]*/, '¦', 'yaml/empty'],
];

const LAWS: readonly Row[] = [
  ['an id unlike the file', /^id: (.*)$/m, 'id: ¦$1-x', 'id/mismatch'],
  ['an unknown form', /^form: loss$/m, 'form: ¦los', 'schema/value'],
  ['an exponent of 34', /^ {2}alpha: .*$/m, '  alpha: ¦34.781', 'schema/value'],
  ['no exponent', /^(constants:\n {2})([\s\S]*?) {2}beta: .*\n/m, '¦$1$2', 'schema/missing'],
  ['published in days to come', /^published: .*$/m, 'published: ¦2044-01-01', 'date/future'],
  ['a source that is not there', /^source: .*$/m, 'source: ¦nobody', 'reference/unknown'],
  ['a reach the wrong way', /^ {2}params: \[(.*), (.*)\]$/m, '  params: ¦[$2, $1]', 'schema/value'],
];

const SERIES: readonly Row[] = [
  ['a unit that is none', /^unit: .*$/m, 'unit: ¦points', 'schema/value'],
  ['a line that is not there', /- \{ line: \w[\w-]*/, '- { line: ¦nowhere', 'reference/line'],
  ['a point to come', /date: "?20\d\d[\d-]*"?/, 'date: ¦"2036"', 'date/future'],
  ['a point in words', /(points:[\s\S]*?value: )[\d.e]+/, '$1¦many', 'schema/type'],
  ['a point without a value', /(points:\n {2}- )(\{.*?) value: [\d.e]+,/, '$1¦$2', 'schema/value'],
  [
    'a source that is not there',
    /(points:[\s\S]*?source: )[\w-]+/,
    '$1¦nobody',
    'reference/unknown',
  ],
];

const BENCHMARKS: readonly Row[] = [
  ['a score over a hundred', /^( {4}value): .*$/m, '$1: ¦6660', 'schema/value'],
  // Beside other scores: alone it might be one.
  [
    'a share for a per cent',
    /^( {4}value): .*$(?=[^]*^ {4}value: \d\d)/m,
    '$1: ¦0.666',
    'schema/value',
  ],
  ['a model that is not there', /^( {4}model): .*$/m, '$1: ¦llama-9', 'reference/unknown'],
  ['an unknown variant', /^( {4}variant): .*$/m, '$1: ¦chat', 'schema/value'],
  ['a unit that is none', /^unit: percent$/m, 'unit: ¦pct', 'schema/value'],
  ['yes for true', /^higher_is_better: true$/m, 'higher_is_better: ¦"yes"', 'schema/type'],
];

const SCENARIOS: readonly Row[] = [
  ['a figure that is not there', /^figure: .*$/m, 'figure: ¦two-futurs', 'reference/unknown'],
  [
    'a control that is not there',
    /^state: \{ (\w+):/m,
    'state: { ¦nothing: 1, $1:',
    'figure/state',
  ],
  ['a value out of reach', /growth: [\d.]+(?=[,\s])/, '¦growth: 9e9', 'figure/state'],
  ['no assumption', /^assumptions:\n/m, 'assumptions: ¦[]\nx:\n', 'schema/type'],
  ['a unit that is none', /unit: times/, 'unit: ¦time', 'schema/value'],
];

const CHAINS: readonly Row[] = [
  [
    'a step that is not there',
    /^steps:\n {2}- .*$/m,
    'steps:\n  - ¦s9-nothing',
    'reference/unknown',
  ],
  ['a weakest step that is none', /^weakest: .*$/m, 'weakest: ¦s1-gqa', 'schema/value'],
  ['no steps', /^steps:\n(?: {2}- .*\n)+/m, 'steps: ¦[]\n', 'schema/value'],
];

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

export const FAULTS: readonly Fault[] = [
  ...faults('claims', CLAIMS),
  ...faults('models', MODELS),
  ...faults('sources', SOURCES),
  ...faults('terms', TERMS),
  ...faults('laws', LAWS),
  ...faults('series', SERIES),
  ...faults('benchmarks', BENCHMARKS),
  ...faults('scenarios', SCENARIOS),
  ...faults('chains', CHAINS),
  ...faults('articles/en', UNREADABLE, true),
  ...faults('articles/en', FRONT_MATTER),
  ...faults('both', BOTH),
  ...faults('articles/en', ARTICLES),
  ...faults('articles/zh', CHINESE),
  ...faults('articles/en', ONE_SIDED),
];
