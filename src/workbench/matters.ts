/**
 * What matters most to one calculation: how far its result moves with each number that is left
 * open, and how far each number may move before the answer changes.
 *
 * @module
 */
import { breakEven, type BreakEven } from '#engine/index.ts';
import { axisOf, countedIn } from '#checks/calls/axis.ts';
import {
  answersOf,
  argumentKey,
  givenTo,
  type PortableClaim,
  type PortableLaw,
  type PortableLedger,
  type Settings,
} from '#checks/calls/portable.ts';
import type { Unit } from '#schemas/unit.ts';

/** One number of a calculation. */
export interface Matter {
  readonly argument: string;
  /** The name it is set under for this calculation alone. */
  readonly key: string;
  readonly value: number;
  readonly unit: Unit | undefined;
  /** The ends its source leaves open, with what the calculation comes to there. */
  readonly ends: readonly { readonly value: number; readonly result: number }[];
  readonly flips: Pick<BreakEven, 'below' | 'above'>;
}

/** A law, and what the calculation comes to under it. */
export interface LawResult {
  readonly law: string;
  readonly value: number;
  readonly holds: boolean;
}

export interface Matters {
  /** What it comes to as things stand, under the first law that answers. */
  readonly result: number | undefined;
  readonly law: string | undefined;
  /** Where several laws are asked: each. */
  readonly laws: readonly LawResult[];
  /** Those with the longest bars first. */
  readonly numbers: readonly Matter[];
}

/** Of a calculation under a reader's settings. */
export function mattersTo(
  ledger: PortableLedger,
  claim: PortableClaim,
  index: number,
  settings: Settings,
): Matters {
  const check = claim.checks[index];
  const answers = answersOf(ledger, claim, index, settings);
  const given = answers.flatMap((answer) => ('value' in answer ? [answer] : []));
  const [first] = given;
  if (check === undefined || first === undefined)
    return { result: undefined, law: undefined, laws: [], numbers: [] };
  const asked = lawOf(ledger, first.law, settings.law);
  const again = (change: Settings['set']): number =>
    resultOf(ledger, claim, index, { law: asked, set: { ...settings.set, ...change } });
  const now = givenTo(ledger, claim, index, settings.set);
  const inputs = Object.keys(now).map((argument) => {
    const place = check.args[argument];
    const at = typeof place === 'string' ? ledger.quantities[place] : undefined;
    return { argument, unit: at?.unit, range: at?.range ?? [] };
  });
  const numbers = inputs.map((input): Matter => {
    const { argument, range } = input;
    const [key, value] = [argumentKey(claim.id, index, argument), now[argument] ?? NaN];
    const unit = countedIn(check.call, input, inputs);
    return {
      argument,
      key,
      value,
      unit,
      ends: range.flatMap((end) => tried(() => ({ value: end, result: again({ [key]: end }) }))),
      flips: flipsOf((x) => again({ [key]: x }), value, unit, check.expect),
    };
  });
  return {
    result: first.value,
    law: first.law,
    laws: given.flatMap(({ law, value, holds }) =>
      law === undefined ? [] : [{ law, value, holds }],
    ),
    numbers: numbers.sort((a, b) => reach(b, first.value) - reach(a, first.value)),
  };
}

/** How far a bar goes. */
const reach = ({ ends }: Matter, result: number): number =>
  Math.max(0, ...ends.map((end) => Math.abs(end.result - result)));

const lawOf = (
  { laws }: PortableLedger,
  id: string | undefined,
  own: PortableLaw | undefined,
): PortableLaw | undefined => (id === undefined ? undefined : own?.id === id ? own : laws[id]);

/** @throws {RangeError} where there is no answer */
function resultOf(
  ledger: PortableLedger,
  claim: PortableClaim,
  index: number,
  settings: Settings,
): number {
  const [answer] = answersOf(ledger, claim, index, settings);
  if (answer && 'value' in answer) return answer.value;
  throw new RangeError('mattersTo: no answer here');
}

function flipsOf(
  f: (x: number) => number,
  value: number,
  unit: Unit | undefined,
  expect: readonly [number, number],
): Matter['flips'] {
  const [found] = tried(() => breakEven(f, value, axisOf(unit, value), expect));
  return { below: found?.below ?? null, above: found?.above ?? null };
}

/** What the work gives, or nothing where the engine refuses. */
function tried<T>(work: () => T): T[] {
  try {
    return [work()];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
