import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsFor } from '#charts/figures/all.ts';
import { chartsEn } from '#i18n/charts.en.ts';
import { checksEn } from '#i18n/checks.en.ts';
import { checksZh } from '#i18n/checks.zh.ts';
import { claimsEn } from '#i18n/claims.en.ts';
import { claimsZh } from '#i18n/claims.zh.ts';
import { dataEn } from '#i18n/data.en.ts';
import { dataZh } from '#i18n/data.zh.ts';
import { fill } from '#i18n/fill.ts';
import { modelsEn } from '#i18n/models.en.ts';
import { modelsZh } from '#i18n/models.zh.ts';
import { siteEn } from '#i18n/site.en.ts';
import { siteZh } from '#i18n/site.zh.ts';

/** Also the words of every figure. */
const en: Record<string, string> = {
  ...siteEn,
  ...checksEn,
  ...claimsEn,
  ...modelsEn,
  ...dataEn,
  ...wordsFor('en').messages,
};
const zh: Record<string, string> = {
  ...siteZh,
  ...checksZh,
  ...claimsZh,
  ...modelsZh,
  ...dataZh,
  ...wordsFor('zh').messages,
};
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

describe('fill(message, valueOf)', () => {
  const values: Readonly<Record<string, string>> = { a: '1', b: '2' };

  test('fills every place', () => {
    expect(fill('{a} of {b}', (name) => values[name])).toBe('1 of 2');
  });

  test('refuses a place without a value', () => {
    expect(() => fill('{a} of {c}', (name) => values[name])).toThrow(
      new RangeError('fill: no value for {c} in "{a} of {c}"'),
    );
  });
});

describe('the words of the interface', () => {
  const KEYS = [siteEn, claimsEn, modelsEn, dataEn, chartsEn].flatMap((words) =>
    Object.keys(words),
  );
  const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /\.(?:ts|astro)$/.test(file) &&
        !/(?:site|claims|models|data|charts)\.(?:en|zh)\.ts$/.test(file),
    )
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  /** Keys made at run time, by how they begin: `rating.${rating}`. */
  const made = [...source.matchAll(/[`"]((?:[a-z]+[.-])+)\$\{/g)].map(([, start = '']) => start);

  test('are all said somewhere', () => {
    const unsaid = KEYS.filter(
      (key) => !source.includes(`'${key}'`) && !made.some((start) => key.startsWith(start)),
    );
    expect(unsaid).toEqual([]);
  });
});
