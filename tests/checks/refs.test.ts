import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '#checks/index.ts';
import { parseReference, resolveQuantity, suggestReference } from '#checks/refs.ts';
import { VALID, writeContent } from './fixture.ts';

const directory = writeContent(VALID);
afterAll(() => rmSync(directory, { recursive: true }));
const { entries } = checkContent(directory, { rules: [] });

describe('resolveQuantity(entries, reference)', () => {
  it.each([
    ['models/llama-3-8b.training_tokens', 1.5e13, 'tokens', 'reported'],
    ['claims/tokens.figures.growth', 15, 'times', 'assumed'],
    ['laws/besiroglu-2024.E', 1.81686, 'nats_per_token', 'reported'],
    ['laws/besiroglu-2024.A', 482.00572, 'ratio', 'reported'],
    ['laws/besiroglu-2024.alpha', 0.34781, 'exponent', 'reported'],
    ['benchmarks/mmlu.llama-3-8b-base', 66.7, 'percent', 'reported'],
    ['series/stock.web-median', 4e14, 'tokens', 'estimated'],
    ['scenarios/doubling.growth', 2, 'times', 'assumed'],
  ])('finds %s', (reference, value, unit, standing) => {
    expect(resolveQuantity(entries, reference)?.quantity).toMatchObject({ value, unit, standing });
  });

  it('gives a point the place its series says for all, and other values the unit of the series', () => {
    const also = [{ value: 5e14, standing: 'reported' as const, source: 'meta-2024' }];
    const stock = entries.series.get('stock');
    if (stock === undefined) throw new RangeError('the fixture has no series stock');
    const points = stock.points.map((point) => ({ ...point, locator: undefined, also }));
    const told = new Map([['stock', { ...stock, locator: 'Fig. 2', points }]]);
    const resolved = resolveQuantity({ ...entries, series: told }, 'series/stock.web-median');
    expect(resolved?.quantity).toMatchObject({
      locator: 'Fig. 2',
      also: [{ value: 5e14, unit: 'tokens', source: 'meta-2024' }],
    });
  });

  it('names the entry the quantity stands in', () => {
    const resolved = resolveQuantity(entries, 'series/stock.web-median');
    expect(resolved?.entry).toEqual({ collection: 'series', id: 'stock' });
  });

  it('finds why a number is missing', () => {
    const resolved = resolveQuantity(entries, 'models/llama-3-8b.training_flops');
    expect(resolved?.quantity).toEqual({ missing: 'not-disclosed' });
  });

  it.each([
    '',
    'params',
    'models/llama-3-8b',
    'models/llama-3-8b.name',
    'models/x.params',
    'sources/meta-2024.title',
    'laws/besiroglu-2024.toString',
    'models/__proto__.params',
  ])('finds nothing at %j', (reference) => {
    expect(resolveQuantity(entries, reference)).toBe(undefined);
  });
});

describe('parseReference(reference)', () => {
  it('parts collection, id and field at the first slash and dot', () => {
    expect(parseReference('claims/tokens.figures.growth')).toEqual({
      collection: 'claims',
      id: 'tokens',
      field: 'figures.growth',
    });
  });
});

describe('suggestReference(entries, reference)', () => {
  it.each([
    ['params', 'write it as models/<id>.<field>, such as models/llama-3-8b.training_tokens'],
    ['model/llama-3-8b.params', 'did you mean models?'],
    ['models/llama-3-8.params', 'did you mean llama-3-8b?'],
    ['models/gemma.params', 'write llama-3-8b'],
    ['models/llama-3-8b.tokens', 'did you mean training_tokens?'],
    ['models/llama-3-8b', 'choose one of params, training_tokens, training_flops, context_length'],
    ['claims/c-1-2.figures.x', 'add it to content/claims/c-1-2.yaml, or name another field'],
  ])('answers %s with: %s', (reference, hint) => {
    expect(suggestReference(entries, reference)).toBe(hint);
  });
});
