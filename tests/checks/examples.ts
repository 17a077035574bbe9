/**
 * One break for each code of the check, as an editor would make it. `content/CODES.md` shows
 * what each looks like and what the check says of it.
 *
 * @module
 */
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '#checks/index.ts';
import type { Code } from '#checks/issue.ts';
import { bringUpToDate, printLock } from '#checks/seen.ts';
import { chinese, claim, english, law, model, prose, proseInChinese } from './broken/breaks.ts';
import { plainClaim, replaced, VALID, without, writeContent, type Files } from './fixture.ts';

export interface Example {
  /** What was done to the small tree, in a sentence. */
  did: string;
  files: Files;
  /** The tree it was done to, if it is not the valid one. */
  from?: Files;
  /** What the files cannot say of themselves: a link, bytes that are no text. */
  plant?: { show: string; into: (directory: string) => void };
  /** A text nothing may be copied from. */
  against?: string;
  /** A figure that is drawn, so that it can fail to be. */
  drawn?: string;
}

const CLAIM = 'claims/tokens.yaml';
const LAW = 'laws/besiroglu-2024.yaml';
const SOURCE = 'sources/meta-2024.yaml';
const OTHER = 'claims/c-1-2.yaml';

const text = (path: string): string => VALID[path] ?? '';
const from = (pattern: RegExp): string => pattern.exec(text(CLAIM))?.[0] ?? '';
const source = (piece: string, by: string): Files => replaced(SOURCE, piece, by);
const other = (piece: string, by: string, files?: Files): Files =>
  replaced(OTHER, piece, by, files);
const bothProse = (en: string, zh: string): Files => ({
  ...prose(en),
  ...only(proseInChinese(zh)),
});
const only = (files: Files): Files => ({
  'articles/zh/llama-3.mdx': files['articles/zh/llama-3.mdx'] ?? '',
});

const SUPPOSED = other('force: asserts', 'force: supposes');
const PREDICATE = 'predicate: { outcome: pace_kept, expect: [0, 1] }\n';

/** A law that has exponents and no level. */
const EXPONENTS = text(LAW)
  .replace('form: loss', 'form: allocation\ncounts: params')
  .replace(/constants:.*\n/, 'constants: { size_exponent: 0.5, tokens_exponent: 0.5 }\n')
  .replace(/fitted:[\s\S]*(?=conventions)/, '');

const CHAIN = `id: main
name: { en: The main chain, zh: 主链 }
about: { en: From text on., zh: 从文本起。 }
steps: [c-1-2, tokens]
weakest: tokens
because: { en: It is new., zh: 它是新的。 }
`;

/** The model whose budget the runs of the two futures start from. */
const LEADER = text('models/llama-3-8b.yaml')
  .replaceAll('llama-3-8b', 'llama-3-1-405b')
  .replace(
    '{ missing: not-disclosed }',
    '{ value: 3.8e25, unit: flops, standing: reported, source: meta-2024 }',
  );
const WITH_LEADER = { ...VALID, 'models/llama-3-1-405b.yaml': LEADER };

const KEYED = claim('- asks: { en: By how much?', '- key: each\n    asks: { en: By how much?');

/** The lock of a tree in which every text was seen. */
function lockOf(files: Files): string {
  const directory = writeContent(files);
  const { files: entries } = checkContent(directory, { rules: [] });
  rmSync(directory, { recursive: true });
  return printLock(bringUpToDate(entries, new Map(), new Set()));
}
const LOCK = lockOf(VALID);
const SEEN = { ...VALID, 'seen.lock': LOCK };

const DUE = claim(
  'force: asserts',
  `force: asserts
due: { earliest: 2024-01-01, latest: 2024-04-30 }
looked: [{ on: 2024-05-01, where: { en: a list, zh: 清单 }, found: { en: Nothing., zh: 没有。 } }]`,
);

