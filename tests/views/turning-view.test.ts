import { describe, expect, it } from 'vitest';
import type { Claim, TurnsOn } from '#schemas/claim.ts';
import { requireClaim } from '#views/claim-view.ts';
import { toTurningViews } from '#views/turning-view.ts';
import { ENTRIES } from './entries.ts';

const GROUND = requireClaim(ENTRIES, 'ground');

/** The claim with a key on each of its checks and a last verdict that turns on some of them. */
const turning = (...turns_on: TurnsOn[]): Claim => ({
  ...GROUND,
  checks: (GROUND.checks ?? []).map((check, index) => ({ ...check, key: `check-${index + 1}` })),
  verdicts: GROUND.verdicts.map((verdict) => ({ ...verdict, turns_on })),
});

const RATIO: TurnsOn = { check: 'check-1', argument: 'tokens', at: 1.52e13 };

describe('toTurningViews(entries, claim, locale)', () => {
  it.each([
    [
      'en',
      {
        asks: 'What is tokensPerParam?',
        href: '#check-check-1',
        says: 'Tokens below 15.2T tokens, and the answer is another.',
      },
    ],
    [
      'zh',
      {
        asks: 'tokensPerParam是多少？',
        href: '#check-check-1',
        says: 'token数低于15.2万亿token，答案就变。',
      },
    ],
  ] as const)('says in %s which check the verdict turns on, and where', (locale, view) => {
    expect(toTurningViews(ENTRIES, turning(RATIO), locale)).toEqual([view]);
  });

  it('says once that a number may leave a range to either side', () => {
    const [view, ...others] = toTurningViews(
      ENTRIES,
      turning(RATIO, { ...RATIO, at: 1.68e13 }),
      'en',
    );
    expect(view?.says).toBe(
      'Tokens below 15.2T tokens or above 16.8T tokens, and the answer is another.',
    );
    expect(others).toEqual([]);
  });

  it('is empty for a verdict that turns on none', () => {
    expect(toTurningViews(ENTRIES, GROUND, 'en')).toEqual([]);
  });

  it('refuses a number at which the answer does not change', () => {
    expect(() => toTurningViews(ENTRIES, turning({ ...RATIO, at: 2e13 }), 'en')).toThrow(
      new RangeError(
        'toTurningViews: ground: the verdict says 2e13, and check-1 changes its answer at 1.52e13 and at 1.68e13; a reader would wait for the wrong number',
      ),
    );
  });
});
