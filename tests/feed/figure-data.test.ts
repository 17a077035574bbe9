/**
 * What figures are given of each kind, fed from the small ledger, whose values never move. The
 * data that figures are tested with are kept, and would not show how they are fed.
 */
import { describe, expect, it } from 'vitest';
import type { Needs } from '#charts/spec/data.ts';
import type { Entries } from '#checks/entries.ts';
import { toFigureData } from '#feed/figure-data.ts';
import { ENTRIES, withEntries } from '../views/entries.ts';

const both = (en: string, zh: string) => ({ en, zh });
const number = (value: number, unit: string, standing = 'reported') => ({
  ...{ value, unit, standing },
  ...(standing !== 'computed' && { source: 'meta-2024' }),
});

const MODEL = {
  developer: 'Meta',
  family: 'Llama 3',
  openness: 'open-weights',
  params: number(2e9, 'params'),
  training_tokens: number(4e12, 'tokens'),
};

const LAW = {
  name: both('A law', '某定律'),
  source: 'kaplan-2020',
  locator: 'Table 2',
  precision: 'printed',
  published: '2023',
  conventions: both('Embeddings counted.', '计入嵌入层。'),
};

const REPETITION = { E: 1.5, A: 200, B: 400, alpha: 0.5, beta: 0.25, rStarTokens: 16 };
const MIXTURE = {
  ...{ a: 36, alpha: -0.2, delta: -0.25, gamma: 0.01, b: 37, beta: -0.15 },
  ...{ omega: 0.5, zeta: -0.02, expertsStart: 2, expertsMax: 256, c: 1.25 },
};

const CACHED = {
  layers: number(61, 'layers'),
  heads: number(128, 'heads'),
  head_dim: number(64, 'dimensions'),
};

const claim = (id: string, changes: object): Entries => {
  const before = ENTRIES.claims.get(id);
  if (!before) throw new RangeError(`the small ledger has no claim ${id}`);
  return withEntries('claims', { ...before, ...changes });
};

const fed = (needs: Needs, entries = ENTRIES) => toFigureData(entries, { laws: false, ...needs });

