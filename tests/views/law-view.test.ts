import { describe, expect, it } from 'vitest';
import { lawsInOrder, numberAt, toLawTable, toTableDeviations } from '#views/law-view.ts';
import { ENTRIES, withEntries, withEssay } from './entries.ts';

const LAW = ENTRIES.laws.get('four');

describe('lawsInOrder(entries)', () => {
  it('puts the law published first at the head, also where only a year is known', () => {
    expect(lawsInOrder(ENTRIES).map(({ id }) => id)).toEqual(['steep', 'four', 'sixteen', 'half']);
  });
});

describe('numberAt(entries, reference)', () => {
  it('is the value that stands there', () => {
    expect(numberAt(ENTRIES, 'models/llama-3-8b.params')).toBe(8e9);
  });

  it.each([
    ['nothing stands', 'models/llama-3-8b.gpu_hours'],
    ['a value is missing', 'models/llama-3-8b.training_flops'],
    ['no entry is', 'models/nowhere.params'],
  ])('refuses a place where %s', (_, reference) => {
    expect(() => numberAt(ENTRIES, reference)).toThrow(
      new RangeError(`numberAt: no value at ${reference}`),
    );
  });
});

describe('toLawTable(entries, locale)', () => {
  it.each([
    [
      'en',
      // √(6×10²³ / 6 / 4), and half of it
      ['four', '158B parameters', '4 tokens per parameter', '4 tokens per parameter'],
      ['sixteen', '79.1B parameters', '16 tokens per parameter', '16 tokens per parameter'],
    ],
    [
      'zh',
      ['four', '1580亿参数', '4 token/参数', '4 token/参数'],
      ['sixteen', '791亿参数', '16 token/参数', '16 token/参数'],
    ],
  ] as const)('asks each loss law for the best use of one budget: %s', (locale, ...expected) => {
    expect(toLawTable(ENTRIES, locale).rows.map(({ id, optima }) => [id, ...optima])).toEqual(
      expected,
    );
  });

  it.each([
    [
      'en',
      'Best size at the budget of Chinchilla 70B',
      'Tokens per parameter there',
      'Tokens per parameter at the size of Llama 3 8B',
    ],
    ['zh', 'Chinchilla 70B预算下的最优规模', '该处每参数token数', 'Llama 3 8B规模处每参数token数'],
  ] as const)(
    'names in its heads the models whose budget and size are meant: %s',
    (locale, ...heads) => {
      expect(toLawTable(ENTRIES, locale).heads).toEqual(heads);
    },
  );

  it('compares nothing where the essay’s entry does not say at what', () => {
    const { heads, rows } = toLawTable(withEssay({ laws: undefined }), 'en');
    expect([heads, rows.map(({ id, optima }) => [id, optima])]).toEqual([
      [],
      [
        ['four', []],
        ['sixteen', []],
      ],
    ]);
  });

  it.each([
    ['en', 'Law four', 'Embeddings counted.', 'Hoffmann et al. 2022', '/sources/', 'Sec. 3.3'],
    ['zh', '定律four', '计入嵌入层。', 'Hoffmann等 2022', '/zh/sources/', '第3.3节'],
  ] as const)('says whose law it is and what it counts: %s', (locale, ...words) => {
    const [name, conventions, label, page, locator] = words;
    const [row] = toLawTable(ENTRIES, locale).rows;
    expect(row).toMatchObject({
      name,
      conventions,
      source: { label, href: `${page}#hoffmann-2022` },
      locator,
    });
  });

  it('prints the constants to six digits, in the order of the formula', () => {
    const constants = { E: 1.8168634, A: 482.00572, B: 2085.4342, alpha: 0.34781, beta: 1 / 3 };
    const row = toLawTable(withEntries('laws', { ...LAW, constants }), 'en').rows.find(
      ({ id }) => id === 'four',
    );
    expect(row?.constants.map(({ name, value }) => [name, value])).toEqual([
      ['E', '1.81686'],
      ['A', '482.006'],
      ['B', '2085.43'],
      ['α', '0.34781'],
      ['β', '0.333333'],
    ]);
  });

  it.each<[string, object, string]>([
    ['both ends in compute', { flops: [6e18, 3e21] }, '6×10¹⁸ FLOP – 3×10²¹ FLOP'],
    ['the upper end alone', { flops: [0, 3e21] }, '≤ 3×10²¹ FLOP'],
    ['data and sizes', { params: [1e8, 1e10], tokens: [2e9, 3e11] }, '2B tokens – 300B tokens'],
    ['sizes alone', { params: [1e8, 1.6e10] }, '100M parameters – 16B parameters'],
    ['nothing', {}, '—'],
  ])('says how far the runs reached of which the source tells %s', (_, ranges, fitted) => {
    const law = { ...LAW, fitted: { ...ranges, source: 'hoffmann-2022', locator: 'Fig. 4' } };
    const { rows } = toLawTable(withEntries('laws', law), 'en');
    expect(rows.find(({ id }) => id === 'four')?.fitted).toBe(fitted);
  });

  it('refuses a law whose source is not there', () => {
    expect(() => toLawTable(withEntries('laws', { ...LAW, source: 'nowhere' }), 'en')).toThrow(
      new RangeError('toLawHead: no source nowhere'),
    );
  });
});

describe('toTableDeviations(entries, locale)', () => {
  // The law asks for 16 tokens a parameter; the table prints 10 and 8.
  it.each([
    [
      'en',
      'Table A3 of Hoffmann et al. 2022 does not follow from the paper’s own constants: at the sizes it lists, the unrounded constants ask for 60% to 100% more tokens than it prints.',
    ],
    [
      'zh',
      'Hoffmann等 2022的表A3并不能由论文自己的常数推出：在表中各个规模上，未舍入的常数所要求的token数比表中印出的多60%至100%。',
    ],
  ] as const)('says by how much a source parts from its own constants: %s', (locale, text) => {
    expect(toTableDeviations(ENTRIES, locale)).toEqual([text]);
  });
});
