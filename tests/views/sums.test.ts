import { describe, expect, it } from 'vitest';
import { callOf, componentsIn } from '#checks/article.ts';
import { evaluate } from '#checks/calls/evaluate.ts';
import { formatValue } from '#i18n/format.ts';
import { parseAmount } from '#i18n/parse-number.ts';
import { LOCALES } from '#schemas/text.ts';
import { toCalcView } from '#views/number-view.ts';
import { CONTENT, FILES } from './content.ts';

/** What a reader does with the printed inputs of each kind of sum. */
const SUMS: Readonly<Record<string, (left: number, right: number) => number>> = {
  difference: (left, right) => left - right,
  ratio: (left, right) => left / right,
  product: (left, right) => left * right,
};

/** A number and its prefix at the start of a printed quantity. */
const PRINTED = /^−?[\d.,]+(?:×10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?(?:[KMBT](?![a-z])|万亿|亿|万| [KMGT](?=B))?/;

function read(text: string): number {
  return parseAmount(PRINTED.exec(text)?.[0] ?? '') ?? NaN;
}

const CALCS = FILES.filter(({ locale }) => locale !== undefined).flatMap((article) =>
  componentsIn(article).flatMap((component) => {
    const call = callOf(component);
    if (call === undefined || !Object.hasOwn(SUMS, call.call)) return [];
    const digits = Number(component.attributes.get('digits')?.value ?? 3);
    return [{ ...call, digits, where: `${article.id}:${component.place.line}` }];
  }),
);

describe('read(text)', () => {
  it.each([
    ['1,286 points', 1286],
    ['−30.5分', -30.5],
    ['16.55T tokens', 16.55e12],
    ['8030261248参数', 8030261248],
    ['15万亿token', 15e12],
    ['3.8×10²⁵ FLOP', 3.8e25],
    ['640 GB', 640e9],
    ['2 months', 2],
  ])('reads %s as a reader does', (text, value) => {
    expect(read(text)).toBe(value);
  });
});

describe.each(LOCALES)('a sum in an article, printed in %s', (locale) => {
  it.each(CALCS)('of $where adds up from what its card shows', (calc) => {
    const { call, args, digits } = calc;
    const { text, inputs = [] } = toCalcView(CONTENT, { call, args }, locale, digits);
    const [left = NaN, right = NaN] = Object.values(args).map((arg, i) =>
      typeof arg === 'number' ? arg : read(inputs[i]?.text ?? ''),
    );
    const unit = evaluate({ call, args }, CONTENT).results[0]?.unit ?? 'ratio';
    expect(text).toBe(formatValue(SUMS[call]?.(left, right) ?? NaN, unit, locale, digits));
  });
});
