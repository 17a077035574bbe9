import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#checks/index.ts';
import { checkSchema } from '#checks/rules/schema.ts';
import { claim, describeBreaks, english, law, model } from './breaks.ts';
import type { BreakRows } from './breaks.ts';
import { plainClaim, replaced, VALID, without, writeContent } from '../fixture.ts';

/** A chain of some claims, the first of them its weakest link. */
const chainOf = (...steps: string[]): string => `id: main
name: { en: The main chain, zh: 主链 }
about: { en: From text on., zh: 从文本起。 }
steps: [${steps.join(', ')}]
weakest: ${steps[0] ?? ''}
because: { en: It is new., zh: 它是新的。 }
`;

/** The model whose budget the runs of the two futures start from. */
const LEADER = (VALID['models/llama-3-8b.yaml'] ?? '')
  .replaceAll('llama-3-8b', 'llama-3-1-405b')
  .replace(
    '{ missing: not-disclosed }',
    '{ value: 3.8e25, unit: flops, standing: reported, source: meta-2024 }',
  );

const source = (issued: string) =>
  replaced('sources/meta-2024.yaml', 'title:', `issued: { date-parts: [[${issued}]] }\ntitle:`);
const DATE_PARTS = 'write it as in `date-parts: [[2022, 3, 29]]`';

