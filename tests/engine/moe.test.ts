import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moeComparison, moeConstants, moeLoss, moeParams } from '#engine/index.ts';
import * as any from './arbitrary.ts';
import { LUDZIEJEWSKI_2025 } from './laws.ts';

const off = (actual: number, expected: number): number => Math.abs(actual / expected - 1);

/** Source `ludziejewski-2025`, constants per number of experts: E, a', alpha', b', beta'. */
const PER_EXPERTS = [
  [1, 30.364, -0.1817, 53.9838, -0.1965],
  [2, 27.7982, -0.178, 66.8401, -0.2065],
  [4, 24.8462, -0.1731, 87.7022, -0.2192],
  [8, 21.833, -0.1676, 119.9126, -0.2338],
  [16, 19.0159, -0.1617, 167.5073, -0.2494],
  [32, 16.5424, -0.1557, 234.6726, -0.2652],
] as const;

describe('moeConstants(law, experts)', () => {
  it.each(PER_EXPERTS)('%d experts, as tabulated', (experts, a, alpha, b, beta) => {
    const found = moeConstants(LUDZIEJEWSKI_2025, experts);
    // The joint law is printed to four digits, which is what the differences come to.
    expect(off(found.model, a)).toBeLessThan(0.003);
    expect(off(found.modelExponent, alpha)).toBeLessThan(0.001);
    expect(off(found.data, b)).toBeLessThan(0.003);
    expect(off(found.dataExponent, beta)).toBeLessThan(0.001);
    expect(found.irreducible).toBe(1.3637);
  });
});

describe('moeLoss(law, { activeParams, experts, tokens })', () => {
  it('falls with each of the three, in the fitted range', () => {
    fc.assert(
      fc.property(
        any.powersOfTen(8, 9.4),
        any.powersOfTen(9.5, 10.9),
        fc.constantFrom(1, 2, 4, 8, 16),
        (activeParams, tokens, experts) => {
          const of = (run: Partial<{ activeParams: number; experts: number; tokens: number }>) =>
            moeLoss(LUDZIEJEWSKI_2025, { activeParams, experts, tokens, ...run });
          expect(of({ activeParams: 2 * activeParams })).toBeLessThan(of({}));
          expect(of({ tokens: 2 * tokens })).toBeLessThan(of({}));
          expect(of({ experts: 2 * experts })).toBeLessThan(of({}));
        },
      ),
    );
  });
});

describe('moeParams(hidden, experts)', () => {
  it('counts a dense model as wholly active', () => {
    const { total, active } = moeParams(1024, 1);
    expect(active).toBe(total);
    expect(total).toBe(2 * 1024 * 50257 + 13 * 16 * 1024 ** 2);
  });

  it('adds memory and no work for each expert', () => {
    expect(moeParams(1024, 8).active).toBe(moeParams(1024, 1).active);
    expect(moeParams(1024, 8).total - moeParams(1024, 7).total).toBe(9 * 16 * 1024 ** 2);
  });
});

describe('moeComparison(law, { totalParams, experts, tokens })', () => {
  it('is the dense model itself with one expert', () => {
    const run = { totalParams: 3e9, experts: 1, tokens: 60e9 };
    const { dense, equalTokens, equalCompute } = moeComparison(LUDZIEJEWSKI_2025, run);
    expect(equalTokens.loss).toBe(dense);
    expect(equalCompute.loss).toBe(dense);
  });

  it('keeps the total size and the compute', () => {
    const run = { totalParams: 3e9, experts: 8, tokens: 60e9 };
    const found = moeComparison(LUDZIEJEWSKI_2025, run);
    expect(off(6 * found.activeParams * found.equalCompute.tokens, found.flops)).toBeLessThan(
      1e-12,
    );
    expect(found.equalTokens.flops).toBeLessThan(found.flops);
  });

  it('loses to the dense model at equal tokens, wins at equal compute (ludziejewski-2025, Finding 3)', () => {
    const run = { totalParams: 3e9, experts: 4, tokens: 60e9 };
    const { dense, equalTokens, equalCompute } = moeComparison(LUDZIEJEWSKI_2025, run);
    expect(equalTokens.loss).toBeGreaterThan(dense);
    expect(equalCompute.loss).toBeLessThan(dense);
  });
});
