import { describe, expect, it } from 'vitest';
import { toHomeView } from '#views/home-view.ts';
import { ENTRIES } from './entries.ts';

describe('toHomeView(entries, locale)', () => {
  it('says how many claims held, fell or are open, counted from the verdicts', () => {
    expect(toHomeView(ENTRIES, 'en').result).toMatch(
      /Of its 5 claims 2 have held, 1 of them with a correction\. 0 are disputed, one was wrong, and 2 cannot be settled, or not yet\.$/,
    );
    expect(toHomeView(ENTRIES, 'zh').result).toMatch(
      /全文5条论断，2条站住了，其中1条需要更正；0条有争议，1条错了，2条无法或尚不能定论。$/,
    );
  });

  it('leads with the claims that the essay’s entry names, in its order', () => {
    const { findings, steps } = toHomeView(ENTRIES, 'en');
    expect(findings.map(({ id }) => id)).toEqual(['middle', 'doubtful', 'top']);
    expect(steps.nodes.map(({ id }) => id)).toEqual(['ground', 'middle', 'top']);
  });

  it('refuses content without the essay’s entry', () => {
    const bare = { ...ENTRIES, essay: undefined } as unknown as typeof ENTRIES;
    expect(() => toHomeView(bare, 'en')).toThrow('toHomeView: content has no essay.yaml');
  });
});