describe('toFigureData(entries, needs)', () => {
  it('gives the loss laws, oldest first, with constants, spread and the ends of their reach', () => {
    const covariance = [1, 2, 3, 4, 5].map((of, i) => [0, 0, 0, 0, 0].with(i, of));
    const four = ENTRIES.laws.get('four');
    const { laws } = toFigureData(withEntries('laws', { ...four, covariance }));
    const fitted = { flops: [6e18, 3e21] };
    expect(laws).toEqual({
      four: {
        id: 'four',
        name: both('Law four', '定律four'),
        constants: { E: 1.5, A: 200, B: 400, alpha: 0.5, beta: 0.5 },
        ...{ fitted, covariance },
      },
      sixteen: {
        id: 'sixteen',
        name: both('Law sixteen', '定律sixteen'),
        constants: { E: 1.5, A: 200, B: 800, alpha: 0.5, beta: 0.5 },
        fitted,
      },
    });
    expect(Object.keys(laws)).toEqual(['four', 'sixteen']);
    expect(fed({})).toEqual({ laws: {} });
  });

  it('gives models by the parameters at work, as sure as the less certain of the two numbers', () => {
    const entries = withEntries(
      'models',
      { ...MODEL, id: 'told', name: 'Told', training_tokens: number(4e12, 'tokens', 'rumoured') },
      { ...MODEL, id: 'worked-out', name: 'Worked out', params: number(2e9, 'params', 'computed') },
    );
    expect(fed({ models: 'every' }, entries).models).toEqual({
      'llama-3-8b': { name: 'Llama 3 8B', params: 8e9, tokens: 1.6e13, standing: 'reported' },
      mixture: {
        ...{ name: 'Mixture', params: 1.3e10, total: 4.7e10 },
        ...{ tokens: 2.6e12, standing: 'reported' },
      },
      told: { name: 'Told', params: 2e9, tokens: 4e12, standing: 'rumoured' },
      'worked-out': { name: 'Worked out', params: 2e9, tokens: 4e12, standing: 'computed' },
    });
    expect(Object.keys(fed({ models: ['mixture'] }).models ?? {})).toEqual(['mixture']);
  });

  it('gives caches by heads that keep their own, or by the vector they share', () => {
    const entries = withEntries(
      'models',
      { ...MODEL, ...CACHED, id: 'heads', name: 'Heads', kv_heads: number(8, 'heads') },
      {
        ...{ ...MODEL, ...CACHED, id: 'latent', name: 'Latent' },
        kv_heads: { missing: 'not-applicable' },
        latent_dim: number(512, 'dimensions'),
        rope_dim: number(32, 'dimensions'),
      },
    );
    const shape = { layers: 61, heads: 128, headDim: 64 };
    expect(fed({ caches: ['latent', 'heads'] }, entries).caches).toEqual({
      latent: { name: 'Latent', ...shape, kvHeads: null, latent: { latentDim: 512, ropeDim: 32 } },
      heads: { name: 'Heads', ...shape, kvHeads: 8 },
    });
  });

  it('gives laws of other forms as the engine takes them', () => {
    const fitted = { tokens: [0, 8e10], source: 'kaplan-2020', locator: 'Table 2' };
    const entries = withEntries(
      'laws',
      {
        ...{ ...LAW, id: 'again', form: 'repetition' },
        constants: { ...REPETITION, rStarParams: 5 },
      },
      { ...LAW, id: 'experts', form: 'moe', constants: MIXTURE, fitted },
    );
    const needs = { allocations: ['half'], repetitions: ['again'], mixtures: ['experts'] };
    expect(fed(needs, entries)).toEqual({
      laws: {},
      allocations: {
        half: {
          name: both('Law half', '定律half'),
          law: { counts: 'params', tokens: { exponent: 0.5, coefficient: 1 } },
          fitted: {},
        },
      },
      repetitions: {
        again: { name: LAW.name, law: { ...REPETITION, rStarParams: 5 }, fitted: {} },
      },
      mixtures: { experts: { name: LAW.name, law: MIXTURE, fitted: { tokens: [0, 8e10] } } },
    });
  });

  it('gives series by line, in the order of time, with all that is said of a point', () => {
    const stock = ENTRIES.series.get('stock');
    const [first, second] = stock?.points ?? [];
    const bound = { ...second, key: 'old', date: '2023-07', bound: 'at-least' };
    const entries = withEntries('series', {
      ...stock,
      lines: { web: { label: both('Web', '网页') }, other: { label: both('Other', '其他') } },
      points: [first, second, bound, { ...second, key: 'o', line: 'other', label: undefined }],
      caveats: [both('Guesses.', '都是猜测。')],
    });
    expect(fed({ series: { stock: { unit: 'tokens' } } }, entries).series).toEqual({
      stock: {
        unit: 'tokens',
        caveats: [both('Guesses.', '都是猜测。')],
        lines: {
          web: {
            label: both('Web', '网页'),
            points: [
              {
                ...{ at: 2023.542, value: 5e14, bound: 'at-least' },
                ...{ name: 'Common Crawl', standing: 'rumoured' },
              },
              {
                ...{ at: 2024.5, value: 4e14, range: [1e14, 1e15], standing: 'estimated' },
                also: [{ value: 3e14, standing: 'rumoured' }],
              },
              { at: 2025.5, value: 5e14, name: 'Common Crawl', standing: 'rumoured' },
            ],
          },
          other: {
            label: both('Other', '其他'),
            points: [{ at: 2025.5, value: 5e14, standing: 'rumoured' }],
          },
        },
      },
    });
  });

  it('gives single numbers with their span and unit', () => {
    const needs = {
      quantities: { 'series/stock.web-2024': 'tokens', 'models/mixture.params': 'params' },
    } as const;
    expect(fed(needs).quantities).toEqual({
      'series/stock.web-2024': { value: 4e14, range: [1e14, 1e15], unit: 'tokens' },
      'models/mixture.params': { value: 4.7e10, unit: 'params' },
    });
  });

  it('gives of claims the verdict that counts, and of a run what makes them true and when', () => {
    expect(fed({ verdicts: 'every' }).verdicts).toEqual({
      ground: { kind: 'fact', section: 1, rating: 'supported' },
      middle: { kind: 'fact', section: 1, rating: 'supported-with-correction' },
      tenth: { kind: 'fact', section: 1, rating: 'not-checkable' },
      top: { kind: 'prediction', section: 2, rating: 'pending' },
      doubtful: { kind: 'fact', section: 2, rating: 'contradicted' },
    });
    const entries = claim('top', { predicate: { outcome: 'lag_grown', expect: [1, 9] } });
    expect(fed({ predicates: 'every' }, entries).predicates).toEqual({
      top: {
        ...{ outcome: 'lag_grown', expect: [1, 9] },
        conditions: [
          { claim: 'doubtful', holds: false },
          { claim: 'ground', holds: true },
        ],
      },
    });
  });

  it('gives scores as published, and the essay with its day, month and sections', () => {
    const score = { name: 'Llama 3 8B', variant: 'base', value: 66.6 };
    expect(fed({ benchmarks: { mmlu: 'percent' } }).benchmarks).toEqual({
      mmlu: {
        ...{ name: 'MMLU', unit: 'percent' },
        scores: [{ ...score, protocol: '5-shot', measuredBy: 'Meta' }],
      },
    });
    expect(fed({ essay: true }).essay).toEqual({
      ...{ at: 2024.296, year: 2024, quarter: 2024.25 },
      month: both('April 2024', '2024年4月'),
      sections: [
        both('Llama 3 and scaling laws', 'Llama 3与缩放定律'),
        both('Open and closed models', '开源与闭源'),
      ],
    });
  });

  it('gives the argument of every section that has steps', () => {
    const { arguments: drawn = {} } = fed({ arguments: 'every' });
    expect(Object.keys(drawn)).toEqual(['section-1', 'section-2']);
    expect(drawn['section-1']).toMatchObject({
      title: both('Llama 3 and scaling laws', 'Llama 3与缩放定律'),
    });
    expect(drawn['section-1']?.steps.map(({ from, to, holds }) => [from, to, holds])).toEqual([
      ['ground', 'middle', true],
      ['ground', 'tenth', true],
    ]);
  });
});
