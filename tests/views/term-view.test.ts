import { describe, expect, it } from 'vitest';
import { toTermGroups, toTermViews } from '#views/term-view.ts';
import { ENTRIES } from './entries.ts';

describe('toTermViews(entries, locale)', () => {
  it.each([
    ['en', 'by the alphabet, whatever the case', ['attention', 'cache', 'token']],
    ['zh', 'by pinyin', ['token', 'cache', 'attention']],
  ] as const)('sorts %s %s', (locale, _, ids) => {
    expect(toTermViews(ENTRIES, locale).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['en', 'Cache', '缓存', 'zh-CN', 'What is kept.', 'KV cache, key-value cache'],
    ['zh', '缓存', 'Cache', 'en', '保留的内容。', 'KV缓存、键值缓存'],
  ] as const)('gives the term in %s and in the other language', (locale, ...words) => {
    const [term, other, otherLang, definition, also] = words;
    expect(toTermViews(ENTRIES, locale).find(({ id }) => id === 'cache')).toEqual({
      id: 'cache',
      term,
      other,
      otherLang,
      definition,
      also,
    });
  });

  it('has nothing to list where a term has no other spelling', () => {
    expect(toTermViews(ENTRIES, 'en').map(({ id, also }) => [id, also])).toEqual([
      ['attention', undefined],
      ['cache', 'KV cache, key-value cache'],
      ['token', undefined],
    ]);
  });
});

describe('toTermGroups(entries, locale)', () => {
  it.each([
    ['en', { A: ['attention'], C: ['cache'], T: ['token'] }],
    ['zh', { C: ['token'], H: ['cache'], Z: ['attention'] }],
  ] as const)('sets the terms of %s under their initials, in the same order', (locale, groups) => {
    const found = toTermGroups(ENTRIES, locale).map(({ initial, terms }) => [
      initial,
      terms.map(({ id }) => id),
    ]);
    expect(found).toEqual(Object.entries(groups));
  });
});
