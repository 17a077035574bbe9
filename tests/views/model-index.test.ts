import { describe, expect, it } from 'vitest';
import { ModelSchema, type Model } from '#schemas/model.ts';
import { byRelease, toModelIndex } from '#views/model-index.ts';
import { ENTRIES, withEntries } from './entries.ts';

const model = (name: string, value: string | undefined, params?: number, more: object = {}) => ({
  id: name.toLowerCase().replaceAll(/\W+/g, '-'),
  name,
  developer: 'Meta',
  family: 'Llama',
  openness: 'open-weights',
  ...(value && { released: { value, standing: 'reported', source: 'meta-2024' } }),
  ...(params && {
    params: { value: params, unit: 'params', standing: 'reported', source: 'meta-2024' },
  }),
  ...more,
});

const parsed = (...rest: Parameters<typeof model>): Model => ModelSchema.parse(model(...rest));

describe('byRelease(a, b)', () => {
  it('puts the oldest first, of one day the smallest, then by name, and the unreleased last', () => {
    const models = [
      parsed('LLaMA 13B', '2023-02-24', 13e9),
      parsed('LLaMA 7B', '2023-02-24', 7e9),
      parsed('Never', undefined, 1e9),
      parsed('B', '2023-02-24'),
      parsed('A', '2023-02-24'),
      parsed('GPT-3', '2020-05-28', 175e9),
    ];
    const order = ['GPT-3', 'LLaMA 7B', 'LLaMA 13B', 'A', 'B', 'Never'];
    const names = (sorted: Model[]) => sorted.map(({ name }) => name);
    expect(names(models.toSorted(byRelease))).toEqual(order);
    expect(names(models.toReversed().sort(byRelease))).toEqual(order);
  });
});

const quantity = (value: number, unit: string, standing: string) => ({
  value,
  unit,
  standing,
  source: 'board',
});

const CELLS = withEntries(
  'models',
  model('Mixed', '2023-03-14', undefined, {
    params: quantity(1.8e12, 'params', 'rumoured'),
    active_params: quantity(5.1e9, 'params', 'reported'),
    training_tokens: quantity(14.8e12, 'tokens', 'estimated'),
    context_length: quantity(10485760, 'tokens', 'computed'),
  }),
  model('Dense', '2023-07-18', 8.03e9, {
    active_params: { missing: 'not-applicable' },
    training_tokens: { missing: 'not-disclosed' },
    context_length: quantity(8192, 'tokens', 'unverified'),
  }),
  model('Secret', '2024-01-01', undefined, {
    active_params: { missing: 'not-disclosed' },
  }),
);

describe('toModelIndex(entries, locale)', () => {
  it.each([
    ['en', 'mixed', ['1,800?', '5.1', '14.8≈', '10,485,760=']],
    ['zh', 'mixed', ['18000?', '51', '14.8≈', '10,485,760=']],
    ['en', 'dense', ['8.03', 'all', '—', '8,192※']],
    ['zh', 'dense', ['80.3', '全部', '—', '8192※']],
    ['en', 'secret', ['—', '—', '—', '—']],
  ] as const)('counts in %s as the heads of the columns do: %s is %j', (locale, id, texts) => {
    const line = toModelIndex(CELLS, locale)
      .years.flatMap(({ models }) => models)
      .find((each) => each.id === id);
    expect(line?.cells.map(({ text, marked }) => text + (marked?.mark ?? ''))).toEqual(texts);
  });

  it.each([
    ['en', ['≈ estimated', '? rumoured', '= computed here', '※ not verified']],
    ['zh', ['≈ 第三方估计', '? 传闻', '= 本站计算', '※ 未经核实']],
  ] as const)('explains in %s the marks that occur, each once', (locale, key) => {
    const marks = toModelIndex(CELLS, locale).key;
    expect(marks.map(({ mark, label }) => `${mark} ${label}`)).toEqual(key);
  });

  it('has nothing to explain where makers published every number', () => {
    expect(toModelIndex(ENTRIES, 'en').key).toEqual([]);
  });

  it.each([
    ['en', ['2023', '2024', 'Not released']],
    ['zh', ['2023年', '2024年', '未发布']],
  ] as const)(
    'sets the models of a year under its number, the unreleased last: %s',
    (locale, of) => {
      const { years } = toModelIndex(ENTRIES, locale);
      expect(years.map(({ title }) => title)).toEqual(of);
      expect(years.map(({ id }) => id)).toEqual(['y2023', 'y2024', 'unreleased']);
      expect(years.map(({ models }) => models.map(({ id }) => id))).toEqual([
        ['mixture'],
        ['llama-3-8b', 'llama-3-1-405b'],
        ['chinchilla-70b'],
      ]);
    },
  );

  it('leads to the first model of each maker, with how many there are', () => {
    expect(toModelIndex(ENTRIES, 'en').makers).toEqual([
      { href: '#chinchilla-70b', text: 'DeepMind', count: '1' },
      { href: '#llama-3-8b', text: 'Meta', count: '2' },
      { href: '#mixture', text: 'Mistral', count: '1' },
    ]);
  });
});
