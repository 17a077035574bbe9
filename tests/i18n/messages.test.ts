import { describe, expect, test } from 'vitest';
import { chartsEn } from '#i18n/charts.en.ts';
import { chartsZh } from '#i18n/charts.zh.ts';
import { fill } from '#i18n/messages.ts';
import { siteEn } from '#i18n/site.en.ts';
import { siteZh } from '#i18n/site.zh.ts';

const en: Record<string, string> = { ...siteEn, ...chartsEn };
const zh: Record<string, string> = { ...siteZh, ...chartsZh };
const places = (message = '') => (message.match(/\{\w+\}/g) ?? []).sort();

describe('messages', () => {
  test.each(Object.keys(en))('%s has the same places in both languages', (key) => {
    expect(places(zh[key])).toEqual(places(en[key]));
  });

  test('Chinese messages have no half-width punctuation between 汉字 and no space around Latin', () => {
    for (const [key, text] of Object.entries(zh)) {
      expect(text, key).not.toMatch(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u);
      expect(text, key).not.toMatch(/\p{Script=Han} [A-Za-z0-9{]|[A-Za-z0-9}] \p{Script=Han}/u);
    }
  });
});

describe('fill(message, values)', () => {
  test('fills every place', () => {
    expect(fill('{a} of {b}', { a: '1', b: '2' })).toBe('1 of 2');
  });

  test('refuses a place without a value', () => {
    expect(() => fill('{a} of {b}', { a: '1' })).toThrow(
      new RangeError('fill: no value for {b} in "{a} of {b}"'),
    );
  });
});
