/**
 * Faults of entries, and all faults together.
 *
 * @module
 */
import { ARTICLE_FAULTS } from './article-faults.ts';
import { faults, type Fault, type Row } from './fault.ts';

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
  ...ARTICLE_FAULTS,
];
