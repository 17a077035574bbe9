import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DATA_FILES, toDataFile, toDataSchema } from '#views/data-view.ts';
import { CONTENT } from './content.ts';
import { ENTRIES } from './entries.ts';

type ClaimRow = {
  id: string;
  rating: string;
  en: object;
  zh: object;
  verdicts: unknown[];
  computed: object[];
};

const problemsOf = (file: (typeof DATA_FILES)[number], rows: unknown) =>
  z.fromJSONSchema(toDataSchema(file) as z.core.JSONSchema.JSONSchema).safeParse(rows).error
    ?.issues ?? [];

const claimRow = (id: string): ClaimRow => {
  const rows = toDataFile(ENTRIES, 'claims') as ClaimRow[];
  const row = rows.find((one) => one.id === id);
  if (!row) throw new RangeError(`claimRow: no claim ${id}`);
  return row;
};

describe('DATA_FILES', () => {
  it('names every file that others may rely on', () => {
    expect(DATA_FILES).toEqual([
      'claims',
      'models',
      'laws',
      'sources',
      'series',
      'benchmarks',
      'terms',
      'chains',
    ]);
  });
});

describe('toDataFile(entries, file)', () => {
  it.each([
    ['claims', ['ground', 'middle', 'tenth', 'top', 'doubtful']],
    ['models', ['llama-3-8b', 'chinchilla-70b', 'mixture', 'llama-3-1-405b']],
    ['laws', ['sixteen', 'four', 'half', 'steep']],
    ['sources', ['hoffmann-2022', 'kaplan-2020', 'meta-2024', 'board']],
    ['series', ['stock']],
    ['benchmarks', ['mmlu']],
    ['terms', ['token', 'cache', 'attention']],
    ['chains', ['main', 'side']],
  ] as const)('holds in %s the entries %j', (file, ids) => {
    expect(toDataFile(ENTRIES, file).map((row) => (row as { id: string }).id)).toEqual(ids);
  });

  it.each(['models', 'laws', 'sources', 'series', 'benchmarks', 'terms', 'chains'] as const)(
    'gives the entries of %s as they are kept',
    (file) => {
      expect(toDataFile(ENTRIES, file)).toEqual([...ENTRIES[file].values()]);
    },
  );

  it('gives a claim as it is kept, and adds to it', () => {
    const kept = ENTRIES.claims.get('middle');
    const { rating, en, zh, computed, ...rest } = claimRow('middle');
    expect(rest).toEqual(kept);
    expect([rating, computed]).toEqual(['supported-with-correction', []]);
    expect([en, zh]).toEqual([
      {
        text: 'The middle claim.',
        reasoning: 'Judged supported-with-correction.',
        page: '/claims/middle/',
      },
      {
        text: '论断middle。',
        reasoning: '裁定：supported-with-correction。',
        page: '/zh/claims/middle/',
      },
    ]);
  });

  it('adds what each check of a claim came to, under every law', () => {
    expect(claimRow('ground').computed).toEqual([
      {
        call: 'tokensPerParam',
        expect: [1900, 2100],
        held: 1,
        of: 1,
        results: [{ law: undefined, value: 2000, unit: 'tokens_per_param', holds: true }],
      },
      {
        call: 'optimalTokensPerParam',
        expect: [10, 20],
        held: 1,
        of: 3,
        results: [
          { law: 'four', value: expect.closeTo(4, 9), unit: 'tokens_per_param', holds: false },
          { law: 'half', value: expect.closeTo(6, 9), unit: 'tokens_per_param', holds: false },
          { law: 'sixteen', value: expect.closeTo(16, 9), unit: 'tokens_per_param', holds: true },
        ],
      },
    ]);
  });

  it('leaves no entry of the site out', () => {
    for (const file of DATA_FILES) {
      expect(toDataFile(CONTENT, file), file).toHaveLength(CONTENT[file].size);
    }
  });
});

describe('toDataSchema(file)', () => {
  it.each(DATA_FILES)('describes %s.json as it is written, an array in draft 2020-12', (file) => {
    expect(toDataSchema(file)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'array',
    });
    const written = JSON.parse(JSON.stringify(toDataFile(CONTENT, file))) as unknown[];
    expect(written).toHaveLength(CONTENT[file].size);
    expect(problemsOf(file, written)).toEqual([]);
  });

  it.each([
    ['claims', 'rating'],
    ['claims', 'en'],
    ['claims', 'zh'],
    ['claims', 'computed'],
    ['models', 'developer'],
    ['laws', 'constants'],
    ['sources', 'read'],
    ['series', 'points'],
    ['benchmarks', 'scores'],
    ['terms', 'zh'],
    ['chains', 'steps'],
    ['chains', 'weakest'],
  ] as const)('refuses a row of %s without its %s', (file, field) => {
    const [first] = JSON.parse(JSON.stringify(toDataFile(ENTRIES, file))) as object[];
    const row = Object.fromEntries(Object.entries({ ...first }).filter(([key]) => key !== field));
    expect(problemsOf(file, [first])).toEqual([]);
    expect(problemsOf(file, [row]).length).toBeGreaterThan(0);
  });

  it.each(DATA_FILES)('refuses a row of %s with a field nobody described', (file) => {
    const [first] = JSON.parse(JSON.stringify(toDataFile(ENTRIES, file))) as object[];
    expect(problemsOf(file, [{ ...first, extra: 1 }]).length).toBeGreaterThan(0);
  });
});
