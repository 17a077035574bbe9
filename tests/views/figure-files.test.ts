import { describe, expect, it } from 'vitest';
import { toReference } from '#views/figure-files.ts';

describe('toReference(title, locale)', () => {
  it.each([
    ['en', 'Three roads', 'Three roads (no date) Scaling Ledger. Available at: {link}.'],
    ['zh', '三条路', '三条路 (no date) 规模账本. Available at: {link}.'],
  ] as const)('cites as reference programs do and leaves the address open: %s', (...row) => {
    const [locale, title, reference] = row;
    expect(toReference(title, locale)).toBe(reference);
  });
});