export const EXAMPLES: Readonly<Record<Code, Example>> = {
  'file/unexpected': {
    did: 'A folder is called `claim`, and the site reads `claims`.',
    files: { ...VALID, 'claim/vocabulary.yaml': 'id: vocabulary\n' },
  },
  'file/missing': {
    did: '`essay.yaml` is deleted.',
    files: without('essay.yaml'),
  },
  'file/symlink': {
    did: 'A term is a link to the file of another.',
    files: VALID,
    plant: {
      show: 'content/terms/cache.yaml -> kv-cache.yaml',
      into: (directory) => {
        symlinkSync('kv-cache.yaml', join(directory, 'terms/cache.yaml'));
      },
    },
  },
  'file/encoding': {
    did: 'A claim is saved in GBK, as some editors do with Chinese text.',
    files: VALID,
    plant: {
      show: 'zh: 语料',
      into: (directory) => {
        // The two characters 语料 in GBK.
        const gbk = Buffer.concat([
          Buffer.from('id: tokens\nrestatement:\n  zh: '),
          Buffer.from([0xd3, 0xef, 0xc1, 0xcf]),
        ]);
        writeFileSync(join(directory, CLAIM), gbk);
      },
    },
  },
  'file/hidden-character': {
    did: 'A space of no width came with a text that was pasted.',
    files: claim('The corpus grew', 'The corpus\u200b grew'),
  },
  'file/too-large': {
    did: 'A definition holds a whole data set.',
    files: replaced('terms/kv-cache.yaml', 'What is kept.', 'What is kept. '.repeat(80_000).trim()),
  },
  'yaml/syntax': {
    did: 'The colon of Chinese print stands after the name of a field.',
    files: model('family: Llama 3', 'family：Llama 3'),
  },
  'yaml/duplicate-key': {
    did: '`name` stands two lines above already.',
    files: model('family: Llama 3', 'family: Llama 3\nname: Llama 3 8B'),
  },
  'yaml/reserved-key': {
    did: 'A number of the essay is called `__proto__`.',
    files: claim('  growth:', '  __proto__:'),
  },
  'yaml/comment': {
    did: 'A name has a # in it, and no quotes around it.',
    files: model('developer: Meta', 'developer: Meta #1 of its kind'),
  },
  'yaml/empty': {
    did: 'A file holds a comment, and nothing else.',
    files: { ...VALID, 'models/llama-3-70b.yaml': '# to be written\n' },
  },
  'mdx/syntax': {
    did: 'A component is opened and never closed.',
    files: english('<Note>See §1.1.1.</Note>', '<Note>See §1.1.1.'),
  },
  'schema/missing': {
    did: 'A law does not say where in its source it stands.',
    files: law('locator: Table 1\n', ''),
  },
  'schema/unknown-key': {
    did: 'The name of a field has a slip.',
    files: model('family:', 'familly:'),
  },
  'schema/type': {
    did: 'A number is written with a prefix, so it is a word.',
    files: model('8.03e9', '8.03B'),
  },
  'schema/value': {
    did: 'The name of a unit has a slip.',
    files: model('unit: params', 'unit: parms'),
  },
  'date/future': {
    did: 'A verdict is of a day that has not come.',
    files: claim('as_of: 2024-05-01', 'as_of: 2099-05-01'),
  },
  'id/mismatch': {
    did: 'A file was copied, and its `id` kept.',
    files: { ...VALID, 'terms/cache.yaml': text('terms/kv-cache.yaml') },
  },
  'id/duplicate': {
    did: 'A file was copied, and the ending of the copy is `.yml`.',
    files: { ...VALID, 'terms/kv-cache.yml': text('terms/kv-cache.yaml') },
  },
  'id/replaced': {
    did: 'The file of a term was written anew, for another term.',
    files: {
      ...SEEN,
      'terms/kv-cache.yaml': `id: kv-cache
en: { term: tokenizer, definition: What cuts text into tokens. }
zh: { term: 分词器, definition: 把文本切成token的程序。 }
`,
    },
    from: SEEN,
  },
  'reference/unknown': {
    did: 'The id of a source has a slip.',
    files: claim('source: meta-2024', 'source: meta-2042'),
  },
  'reference/quantity': {
    did: 'A model has no field of this name.',
    files: english('of="models/llama-3-8b.training_tokens"', 'of="models/llama-3-8b.tokens"'),
  },
  'reference/line': {
    did: 'The series has a line `web`, and none called `books`.',
    files: replaced('series/stock.yaml', 'line: web,', 'line: books,'),
  },
  'figure/state': {
    did: 'The id of a law was cut short.',
    files: english('law="besiroglu-2024"', 'law="besiroglu"'),
  },
  'figure/data': {
    did: 'The only law of loss becomes one of exponents.',
    files: { ...VALID, [LAW]: EXPONENTS },
    drawn: 'isoflop',
  },
  'verdict/missing': {
    did: 'The block `verdicts` was taken out.',
    files: claim(from(/verdicts:[\s\S]*(?=force:)/), ''),
  },
  'verdict/no-evidence': {
    did: 'The list of evidence is empty.',
    files: claim(from(/evidence:[\s\S]*?(?=\n {4}would_change)/), 'evidence: []'),
  },
  'verdict/order': {
    did: 'A verdict of an earlier day was added below.',
    files: {
      ...VALID,
      [CLAIM]: text(CLAIM).replace(
        /( {2}- as_of[\s\S]*?)(?=force:)/,
        (verdict) => verdict + verdict.replace('2024-05-01', '2024-04-30'),
      ),
    },
  },
  'verdict/overdue': {
    did: 'A claim that fell due in April is still `pending` in May.',
    files: replaced(CLAIM, 'rating: supported', 'rating: pending', DUE),
    from: DUE,
  },
  'verdict/force': {
    did: 'A piece of advice is rated as if it were a fact.',
    files: claim('force: asserts', 'force: recommends'),
  },
  'verdict/condition': {
    did: 'The condition of a claim never came, and the claim is called supported.',
    files: other(
      'verdicts:',
      'conditional_on: [{ claim: c-1-3, holds: true }]\nverdicts:',
      replaced(
        'claims/c-1-3.yaml',
        'rating: supported',
        'rating: not-checkable',
        replaced('claims/c-1-3.yaml', 'force: asserts', 'force: supposes\ncame: no'),
      ),
    ),
  },
  'verdict/one-sided': {
    did: 'A claim is called supported, and all its evidence is against it.',
    files: claim('stance: for', 'stance: against'),
  },
  'verdict/confidence': {
    did: 'Confidence is high, and nobody read the source itself.',
    files: claim('read: in-source', 'read: in-account'),
  },
  'verdict/turning-point': {
    did: 'The number that would change the verdict does not change the check.',
    files: replaced(
      CLAIM,
      'would_change: { en: A correction., zh: 更正。 }',
      `would_change: { en: A count of 9 billion., zh: 统计得90亿。 }
    turns_on: [{ check: each, argument: params, at: 9e9 }]`,
      KEYED,
    ),
    from: KEYED,
  },
  'evidence/read': {
    did: 'Evidence is read in the source, and the source says it was read in a copy.',
    files: source('read: part', 'read: copy'),
  },
  'evidence/seen': {
    did: 'Neither a source nor its evidence says on which day it was read.',
    files: source('seen: 2026-11-23\n', ''),
  },
  'evidence/retracted': {
    did: 'A source was withdrawn, and a claim still rests on it.',
    files: source(
      'seen:',
      'retracted: { on: 2025-01-31, note: { en: By its authors., zh: 作者自行撤回。 } }\nseen:',
    ),
  },
  'prediction/not-looked': {
    did: 'A claim becomes a prediction, and nobody looked for what came of it.',
    files: claim('kind: fact', 'kind: prediction'),
  },
  'condition/outcome': {
    did: 'The essay supposes something, and the claim does not say whether it came.',
    files: replaced(OTHER, 'rating: supported', 'rating: not-checkable', SUPPOSED),
  },
  'translation/text': {
    did: 'A restatement lost its Chinese.',
    files: claim('  zh: 语料大幅增加。\n', ''),
  },
  'translation/stale': {
    did: 'The Chinese of a restatement was changed, and the English was not.',
    files: replaced(CLAIM, '语料大幅增加', '语料增加了许多', SEEN),
    from: SEEN,
  },
  'lock/form': {
    did: 'Two branches were merged, and the mark of a conflict was left in the lock.',
    files: { ...SEEN, 'seen.lock': `${LOCK}<<<<<<< HEAD\n` },
    from: SEEN,
  },
  'translation/article': {
    did: 'The Chinese article is deleted.',
    files: without('articles/zh/llama-3.mdx'),
  },
  'article/import': {
    did: 'An article imports a program.',
    files: english('## Data', "import Chart from 'chart'\n\n## Data"),
  },
  'article/component': {
    did: 'A component has a slip in its name.',
    files: english('<Note>See §1.1.1.</Note>', '<Notes>See §1.1.1.</Notes>'),
  },
  'article/nested': {
    did: 'A passage stands inside another.',
    files: english('more data</Claim>', 'more <Claim id="c-1-2">data</Claim></Claim>'),
  },
  'article/attribute': {
    did: 'A number stands in quotation marks.',
    files: english('digits={2}', 'digits="2"'),
  },
  'link/scheme': {
    did: 'A link leads to a file on the machine of whoever wrote it.',
    files: bothProse('See [the notes](file:///notes.txt).', '见[笔记](file:///notes.txt)。'),
  },
  'link/unknown': {
    did: 'A link leads to a page that is not there.',
    files: bothProse(
      'See [the model](../../modles/llama-3-8b/).',
      '见[模型](../../modles/llama-3-8b/)。',
    ),
  },
  'link/empty': {
    did: 'A link has an address, and no words to follow it by.',
    files: bothProse('See [](../../claims/tokens/).', '见[](../../claims/tokens/)。'),
  },
  'link/undefined': {
    did: 'A note is named, and not written.',
    files: bothProse('It grew[^size].', '有所增加[^size]。'),
  },
  'image/missing': {
    did: 'A picture lies beside the article.',
    files: bothProse('![Loss by size](loss.png)', '![损失随规模的变化](loss.png)'),
  },
  'image/remote': {
    did: 'A picture is shown from another site.',
    files: bothProse(
      '![Loss by size](https://example.org/loss.png)',
      '![损失随规模的变化](https://example.org/loss.png)',
    ),
  },
  'article/heading': {
    did: 'A level of headings is left out.',
    files: {
      ...english('<Note>', '#### Sizes\n\n<Note>'),
      ...only(chinese('<Note>', '#### 规模\n\n<Note>')),
    },
  },
  'prose/bare-number': {
    did: 'An amount is typed into a sentence.',
    files: prose('It saw 15 trillion tokens.'),
  },
  'place/taken': {
    did: 'A claim is given the place of another.',
    files: other('bullet: 2', 'bullet: 1'),
  },
  'label/taken': {
    did: 'A claim is given the label of another.',
    files: claim('en: Of tokens', 'en: Of c-1-2'),
  },
  'place/outside': {
    did: 'The essay has three sections, and a claim is put into a fourth.',
    files: { ...VALID, 'claims/more.yaml': plainClaim('more', 4, 1) },
  },
  'place/gap': {
    did: 'The only claim of a bullet is called its second.',
    files: other('order: 1', 'order: 2'),
  },
  'rests-on/cycle': {
    did: 'A claim rests on one that rests on it.',
    files: claim('rests_on: []', 'rests_on: [c-2-1]'),
  },
  'chain/order': {
    did: 'A step stands before the one it rests on.',
    files: { ...VALID, 'chains/main.yaml': CHAIN },
  },
  'call/unknown': {
    did: 'The name of a calculation has a slip.',
    files: claim('call: tokensPerParam', 'call: tokenPerParam'),
  },
  'call/argument': {
    did: 'A calculation is given a range where it needs one number.',
    files: claim('models/llama-3-8b.training_tokens', 'models/llama-3-8b.context_length'),
  },
  'call/unit': {
    did: 'A calculation is given parameters where it needs tokens.',
    files: claim('models/llama-3-8b.training_tokens', 'models/llama-3-8b.params'),
  },
  'call/refused': {
    did: 'A calculation would have to divide by nothing.',
    files: claim('models/llama-3-8b.params', '0'),
  },
  'predicate/condition': {
    did: 'A claim is judged by runs, and waits for one that is not.',
    files: other(
      'verdicts:',
      `${PREDICATE}conditional_on: [{ claim: tokens, holds: true }]\nverdicts:`,
      claim('verdicts:', 'came: yes\nverdicts:'),
    ),
  },
  'predicate/never': {
    did: 'No run keeps more than its whole speed.',
    files: {
      ...claim('checks:', 'predicate: { outcome: pace_kept, expect: [2, 3] }\nchecks:'),
      'models/llama-3-1-405b.yaml': LEADER,
    },
    from: WITH_LEADER,
  },
  'check/contradicts': {
    did: 'A claim is called supported, and its check comes out elsewhere.',
    files: claim('[1800, 1900]', '[18, 22]'),
  },
  'parity/claims': {
    did: 'The passage was taken out of the Chinese article.',
    files: chinese('<Claim id="c-1-2">如此说。</Claim>\n', ''),
  },
  'parity/figures': {
    did: 'The figure was taken out of the Chinese article.',
    files: chinese('<Figure id="kv-cache" />\n', ''),
  },
  'parity/citations': {
    did: 'The citation was taken out of the Chinese article.',
    files: chinese('（<Cite id="meta-2024" at="Table 1" />）', ''),
  },
  'parity/links': {
    did: 'A link is added to the English article.',
    files: prose('See [the claims](/claims/).'),
  },
  'parity/headings': {
    did: 'A heading is added to the English article.',
    files: english('<Note>', '### Sizes\n\n<Note>'),
  },
  'coverage/bullet': {
    did: 'The essay has a bullet more than there are claims.',
    files: replaced('essay.yaml', 'bullets: 4', 'bullets: 5'),
  },
  'coverage/claim': {
    did: 'No article restates a claim that was added.',
    files: {
      ...VALID,
      'claims/more.yaml': plainClaim('more', 3, 4).replace('order: 1', 'order: 2'),
    },
  },
  'coverage/source': {
    did: 'Nothing names a source that was added.',
    files: {
      ...VALID,
      'sources/touvron-2023.yaml': text(SOURCE).replace('id: meta-2024', 'id: touvron-2023'),
    },
  },
  'coverage/figure': {
    did: 'A figure was taken out of both languages.',
    files: {
      ...english('<Figure id="kv-cache" />\n', ''),
      ...only(chinese('<Figure id="kv-cache" />\n', '')),
    },
  },
  'language/foreign': {
    did: 'A Chinese text is still in English.',
    files: claim('zh: 语料大幅增加。', 'zh: The corpus really grew much.'),
  },
  'words/spelling': {
    did: 'The amount of work is written as a plural.',
    files: prose('It took many FLOPs.'),
  },
  'language/punctuation': {
    did: 'A Chinese sentence has a comma of Latin print.',
    files: proseInChinese('见,这里。'),
  },
  'copied/run': {
    did: 'Twelve characters in a row are those of the essay, which was handed over with `--against`.',
    files: claim('zh: 语料大幅增加。', 'zh: 语料在两代之间大幅增加了许多。'),
    against: '据说语料在两代之间大幅增加了许多倍。',
  },
};
