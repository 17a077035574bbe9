import { describe, expect, it } from 'vitest';
import { ask, ownLaw } from '#checks/calls/ask.ts';
import { answersTo } from '#checks/calls/answers.ts';
import { runCheck } from '#checks/calls/evaluate.ts';
import { answersOf, argumentKey, standingOf, type PortableAnswer } from '#checks/calls/portable.ts';
import { randomSource } from '#engine/random.ts';
import { toPortableLedger } from '#feed/portable-ledger.ts';
import { CONTENT } from '../views/content.ts';

const LEDGER = toPortableLedger(CONTENT);
const CARRIED = structuredClone(LEDGER);

const CHECKS = [...CONTENT.claims.values()].flatMap(({ id, checks = [] }) =>
  checks.map((check, index) => [`${id} ${index + 1}: ${check.call}`, id, index, check] as const),
);

const claimOf = (id: string) => {
  const claim = CARRIED.claims.find((one) => one.id === id);
  if (claim === undefined) throw new RangeError(`no claim ${id}`);
  return claim;
};

const valuesOf = (answers: readonly PortableAnswer[]) =>
  answers.flatMap((answer) => ('value' in answer ? [answer] : []));

describe('answersOf(ledger, claim, index), over the content', () => {
  it.each(CHECKS)('%s comes to what the build has, to the last digit', (_, id, index, check) => {
    const { results, silent } = runCheck(check, CONTENT);
    const answers = answersOf(CARRIED, claimOf(id), index);
    expect(valuesOf(answers)).toEqual(
      results.map(({ law, value, holds }) => ({ law, value, holds })),
    );
    expect(answers.flatMap((answer) => ('silent' in answer ? [answer] : []))).toEqual(
      silent.map(({ law, why }) => ({ law, silent: why })),
    );
  });

  it.each(CHECKS)('%s comes to the same in twenty settings', (_, id, index, check) => {
    const { uniform } = randomSource('settings', 1000 * index + id.length);
    const { answers, inputs } = answersTo(check, CONTENT);
    for (let setting = 0; setting < 20; setting += 1) {
      const moved = Object.fromEntries(
        inputs.map(({ argument, value }) => [argument, value * (0.5 + uniform())]),
      );
      const set = Object.fromEntries(
        Object.entries(moved).map(([argument, value]) => [argumentKey(id, index, argument), value]),
      );
      const here = answersOf(CARRIED, claimOf(id), index, { set });
      for (const { law, again } of answers) {
        const { value } = { value: undefined, ...here.find((one) => one.law === law?.id) };
        expect(value).toBe(answered(() => again(moved)));
      }
    }
  });
});

/** An answer, or none where there is none for such numbers. */
function answered(work: () => number): number | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const LAW_BOUND = 's1-8b-on-par';
const CONSTANTS = { E: 1.69, A: 406.4, B: 410.7, alpha: 0.34, beta: 0.28 };

describe('standingOf(answers)', () => {
  const yes = { law: 'a', value: 1, holds: true };
  const no = { law: 'b', value: 2, holds: false };
  const none = { law: 'c', silent: 'gives-no-loss' } as const;
  it.each([
    ['holds where all that answer do', [yes, none], 'holds'],
    ['fails where none does', [no, none], 'fails'],
    ['depends where some do', [yes, no], 'depends'],
    ['is silent where no law answers', [none], 'silent'],
    ['is silent where the numbers allow no answer', [{ law: 'a', refused: 'too small' }], 'silent'],
  ] as const)('%s', (_, answers, standing) => {
    expect(standingOf(answers)).toBe(standing);
  });
});

describe('ask(ledger, claim, question)', () => {
  it('asks one law where one is named', () => {
    const [check] = ask(CARRIED, 's1-two-suboptimal-routes', { law: 'besiroglu-2024' });
    expect(check?.answers.map(({ law }) => law)).toEqual(['besiroglu-2024']);
  });

  it('asks a law of one’s own, which with the constants of a law answers as that law does', () => {
    const printed = CONTENT.laws.get('hoffmann-2022-printed');
    expect(printed?.constants).toEqual(CONSTANTS);
    const values = (law: string | typeof CONSTANTS) =>
      ask(CARRIED, LAW_BOUND, { law }).map(({ answers }) =>
        valuesOf(answers).map(({ value }) => value),
      );
    expect(values(CONSTANTS)).toEqual(values('hoffmann-2022-printed'));
  });

  it('takes other numbers by argument and by place, and says what went in', () => {
    const place = 'models/llama-3-8b.training_tokens';
    const given = (set: Record<string, number>) =>
      ask(CARRIED, LAW_BOUND, { set }).map((check) => check.given['more_tokens']);
    expect(given({})).toContain(15e12);
    expect(given({ more_tokens: 2e12 })).toEqual(given({ [place]: 2e12 }));
    expect(given({ more_tokens: 2e12 })).toContain(2e12);
  });

  it.each([
    ['a claim that is not there', 's1-8b-on-pat', {}, /^no claim has the id .*s1-8b-on-par/],
    [
      'a law that is not there',
      LAW_BOUND,
      { law: 'besiroglu' },
      /^no law has the id .*besiroglu-2024/,
    ],
    [
      'a number nothing is worked out from',
      LAW_BOUND,
      { set: { token: 1 } },
      /takes no number token: .*tokens/,
    ],
    [
      'a number that is none',
      LAW_BOUND,
      { set: { tokens: NaN } },
      /^tokens must be a finite number/,
    ],
    [
      'constants out of their domain',
      LAW_BOUND,
      { law: { ...CONSTANTS, beta: 0 } },
      /beta must be finite and > 0/,
    ],
  ])('refuses %s', (_, claim, question, message) => {
    expect(() => ask(CARRIED, claim, question)).toThrow(message);
  });

  it('gives a law of one’s own the reach it is told', () => {
    expect(ownLaw(CONSTANTS, { tokens: [1e9, 1e12] }).fitted).toEqual({ tokens: [1e9, 1e12] });
  });
});
