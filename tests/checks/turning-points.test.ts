import { relative } from 'node:path';
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#checks/index.ts';
import { CONTROLS } from './broken/breaks.ts';
import { replaced, writeContent, type Files } from './fixture.ts';

const CLAIM = 'claims/tokens.yaml';
const WORDS = 'would_change: { en: A correction., zh: 更正。 }';

/** Under 1800 tokens a parameter, or over 1900, the check of the small tree does not hold. */
function turning(record: string, en = '', zh = en): Files {
  const keyed = replaced(
    CLAIM,
    '- asks: { en: By how much?',
    '- key: each\n    asks: { en: By how much?',
  );
  return replaced(
    CLAIM,
    WORDS,
    `would_change: { en: "A count of ${en}.", zh: "统计得${zh}。" }\n    turns_on: [{ ${record} }]`,
    keyed,
  );
}

/** The same with a check of optima, which the two laws of the tree answer differently. */
function underTwoLaws(record: string, en: string, zh: string): Files {
  const files = turning(record, en, zh);
  const law = files['laws/besiroglu-2024.yaml'] ?? '';
  const other = law
    .replace('id: besiroglu-2024', 'id: other')
    .replace('beta: 0.36585', 'beta: 0.37');
  const asked = replaced(
    CLAIM,
    `call: tokensPerParam
    args:
      params: models/llama-3-8b.params
      tokens: models/llama-3-8b.training_tokens
    expect: [1800, 1900]`,
    `call: floorOfTokens
    args: { law: every, tokens: 1e12 }
    expect: [1.85, 3]`,
    files,
  );
  return { ...asked, 'laws/other.yaml': other };
}

function found(files: Files): string[] {
  const directory = writeContent(files);
  try {
    return checkContent(directory, { figures: CONTROLS }).issues.map(
      ({ code, file, line, column, message, hint }) =>
        `${code} ${relative(directory, file)}:${line}:${column} ${message} → ${hint}`,
    );
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe('checkContent(directory) on the number a verdict turns on', () => {
  it.each([
    ['two digits', 'check: each, argument: params, at: 8.3e9', '8.3 billion', '83亿'],
    ['three digits', 'check: each, argument: params, at: 8.33e9', '8.33 billion', '83.3亿'],
    ['the end below', 'check: each, argument: tokens, at: 1.45e13', '14.5 trillion', '14.5万亿'],
    ['powers of ten', 'check: each, argument: tokens, at: 1.5e13', '1.5e13', '1.5e13'],
    ['a lettered scale', 'check: each, argument: params, at: 7.9e9', '7.9B', '7.9B'],
  ])('takes a break-even with %s', (_, record, en, zh) => {
    expect(found(turning(record, en, zh))).toEqual([]);
  });

  it.each([
    [
      'a number that is no break-even',
      turning('check: each, argument: params, at: 9e9', '9 billion', '90亿'),
      '33:53 the verdict says 9e9, and each changes its answer at 7.895e9 and at 8.333e9; a reader would wait for the wrong number → write 7.9e9 or 8.3e9, here and in would_change',
    ],
    [
      'one digit that hides another number',
      turning('check: each, argument: params, at: 8e9', '8 billion', '80亿'),
      '33:53 the verdict says 8e9, and each changes its answer at 7.895e9 and at 8.333e9; a reader would wait for the wrong number → write 7.9e9 or 8.3e9, here and in would_change',
    ],
    [
      'a key that no check has',
      turning('check: eech, argument: params, at: 8.3e9', '8.3 billion', '83亿'),
      '33:25 no check of this claim has the key eech, so a reader cannot see where the number comes from → did you mean each?',
    ],
    [
      'an argument that is not given',
      turning('check: each, argument: param, at: 8.3e9', '8.3 billion', '83亿'),
      '33:41 tokensPerParam is given no number param, so nothing can change with it → did you mean params?',
    ],
    [
      'words that do not name it',
      turning('check: each, argument: params, at: 8.3e9', '8.3 billion', '一次更正'),
      '32:56 the verdict turns on 8.3e9 by its record, and these words do not say so → name 8.3e9 in the text, as digits, or delete the record in turns_on',
    ],
  ])('refuses %s', (_, files, issue) => {
    expect(found(files)).toEqual([`verdict/turning-point ${CLAIM}:${issue}`]);
  });

  it('refuses an argument with which nothing changes', () => {
    const files = replaced(
      CLAIM,
      'expect: [1800, 1900]',
      'expect: [0, 1e9]',
      turning('check: each, argument: params, at: 8.3e9', '8.3 billion', '83亿'),
    );
    expect(found(files)).toEqual([
      `verdict/turning-point ${CLAIM}:33:41 the answer of each is the same whatever params is, so no number of it would change the verdict → name another argument, or delete this line`,
    ]);
  });

  it.each([
    ['[9.3e12, 1.3e13]', '9.3 trillion tokens to 13 trillion', '9.3万亿至13万亿token', []],
    [
      '1.3e13',
      '13 trillion',
      '13万亿',
      [
        `verdict/turning-point ${CLAIM}:31:53 the verdict says 1.3e13, and each changes its answer at [9.329e12, 1.309e13]; a reader would wait for the wrong number → write [9.3e12, 1.3e13], here and in would_change`,
      ],
    ],
  ])('asks for the lowest and the highest where laws differ, given %s', (at, en, zh, issues) => {
    expect(found(underTwoLaws(`check: each, argument: tokens, at: ${at}`, en, zh))).toEqual(issues);
  });

  it('leaves an earlier verdict what it said', () => {
    const files = turning('check: each, argument: params, at: 9e9', '9 billion', '90亿');
    const text = files[CLAIM] ?? '';
    const start = text.indexOf('  - as_of: 2024-05-01');
    const end = text.indexOf('force: asserts');
    const later = text
      .slice(start, end)
      .replace('2024-05-01', '2025-05-01')
      .replace(/ {4}turns_on.*\n/, '');
    expect(found({ ...files, [CLAIM]: text.slice(0, end) + later + text.slice(end) })).toEqual([]);
  });

  it('refuses two checks with one key', () => {
    const files = turning('check: each, argument: params, at: 8.3e9', '8.3 billion', '83亿');
    const text = files[CLAIM] ?? '';
    const check = text.slice(text.indexOf('  - key: each'), text.indexOf('verdicts:'));
    expect(found({ ...files, [CLAIM]: text.replace(check, () => check + check) })).toEqual([
      `schema/value ${CLAIM}:13:1 checks: two checks of a claim cannot have the same key; readers see the claim tested → write it as in \`checks: [{ asks: { en: In a sentence., zh: 用一句话说。 }, call: ratio, args: { numerator: models/llama-3-8b.vocabulary, denominator: 32000 }, expect: [3.9, 4.1] }]\``,
    ]);
  });
});
