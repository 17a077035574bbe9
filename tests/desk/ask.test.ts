import { describe, expect, it } from 'vitest';
import type { AskedCheck } from '#checks/calls/ask.ts';
import { ask } from '#desk/ask.ts';

const rows = async (...args: string[]): Promise<AskedCheck[]> => {
  const { code, out } = await ask(['check', ...args, '--format', 'json']);
  expect(code).toBe(0);
  return JSON.parse(out) as AskedCheck[];
};

describe('npm run ask', () => {
  it('says what each calculation of a claim comes to, and whether the claim holds by it', async () => {
    const { code, out, err } = await ask([
      'check',
      's1-tokens-15t',
      '--law',
      'hoffmann-2022-printed',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^ {2}lossGain\(params=.*, tokens=.*\), holds from .* nats_per_token: (holds|fails)$/m,
    );
    expect(out).toMatch(
      /^ {2}hoffmann-2022-printed: 0\.\d+ nats_per_token, (holds|does not hold)$/m,
    );
  });

  it('asks every law unless one is named', async () => {
    const lawsOf = (asked: AskedCheck[]) =>
      asked.flatMap(({ answers }) => answers.flatMap(({ law }) => law ?? []));
    expect(lawsOf(await rows('s2-slope-matters', '--law', 'besiroglu-2024'))).toEqual([
      'besiroglu-2024',
    ]);
    expect(lawsOf(await rows('s2-slope-matters')).length).toBeGreaterThan(3);
  });

  it('takes a law as five numbers, and other numbers for what goes in', async () => {
    const asked = await rows(
      's2-slope-matters',
      '--law',
      '1.69,406.4,410.7,.34,2.8e-1',
      '--set',
      'years=5',
    );
    const printed = await rows(
      's2-slope-matters',
      '--law',
      'hoffmann-2022-printed',
      '--set',
      'years=5',
    );
    const last = (of: AskedCheck[]) => ({ ...of.at(-1)?.answers[0], law: '' });
    expect(last(asked)).toEqual(last(printed));
    expect(asked.at(-1)?.given['years']).toBe(5);
  });

  it.each([
    ['no claim', ['check'], /what is asked is `check CLAIM`/],
    ['another question', ['model', 'x'], /what is asked is `check CLAIM`/],
    ['a claim that is not there', ['check', 's2-slope-maters'], /did you mean s2-slope-matters/],
    [
      'four constants',
      ['check', 's2-slope-matters', '--law', '1,2,3,4'],
      /E,A,B,alpha,beta, got 4 numbers/,
    ],
    [
      'a constant that is no number',
      ['check', 's2-slope-matters', '--law', '1,2,3,4,0x5'],
      /beta is a number such as 8e9, got 0x5/,
    ],
    [
      'a number without a value',
      ['check', 's2-slope-matters', '--set', 'years'],
      /--set is NAME=VALUE, got years/,
    ],
    [
      'a value that is no number',
      ['check', 's2-slope-matters', '--set', 'years=5y'],
      /years is a number such as 8e9, got 5y/,
    ],
    [
      'a number nothing takes',
      ['check', 's2-slope-matters', '--set', 'yaers=5'],
      /takes no number yaers: did you mean years/,
    ],
  ])('exits 2 for %s, and says why', async (_, args, message) => {
    const { code, out, err } = await ask(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/\nusage: npm run -s ask -- check CLAIM /);
  });
});
