import { chinese, claim, describeBreaks, english, law, model, prose } from './breaks.ts';
import type { BreakRows } from './breaks.ts';
import { replaced, VALID } from '../fixture.ts';

const MODEL = 'models/llama-3-8b.yaml';
const TERM = 'terms/kv-cache.yaml';
const EN = 'articles/en/llama-3.mdx';
const term = (piece: string, by: string) => replaced(TERM, piece, by);
const text = (path: string): string => VALID[path] ?? '';

/** Blocks of an article in place of its note. */
const blocks = (words: string) => english('<Note>See §1.1.1.</Note>', words);

const ROWS: BreakRows = {
  'slips that make YAML unreadable': [
    [
      'a colon of Chinese print',
      model('family: Llama 3', 'family：Llama 3'),
      `yaml/syntax ${MODEL}:4:7 → write \`family: Llama 3\``,
    ],
    [
      'no space after the colon',
      model('family: Llama 3', 'family:Llama 3'),
      `yaml/syntax ${MODEL}:4:8 → write \`family: Llama 3\``,
    ],
    [
      'a space that does not break',
      model('family: Llama 3', 'family:\u00a0Llama 3'),
      `yaml/syntax ${MODEL}:4:8 → type the space anew: \`family: Llama 3\``,
    ],
    [
      'line ends of old Macs',
      { ...VALID, [MODEL]: text(MODEL).replaceAll('\n', '\r') },
      `yaml/syntax ${MODEL}:1:409 → save the file with the line ends LF`,
    ],
    [
      'an entry of BibTeX',
      { ...VALID, 'sources/meta-2024.yaml': '@article{meta,\n  title={Llama},\n}\n' },
      'yaml/syntax sources/meta-2024.yaml:1:1 → give it to `npm run new -- source --bibtex FILE`, which writes the entry',
    ],
    [
      'a second entry in the file',
      model('family: Llama 3', 'family: Llama 3\n---'),
      `yaml/syntax ${MODEL}:5:1 → delete the line \`---\`: one file holds one entry`,
    ],
    [
      'five thousand brackets',
      model('family: Llama 3', `family: ${'['.repeat(5000)}${']'.repeat(5000)}`),
      `yaml/syntax ${MODEL}:4:49 → close the brackets that are open, or mend the indentation`,
    ],
    [
      'three thousand blocks',
      model('family: Llama 3', `family: ${'{a: '.repeat(3000)}1${'}'.repeat(3000)}`),
      `yaml/syntax ${MODEL}:4:169 → close the brackets that are open, or mend the indentation`,
    ],
    [
      'words behind a hash',
      replaced(MODEL, 'developer: Meta', 'developer: Meta #1 of its kind'),
      `yaml/comment ${MODEL}:3:17 → put quotes around the text, or write \`# 1 of its kind\` if it is a comment`,
    ],
    [
      'fields copied from elsewhere',
      model('family: Llama 3', 'family: Llama 3\n<<: { x: 1 }'),
      `schema/unknown-key ${MODEL}:5:1 → write the fields out: nothing is copied from another block`,
    ],
  ],
  'forms and names': [
    [
      'a form that is misspelt, and what else is wrong',
      replaced(
        'laws/besiroglu-2024.yaml',
        'precision: unrounded',
        'precision: unround',
        law('form: loss', 'form: los'),
      ),
      'schema/value laws/besiroglu-2024.yaml:2:7 → did you mean loss?',
      'schema/value laws/besiroglu-2024.yaml:6:12 → did you mean unrounded?',
    ],
    [
      'quotation marks of print around a name',
      model('developer: Meta', 'developer: “Meta”'),
      `schema/value ${MODEL}:3:12 → write it as in \`developer: Meta\``,
    ],
    [
      'an amount in place of a block',
      model('training_flops: { missing: not-disclosed }', 'training_flops: 7.2e23'),
      `schema/type ${MODEL}:12:17 → write \`training_flops: { value: 7.2e23, unit: flops, standing: reported, source: meta-2024-herd }\``,
    ],
    [
      'a number without end',
      model('value: 8.03e9', 'value: .inf'),
      `schema/type ${MODEL}:6:18 → write \`value: 8.03e9\``,
    ],
    [
      'a day November does not have',
      claim('as_of: 2024-05-01', 'as_of: 2024-11-31'),
      'schema/value claims/tokens.yaml:21:12 → write it as in `as_of: 2024-06-30`',
    ],
  ],
  'front matter': [
    [
      'no end',
      english('order: 1\n---', 'order: 1'),
      `yaml/syntax ${EN}:1:1 → write a line \`---\` below its last field`,
    ],
  ],
  'signs and components': [
    [
      'a component that is not closed',
      blocks('<Aside title="More">\n\nWords here.'),
      `mdx/syntax ${EN}:15:1 → write </Aside> where it ends`,
    ],
    [
      'a component that is not opened',
      blocks('Words here.</Aside>'),
      `mdx/syntax ${EN}:15:13 → delete this closing tag, or open the component before it`,
    ],
    ['a bare <', prose('x <5'), `mdx/syntax ${EN}:15:9 → write \\< for the sign`],
    ['a bare {', prose('the set {a'), `mdx/syntax ${EN}:15:15 → write \\{ for the sign`],
    [
      'a passage within a passage',
      english('more data</Claim>', 'more <Claim id="c-1-2">data</Claim></Claim>'),
      `article/nested ${EN}:9:60 → close the outer one before it`,
    ],
    [
      'five thousand quotations in each other',
      blocks(`${'>'.repeat(5000)} x`),
      `article/nested ${EN}:15:25 → write it on a level of its own`,
    ],
    [
      'three thousand notes in each other',
      prose(`${'<Note>'.repeat(3000)}x${'</Note>'.repeat(3000)}`),
      `article/nested ${EN}:15:139 → write it on a level of its own`,
    ],
    [
      'more digits than there are',
      english('digits={2} />\n', 'digits={500} />\n'),
      `article/attribute ${EN}:9:116 → write digits={2}`,
    ],
  ],
  'Chinese that is none': [
    [
      'a term in English',
      term('term: 键值缓存', 'term: key value cache'),
      `language/foreign ${TERM}:3:13 → write it in Chinese`,
    ],
    [
      'a definition in English',
      term('definition: 保留的内容。', 'definition: What is kept.'),
      `language/foreign ${TERM}:3:31 → write it in Chinese`,
    ],
    [
      'a full stop of Latin print',
      term('definition: 保留的内容。', 'definition: 保留的内容.'),
      `language/punctuation ${TERM}:3:31 → write 容。`,
    ],
    [
      'a comma of Latin print',
      chinese('见§1.1.1。', '见,这里。'),
      'language/punctuation articles/zh/llama-3.mdx:15:7 → write 见，',
    ],
  ],
};

describeBreaks(ROWS);
