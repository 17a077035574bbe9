import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatDate,
  formatInFull,
  formatNumber,
  formatPower,
  formatQuantity,
  formatValue,
} from '#i18n/format.ts';
import type { Unit } from '#schemas/quantity.ts';

describe('formatValue(value, unit, locale, digits)', () => {
  const rows: [number, Unit, string, string][] = [
    [15e12, 'tokens', '15T tokens', '15万亿token'],
    [8_030_261_248, 'params', '8.03B parameters', '80.3亿参数'],
    [160e9, 'tokens', '160B tokens', '1600亿token'],
    [5.76e23, 'flops', '5.76×10²³ FLOP', '5.76×10²³ FLOP'],
    [128_256, 'entries', '128,256 entries', '128,256项'],
    [131_072, 'bytes_per_token', '128 KiB per token', '128 KiB每token'],
    [8192, 'tokens', '8,192 tokens', '8,192 token'],
    [7.5, 'times', '7.5×', '7.5倍'],
    [-1.69, 'nats_per_token', '−1.69 nats per token', '−1.69 nat/token'],
    [2022, 'year', '2022', '2022'],
    [19.5, 'percent', '19.5%', '19.5%'],
    [1, 'months', '1 month', '1个月'],
  ];
  test.each(rows)('prints %d %s as %s and %s', (value, unit, en, zh) => {
    expect(formatValue(value, unit, 'en')).toBe(en);
    expect(formatValue(value, unit, 'zh')).toBe(zh);
  });
});

describe('formatNumber(value, unit, locale, digits)', () => {
  test.each([
    [2025.9, 4, '2026', '2026'],
    [2024.3, 6, 'April 2024', '2024年4月'],
    [2024, 6, 'January 2024', '2024年1月'],
  ])('prints the time %d in %d digits as %s and %s', (value, digits, en, zh) => {
    expect(formatNumber(value, 'year', 'en', digits)).toBe(en);
    expect(formatNumber(value, 'year', 'zh', digits)).toBe(zh);
  });
});

describe('formatInFull(value, unit, locale)', () => {
  test('writes every digit', () => {
    expect(formatInFull(8_030_261_248, 'params', 'en')).toBe('8,030,261,248 parameters');
    expect(formatInFull(8_030_261_248, 'params', 'zh')).toBe('8,030,261,248参数');
    expect(formatInFull(1.8172, 'nats_per_token', 'en')).toBe('1.8172 nats per token');
  });
});

describe('formatCount(value, locale, digits)', () => {
  test.each([
    [999_999, '1M', '100万'],
    [1000, '1K', '1000'],
    [999, '999', '999'],
    [0.0625, '0.0625', '0.0625'],
    [3.8e17, '3.8×10¹⁷', '3.8×10¹⁷'],
  ])('rounds %d before it picks a prefix', (value, en, zh) => {
    expect(formatCount(value, 'en')).toBe(en);
    expect(formatCount(value, 'zh')).toBe(zh);
  });
});

describe('formatPower(value, digits)', () => {
  test.each([
    [1e19, '10¹⁹'],
    [1.5e19, '1.5×10¹⁹'],
    [9.999e22, '10²³'],
    [2.5e-7, '2.5×10⁻⁷'],
    [0, '0'],
  ])('prints %d as %s', (value, text) => {
    expect(formatPower(value)).toBe(text);
  });
});

describe('formatQuantity(quantity, locale)', () => {
  test('prints a span with one unit', () => {
    expect(
      formatQuantity({ range: [27, 41], unit: 'tokens_per_param', standing: 'computed' }, 'en'),
    ).toBe('27–41 tokens per parameter');
  });

  test('says why a value is missing', () => {
    expect(formatQuantity({ missing: 'not-disclosed' }, 'zh')).toBe('未披露');
  });
});

describe('formatDate(date, locale)', () => {
  test.each([
    ['2024-04-18', '18 April 2024', '2024年4月18日'],
    ['2024-04', 'April 2024', '2024年4月'],
    ['2024', '2024', '2024年'],
  ])('prints %s as far as it is known', (date, en, zh) => {
    expect(formatDate(date, 'en')).toBe(en);
    expect(formatDate(date, 'zh')).toBe(zh);
  });
});