const ROWS: BreakRows = {
  'days and reserved names': [
    [
      'a thirteenth month',
      source('2024, 13, 1'),
      `schema/value sources/meta-2024.yaml:3:24 → ${DATE_PARTS}`,
    ],
    [
      'a day the month does not have',
      source('2024, 11, 31'),
      `schema/value sources/meta-2024.yaml:3:24 → ${DATE_PARTS}`,
    ],
    [
      'a verdict of such a day',
      claim('as_of: 2024-05-01', 'as_of: 2024-11-31'),
      'schema/value claims/tokens.yaml:21:12 → write it as in `as_of: 2024-06-30`',
    ],
    [
      'a name that programs keep',
      claim('figures:', 'figures:\n  __proto__: { value: 5, unit: tokens, standing: estimated }'),
      'yaml/reserved-key claims/tokens.yaml:10:3 → give it another name',
    ],
  ],
  'files and syntax': [
    [
      'a file beside the collections',
      { ...VALID, 'notes.txt': '' },
      'file/unexpected notes.txt:1:1 → move it into a folder',
    ],
    [
      'a folder with a slip in its name',
      { ...VALID, 'claim/x.yaml': '' },
      'file/unexpected claim:1:1 → did you mean claims?',
    ],
    [
      'an article in a third language',
      { ...VALID, 'articles/fr/x.mdx': '' },
      'file/unexpected articles/fr:1:1 → articles lie in articles/en and articles/zh',
    ],
    [
      'a source in another format',
      { ...VALID, 'sources/x.bib': '' },
      'file/unexpected sources/x.bib:1:1 → each entry is a file `<id>.yaml` in this folder',
    ],
    [
      'an article in plain Markdown',
      { ...VALID, 'articles/en/x.md': '' },
      'file/unexpected articles/en/x.md:1:1 → each article is a file `<slug>.mdx` in this folder',
    ],
    [
      'an open quote',
      claim('p. 1', '"p. 1'),
      'yaml/syntax claims/tokens.yaml:27:18 → close the quote or bracket that is open here',
    ],
    [
      'a tab as indentation',
      model('  unit: tokens', '\tunit: tokens'),
      'yaml/syntax models/llama-3-8b.yaml:9:1 → indent with spaces instead of tabs',
    ],
    [
      'a key that stands twice',
      model('family: Llama 3', 'family: Llama 3\nname: Llama 3 8B'),
      'yaml/duplicate-key models/llama-3-8b.yaml:5:1 → delete one of the two',
    ],
    [
      'an empty file',
      { ...VALID, 'models/x.yaml': '# later\n' },
      'yaml/empty models/x.yaml:1:1 → fill it in, or delete the file; `npm run new` writes a skeleton',
    ],
    [
      'a component left open',
      english('<Note>See §1.1.1.</Note>', '<Note>See §1.1.1.'),
      'mdx/syntax articles/en/llama-3.mdx:15:1 → write </Note> where it ends',
    ],
    [
      'a duplicate key in front matter',
      english('order: 1', 'order: 1\ntitle: Twice'),
      'yaml/duplicate-key articles/en/llama-3.mdx:5:1 → delete one of the two',
    ],
  ],
  schema: [
    [
      'a missing field',
      law('locator: Table 1\n', ''),
      'schema/missing laws/besiroglu-2024.yaml:1:1 → add `locator: Table 3`',
    ],
    [
      'a missing field in a block',
      law('  locator: Fig. 4\n', ''),
      'schema/missing laws/besiroglu-2024.yaml:9:1 → add `locator: Table 3`',
    ],
    [
      'an empty field',
      law('precision: unrounded', 'precision:'),
      'schema/missing laws/besiroglu-2024.yaml:6:11 → write `precision: …`, one of printed, unrounded, refitted',
    ],
    [
      'an unknown key',
      model('family:', 'familly:'),
      'schema/unknown-key models/llama-3-8b.yaml:4:1 → did you mean family?',
    ],
    [
      'an unknown key in a quantity',
      model('  value: 1.5e13', '  vlue: 1.5e13'),
      'schema/unknown-key models/llama-3-8b.yaml:8:3 → did you mean value?',
    ],
    [
      'a number where a quantity is needed',
      model(
        'params: { value: 8.03e9, unit: params, standing: reported, source: meta-2024, locator: Table 1 }',
        'params: 671B',
      ),
      'schema/type models/llama-3-8b.yaml:6:9 → write `params: { value: 6.71e11, unit: params, standing: reported, source: meta-2024-herd }`',
    ],
    [
      'a list in place of a law',
      { ...VALID, 'laws/besiroglu-2024.yaml': '- a\n' },
      'schema/type laws/besiroglu-2024.yaml:1:1 → write it field by field, as `npm run new` lays it out',
    ],
    [
      'an address that is none',
      replaced('sources/meta-2024.yaml', 'https://example.org/llama', 'javascript:alert(1)'),
      'schema/value sources/meta-2024.yaml:4:6 → write it as in `URL: https://arxiv.org/abs/2203.15556`',
    ],
    [
      'a repository without an address on the web',
      replaced('essay.yaml', 'source:', 'repository: git@github.com:owner/name\nsource:'),
      'schema/value essay.yaml:4:13 → write it as in `repository: https://github.com/owner/name`',
    ],
    [
      'a DOI that is an address',
      replaced('sources/meta-2024.yaml', 'language:', 'DOI: https://doi.org/10.1/x\nlanguage:'),
      'schema/value sources/meta-2024.yaml:5:6 → write it as in `DOI: 10.48550/arXiv.2203.15556`',
    ],
    [
      'a number in words',
      model('8.03e9', '8.03B'),
      'schema/type models/llama-3-8b.yaml:6:18 → write `value: 8.03e9`, bare and without a prefix',
    ],
    [
      'a text where both languages are needed',
      law('name: { en: Besiroglu, zh: 重新拟合 }', 'name: Besiroglu'),
      'schema/type laws/besiroglu-2024.yaml:3:7 → write `name: { en: In a sentence., zh: 用一句话说。 }`',
    ],
    [
      'a unit nobody prints',
      model('unit: params', 'unit: parms'),
      'schema/value models/llama-3-8b.yaml:6:32 → did you mean params?',
    ],
    [
      'a reported number without a source',
      model('  source: meta-2024\n', ''),
      'schema/value models/llama-3-8b.yaml:10:13 → add `source: hoffmann-2022`',
    ],
    [
      'both a value and a range',
      model('  value: 1.5e13', '  value: 1.5e13\n  range: [1e12, 2e12]'),
      'schema/value models/llama-3-8b.yaml:8:10 → delete `range`, or `value` if the source gives a span',
    ],
    [
      'neither a value nor a range',
      model('  value: 1.5e13\n', ''),
      'schema/value models/llama-3-8b.yaml:7:1 → write it as in `value: 8.03e9`',
    ],
    [
      'a range that runs backwards',
      model('[8000, 8192]', '[8192, 8000]'),
      'schema/value models/llama-3-8b.yaml:13:26 → write `range: [8000, 8192]`',
    ],
    [
      'a reason for silence that is none',
      model('missing: not-disclosed', 'missing: unknown'),
      'schema/value models/llama-3-8b.yaml:12:28 → choose one of not-disclosed, not-applicable',
    ],
    [
      'a law of no known form',
      law('form: loss', 'form: los'),
      'schema/value laws/besiroglu-2024.yaml:2:7 → did you mean loss?',
    ],
    [
      'a year alone without quotes',
      law('2024-04-15', '2024'),
      'schema/value laws/besiroglu-2024.yaml:7:12 → write it as in `published: 2022-03-29`',
    ],
    [
      'a day that does not exist',
      claim('2027-01-01', '2027-02-30'),
      'schema/value claims/tokens.yaml:35:14 → write it as in `next_review: 2027-06-30`',
    ],
    [
      'a claim figure with a hyphen in its name',
      claim('  growth:', '  data-growth:'),
      'schema/value claims/tokens.yaml:10:3 → rename it',
    ],
    [
      'an expected range of one number',
      claim('[1800, 1900]', '[1800]'),
      'schema/value claims/tokens.yaml:19:13 → write it as in `expect: [18, 22]`',
    ],
    [
      'a bound without its value',
      replaced('series/stock.yaml', 'value: 4.0e14,', 'range: [1, 2], bound: at-least,'),
      'schema/value series/stock.yaml:8:5 → write it as in `value: 8.03e9`',
    ],
    [
      'a point that says nowhere where it stands in its source',
      replaced('series/stock.yaml', ', locator: Table 1', ''),
      'schema/value series/stock.yaml:8:93 → add `locator: Table 3`',
    ],
    [
      'another value of a point without its source',
      replaced(
        'series/stock.yaml',
        'locator: Table 1',
        'also: [{ value: 1, standing: reported }], locator: Table 1',
      ),
      'schema/value series/stock.yaml:8:133 → add `source: hoffmann-2022`',
    ],
  ],
  ids: [
    [
      'an id that differs from the file',
      {
        ...without('sources/meta-2024.yaml'),
        'sources/meta-2024.yaml': (VALID['sources/meta-2024.yaml'] ?? '').replace(
          'id: meta-2024',
          'id: meta-2023',
        ),
      },
      'id/mismatch sources/meta-2024.yaml:1:5 → write id: meta-2024, or rename the file',
    ],
    [
      'a second ending',
      { ...VALID, 'sources/meta-2024.yml': VALID['sources/meta-2024.yaml'] ?? '' },
      'file/unexpected sources/meta-2024.yml:1:1 → rename it to meta-2024.yaml',
      'id/duplicate sources/meta-2024.yml:1:5 → give one of them another name',
    ],
    [
      'an article named in capitals',
      {
        ...VALID,
        'articles/en/X.mdx': '---\ntitle: X\ndescription: X\norder: 2\n---\n',
        'articles/zh/X.mdx': '---\ntitle: X\ndescription: X\norder: 2\n---\n',
      },
      'id/mismatch articles/en/X.mdx:2:1 → rename it to x',
      'id/mismatch articles/zh/X.mdx:2:1 → rename it to x',
    ],
  ],
  references: [
    [
      'a source with a slip',
      claim('source: meta-2024', 'source: meta-2042'),
      'reference/unknown claims/tokens.yaml:26:17 → did you mean meta-2024?',
    ],
    [
      'a premise nobody stated',
      claim('rests_on: []', 'rests_on: [c-1-22]'),
      'reference/unknown claims/tokens.yaml:8:12 → did you mean c-1-2?',
    ],
    [
      'a condition nobody stated',
      claim('rests_on: []', 'rests_on: []\nconditional_on: [{ claim: nothing, holds: true }]'),
      'reference/unknown claims/tokens.yaml:9:27 → add content/claims/nothing.yaml, or name another claim',
    ],
    [
      'a counterpart nobody fitted',
      law('locator: Table 1', 'locator: Table 1\ncounterpart: besiroglu'),
      'reference/unknown laws/besiroglu-2024.yaml:6:14 → did you mean besiroglu-2024?',
    ],
    [
      'a score of an unknown model',
      replaced('benchmarks/mmlu.yaml', 'model: llama-3-8b', 'model: llama-3'),
      'reference/unknown benchmarks/mmlu.yaml:8:12 → did you mean llama-3-8b?',
    ],
    [
      'a point off the lines',
      replaced('series/stock.yaml', 'line: web,', 'line: books,'),
      'reference/line series/stock.yaml:8:30 → write web',
    ],
    [
      'a derivation that names an unknown model',
      {
        ...VALID,
        'derivations/eci.yaml': `id: eci
source: meta-2024
days: [2024-04-30]
slopes_from: 2024-04-01
released: []
left_out: []
unstated: []
models: [{ name: Llama 3 8B, model: llama-3 }]
`,
      },
      'reference/unknown derivations/eci.yaml:8:37 → did you mean llama-3-8b?',
    ],
    [
      'a figure that is not drawn',
      replaced('scenarios/doubling.yaml', 'figure: isoflop', 'figure: isoflops'),
      'reference/unknown scenarios/doubling.yaml:4:9 → did you mean isoflop?',
    ],
    [
      'a control the figure lacks',
      replaced('scenarios/doubling.yaml', '{ law:', '{ laws:'),
      'figure/state scenarios/doubling.yaml:5:10 → did you mean law?',
    ],
    [
      'a law the figure lacks',
      replaced('scenarios/doubling.yaml', 'law: besiroglu-2024', 'law: besiroglu-2023'),
      'figure/state scenarios/doubling.yaml:5:10 → did you mean besiroglu-2024?',
    ],
  ],
  claims: [
    [
      'no verdict',
      claim(/verdicts:[\s\S]*(?=force:)/.exec(VALID['claims/tokens.yaml'] ?? '')?.[0] ?? '', ''),
      'verdict/missing claims/tokens.yaml:1:1 → add `verdicts: [{ as_of: 2024-06-30, rating: pending, confidence: low, gist: { en: In a sentence., zh: 用一句话说。 }, reasoning: { en: In a sentence., zh: 用一句话说。 }, evidence: [{ source: hoffmann-2022, locator: Table 3, says: { en: In a sentence., zh: 用一句话说。 }, stance: context, read: in-source }], would_change: { en: In a sentence., zh: 用一句话说。 } }]`',
    ],
    [
      'no evidence',
      claim(
        /evidence:[\s\S]*?(?=\n {4}would_change)/.exec(VALID['claims/tokens.yaml'] ?? '')?.[0] ??
          '',
        'evidence: []',
      ),
      'verdict/no-evidence claims/tokens.yaml:25:15 → write `evidence: [{ source: hoffmann-2022, locator: Table 3, says: { en: In a sentence., zh: 用一句话说。 }, stance: for, read: in-source }]`',
    ],
    [
      'verdicts out of order',
      {
        ...VALID,
        'claims/tokens.yaml': `${VALID['claims/tokens.yaml'] ?? ''}`.replace(
          /( {2}- as_of[\s\S]*?)(?=force:)/,
          (verdict) => verdict + verdict.replace('2024-05-01', '2024-04-30'),
        ),
      },
      'verdict/order claims/tokens.yaml:33:12 → put verdicts oldest first, one a day',
    ],
    [
      'a restatement in English only',
      claim('  zh: 语料大幅增加。\n', ''),
      'translation/text claims/tokens.yaml:5:1 → add `zh: 用一句话说。`',
    ],
    [
      'a label too long for a node',
      claim('en: Of tokens', 'en: Of tokens and of what they do'),
      'schema/value claims/tokens.yaml:34:14 → write it as in `en: Data runs out, H2 2025`',
    ],
    [
      'a gist too long for the margin',
      claim('zh: 开发方如此说明。 }\nforce', `zh: ${'开发方如此说明。'.repeat(7)} }\nforce`),
      'schema/value claims/tokens.yaml:32:41 → write it as in `zh: 单靠放大确有进步，只是没提下限。`',
    ],
    [
      'a claim without a label',
      claim('label: { en: Of tokens, zh: 关于tokens }\n', ''),
      'schema/missing claims/tokens.yaml:1:1 → add `label: { en: In a sentence., zh: 用一句话说。 }`',
    ],
    [
      'a verdict whose gist is in Chinese only',
      claim('gist: { en: The makers say so., ', 'gist: { '),
      'translation/text claims/tokens.yaml:32:11 → add `en: Right that size alone still helps; it leaves out the floor.`',
    ],
    [
      'two claims with one label',
      claim('en: Of tokens', 'en: Of c-1-2'),
      'label/taken claims/tokens.yaml:34:14 → say in one of the two what the other does not claim',
    ],
    [
      'two claims in one place',
      replaced('claims/c-1-2.yaml', 'bullet: 2', 'bullet: 1'),
      'place/gap claims/c-1-3.yaml:2:30 → add the claim that is missing, or renumber this one to 1.2.1',
      'place/taken claims/tokens.yaml:2:8 → write order: 2 in one of them; it is the next that is free in the bullet',
    ],
    [
      'a claim in a section the essay does not have',
      { ...VALID, 'claims/more.yaml': plainClaim('more', 4, 1) },
      'coverage/claim claims/more.yaml:1:5 → write <Claim id="more">…</Claim> around the words that restate it',
      'place/outside claims/more.yaml:2:19 → write the place where the essay says it, or correct content/essay.yaml',
    ],
    [
      'a claim beyond the last bullet of a section',
      { ...VALID, 'claims/more.yaml': plainClaim('more', 3, 5) },
      'coverage/claim claims/more.yaml:1:5 → write <Claim id="more">…</Claim> around the words that restate it',
      'place/outside claims/more.yaml:2:30 → write the place where the essay says it, or correct content/essay.yaml',
    ],
    [
      'a prediction that no run fulfils',
      {
        ...claim('checks:', 'predicate: { outcome: pace_kept, expect: [2, 3] }\nchecks:'),
        'models/llama-3-1-405b.yaml': LEADER,
      },
      'predicate/never claims/tokens.yaml:13:42 → write a range that some run reaches, low end first, or mend the conditions',
    ],
    [
      'nothing, where a prediction comes true only by better use of data',
      {
        ...claim('checks:', 'predicate: { outcome: data_worth, expect: [200, 1000] }\nchecks:'),
        'models/llama-3-1-405b.yaml': LEADER,
      },
    ],
    [
      'a prediction under a condition that no run decides',
      replaced(
        'claims/c-1-2.yaml',
        'verdicts:',
        'predicate: { outcome: pace_kept, expect: [0, 1] }\nconditional_on: [{ claim: tokens, holds: true }]\nverdicts:',
        replaced('claims/tokens.yaml', 'verdicts:', 'came: yes\nverdicts:'),
      ),
      'predicate/condition claims/c-1-2.yaml:10:27 → give tokens a predicate, or take the predicate of this claim away',
    ],
    [
      'a gap in the order',
      replaced('claims/c-1-2.yaml', 'order: 1', 'order: 2'),
      'place/gap claims/c-1-2.yaml:2:40 → add the claim that is missing, or renumber this one to 1.2.1',
    ],
    [
      'a circle of premises',
      claim('rests_on: []', 'rests_on: [c-2-1]'),
      'rests-on/cycle claims/c-2-1.yaml:8:12 → delete the premise that the essay itself does not draw on',
    ],
    [
      'a claim that rests on itself',
      replaced('claims/c-1-2.yaml', 'rests_on: [tokens]', 'rests_on: [c-1-2]'),
      'rests-on/cycle claims/c-1-2.yaml:8:12 → delete the premise that the essay itself does not draw on',
    ],
  ],
  chains: [
    [
      'a step before its premise',
      { ...VALID, 'chains/main.yaml': chainOf('c-1-2', 'tokens', 'c-1-3') },
      'chain/order chains/main.yaml:4:9 → move tokens above c-1-2, or mend what c-1-2 rests on if the essay argues otherwise',
    ],
    [
      'a step before what it rests on by way of a claim that is no step',
      {
        ...replaced('claims/c-1-3.yaml', 'rests_on: [tokens]', 'rests_on: [c-1-2]'),
        'chains/main.yaml': chainOf('c-1-3', 'tokens'),
      },
      'chain/order chains/main.yaml:4:9 → move tokens above c-1-3, or mend what c-1-3 rests on if the essay argues otherwise',
    ],
    [
      'a step before the claim that must fail for it',
      {
        ...VALID,
        'claims/c-1-2.yaml': plainClaim('c-1-2', 1, 2).replace('verdicts:', 'came: yes\nverdicts:'),
        'claims/c-1-3.yaml': plainClaim('c-1-3', 1, 3)
          .replace('verdicts:', 'conditional_on: [{ claim: c-1-2, holds: false }]\nverdicts:')
          .replace('rating: supported', 'rating: not-checkable'),
        'chains/main.yaml': chainOf('tokens', 'c-1-3', 'c-1-2'),
      },
      'chain/order chains/main.yaml:4:17 → move c-1-2 above c-1-3, or mend what c-1-3 rests on if the essay argues otherwise',
    ],
    [
      'nothing, where the steps follow',
      { ...VALID, 'chains/main.yaml': chainOf('tokens', 'c-1-2', 'c-1-3') },
    ],
  ],
  calculations: [
    [
      'an unknown calculation',
      claim('call: tokensPerParam', 'call: tokensPerParams'),
      'call/unknown claims/tokens.yaml:15:11 → did you mean tokensPerParam?',
    ],
    [
      'an argument with a slip',
      claim('      tokens:', '      token:'),
      'call/argument claims/tokens.yaml:18:14 → did you mean tokens?',
    ],
    [
      'a missing argument',
      claim('      tokens: models/llama-3-8b.training_tokens\n', ''),
      'call/argument claims/tokens.yaml:15:11 → add tokens; it takes params, tokens',
    ],
    [
      'a field the model lacks',
      claim('models/llama-3-8b.params', 'models/llama-3-8b.parms'),
      'reference/quantity claims/tokens.yaml:17:15 → did you mean params?',
    ],
    [
      'a model that is not there',
      claim('models/llama-3-8b.params', 'models/llama-3-80b.params'),
      'reference/quantity claims/tokens.yaml:17:15 → did you mean llama-3-8b?',
    ],
    [
      'a number nobody disclosed',
      claim('models/llama-3-8b.params', 'models/llama-3-8b.training_flops'),
      'call/argument claims/tokens.yaml:17:15 → take another number, such as an assumption in content/scenarios',
    ],
    [
      'a range where one number is needed',
      claim('models/llama-3-8b.training_tokens', 'models/llama-3-8b.context_length'),
      'call/argument claims/tokens.yaml:18:15 → write models/llama-3-8b.context_length@low or models/llama-3-8b.context_length@high',
    ],
    [
      'a number in another unit',
      claim('models/llama-3-8b.training_tokens', 'models/llama-3-8b.params'),
      'call/unit claims/tokens.yaml:18:15 → name a quantity in tokens',
    ],
    [
      'a sum that has no answer',
      claim('models/llama-3-8b.params', '0'),
      'call/refused claims/tokens.yaml:15:11 → give arguments it can be worked out for',
    ],
    [
      'a rating that every result contradicts',
      claim('[1800, 1900]', '[18, 22]'),
      'check/contradicts claims/tokens.yaml:22:13 → add a verdict that says so, or mend the range the check expects',
    ],
    [
      'a rating of partial support that every result contradicts',
      replaced(
        'claims/tokens.yaml',
        'rating: supported',
        'rating: supported-with-correction',
        claim('[1800, 1900]', '[18, 22]'),
      ),
      'check/contradicts claims/tokens.yaml:22:13 → add a verdict that says so, or mend the range the check expects',
    ],
    [
      'a claim called contradicted that every result bears out',
      {
        ...VALID,
        'claims/tokens.yaml': `${VALID['claims/tokens.yaml'] ?? ''}`
          .replace('rating: supported', 'rating: contradicted')
          .replace('stance: for', 'stance: against'),
      },
      'check/contradicts claims/tokens.yaml:22:13 → add a verdict that says so, or mend the range the check expects',
    ],
  ],
};

describeBreaks(ROWS);

describe('checkContent(directory)', () => {
  it.each([
    [
      'the place of a claim',
      claim('bullet: 1, order: 1', 'bullet: 1'),
      'order is missing: readers find the claim in the essay by it',
    ],
    ['an article', english('order: 1\n', ''), 'order is missing: articles are listed by it'],
    [
      'a fact',
      model('openness:', 'licence: { standing: assumed }\nopenness:'),
      'value is missing: it is what readers came for',
    ],
    [
      'a score',
      replaced('benchmarks/mmlu.yaml', '    value: 66.7\n', ''),
      'value is missing: it is the number readers came for',
    ],
    [
      'a term',
      replaced('terms/kv-cache.yaml', ', definition: 保留的内容。', ''),
      'definition is missing: newcomers look the word up here',
    ],
  ])('says why a field is needed where it is missing: in %s', (_, files, message) => {
    const directory = writeContent(files);
    const { issues } = checkContent(directory, { rules: [checkSchema] });
    rmSync(directory, { recursive: true });
    expect(issues.map((issue) => issue.message)).toEqual([message]);
  });
});
