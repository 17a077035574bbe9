/**
 * Numbers of a check, printed alike wherever they stand.
 *
 * @module
 */
import { formatInFull, formatValue } from '#i18n/format.ts';
import type { Unit } from '#schemas/unit.ts';
import type { Locale } from '#schemas/text.ts';

const DIGITS = 4;

/** A time is a date by itself, with its month if it is part of a year: 2026年, 2026年7月. */
export const checkNumber = (value: number, unit: Unit, locale: Locale): string =>
  unit === 'year' ? formatInFull(value, unit, locale) : formatValue(value, unit, locale, DIGITS);

/** The same to three digits, for what is an estimate by its nature; a year keeps its month. */
export const roughNumber = (value: number, unit: Unit | undefined, locale: Locale): string =>
  unit === 'year' ? checkNumber(value, unit, locale) : formatValue(value, unit ?? 'ratio', locale);
