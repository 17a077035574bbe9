/**
 * Small counts in words, as a sentence has them: `nine of the claims`, `九条`.
 *
 * @module
 */
import type { Locale } from '#schemas/text.ts';

const ENGLISH = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  ...['nineteen', 'twenty'],
];

/** Of things counted, two are 两. */
const CHINESE = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const TEN = 10;

/** A whole number from 0 up; digits from where words grow long. */
export function countInWords(count: number, locale: Locale): string {
  const digits = String(count);
  if (locale === 'en') return ENGLISH[count] ?? digits;
  if (count > TEN && count < 2 * TEN)
    return `十${count === TEN + 2 ? '二' : (CHINESE[count - TEN] ?? '')}`;
  return CHINESE[count] ?? (count === 2 * TEN ? '二十' : digits);
}
