/**
 * The numbers by which a verdict says what would change it, held against the calculations
 * they come from.
 *
 * @module
 */
import type { ClaimCheck } from '#schemas/claim-check.ts';
import type { Claim, TurnsOn } from '#schemas/claim.ts';
import { breakEvenOf, type ArgumentBreakEven } from './calls/break-evens.ts';
import { evaluate } from './calls/evaluate.ts';
import { suggest } from './did-you-mean.ts';
import type { Entries } from './entries.ts';

/** A break-even that a verdict names. */
export interface TurningPoint {
  check: ClaimCheck;
  found: ArgumentBreakEven;
  /** Which way the argument has to move. */
  side: Side;
}

export interface TurningPointFault {
  field: keyof TurnsOn;
  message: string;
  hint: string;
}

export const SIDES = ['below', 'above'] as const;
export type Side = (typeof SIDES)[number];
type Ends = readonly [low: number, high: number];

/** Fewer digits than these would let pass what is nearly half as much again. */
const LEAST_DIGITS = 2;

/**
 * The break-even a verdict means, or what is wrong with how it is named. Nothing, where the
 * calculation does not run: that is told where it stands.
 */
export function turningPoint(
  { checks = [] }: Pick<Claim, 'checks'>,
  { check: key, argument, at }: TurnsOn,
  entries: Entries,
): TurningPoint | TurningPointFault | undefined {
  const check = checks.find((one) => one.key === key);
  if (check === undefined) {
    const keys = checks.flatMap((one) => one.key ?? []);
    return {
      field: 'check',
      message: `no check of this claim has the key ${key}, so a reader cannot see where the number comes from`,
      hint: suggest(key, keys, `write \`key: ${key}\` in the check that is meant`),
    };
  }
  const { results, inputs } = evaluate(check, entries);
  if (results.length === 0) return undefined;
  const found = breakEvenOf(check, entries, argument);
  if (found === undefined) {
    const names = inputs.map((input) => input.argument);
    return {
      field: 'argument',
      message: `${check.call} is given no number ${argument}, so nothing can change with it`,
      hint: suggest(argument, names, `name one of ${names.join(', ')}`),
    };
  }
  const flips = SIDES.flatMap((side) => {
    const ends = flipsOf(found, side);
    return ends === undefined ? [] : { side, ends };
  });
  const meant = flips.find(({ ends }) => isAt(at, ends));
  if (meant !== undefined) return { check, found, side: meant.side };
  if (flips.length === 0) {
    return {
      field: 'argument',
      message: `the answer of ${key} is the same whatever ${argument} is, so no number of it would change the verdict`,
      hint: 'name another argument, or delete this line',
    };
  }
  const written = digitsOf(typeof at === 'number' ? at : at[0]);
  return {
    field: 'at',
    message: `the verdict says ${print(at)}, and ${key} changes its answer at ${flips.map(({ ends }) => exact(ends)).join(' and at ')}; a reader would wait for the wrong number`,
    hint: `write ${flips.map(({ ends }) => print(rounded(ends, written))).join(' or ')}, here and in would_change`,
  };
}

/** Lowest and highest break-even to one side, over the laws that have one. */
export function flipsOf({ laws }: ArgumentBreakEven, side: Side): Ends | undefined {
  const flips = laws.flatMap((law) => law[side] ?? []);
  return flips.length === 0 ? undefined : [Math.min(...flips), Math.max(...flips)];
}

/** Significant digits a number was written with; ends in 0 tell none. */
function digitsOf(value: number): number {
  const [mantissa = ''] = value.toExponential().replace(/^-/, '').split('e');
  return Math.max(LEAST_DIGITS, mantissa.replace('.', '').length);
}

const round = (value: number, digits: number): number => Number(value.toPrecision(digits));

const sameAt = (stated: number, flip: number): boolean => stated === round(flip, digitsOf(stated));

/** One number stands for all laws only if it is the break-even under each. */
const isAt = (at: TurnsOn['at'], [low, high]: Ends): boolean =>
  typeof at === 'number'
    ? sameAt(at, low) && sameAt(at, high)
    : sameAt(at[0], low) && sameAt(at[1], high);

function rounded([low, high]: Ends, digits: number): TurnsOn['at'] {
  const [from, to] = [round(low, digits), round(high, digits)];
  return from === to ? from : [from, to];
}

/** To so many digits that rounding does not hide what is wrong. */
const EXACT_DIGITS = 4;
const exact = (ends: Ends): string => print(rounded(ends, EXACT_DIGITS));

const LARGE = 1e6;
const printOne = (value: number): string =>
  Math.abs(value) >= LARGE ? value.toExponential().replace('e+', 'e') : String(value);

function print(at: TurnsOn['at']): string {
  return typeof at === 'number' ? printOne(at) : `[${at.map(printOne).join(', ')}]`;
}
