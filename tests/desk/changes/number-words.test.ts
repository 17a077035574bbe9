import { describe, expect, it } from 'vitest';
import { numbersInText } from '#desk/changes/number-words.ts';

describe('numbersInText(text)', () => {
  it.each<[text: string, ...numbers: [words: string, value: number, digits: number][]]>([
    ['over 15 trillion tokens', ['15 trillion', 15e12, 2]],
    ['15T tokens, not 1.50T', ['15T', 15e12, 2], ['1.50T', 1.5e12, 3]],
    ['8.03B, 80.3亿', ['8.03B', 8.03e9, 3], ['80.3亿', 80.3e8, 3]],
    ['Fifteen trillion of fifteen trillion', ['fifteen trillion', 15e12, 2]],
    ['twenty-five times', ['twenty-five times', 25, 2]],
    ['three hundred billion', ['three hundred billion', 300e9, 1]],
    ['1,300 million and 0.5 per cent', ['1,300 million', 1.3e9, 2], ['0.5 per cent', 0.5, 1]],
    ['about 94× that, and 7.5倍', ['94×', 94, 2], ['7.5倍', 7.5, 2]],
    ['15万亿token，八倍', ['15万亿', 15e12, 2], ['八倍', 8, 1]],
    ['二十五倍，两百亿', ['二十五倍', 25, 2], ['两百亿', 200e8, 1]],
    ['百分之三十，30%', ['百分之三十', 30, 1], ['30%', 30, 1]],
    ['in 2024, models/llama-3-8b, a 70b, §1.2, 15 of them'],
  ])('%s', (text, ...numbers) => {
    expect(numbersInText(text).map(({ words, value, digits }) => [words, value, digits])).toEqual(
      numbers,
    );
  });

  it('says where each begins', () => {
    expect(numbersInText('It saw 15 trillion, then 百分之十.').map(({ index }) => index)).toEqual([
      7, 25,
    ]);
  });
});
