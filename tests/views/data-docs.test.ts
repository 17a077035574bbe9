import { describe, expect, it } from 'vitest';
import { fieldsZh } from '#i18n/fields.zh.ts';
import { toFigureFileDocs, toFileDocs, toModuleExample } from '#views/data-docs.ts';
import { ENTRIES, withEssay } from './entries.ts';

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

describe('toFigureFileDocs(entries, locale)', () => {
  it('names the files of the figures the ledger shows, in the order of the catalogue', () => {
    const shown = withEssay({ figures: ['argument', 'verdicts'] });
    expect(toFigureFileDocs(shown, 'en').map(({ name }) => name)).toEqual([
      'verdicts.csv',
      'argument.csv',
    ]);
  });
});

describe('toModuleExample(entries, site)', () => {
  const lastLine = (entries: typeof ENTRIES) =>
    toModuleExample(entries, new URL('https://ledger.example')).split('\n').at(-1);

  it('asks about a claim of the argument that every law is asked about, under one law', () => {
    expect(lastLine(ENTRIES)).toBe("console.log(ask(ledger, 'ground', { law: 'sixteen' }));");
  });

  it('names no law where there is none', () => {
    expect(lastLine({ ...ENTRIES, laws: new Map() })).toBe("console.log(ask(ledger, 'ground'));");
  });

  it('asks about nothing where nothing is worked out', () => {
    const claims = new Map([...ENTRIES.claims].filter(([, { checks }]) => checks === undefined));
    expect(lastLine({ ...ENTRIES, claims })).toBe(
      'console.log(ledger.claims.map(({ id }) => id));',
    );
  });
});
