import { describe, expect, it } from 'vitest';
import { SourceSchema } from '#schemas/source.ts';
import {
  cutAtTitle,
  printReference,
  sourceLabel,
  toBibtex,
  toCsl,
  toSourceView,
} from '#views/source-view.ts';
import { ENTRIES } from './entries.ts';

const source = (fields: object) =>
  SourceSchema.parse({
    id: 'work',
    type: 'report',
    title: 'A work',
    language: 'en',
    read: 'full',
    reliability: 'primary',
    ...fields,
  });

const ISSUED = { issued: { 'date-parts': [[2024, 4]] } };
const [ONE, TWO, THREE] = [{ family: 'One' }, { literal: 'Two' }, { family: 'Three' }];

describe('sourceLabel(source, locale)', () => {
  it.each<[object, string, string]>([
    [{ author: [ONE], ...ISSUED }, 'One 2024', 'One 2024'],
    [{ author: [ONE, TWO], ...ISSUED }, 'One and Two 2024', 'One与Two 2024'],
    [{ author: [TWO, ONE, THREE], ...ISSUED }, 'Two et al. 2024', 'Two等 2024'],
    [{ author: [TWO, { literal: 'et al.' }], ...ISSUED }, 'Two et al. 2024', 'Two等 2024'],
    [{ author: [ONE] }, 'One', 'One'],
    [
      { publisher: 'A house', 'container-title': 'A journal', ...ISSUED },
      'A house 2024',
      'A house 2024',
    ],
    [{ 'container-title': 'A journal', ...ISSUED }, 'A journal 2024', 'A journal 2024'],
    [{}, 'A work', 'A work'],
    [{ author: [ONE], ...ISSUED, short: { en: 'The One', zh: '一家' } }, 'The One', '一家'],
  ])('of %j is %s, in Chinese %s', (fields, en, zh) => {
    expect(sourceLabel(source(fields), 'en')).toBe(en);
    expect(sourceLabel(source(fields), 'zh')).toBe(zh);
  });
});

describe('toCsl(source)', () => {
  it('leaves out what is ours, and keeps the rest as it is', () => {
    const { id, type, title, language } = source({});
    const ours = {
      seen: '2026-11-23',
      archived: 'https://doi.org/10.1000/x',
      retracted: { on: '2025-01-31', note: { en: 'Back.', zh: '撤。' } },
      short: { en: 'W', zh: '作' },
      note: { en: 'Old.', zh: '旧。' },
    };
    expect(toCsl(source({ author: [ONE], DOI: '10.1000/x', ...ours }))).toEqual({
      id,
      type,
      title,
      language,
      author: [ONE],
      DOI: '10.1000/x',
    });
  });
});

describe('printReference(csl, style)', () => {
  it.each([
    ['apa', 'One. (n.d.). A work.'],
    ['harvard1', 'One (no date) A work.'],
  ] as const)('sets a work as %s does', (style, text) => {
    expect(printReference(toCsl(source({ author: [ONE] })), style)).toBe(text);
  });
});

describe('toBibtex(sources)', () => {
  it('gives each source one entry, and none of what is ours', () => {
    const text = toBibtex(ENTRIES.sources.values());
    expect(text.match(/^@\w+/gm)).toEqual(['@article', '@article', '@misc', '@misc']);
    expect(text).toContain(
      'author = {Hoffmann, Jordan and Borgeaud, Sebastian and Mensch, Arthur}',
    );
    expect(text).not.toMatch(/Changed in July|primary|Llama 3 card/);
  });
});

describe('cutAtTitle(reference, title)', () => {
  it.each([
    ['One. (2024). A work. https://a.org/b', 'A work', ['One. (2024). ', 'A work', '.']],
    [
      'One. (2024). It’s a “work”. A house.',
      `It's a "work"`,
      ['One. (2024). ', 'It’s a “work”', '. A house.'],
    ],
    ['A work. (2024). https://a.org', 'A work', ['', 'A work', '. (2024).']],
    ['One. (2024). A ‘work.’ https://a.org', "A 'work'", ['', 'One. (2024). A ‘work.’', '']],
  ])('cuts %j at %j, and leaves the address off', (reference, title, parts) => {
    const { before, title: cut, after } = cutAtTitle(reference, title);
    expect([before, cut, after]).toEqual(parts);
  });
});

describe('toSourceView(entries, id, locale)', () => {
  it.each([
    [
      'en',
      '/sources/',
      'Llama 3 card',
      'read in a full copy',
      undefined,
      'last seen on 23 November 2026',
      'first hand',
      'Changed in July.',
    ],
    [
      'zh',
      '/zh/sources/',
      'Llama 3模型卡',
      '读过完整副本',
      '用英语写成',
      '查阅于2026年11月23日',
      '第一手',
      '七月改过。',
    ],
  ] as const)('says in %s how much was read, when, and who speaks', (locale, page, ...words) => {
    const [label, read, language, seen, reliability, note] = words;
    expect(toSourceView(ENTRIES, 'meta-2024', locale)).toEqual({
      id: 'meta-2024',
      label,
      href: `${page}#meta-2024`,
      title: 'Llama 3 model card',
      reference: { before: 'Meta. (2024, April). ', title: 'Llama 3 model card', after: '.' },
      url: undefined,
      domain: undefined,
      archived: undefined,
      read,
      language,
      seen,
      reliability,
      retracted: undefined,
      note,
    });
  });

  it.each([
    ['hoffmann-2022', 'read in full', 'first hand', 'https://example.org/hoffmann'],
    ['kaplan-2020', 'read in part', 'first hand', undefined],
    ['board', 'not read', 'nobody answers for it', undefined],
  ])('of %s says that it was %s, that it is %s, and where it stands', (id, ...words) => {
    const { read, reliability, url } = toSourceView(ENTRIES, id, 'en');
    expect([read, reliability, url]).toEqual(words);
  });

  it('names the domain an address leads to', () => {
    expect(toSourceView(ENTRIES, 'hoffmann-2022', 'en').domain).toBe('example.org');
  });

  it('leads to an archived copy', () => {
    expect(toSourceView(ENTRIES, 'hoffmann-2022', 'en').archived).toBe(
      'https://web.archive.org/web/2022/https://example.org/hoffmann',
    );
  });

  it.each([
    ['en', 'in Simplified Chinese', 'Withdrawn on 31 January 2025. By its author.'],
    ['zh', undefined, '已于2025年1月31日撤回。作者自行撤回。'],
  ] as const)('says in %s that a source was withdrawn', (locale, ...words) => {
    const { language, retracted, seen } = toSourceView(ENTRIES, 'board', locale);
    expect([language, retracted]).toEqual(words);
    expect(seen).toBeUndefined();
  });

  it('refuses an id no source has', () => {
    expect(() => toSourceView(ENTRIES, 'nowhere', 'en')).toThrow(
      new RangeError('toSourceView: no source nowhere'),
    );
  });
});
