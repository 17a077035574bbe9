import { describeBreaks, type BreakRows } from './breaks.ts';
import { replaced, VALID, type Files } from '../fixture.ts';

const MODEL = 'models/llama-3-8b.yaml';
const CLAIM = 'claims/tokens.yaml';
const ENGLISH = 'articles/en/llama-3.mdx';
const CHINESE = 'articles/zh/llama-3.mdx';

const model = (piece: string, by: string): Files => replaced(MODEL, piece, by);
const claim = (piece: string, by: string): Files => replaced(CLAIM, piece, by);
const prose = (text: string): Files => replaced(ENGLISH, '<Note>See §1.1.1.</Note>', text);
const SOURCE = VALID['sources/meta-2024.yaml'] ?? '';

/** Slips a new editor made, and what the check told him to type. */
const ROWS: BreakRows = {
  'slips of YAML': [
    [
      'an apostrophe in single quotes',
      model('developer: Meta', "developer: 'Meta's own'"),
      `yaml/syntax ${MODEL}:3:17 → put the text in double quotes, or write the apostrophe twice`,
    ],
    [
      'a comma of Chinese print in braces',
      model('8.03e9, unit', '8.03e9， unit'),
      `yaml/syntax ${MODEL}:6:24 → write \`, \``,
    ],
    [
      'a number with commas in braces',
      model('8.03e9, unit', '8,000,000,000, unit'),
      `yaml/syntax ${MODEL}:6:18 → write 8000000000, or as a power of ten`,
    ],
    [
      'a line a space too deep',
      model('  unit: tokens\n', '   unit: tokens\n'),
      `yaml/syntax ${MODEL}:9:4 → indent it by 2, as its neighbours are`,
    ],
    [
      'a colon in words',
      model('developer: Meta', 'developer: Meta: its makers'),
      `yaml/syntax ${MODEL}:3:12 → put quotes around text that holds a colon; if it is a field, indent the line as its neighbours are`,
    ],
  ],
  'a quote that is not closed': [
    [
      'above a line of Chinese with a colon',
      claim(
        '{ en: The makers say so., zh: 开发方如此说明。 }\n    evidence',
        '\n      en: "The makers say so.\n      zh: >-\n        MMLU：如此。\n    evidence',
      ),
      `yaml/syntax ${CLAIM}:25:11 → close the quote or bracket that is open here`,
    ],
  ],
  'values meant otherwise': [
    [
      'one premise for a list of them',
      claim('rests_on: []', 'rests_on: c-1-2'),
      `schema/type ${CLAIM}:8:11 → write \`rests_on: [c-1-2]\``,
    ],
    [
      'a number with a prefix',
      model('8.03e9', '9B'),
      `schema/type ${MODEL}:6:18 → write \`value: 9e9\`, bare and without a prefix`,
    ],
    [
      'a day as Germans write it',
      claim('as_of: 2024-05-01', 'as_of: 1.5.2024'),
      `schema/value ${CLAIM}:21:12 → write \`as_of: 2024-05-01\``,
    ],
    [
      'a day without its noughts',
      claim('as_of: 2024-05-01', 'as_of: 2024-5-1'),
      `schema/value ${CLAIM}:21:12 → write \`as_of: 2024-05-01\``,
    ],
    [
      'a day in Chinese',
      claim('as_of: 2024-05-01', 'as_of: 2024年5月1日'),
      `schema/value ${CLAIM}:21:12 → write \`as_of: 2024-05-01\``,
    ],
    [
      'an empty choice',
      claim('importance: high', 'importance:'),
      `schema/missing ${CLAIM}:4:12 → write \`importance: …\`, one of high, medium, low`,
    ],
    [
      'an empty Chinese term',
      replaced('terms/kv-cache.yaml', 'zh: { term: 键值缓存,', 'zh: { term: ,'),
      'schema/missing terms/kv-cache.yaml:3:13 → write it in Chinese',
    ],
  ],
  'tags that go wrong': [
    [
      'a number that is not closed in itself',
      prose('It has <Q of="models/llama-3-8b.params"> of them.'),
      `mdx/syntax ${ENGLISH}:15:8 → write <Q … />, with the slash: nothing stands inside it`,
    ],
    [
      'an attribute without its last quote',
      prose('So <Claim id="c-1-2>words</Claim> here.'),
      `mdx/syntax ${ENGLISH}:15:11 → write id="…"`,
    ],
    [
      'an attribute without quotes',
      prose('So <Claim id=c-1-2>words</Claim> here.'),
      `mdx/syntax ${ENGLISH}:15:14 → write ="…" around it`,
    ],
    [
      'a bare < before a word',
      prose('It lists <its own words here.'),
      `mdx/syntax ${ENGLISH}:15:10 → write \\< for the sign`,
    ],
    [
      'a tag that is none',
      prose('It lists <its> words.'),
      `mdx/syntax ${ENGLISH}:15:10 → write \\< for the sign, or name a component there is`,
    ],
  ],
  'Chinese print': [
    [
      'a Latin comma behind a component',
      replaced(
        CHINESE,
        '；<Term id="kv-cache">缓存</Term>更小',
        '；<Term id="kv-cache">缓存</Term>,更小',
      ),
      `language/punctuation ${CHINESE}:11:69 → write ，`,
    ],
  ],
  'one work in two files': [
    [
      'the same address, written otherwise',
      {
        ...replaced(ENGLISH, '<Note>See §1.1.1.</Note>', '<Note>See <Cite id="x-2024" />.</Note>'),
        [CHINESE]: (VALID[CHINESE] ?? '').replace(
          '<Note>见§1.1.1。</Note>',
          '<Note>见<Cite id="x-2024" />。</Note>',
        ),
        'sources/x-2024.yaml': SOURCE.replace('id: meta-2024', 'id: x-2024').replace(
          'https://example.org/llama',
          'http://www.Example.org/llama/',
        ),
      },
      'id/duplicate sources/x-2024.yaml:4:6 → cite meta-2024, and delete this file; name the part that is meant in `locator`',
    ],
  ],
};

describeBreaks(ROWS);
