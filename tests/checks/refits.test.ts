import { describe, expect, it } from 'vitest';
import { REFITS, REFIT_SEED, refitsOf } from '#checks/calls/refits.ts';
import { evaluate } from '#checks/calls/evaluate.ts';
import { sampleLaws, type Law } from '#engine/index.ts';
import type { Call } from '#schemas/call.ts';
import type { ClaimCheck } from '#schemas/claim-check.ts';
import { CONTENT } from '../views/content.ts';

const besiroglu = CONTENT.laws.get('besiroglu-2024');
if (besiroglu?.form !== 'loss' || !besiroglu.covariance) throw new TypeError('no covariance');
const { constants, covariance } = besiroglu;

const check = (call: string, args: Call['args'], ...expect: [number, number]): ClaimCheck => ({
  asks: { en: 'How much?', zh: '多少？' },
  call,
  args: { ...args, law: 'every' },
  expect,
});

const GAIN = { params: 1.62e12, tokens: 1.56e13, more_params: 8.1e11, more_tokens: 3.12e13 };
const RUN = { params: 8e9, tokens: 1.5e13 };

/** The same questions written out, formula by formula, one law after the other. */
const loss = ({ E, A, B, alpha, beta }: Law, N: number, D: number) =>
  E + A / N ** alpha + B / D ** beta;
const PLAIN: readonly (readonly [ClaimCheck, (law: Law) => number])[] = [
  [
    check('lossGain', GAIN, 0.0001, 1),
    (law) => loss(law, 1.62e12, 1.56e13) - loss(law, 8.1e11, 3.12e13),
  ],
  [
    check('optimalTokensPerParam', { params: 8e9 }, 18, 22),
    ({ A, B, alpha, beta }) => ((beta * B * 8e9 ** alpha) / (alpha * A)) ** (1 / beta) / 8e9,
  ],
  [check('loss', RUN, 2, 2.03), (law) => loss(law, 8e9, 1.5e13)],
  [
    check('computeRatio', RUN, 1, 5),
    // By bisection on ln N along each budget's own best split, until the loss is reached.
    (law) => {
      const target = loss(law, 8e9, 1.5e13);
      const { A, B, alpha, beta } = law;
      const tokensAt = (N: number) => ((beta * B * N ** alpha) / (alpha * A)) ** (1 / beta);
      let [low, high] = [0, 100];
      for (let step = 0; step < 100; step += 1) {
        const middle = (low + high) / 2;
        const N = Math.exp(middle);
        if (loss(law, N, tokensAt(N)) > target) low = middle;
        else high = middle;
      }
      const N = Math.exp(low);
      return (8e9 * 1.5e13) / (N * tokensAt(N));
    },
  ],
];

describe('refitsOf(check, entries)', () => {
  it.each(PLAIN)('agrees with the formulas written out to within 1 %%: %j', (asked, plain) => {
    const laws = sampleLaws(constants, covariance, { draws: REFITS, seed: REFIT_SEED });
    const values = laws.map(plain);
    const [low, high] = asked.expect;
    const held = values.filter((value) => low <= value && value <= high).length;
    const [found] = refitsOf(asked, CONTENT);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(REFITS);
    expect(Math.abs((found?.held ?? NaN) - held)).toBeLessThanOrEqual(0.01 * REFITS);
    const sorted = values.sort((a, b) => a - b);
    const spread = (sorted[975] ?? NaN) - (sorted[25] ?? NaN);
    expect(Math.abs((found?.interval?.[0] ?? NaN) - (sorted[25] ?? NaN))).toBeLessThan(
      0.01 * spread,
    );
    expect(Math.abs((found?.interval?.[1] ?? NaN) - (sorted[974] ?? NaN))).toBeLessThan(
      0.01 * spread,
    );
  });

  it('gives the same share each time', () => {
    const shares = [1, 2].map(
      () => refitsOf(check('lossGain', GAIN, 0.0001, 1), { ...CONTENT })[0]?.held,
    );
    expect(shares[0]).toBe(shares[1]);
  });

  it('speaks of laws with a covariance alone', () => {
    const asked = check('lossGain', GAIN, 0.0001, 1);
    expect(evaluate(asked, CONTENT).results.length).toBeGreaterThan(1);
    expect(refitsOf(asked, CONTENT).map(({ law }) => law)).toEqual(['besiroglu-2024']);
  });

  it('has nothing to say of a check that no law answers', () => {
    const impossible = check(
      'pursuitLag',
      { leader_flops: 1e22, compute_growth: 1, resource_ratio: 10, years: 1 },
      0,
      1e9,
    );
    expect(evaluate(impossible, CONTENT).results).toEqual([]);
    expect(refitsOf(impossible, CONTENT)).toEqual([]);
  });
});
