import { describe, expect, test } from 'vitest';
import { QuantitySchema } from '#schemas/quantity.ts';

const good = {
  value: 15e12,
  unit: 'tokens',
  standing: 'reported',
  source: 'meta-2024-llama-3-card',
};

describe('QuantitySchema', () => {
  test.each([
    ['a value with unit, standing and source', good],
    ['a range in place of a value', { ...good, value: undefined, range: [1, 2] }],
    ['an assumed value without a source', { value: 1, unit: 'params', standing: 'assumed' }],
    ['a missing value that says why', { missing: 'not-disclosed' }],
    ['what another source says', { ...good, also: [{ ...good, value: 1.8e12 }] }],
  ])('takes %s', (_, quantity) => {
    expect(QuantitySchema.safeParse(JSON.parse(JSON.stringify(quantity))).success).toBe(true);
  });

  test.each([
    ['a number in quotes', { ...good, value: '15e12' }],
    ['both value and range', { ...good, range: [1, 2] }],
    ['neither value nor range', { ...good, value: undefined }],
    ['a range that runs backwards', { ...good, value: undefined, range: [2, 1] }],
    ['a reported value without a source', { ...good, source: undefined }],
    ['an unknown unit', { ...good, unit: 'bananas' }],
    ['an unknown key', { ...good, colour: 'red' }],
    ['a missing value without a reason', { missing: true }],
    ['infinity', { ...good, value: Infinity }],
  ])('refuses %s', (_, quantity) => {
    expect(QuantitySchema.safeParse(quantity).success).toBe(false);
  });
});
