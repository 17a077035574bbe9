import { describe, expect, it } from 'vitest';
import { toHomeView } from '#views/home-view.ts';
import { ENTRIES } from './entries.ts';

describe('toHomeView(entries, locale)', () => {
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
