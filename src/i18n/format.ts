/**
 * How numbers are printed, in both languages.
 *
 * Values arrive in base units. English counts in thousands (8B, 15T), Chinese in ten
 * thousands (80亿, 15万亿); amounts of compute are powers of ten in both, because no
 * prefix for 10^23 is in common use. Memory is decimal in both, as makers of cards and
 * corpora count it, so that a cache can be divided into a card by hand. Nothing is rounded
 * twice: a caller says how many significant digits it wants, three unless told.
 *
 * @module
 */
import type { Quantity } from '#schemas/quantity.ts';
import type { Unit } from '#schemas/unit.ts';
import type { Locale } from '#schemas/text.ts';
import { SUPERSCRIPT_MINUS, SUPERSCRIPTS } from './superscripts.ts';
import { wordAfter, wordInFull } from './unit-words.ts';

/** Scales of counting, largest first. */
const SCALES: Record<Locale, readonly (readonly [number, string])[]> = {
  en: [
    [1e12, 'T'],
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'K'],
  ],
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
};

/** Where Chinese passes from 亿 to 万亿 and English from T to powers of ten. */
const TOO_LARGE_TO_COUNT = 1e16;

/** Scales of memory, largest first. */
const MEMORY: readonly (readonly [number, string])[] = [
  [1e12, 'TB'],
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'KB'],
];

/** Units that stand against the number without a space. */
const TIGHT: ReadonlySet<Unit> = new Set(['percent', 'times']);

/** Units counted in whole things, printed to the last digit below a million. */
const WHOLE: ReadonlySet<Unit> = new Set([
  'entries',
  'layers',
  'heads',
  'dimensions',
  'experts',
  'languages',
  'count',
]);

/** Whole counts below this are printed to the last digit. */
const COUNTED_IN_FULL = 1e6;

/** From where digits are grouped: English from the thousands, Chinese in long numbers only. */
const GROUPED: Record<Locale, number> = { en: 1e3, zh: 1e6 };

/** `5.76×10²³`; a mantissa that rounds to one is left out. */
export function formatPower(value: number, digits = 3): string {
  if (value === 0) return '0';
  const [mantissa = '', exponent = ''] = value.toExponential(digits - 1).split('e');
  const power = [...String(Number(exponent))]
    .map((c) => (c === '-' ? SUPERSCRIPT_MINUS : (SUPERSCRIPTS[Number(c)] ?? '')))
    .join('');
  const short = String(Number(mantissa));
  return short === '1' ? `10${power}` : `${short}×10${power}`;
}

/** Formatters by what they were made with: making one costs more than using it a hundred times. */
const formatters = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let format = formatters.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en-US', options);
    formatters.set(key, format);
  }
  return format;
}

function significant(value: number, digits: number, locale: Locale): string {
  const useGrouping = Math.abs(value) >= GROUPED[locale];
  return numberFormat(locale, { maximumSignificantDigits: digits, useGrouping }).format(value);
}

function withMinus(text: string): string {
  return text.replace(/^-/, '−');
}

/** A count with its prefix: `8.03B`, `80.3亿`. */
export function formatCount(value: number, locale: Locale, digits = 3): string {
  // Rounded first, so that 999,999 becomes 1M and never 1000K.
  const rounded = Number(value.toPrecision(digits));
  if (Math.abs(rounded) >= TOO_LARGE_TO_COUNT) return formatPower(value, digits);
  return scaled(rounded, SCALES[locale], digits, locale);
}

function formatBytes(value: number, digits: number, locale: Locale): string {
  const text = scaled(Number(value.toPrecision(digits)), MEMORY, digits, locale, ' ');
  return /B$/.test(text) ? text : `${text} B`;
}

/** A rounded number with the largest prefix that fits into it. */
function scaled(
  rounded: number,
  scales: readonly (readonly [number, string])[],
  digits: number,
  locale: Locale,
  gap = '',
): string {
  const fitting = scales.find(([scale]) => Math.abs(rounded) >= scale);
  if (fitting === undefined) return significant(rounded, digits, locale);
  const [scale, suffix] = fitting;
  return significant(rounded / scale, digits, locale) + gap + suffix;
}

/** Digits that a year itself has; whoever asks for more wants to know the month. */
const YEAR_DIGITS = 4;

function yearOf(value: number): string {
  return String(Math.round(value));
}

/** The month in which a decimal year lies: 2024.3 is in April. */
function monthOf(value: number, locale: Locale): string {
  const year = Math.floor(value);
  const month = Math.floor((value - year) * 12) + 1;
  return formatDate(`${year}-${month}`, locale);
}

/**
 * The bare number in a unit's own manner, without the unit's word.
 *
 * @param value - in the unit's base, finite
 * @param digits - significant digits
 */
