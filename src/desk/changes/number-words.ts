/**
 * Finds the numbers a text states in words or in digits with a word of scale: `15 trillion`,
 * `15T`, `fifteen trillion`, `ninety times`, `15万亿`, `八倍`. A bare figure such as `15` names no
 * quantity by itself and is passed over.
 *
 * @module
 */

import { parseAmount } from '#i18n/parse-number.ts';

export interface NumberInText {
  index: number;
  words: string;
  value: number;
  /** How many digits it was given with: two in `15 trillion`. */
  digits: number;
}

const SCALES = [
  'thousand',
  'million',
  'billion',
  'trillion',
  'K',
  'M',
  'B',
  'T',
  '千',
  '万',
  '亿',
  '万亿',
];

/** Words that say what is counted, and leave the number as it is. */
const MEASURES = ['times', '-fold', 'fold', 'per cent', 'percent', '%', '×', '倍'];

const ENGLISH: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, index) => [word, index + 1]),
    'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, index) => [word, (index + 2) * 10]),
    [['hundred', 100]],
  ].flat() as [string, number][],
);

const CHINESE = '零一二三四五六七八九';

const BEFORE = '(?<![\\w.,/–-])';
const NUMERAL = [
  String.raw`\d+(?:,\d{3})*(?:\.\d+)?`,
  `(?:${Object.keys(ENGLISH).join('|')})(?:[\\s-](?:${Object.keys(ENGLISH).join('|')}))*`,
  `[${CHINESE}两十百]+`,
].join('|');
const FOLLOWING = [...SCALES, ...MEASURES]
  .sort((a, b) => b.length - a.length)
  .map((word) => (/[a-z]$/i.test(word) ? `${word}(?![A-Za-z])` : word))
  .join('|');
const NUMBER = new RegExp(`${BEFORE}(${NUMERAL})\\s*(${FOLLOWING})`, 'gu');
const IN_HUNDRED = new RegExp(`百分之([${CHINESE}两十百]+)`, 'gu');

/** Every number of a text, in reading order. */
export function numbersInText(text: string): NumberInText[] {
  const scaled = [...text.matchAll(NUMBER)].map((match) => {
    const [words, numeral = '', follows = ''] = match;
    const read = readNumeral(numeral.toLowerCase());
    const typed = `${/\d/.test(numeral) ? numeral : read.value} ${follows}`;
    const value = SCALES.includes(follows) ? parseAmount(typed) : read.value;
    return { index: match.index, words, ...read, value: value ?? read.value };
  });
  const parts = [...text.matchAll(IN_HUNDRED)].map((match) => ({
    index: match.index,
    words: match[0],
    ...readNumeral(match[1] ?? ''),
  }));
  return [...scaled, ...parts].sort((a, b) => a.index - b.index);
}

function readNumeral(numeral: string): Pick<NumberInText, 'value' | 'digits'> {
  const value = /\d/.test(numeral)
    ? Number(numeral.replaceAll(',', ''))
    : /[a-z]/.test(numeral)
      ? readEnglish(numeral)
      : readChinese(numeral);
  const digits = /\d/.test(numeral) ? numeral.replace(/[^\d]/g, '') : String(value);
  // Noughts at the end are digits only behind a point.
  const trimmed = numeral.includes('.') ? digits : digits.replace(/0+$/, '');
  return { value, digits: Math.max(1, trimmed.replace(/^0+/, '').length) };
}

/** `twenty-five` is a sum, `three hundred` a product. */
const readEnglish = (numeral: string): number =>
  numeral
    .split(/[\s-]+/)
    .map((word) => ENGLISH[word] ?? 0)
    .reduce((sum, part) => (part === 100 ? sum * part : sum + part), 0);

/** 二百五十 is read by place; 一五 by digit is not how a quantity is written. */
function readChinese(numeral: string): number {
  let [sum, digit] = [0, 0];
  for (const sign of numeral.replaceAll('两', '二')) {
    const place = { 十: 10, 百: 100 }[sign];
    if (place === undefined) digit = CHINESE.indexOf(sign);
    else {
      sum += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    }
  }
  return sum + digit;
}
