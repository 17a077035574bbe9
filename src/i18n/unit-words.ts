/**
 * The words of units, as they stand after a number.
 *
 * @module
 */
import type { Unit } from '#schemas/unit.ts';
import type { Locale } from '#schemas/text.ts';

/** The word after a number, or none where the number carries its unit itself. */
const WORDS: Record<Unit, Record<Locale, string>> = {
  params: { en: 'parameters', zh: '参数' },
  tokens: { en: 'tokens', zh: 'token' },
  flops: { en: 'FLOP', zh: 'FLOP' },
  bytes: { en: '', zh: '' },
  bytes_per_token: { en: 'per token', zh: '/token' },
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

/** What one of them is called in English, where the word has a plural. */
const ONE: Partial<Record<Unit, string>> = {
  params: 'parameter',
  tokens: 'token',
  nats_per_token: 'nat per token',
  tokens_per_param: 'token per parameter',
  characters_per_token: 'character per token',
  characters: 'character',
  entries: 'entry',
  layers: 'layer',
  heads: 'head',
  dimensions: 'dimension',
  experts: 'expert',
  gpu_hours: 'GPU hour',
  percentage_points: 'percentage point',
  score_points: 'point',
  years: 'year',
  months: 'month',
  languages: 'language',
  users: 'user',
};

/** Words of bytes written out, without the prefix that names them elsewhere. */
const BYTES: Partial<Record<Unit, Record<Locale, string>>> = {
  bytes: { en: 'bytes', zh: '字节' },
  bytes_per_token: { en: 'bytes per token', zh: '字节/token' },
};

/** Rules of the plural by the digits a number is printed to. */
const rules = new Map<number, Intl.PluralRules>();

/** Whether a number is one as printed: 0.9996 to three digits is, 1.02 is not. */
function isOne(value: number, digits: number): boolean {
  let rule = rules.get(digits);
  if (rule === undefined) {
    rule = new Intl.PluralRules('en', { maximumSignificantDigits: digits });
    rules.set(digits, rule);
  }
  return rule.select(value) === 'one';
}

/** The unit's word after a number printed to so many digits: `1 entry`, `2 entries`. */
export function wordAfter(value: number, unit: Unit, locale: Locale, digits: number): string {
  const one = locale === 'en' && isOne(value, digits) ? ONE[unit] : undefined;
  return one ?? WORDS[unit][locale];
}

/** The same after a number whose digits are all written out: bytes say that they are bytes. */
export function wordInFull(value: number, unit: Unit, locale: Locale, digits: number): string {
  return BYTES[unit]?.[locale] ?? wordAfter(value, unit, locale, digits);
}

/** The unit's word alone, for table heads and controls. */
export function unitWord(unit: Unit, locale: Locale): string {
  return unit === 'bytes' ? (BYTES.bytes?.[locale] ?? '') : WORDS[unit][locale];
}
