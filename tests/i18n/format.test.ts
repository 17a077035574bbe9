import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatDate,
  formatDecimals,
  formatInFull,
  formatNumber,
  formatPower,
  formatQuantity,
  formatValue,
} from '#i18n/format.ts';
import type { Unit } from '#schemas/unit.ts';

describe('formatValue(value, unit, locale, digits)', () => {
  const rows: [number, Unit, string, string][] = [
    [15e12, 'tokens', '15T tokens', '15万亿token'],
    [8_030_261_248, 'params', '8.03B parameters', '80.3亿参数'],
    [160e9, 'tokens', '160B tokens', '1600亿token'],
    [5.76e23, 'flops', '5.76×10²³ FLOP', '5.76×10²³ FLOP'],
    [128_256, 'entries', '128,256 entries', '128256项'],
    [32_000, 'entries', '32,000 entries', '3.2万项'],
    [49_953, 'entries', '49,953 entries', '49953项'],
    [800_000, 'count', '800,000', '80万'],
    [7700, 'count', '7,700', '7700'],
    [8192, 'tokens', '8,192 tokens', '8192 token'],
    [1e15, 'tokens', '1,000T tokens', '1000万亿token'],
    [1e16, 'tokens', '10¹⁶ tokens', '10¹⁶ token'],
    [9.9999e15, 'tokens', '10¹⁶ tokens', '10¹⁶ token'],
    [80e9, 'bytes', '80 GB', '80 GB'],
    [120e9, 'bytes', '120 GB', '120 GB'],
    [811_706_777_600, 'bytes', '812 GB', '812 GB'],
    [1.5e12, 'bytes', '1.5 TB', '1.5 TB'],
    [999_999, 'bytes', '1 MB', '1 MB'],
    [512, 'bytes', '512 B', '512 B'],
    [131_072, 'bytes_per_token', '131 KB per token', '131 KB/token'],
    [7.5, 'times', '7.5×', '7.5倍'],
    [-1.69, 'nats_per_token', '−1.69 nats per token', '−1.69 nat/token'],
    [2022, 'year', '2022', '2022'],
    [19.5, 'percent', '19.5%', '19.5%'],
    [1, 'months', '1 month', '1个月'],
    [1, 'tokens_per_param', '1 token per parameter', '1 token/参数'],
    [1, 'nats_per_token', '1 nat per token', '1 nat/token'],
    [0.9996, 'nats_per_token', '1 nat per token', '1 nat/token'],
    [1.02, 'nats_per_token', '1.02 nats per token', '1.02 nat/token'],
    [1, 'entries', '1 entry', '1项'],
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
  const rows: [number, Unit, string, string][] = [
    [8_030_261_248, 'params', '8,030,261,248 parameters', '8,030,261,248参数'],
    [1.8172, 'nats_per_token', '1.8172 nats per token', '1.8172 nat/token'],
    [1287.3, 'score_points', '1,287.3 points', '1287.3分'],
    [32_768, 'entries', '32,768 entries', '32768项'],
    [3000, 'tokens', '3,000 tokens', '3000 token'],
    [16.55e12, 'tokens', '16.55T tokens', '16.55万亿token'],
    [3.8e25, 'flops', '3.8×10²⁵ FLOP', '3.8×10²⁵ FLOP'],
    [3.81234e25, 'flops', '3.81234×10²⁵ FLOP', '3.81234×10²⁵ FLOP'],
    [811_706_777_600, 'bytes', '811,706,777,600 bytes', '811,706,777,600字节'],
    [640e9, 'bytes', '640 GB', '640 GB'],
    [131_072, 'bytes_per_token', '131,072 bytes per token', '131072字节/token'],
    [2021, 'year', '2021', '2021年'],
    [2024.3, 'year', 'April 2024', '2024年4月'],
    [-30.5, 'score_points', '−30.5 points', '−30.5分'],
    [1, 'months', '1 month', '1个月'],
  ];
  test.each(rows)('writes every digit of %d %s: %s, %s', (value, unit, en, zh) => {
    expect(formatInFull(value, unit, 'en')).toBe(en);
    expect(formatInFull(value, unit, 'zh')).toBe(zh);
  });
});

describe('formatDecimals(value, unit, locale, decimals)', () => {
  test.each([
    [82, 'percent', 1, '82.0%', '82.0%'],
    [66.6, 'percent', 1, '66.6%', '66.6%'],
    [100, 'percent', 1, '100.0%', '100.0%'],
    [0.5, 'ratio', 3, '0.500', '0.500'],
    [7, 'score_points', 0, '7 points', '7分'],
    [1286, 'score_points', 1, '1,286.0 points', '1286.0分'],
  ] as const)('keeps the noughts of %d %s to %d: %s, %s', (value, unit, decimals, en, zh) => {
    expect(formatDecimals(value, unit, 'en', decimals)).toBe(en);
    expect(formatDecimals(value, unit, 'zh', decimals)).toBe(zh);
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
