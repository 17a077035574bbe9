/**
 * Calculations on numbers of any unit. The unit of the result follows from theirs.
 *
 * @module
 */
import type { Unit } from '#schemas/unit.ts';
import { define } from './definition.ts';
import type { ArgumentUnits } from './definition.ts';

/** Units that leave the other factor's unit as it is. */
const PLAIN: readonly (Unit | undefined)[] = [undefined, 'times', 'ratio', 'count'];

/** Quotients that have a name: [above, below, quotient]. Read backwards they are products. */
const QUOTIENTS: readonly (readonly [Unit, Unit, Unit])[] = [
  ['tokens', 'params', 'tokens_per_param'],
  ['bytes', 'tokens', 'bytes_per_token'],
  ['characters', 'tokens', 'characters_per_token'],
];

/** Differences of two points on a scale are lengths, and have a unit of their own. */
const LENGTHS: Partial<Record<Unit, Unit>> = { year: 'years', percent: 'percentage_points' };

function ratioUnit({ numerator, denominator }: ArgumentUnits): Unit {
  if (numerator === denominator) return 'times';
  const named = QUOTIENTS.find(([above, below]) => above === numerator && below === denominator);
  return named?.[2] ?? (PLAIN.includes(denominator) ? numerator : undefined) ?? 'ratio';
}

function differenceUnit({ left, right }: ArgumentUnits): Unit | undefined {
  if (left !== undefined && right !== undefined && left !== right) return undefined;
  const unit = left ?? right ?? 'ratio';
  return LENGTHS[unit] ?? unit;
}

function productUnit({ left, right }: ArgumentUnits): Unit {
  if (PLAIN.includes(left)) return right ?? left ?? 'ratio';
  if (PLAIN.includes(right)) return left ?? 'ratio';
  const named = QUOTIENTS.find(
    ([, below, quotient]) =>
      (left === below && right === quotient) || (left === quotient && right === below),
  );
  return named?.[0] ?? 'ratio';
}

const divide = (above: number, below: number, who: string): number => {
  if (below === 0) throw new RangeError(`${who} must not be 0`);
  return above / below;
};

export const ARITHMETIC = {
  ratio: define({
    says: 'how many times as large the first is as the second',
    args: { numerator: {}, denominator: {} },
    unit: ratioUnit,
    run: ({ numerator, denominator }) => divide(numerator, denominator, 'denominator'),
  }),
  difference: define({
    says: 'the first less the second; both in one unit',
    args: { left: {}, right: {} },
    unit: differenceUnit,
    run: ({ left, right }) => left - right,
  }),
  product: define({
    says: 'the two multiplied',
    args: { left: {}, right: {} },
    unit: productUnit,
    run: ({ left, right }) => left * right,
  }),
  share: define({
    says: 'the part as a percentage of the whole; both in one unit',
    args: { part: {}, whole: {} },
    unit: ({ part, whole }) =>
      part === whole || part === undefined || whole === undefined ? 'percent' : undefined,
    run: ({ part, whole }) => 100 * divide(part, whole, 'whole'),
  }),
} as const;
