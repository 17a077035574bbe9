/**
 * A check that has been answered, ready to be asked again with other numbers.
 *
 * @module
 */
import type { ClaimCheck } from '#schemas/claim-check.ts';
import type { LawEntry } from '#schemas/law.ts';
import type { Entries } from '../entries.ts';
import type { CallInput } from './arguments.ts';
import { askedLaw } from './engine-law.ts';
import { evaluate } from './evaluate.ts';
import { CALLS } from './registry.ts';

export interface Answer {
  law: LawEntry | undefined;
  value: number;
  /**
   * The result with some arguments changed, or under other constants of the same law.
   *
   * @throws {RangeError} if there is none
   */
  again: (change: Readonly<Record<string, number>>, law?: LawEntry) => number;
}

/** A check's answers, one a law, and what they were worked out from. */
export function answersTo(
  check: ClaimCheck,
  entries: Entries,
): { answers: Answer[]; inputs: CallInput[] } {
  const { results, inputs } = evaluate(check, entries);
  const given = Object.fromEntries(inputs.map(({ argument, value }) => [argument, value]));
  const run = CALLS[check.call]?.run;
  const answers = results.map(({ law: id, value }): Answer => {
    const law = id === undefined ? undefined : entries.laws.get(id);
    return {
      law,
      value,
      again: (change, other = law) => {
        const result = run?.({ ...given, ...change }, other && askedLaw(other));
        if (typeof result !== 'number') throw new RangeError(`${check.call}: no answer here`);
        return result;
      },
    };
  });
  return { answers, inputs };
}

/** Whether a result lies in the range a check expects, ends included. */
export const holdsAt = ({ expect: [low, high] }: ClaimCheck, value: number): boolean =>
  low <= value && value <= high;

/** The same work for the same check of the same entries is done once a run. */
export function oncePerCheck<T>(
  work: (check: ClaimCheck, entries: Entries) => T,
): (check: ClaimCheck, entries: Entries) => T {
  const done = new WeakMap<Entries, WeakMap<ClaimCheck, T>>();
  return (check, entries) => {
    const known = done.get(entries) ?? new WeakMap<ClaimCheck, T>();
    done.set(entries, known);
    const found = known.get(check) ?? work(check, entries);
    known.set(check, found);
    return found;
  };
}
