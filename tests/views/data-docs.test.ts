import { describe, expect, it } from 'vitest';
import { fieldsZh } from '#i18n/fields.zh.ts';
import { toFileDocs } from '#views/data-docs.ts';

const described = (locale: 'en' | 'zh') =>
  toFileDocs(locale).flatMap(({ file, fields }) =>
    fields.map(({ name, description }) => [`${file}.${name}`, description] as const),
  );

describe('toFileDocs(locale)', () => {
  it('says of every field what it holds, in the page’s language', () => {
    const [en, zh] = [described('en'), described('zh')];
    expect(en.length).toBeGreaterThan(100);
    expect(zh.map(([field]) => field)).toEqual(en.map(([field]) => field));
    for (const [field, text] of en) expect(text, field).toMatch(/^[^\p{Script=Han}]{4,}$/u);
    for (const [field, text] of zh) expect(text, field).toMatch(/\p{Script=Han}/u);
  });

  it('has no Chinese words left over for a field that is gone', () => {
    const fields = new Set<string>(described('zh').map(([field]) => field));
    expect(Object.keys(fieldsZh).filter((field) => !fields.has(field))).toEqual([]);
  });
});
