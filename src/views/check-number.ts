/**
 * Numbers of a check, printed alike wherever they stand.
 *
 * @module
 */
import { formatValue } from '#i18n/format.ts';
import type { Unit } from '#schemas/quantity.ts';
import type { Locale } from '#schemas/text.ts';

const DIGITS = 4;

/** Part of a year is a month: five digits print it. */
const digitsOf = (value: number, unit: Unit): number =>
  unit === 'year' && !Number.isInteger(value) ? DIGITS + 1 : DIGITS;

export const checkNumber = (value: number, unit: Unit, locale: Locale): string =>
  formatValue(value, unit, locale, digitsOf(value, unit));

/** The same to three digits, for what is an estimate by its nature; a year keeps its month. */
export const roughNumber = (value: number, unit: Unit | undefined, locale: Locale): string =>
  unit === 'year' ? checkNumber(value, unit, locale) : formatValue(value, unit ?? 'ratio', locale);
