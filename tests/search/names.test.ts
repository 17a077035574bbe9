import { describe, expect, it } from 'vitest';
import { narrowed, printAsked, readAsked } from '#search/filters.ts';
import { merged } from '#search/merge.ts';
import { indexNames, likeness } from '#search/names.ts';
import type { SearchRow } from '#search/row.ts';
import { compact, wordsIn } from '#search/words.ts';

const row = (title: string, more: Partial<SearchRow> = {}): SearchRow => ({
  type: 'models',
  href: `/${title}`,
  title,
  names: [],
  ...more,
});

const ROWS: readonly SearchRow[] = [
  row('Llama 3.1 405B'),
  row('Llama 3 8B'),
  row('Mixtral 8x7B'),
  row('GPT-4'),
  row('数据墙', { type: 'terms', names: ['data wall'] }),
  row('缩放定律', { type: 'terms', names: ['scaling law'] }),
  row('Training compute-optimal models', { type: 'sources', detail: 'Hoffmann et al. 2022' }),
  row('Data runs out', {
    type: 'claims',
    detail: '§1.6.2',
    about: 'Fresh text is used up.',
    rating: 'contested',
    kind: 'prediction',
    section: 1,
  }),
];

const best = (query: string, rows = ROWS): string | undefined =>
  [...indexNames(rows)(query)].sort(([, a], [, b]) => b - a)[0]?.[0].title;

describe('wordsIn(text)', () => {
  it.each([
    ['Llama 3.1 405B', ['llama', '3.1', '405b']],
    ['gpt4o', ['gpt', '4o']],
    ['GPT-4', ['gpt', '4']],
    ['Mixtral 8x7B', ['mixtral', '8x', '7b']],
    ['ＬＬａｍａ', ['llama']],
    ['缩放定律', ['缩放', '放定', '定律']],
    ['用Llama训', ['用', 'llama', '训']],
    ['§1.6.4', ['1.6.4']],
    ['…—', []],
  ])('takes %s apart', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

describe('compact(text)', () => {
  it('writes alike what people write apart', () => {
    expect(['GPT-4', 'gpt 4', 'Ｇpt4'].map(compact)).toEqual(['gpt4', 'gpt4', 'gpt4']);
  });
});

describe('likeness(typed, written)', () => {
  it.each([
    ['llama', 'llama', 1],
    ['lama', 'llama', 0.82],
    ['mixtrl', 'mixtral', 0.82],
    ['chinchila', 'chinchilla', 0.82],
    ['405', '405b', 0.7],
    ['4', '405b', 0.7],
    ['8', '8b', 0.7],
    ['cat', 'car', 0],
    ['405b', '406b', 0],
    ['墙', '据墙', 0.6],
    ['数墙', '数据', 0],
  ])('of %s and %s is %d', (typed, written, value) => {
    expect(likeness(typed, written)).toBeCloseTo(value, 6);
  });

  it('is more for a longer part of a word', () => {
    expect(likeness('scal', 'scaling')).toBeLessThan(likeness('scalin', 'scaling'));
  });
});

describe('indexNames(rows)', () => {
  it.each([
    ['lama3.1 405b', 'Llama 3.1 405B'],
    ['llama 8b', 'Llama 3 8B'],
    ['mixtrl', 'Mixtral 8x7B'],
    ['gpt4', 'GPT-4'],
    ['数据', '数据墙'],
    ['定律', '缩放定律'],
    ['data wall', '数据墙'],
    ['hofmann 2022', 'Training compute-optimal models'],
    ['1.6.2', 'Data runs out'],
    ['fresh text', 'Data runs out'],
  ])('finds by %s what is meant', (query, title) => {
    expect(best(query)).toBe(title);
  });

  it.each(['', '…', 'zzzqqq', '幻觉'])('finds nothing by %j', (query) => {
    expect(indexNames(ROWS)(query).size).toBe(0);
  });
});

describe('merged(rows, names, hits)', () => {
  const [large, small, mixture] = ROWS;
  const hit = (of: SearchRow | undefined) => ({ href: of?.href ?? '', excerpt: 'a passage' });
  const titles = (names: [SearchRow | undefined, number][], hits: (SearchRow | undefined)[]) =>
    merged(ROWS, new Map(names as [SearchRow, number][]), hits.map(hit)).map(
      ({ row: { title }, excerpt }) => [title, excerpt],
    );

  it('puts a name that fits before what the text has', () => {
    expect(titles([[large, 0.9]], [small])).toEqual([
      ['Llama 3.1 405B', undefined],
      ['Llama 3 8B', 'a passage'],
    ]);
  });

  it('lets the text decide between names that fit alike', () => {
    expect(
      titles(
        [
          [large, 0.9],
          [mixture, 0.9],
        ],
        [mixture],
      ).map(([title]) => title),
    ).toEqual(['Mixtral 8x7B', 'Llama 3.1 405B']);
  });

  it('leaves out hits that lead to no row', () => {
    expect(titles([], [row('elsewhere')])).toEqual([]);
  });
});

describe('filters', () => {
  const found = ROWS.map((one) => ({ row: one }));
  const left = (address: string) =>
    narrowed(found, readAsked(new URLSearchParams(address))).map(({ row: { title } }) => title);

  it.each([
    ['type=terms', ['数据墙', '缩放定律']],
    ['rating=contested', ['Data runs out']],
    ['kind=prediction&section=1', ['Data runs out']],
    ['section=2', []],
  ])('%s leaves what it says', (address, titles) => {
    expect(left(address)).toEqual(titles);
  });

  it('stand in the address as they were read from it', () => {
    const address = 'q=data+wall&type=claims&rating=contested&kind=prediction&section=1';
    expect(printAsked(readAsked(new URLSearchParams(address)))).toBe(address);
    expect(printAsked(readAsked(new URLSearchParams('other=1')))).toBe('');
  });
});
