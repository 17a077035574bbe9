import { describe, expect, it } from 'vitest';
import { toFileDocs } from '#views/data-docs.ts';
import { DATA_FILES } from '#views/data-view.ts';

const fieldsOf = (file: string) =>
  new Map(
    toFileDocs('en')
      .find((docs) => docs.file === file)
      ?.fields.map((field) => [field.name, field]),
  );

describe('toFileDocs(locale)', () => {
  it('describes every file, in the order they are listed', () => {
    for (const locale of ['en', 'zh'] as const)
      expect(toFileDocs(locale).map(({ file }) => file)).toEqual(DATA_FILES);
  });

  it.each([
    ['claims', 'rating', 'The rating of the latest verdict.', false],
    ['models', 'params', 'Parameters', true],
    ['sources', 'read', /How much of it we read/, false],
  ])('tells of %s what %s holds, and whether it may be absent', (file, name, words, optional) => {
    const field = fieldsOf(file).get(name);
    expect(field?.description).toMatch(words);
    expect(field?.optional).toBe(optional);
  });

  it('names the fields of every kind of law', () => {
    expect([...fieldsOf('laws').keys()]).toContain('id');
    expect(fieldsOf('laws').get('id')?.optional).toBe(false);
  });
});
