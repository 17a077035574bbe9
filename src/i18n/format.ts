/**
 * How numbers are printed, in both languages.
 *
 * Values arrive in base units. English counts in thousands (8B, 15T), Chinese in ten
 * thousands (80亿, 15万亿); amounts of compute are powers of ten in both, because no
 * prefix for 10^23 is in common use. Nothing is rounded twice: a caller says how many
 * significant digits it wants, three unless told.
 *
 * @module
 */
import type { Quantity, Unit } from '#schemas/quantity.ts';
import type { Locale } from '#schemas/text.ts';
import { SUPERSCRIPT_MINUS, SUPERSCRIPTS } from './superscripts.ts';

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

const BINARY: readonly (readonly [number, string])[] = [
  [2 ** 40, 'TiB'],
  [2 ** 30, 'GiB'],
  [2 ** 20, 'MiB'],
  [2 ** 10, 'KiB'],
  [1, 'B'],
];

/** The word after the number, or none where the number carries its unit itself. */
const UNIT_WORDS: Record<Unit, Record<Locale, string>> = {
  params: { en: 'parameters', zh: '参数' },
  tokens: { en: 'tokens', zh: 'token' },
  flops: { en: 'FLOP', zh: 'FLOP' },
  bytes: { en: '', zh: '' },
  bytes_per_token: { en: 'per token', zh: '每token' },
  nats_per_token: { en: 'nats per token', zh: 'nat/token' },
  tokens_per_param: { en: 'tokens per parameter', zh: 'token/参数' },
  characters_per_token: { en: 'characters per token', zh: '字符/token' },
  characters: { en: 'characters', zh: '字符' },
  entries: { en: 'entries', zh: '项' },
  layers: { en: 'layers', zh: '层' },
  heads: { en: 'heads', zh: '个头' },
  dimensions: { en: 'dimensions', zh: '维' },
  experts: { en: 'experts', zh: '个专家' },
  gpu_hours: { en: 'GPU hours', zh: 'GPU小时' },
  percent: { en: '%', zh: '%' },
  percentage_points: { en: 'percentage points', zh: '个百分点' },
  score_points: { en: 'points', zh: '分' },
  times: { en: '×', zh: '倍' },
  ratio: { en: '', zh: '' },
  exponent: { en: '', zh: '' },
  years: { en: 'years', zh: '年' },
  months: { en: 'months', zh: '个月' },
  year: { en: '', zh: '' },
  languages: { en: 'languages', zh: '种语言' },
  count: { en: '', zh: '' },
  users: { en: 'users', zh: '用户' },
};

/** Units that stand against the number without a space. */
const TIGHT: ReadonlySet<Unit> = new Set(['percent', 'times']);

/** Units counted in whole things, printed to the last digit below ten thousand. */
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
  const useGrouping = Math.abs(value) >= 1e4;
  return numberFormat(locale, { maximumSignificantDigits: digits, useGrouping }).format(value);
}

function withMinus(text: string): string {
  return text.replace(/^-/, '−');
}

/** A count with its prefix: `8.03B`, `80.3亿`. */
export function formatCount(value: number, locale: Locale, digits = 3): string {
  const size = Math.abs(value);
  if (size >= TOO_LARGE_TO_COUNT) return formatPower(value, digits);
  for (const [scale, suffix] of SCALES[locale]) {
    // Round first, so that 999,999 becomes 1M and never 1000K.
    const rounded = Number(value.toPrecision(digits));
    if (Math.abs(rounded) >= scale) return significant(rounded / scale, digits, locale) + suffix;
  }
  return significant(value, digits, locale);
}

function formatBytes(value: number, digits: number, locale: Locale): string {
  const [scale, suffix] = BINARY.find(([size]) => value >= size) ?? [1, 'B'];
  return `${significant(value / scale, digits, locale)} ${suffix}`;
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
  // A window of 8,192 tokens is not one of 8.19K; one of 100,000 is one of 100K.
  const loses = unit === 'tokens' && Number(value.toPrecision(digits)) !== value;
  const inFull = Number.isInteger(value) && Math.abs(value) < COUNTED_IN_FULL;
  if (inFull && (WHOLE.has(unit) || loses)) {
    return withMinus(numberFormat(locale, { maximumFractionDigits: 0 }).format(value));
  }
  return withMinus(formatCount(value, locale, digits));
}

/** Number and unit, as in a sentence: `15T tokens`, `15万亿token`, `7.5×`. */
export function formatValue(value: number, unit: Unit, locale: Locale, digits = 3): string {
  const number = formatNumber(value, unit, locale, digits);
  const word = UNIT_WORDS[unit][locale];
  if (word === '') return number;
  if (locale === 'zh') return joinInChinese(number, word);
  if (TIGHT.has(unit)) return number + word;
  return `${number} ${value === 1 ? word.replace(/s$/, '') : word}`;
}

/** `15万亿token`, but `8,192 token`: a digit and a Latin word would run together. */
function joinInChinese(number: string, word: string): string {
  return number + (/[\d⁰¹²³⁴⁵⁶⁷⁸⁹]$/.test(number) && /^[A-Za-z]/.test(word) ? ' ' : '') + word;
}

/** Number and unit with every digit written out: `8,030,261,248 parameters`. */
export function formatInFull(value: number, unit: Unit, locale: Locale): string {
  if (!Number.isInteger(value) || Math.abs(value) >= 1e15)
    return formatValue(value, unit, locale, 15);
  const digits = withMinus(numberFormat(locale, { maximumFractionDigits: 0 }).format(value));
  const word = UNIT_WORDS[unit][locale];
  if (locale === 'zh') return joinInChinese(digits, word);
  return TIGHT.has(unit) || word === '' ? digits + word : `${digits} ${word}`;
}

/** The unit's word alone, for table heads and controls. */
export function unitWord(unit: Unit, locale: Locale): string {
  if (unit === 'bytes') return locale === 'zh' ? '字节' : 'bytes';
  return UNIT_WORDS[unit][locale];
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
