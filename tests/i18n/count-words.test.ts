import { describe, expect, it } from 'vitest';
import { countInWords } from '#i18n/count-words.ts';

describe('countInWords(count, locale)', () => {
  it.each([
    [0, 'zero', '零'],
    [2, 'two', '两'],
    [9, 'nine', '九'],
    [10, 'ten', '十'],
    [12, 'twelve', '十二'],
    [19, 'nineteen', '十九'],
    [20, 'twenty', '二十'],
    [21, '21', '21'],
  ])('writes %i as %s and %s', (count, en, zh) => {
    expect([countInWords(count, 'en'), countInWords(count, 'zh')]).toEqual([en, zh]);
  });
});
