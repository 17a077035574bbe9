/**
 * How far each number in a check may move before its answer changes.
 *
 * @module
 */
import { breakEven, type Axis, type BreakEven } from '#engine/index.ts';
import type { ClaimCheck } from '#schemas/claim-check.ts';
import type { Unit } from '#schemas/unit.ts';
import type { Entries } from '../entries.ts';
import { answersTo, oncePerCheck } from './answers.ts';
import { axisOf, countedIn } from './axis.ts';

export interface ArgumentBreakEven {
  argument: string;
  value: number;
  unit: Unit | undefined;
  axis: Axis;
  /** One a law, in the order of their ids; one in all if no law is needed. */
  laws: (BreakEven & { law: string | undefined })[];
}

const soughtOf = oncePerCheck((check, entries) => {
  const { answers, inputs } = answersTo(check, entries);
  return inputs.map((input) => {
    let found: ArgumentBreakEven | undefined;
    const seek = (): ArgumentBreakEven => {
      const { argument, value } = input;
      const unit = countedIn(check.call, input, inputs);
      const axis = axisOf(unit, value);
      const laws = answers.map(({ law, again }) => ({
        law: law?.id,
        ...breakEven((x) => again({ [argument]: x }), value, axis, check.expect),
      }));
      return { argument, value, unit, axis, laws };
    };
    return { argument: input.argument, find: () => (found ??= seek()) };
  });
});

/** The break-even of every numeric argument of a check, under every law that answers it. */
export const breakEvensOf = (check: ClaimCheck, entries: Entries): ArgumentBreakEven[] =>
  soughtOf(check, entries).map(({ find }) => find());

/** That of one argument, because looking for all takes long; nothing if the check has it not. */
export const breakEvenOf = (
  check: ClaimCheck,
  entries: Entries,
  argument: string,
): ArgumentBreakEven | undefined =>
  soughtOf(check, entries)
    .find((one) => one.argument === argument)
    ?.find();
