import { describe, expect, it } from 'vitest';
import { briefSchema } from '#schemas/brief.ts';

const LabelSchema = briefSchema({
  name: 'label',
  place: 'a node',
  why: 'readers know it by that',
  en: { all: 8, example: 'Data' },
  zh: { all: 5, han: 3, example: '数据' },
});

describe('briefSchema(brief)', () => {
  it.each([
    ['words that fill their place', 'Data end', '数据尽25'],
    ['a name in Latin letters', 'Llama', 'Llama'],
    ['signs outside the basic plane as one each', '𝑁𝑁𝑁𝑁𝑁𝑁𝑁𝑁', '𠮷𠮷𠮷'],
  ])('takes %s', (_, en, zh) => {
    expect(LabelSchema.safeParse({ en, zh }).success).toBe(true);
  });

  it.each([
    [
      'English',
      { en: 'Data ended', zh: '数据' },
      'en',
      'this label is 10 characters long, 2 too many for a node',
    ],
    [
      '汉字',
      { en: 'Data', zh: '数据用尽' },
      'zh',
      'this label is 4 汉字 long, 1 too many for a node',
    ],
    [
      'Chinese with a name',
      { en: 'Data', zh: 'Llama弱' },
      'zh',
      'this label is 6 characters long, 1 too many for a node',
    ],
  ])('says by how much %s is too long', (_, words, locale, message) => {
    const { issues } = LabelSchema.safeParse(words).error ?? {};
    expect(issues?.map((issue) => [issue.path, issue.message])).toEqual([[[locale], message]]);
  });
});
