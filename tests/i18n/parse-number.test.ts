import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount, printAmount } from '#i18n/parse-number.ts';
import { formatNumber, formatValue } from '#i18n/format.ts';

describe('parseAmount(text)', () => {
  it.each([
    ['15T', 15e12],
    ['160B', 160e9],
    ['160 B', 160e9],
    ['1.6e11', 1.6e11],
    ['1.6E+11', 1.6e11],
    ['8b', 8e9],
    ['8.03B parameters', 8.03e9],
    ['15T tokens', 15e12],
    ['15 trillion tokens', 15e12],
    ['5.76e23 FLOP', 5.76e23],
    ['5.76×10²³', 5.76e23],
    ['10²¹', 1e21],
    ['10^21', 1e21],
    ['2*10^21 FLOP', 2e21],
    ['10²¹FLOP', 1e21],
    ['15万亿', 15e12],
    ['15万亿token', 15e12],
    ['80亿参数', 80e8],
    ['１６００亿', 160e9],
    ['1,600,000', 1_600_000],
    ['.5', 0.5],
    ['−3', -3],
    ['25', 25],
  ])('reads %s', (text, value) => {
    expect(parseAmount(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    'NaN',
    'Infinity',
    '1e400',
    '10^999',
    '0x10',
    'ten',
    '1.2.3',
    '8B8',
    '8 apples',
    '1e',
    '--1',
    '__proto__',
    '8constructor',
    '9'.repeat(41),
    '<img src=x onerror=alert(1)>',
  ])('makes nothing of %j', (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });

  it('reads back what the site prints, in both languages', () => {
    const units = fc.constantFrom('params' as const, 'tokens' as const, 'flops' as const);
    const locales = fc.constantFrom('en' as const, 'zh' as const);
    const values = fc.tuple(fc.integer({ min: 100, max: 999 }), fc.integer({ min: 2, max: 25 }));
    fc.assert(
      fc.property(units, locales, values, (unit, locale, [digits, power]) => {
        const value = Number(`${digits}e${power}`);
        expect(parseAmount(formatNumber(value, unit, locale))).toBe(value);
        expect(parseAmount(formatValue(value, unit, locale))).toBe(value);
      }),
    );
  });
});

describe('printAmount(value)', () => {
  it.each([
    [8e9, '8e9'],
    [1.62e-5, '1.62e-5'],
    [25, '25'],
    [0, '0'],
    [1.5e19, '1.5e19'],
    [-2.5, '-2.5'],
  ])('prints %d as %s', (value, text) => {
    expect(printAmount(value)).toBe(text);
  });

  it('reads back as the very same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(printAmount(value))).toBe(value + 0);
      }),
    );
  });
});
