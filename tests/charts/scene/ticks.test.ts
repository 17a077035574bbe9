import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '#i18n/parse-number.ts';
import type { Axis } from '#charts/spec/spec.ts';
import { textWidth } from '#charts/scene/text-metrics.ts';
import { ticksOf } from '#charts/scene/ticks.ts';

type Case = Pick<Axis, 'scale' | 'unit' | 'domain'>;

function axisOf(partial: Case): Axis {
  return { id: 'x', label: { key: 'chart.axis.params' }, ...partial };
}

const extent = (label: string) => textWidth(label, 12) + 14;

function labels(partial: Case, length: number, locale: 'en' | 'zh' = 'en'): string[] {
  return ticksOf(axisOf(partial), { locale, length, extent })
    .map(({ label }) => label)
    .filter((label) => label !== '');
}

describe('ticksOf(axis, room)', () => {
  it.each([
    ['flops', [1e18, 1e24], 600, ['10¹⁸', '10¹⁹', '10²⁰', '10²¹', '10²²', '10²³', '10²⁴']],
    ['params', [1e7, 1e12], 600, ['10M', '100M', '1B', '10B', '100B', '1T']],
    [
      'flops',
      [1.5e19, 4e19],
      600,
      ['1.5×10¹⁹', '2×10¹⁹', '2.5×10¹⁹', '3×10¹⁹', '3.5×10¹⁹', '4×10¹⁹'],
    ],
    ['params', [2e9, 6e10], 600, ['2B', '5B', '10B', '20B', '50B']],
    ['tokens', [1, 1e30], 300, ['1', '100K', '10B', '1,000T', '10²⁰', '10²⁵', '10³⁰']],
    ['bytes', [1e8, 1e11], 360, ['100 MB', '1 GB', '10 GB', '100 GB']],
  ] as const)('labels %s from %j over %d px', (unit, domain, length, expected) => {
    expect(labels({ scale: 'log', unit, domain }, length)).toEqual(expected);
  });

  it('counts in 万 and 亿 for Chinese readers', () => {
    expect(labels({ scale: 'log', unit: 'params', domain: [1e7, 1e11] }, 600, 'zh')).toEqual([
      '1000万',
      '1亿',
      '10亿',
      '100亿',
      '1000亿',
    ]);
  });

  it('gives a linear axis as many decimals as its step has', () => {
    expect(labels({ scale: 'linear', unit: 'nats_per_token', domain: [1.6, 2.8] }, 360)).toEqual([
      '1.6',
      '1.8',
      '2.0',
      '2.2',
      '2.4',
      '2.6',
      '2.8',
    ]);
  });

  it.each([
    ['year', [2023.2, 2026.6], 700, ['2024', '2025', '2026']],
    ['year', [2020, 2034], 280, ['2020', '2025', '2030']],
    ['count', [0, 3], 600, ['0', '1', '2', '3']],
  ] as const)('ticks %s only at whole numbers: %j over %d px', (unit, domain, length, expected) => {
    expect(labels({ scale: 'linear', unit, domain }, length)).toEqual(expected);
  });

  it('groups thousands as pages do', () => {
    const axis = { scale: 'linear', unit: 'score_points', domain: [1200, 1400] } as const;
    expect(labels(axis, 120)).toEqual(['1,200', '1,300', '1,400']);
    expect(labels(axis, 120, 'zh')).toEqual(['1200', '1300', '1400']);
  });

  it('has labels unique, exact and apart for 500 random domains from 1e0 to 1e30', () => {
    const power = fc.double({ min: 0, max: 30, noNaN: true });
    const domains = fc
      .tuple(power, power)
      .filter(([a, b]) => Math.abs(a - b) > 1e-3)
      .map(([a, b]) => [10 ** Math.min(a, b), 10 ** Math.max(a, b)] as const);
    const units = fc.constantFrom('params' as const, 'tokens' as const, 'flops' as const);
    const widths = fc.integer({ min: 280, max: 1600 });
    const locales = fc.constantFrom('en' as const, 'zh' as const);
    fc.assert(
      fc.property(domains, units, widths, locales, (domain, unit, length, locale) => {
        const axis = axisOf({ scale: 'log', unit, domain });
        const ticks = ticksOf(axis, { locale, length, extent });
        const shown = ticks.filter(({ label }) => label !== '');
        expect(shown.length).toBeGreaterThan(0);
        expect(new Set(shown.map(({ label }) => label)).size).toBe(shown.length);
        const at = (value: number) =>
          (Math.log(value / domain[0]) / Math.log(domain[1] / domain[0])) * length;
        shown.forEach(({ value, label }, i) => {
          expect(parseAmount(label)).toBe(value);
          expect(value).toBeGreaterThanOrEqual(domain[0] * (1 - 1e-9));
          expect(value).toBeLessThanOrEqual(domain[1] * (1 + 1e-9));
          const next = shown[i + 1];
          if (!next) return;
          expect(at(next.value) - at(value)).toBeGreaterThan(textWidth(label, 12) / 2);
        });
      }),
      { numRuns: 500 },
    );
  });
});
