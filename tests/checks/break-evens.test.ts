import { describe, expect, it } from 'vitest';
import { answersTo, holdsAt } from '#checks/calls/answers.ts';
import { axisOf } from '#checks/calls/axis.ts';
import { breakEvensOf } from '#checks/calls/break-evens.ts';
import type { ClaimCheck } from '#schemas/claim-check.ts';
import type { Unit } from '#schemas/unit.ts';
import { CONTENT } from '../views/content.ts';

const CHECKS = [...CONTENT.claims.values()].flatMap(({ id, checks = [] }) =>
  checks.map((check, index) => [`${id} ${index + 1}: ${check.call}`, check] as const),
);

/** A nudge: a millionth of the value, or a whole number where the argument is one. */
const nudge = (steps: string, value: number): number =>
  steps === 'whole' ? 1 : 1e-6 * Math.max(1e-3, Math.abs(value));

/** Whether the check holds just short of a break-even, seen from the number as it stands, and just past it. */
function across(check: ClaimCheck, argument: string, law: string | undefined) {
  const answer = answersTo(check, CONTENT).answers.find((each) => each.law?.id === law);
  return (x: number): boolean => holdsAt(check, answer?.again({ [argument]: x }) ?? NaN);
}

describe('breakEvensOf(check, entries), over the content', () => {
  it.each(CHECKS)('%s flips at each of its break-evens and not before', (_, check) => {
    const found = breakEvensOf(check, CONTENT);
    const [low, high] = check.expect;
    expect(found.length).toBeGreaterThan(0);
    for (const { argument, axis, laws } of found) {
      for (const { law, holds, below, above } of laws) {
        const holdsFor = across(check, argument, law);
        for (const [flip, outward] of [
          [below, -1],
          [above, 1],
        ] as const) {
          if (flip === null) continue;
          const step = outward * nudge(axis.steps, flip);
          const past = axis.steps === 'whole' ? flip : flip + step;
          expect(holdsFor(flip - step), `${argument} before ${flip}`).toBe(holds);
          // An interval of one point is entered and left at once.
          if (low < high) expect(holdsFor(past), `${argument} past ${flip}`).toBe(!holds);
        }
      }
    }
  });

  it('finds one for most arguments', () => {
    const all = CHECKS.flatMap(([, check]) => breakEvensOf(check, CONTENT)).flatMap(
      (each) => each.laws,
    );
    const some = all.filter(({ below, above }) => below !== null || above !== null);
    expect(some.length / all.length).toBeGreaterThan(0.5);
  });
});

describe('axisOf(unit, value)', () => {
  it.each<[Unit | undefined, number, string, number, number]>([
    ['params', 8e9, 'ratio', 8e6, 8e12],
    [undefined, 4.5, 'ratio', 0.0045, 4500],
    ['percent', 66.6, 'even', 0, 100],
    ['score_points', 10, 'even', -990, 1010],
    ['year', 2024, 'even', 1924, 2124],
    ['experts', 8, 'whole', 1, 1000],
    ['years', 4, 'whole', 1, 40],
    ['tokens', 0, 'even', -1000, 1000],
  ])('tries %s at %d by %s steps from %d to %d', (unit, value, steps, low, high) => {
    const axis = axisOf(unit, value);
    expect([axis.steps, axis.low, axis.high]).toEqual([steps, low, high]);
  });
});
