/**
 * How far each number in a check may move before its answer changes.
 *
 * @module
 */
import { breakEven, type Axis, type BreakEven } from '#engine/index.ts';
import type { Unit } from '#schemas/unit.ts';
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

/** The break-even of every numeric argument of a check, under every law that answers it. */
export const breakEvensOf = oncePerCheck((check, entries): ArgumentBreakEven[] => {
  const { answers, inputs } = answersTo(check, entries);
  return inputs.map((input) => {
    const { argument, value } = input;
    const unit = countedIn(check.call, input, inputs);
    const axis = axisOf(unit, value);
    return {
      argument,
      value,
      unit,
      axis,
      laws: answers.map(({ law, again }) => ({
        law: law?.id,
        ...breakEven((x) => again({ [argument]: x }), value, axis, check.expect),
      })),
    };
  });
});