export function formatNumber(value: number, unit: Unit, locale: Locale, digits = 3): string {
  if (unit === 'year') return digits > YEAR_DIGITS ? monthOf(value, locale) : yearOf(value);
  if (unit === 'flops') return formatPower(value, digits);
  if (unit === 'bytes' || unit === 'bytes_per_token') return formatBytes(value, digits, locale);
  // A window of 8,192 tokens is not one of 8.19K; one of 100,000 is one of 100K. Chinese has
  // no prefix below 万, so that a round number of things is shorter with it: 80万, but 128256.
  const loses = Number(value.toPrecision(digits)) !== value;
  const whole = unit === 'tokens' ? loses : WHOLE.has(unit) && (loses || locale === 'en');
  if (whole && Number.isInteger(value) && Math.abs(value) < COUNTED_IN_FULL)
    return everyDigit(value, locale);
  return withMinus(formatCount(value, locale, digits));
}

/** Number and unit, as in a sentence: `15T tokens`, `15万亿token`, `7.5×`. */
export function formatValue(value: number, unit: Unit, locale: Locale, digits = 3): string {
  const number = formatNumber(value, unit, locale, digits);
  return joined(number, wordAfter(value, unit, locale, digits), unit, locale);
}

/** `15万亿token`, but `8192 token`: a digit and a Latin word would run together. */
function joined(number: string, word: string, unit: Unit, locale: Locale): string {
  if (word === '') return number;
  const runsOn = /[\d⁰¹²³⁴⁵⁶⁷⁸⁹]$/.test(number) && /^[A-Za-z]/.test(word);
  const tight = locale === 'zh' ? !runsOn : TIGHT.has(unit);
  return number + (tight ? '' : ' ') + word;
}

/** As many digits as a number of the site can have. */
const EVERY_DIGIT = 15;

function everyDigit(value: number, locale: Locale): string {
  return withMinus(significant(value, EVERY_DIGIT, locale));
}

/** Up to this many digits a prefix loses nothing: 16.55T is what was written. */
const SHORT = 4;

/**
 * Number and unit with nothing rounded: `8,030,261,248 parameters`, `1,287.3 points`. A long
 * row of noughts keeps its prefix: `16.55T tokens`.
 */
export function formatInFull(value: number, unit: Unit, locale: Locale): string {
  if (unit === 'year')
    return Number.isInteger(value)
      ? formatDate(String(value), locale)
      : formatNumber(value, unit, locale, YEAR_DIGITS + 1);
  const short = Number(value.toPrecision(SHORT)) === value;
  const long = Math.abs(value) >= COUNTED_IN_FULL;
  if (short && long) return formatValue(value, unit, locale, SHORT);
  if (unit === 'flops' || Math.abs(value) >= TOO_LARGE_TO_COUNT)
    return formatValue(value, unit, locale, EVERY_DIGIT);
  const word = wordInFull(value, unit, locale, EVERY_DIGIT);
  return joined(everyDigit(value, locale), word, unit, locale);
}

/** A bare number of a column that counts in so many: 8.03e9 in billions is `8.03`. */
export function formatIn(value: number, scale: number, locale: Locale, digits = 3): string {
  // What is counted one by one keeps its digits: a window of 8,192 is not one of 8,190.
  return withMinus(significant(value / scale, scale === 1 ? EVERY_DIGIT : digits, locale));
}

/** A bare number to so many decimals, the last of which may be 0. */
export function formatFixed(value: number, locale: Locale, decimals: number): string {
  const options = {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: Math.abs(value) >= GROUPED[locale],
  };
  return withMinus(numberFormat(locale, options).format(value));
}

/** Number and unit to so many decimals, as tables of scores print them: `82.0%`. */
export function formatDecimals(
  value: number,
  unit: Unit,
  locale: Locale,
  decimals: number,
): string {
  const number = formatFixed(value, locale, decimals);
  return joined(number, wordAfter(value, unit, locale, EVERY_DIGIT), unit, locale);
}

const MISSING = {
  'not-disclosed': { en: 'not disclosed', zh: '未披露' },
  'not-applicable': { en: 'not applicable', zh: '不适用' },
} as const;

/** A quantity as content gives it: a value, a span, or the reason there is none. */
export function formatQuantity(quantity: Quantity, locale: Locale, digits = 3): string {
  if ('missing' in quantity) return MISSING[quantity.missing][locale];
  if (quantity.value === undefined && quantity.range) {
    const [low, high] = quantity.range;
    return `${formatNumber(low, quantity.unit, locale, digits)}–${formatValue(high, quantity.unit, locale, digits)}`;
  }
  return formatValue(quantity.value ?? Number.NaN, quantity.unit, locale, digits);
}

/** A day, month or year: `18 April 2024`, `2024年4月18日`. */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (locale === 'zh') {
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  }
  if (!month) return year;
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(month) - 1, 1),
  );
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** The name of a language in another: `Simplified Chinese` of `zh-Hans`, `英语` of `en`. */
export function formatLanguage(tag: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}
