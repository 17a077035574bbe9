import { describe, expect, it } from 'vitest';
import { wordsFor } from '#charts/figures/all.ts';
import { englishIn, nameWordsOf } from '#checks/rules/untranslated.ts';
import { siteZh } from '#i18n/site.zh.ts';
import { FILES } from '../views/content.ts';

const NAMES = nameWordsOf(FILES);

describe('englishIn(text, names)', () => {
  it.each([
    ['增长', undefined],
    ['每参数token数', undefined],
    ['Llama 3 8B', undefined],
    ['MMLU', undefined],
    ['GQA', undefined],
    ['Common Crawl', undefined],
    ['E', undefined],
    ['5：3', undefined],
    ['size_exponent', 'size'],
    ['Growth', 'Growth'],
    ['5-shot (Meta, or as published)', 'shot'],
    ['GPT-4, March 2023', 'March'],
  ])('of %s is %s', (text, word) => {
    expect(englishIn(text, NAMES)).toBe(word);
  });
});

describe('the words of the interface and of every figure', () => {
  /** The name of the other language, and of two file formats. */
  const ALIKE = ['nav.other-language', 'sources.bibtex', 'sources.csl'];
  const words = Object.entries<string>({ ...siteZh, ...wordsFor('zh').messages });

  it.each(words.filter(([key]) => !ALIKE.includes(key)))('%s is said in Chinese', (_, text) => {
    expect(englishIn(text.replaceAll(/\{\w+\}/g, ''), NAMES)).toBe(undefined);
  });
});
