import { describe, expect, it } from 'vitest';
import { toHomeView } from '#views/home-view.ts';
import { ENTRIES, withEssay } from './entries.ts';

describe('toHomeView(entries, locale)', () => {
  it('leads with the claims that the essay’s entry names, in its order', () => {
    const { findings, steps } = toHomeView(ENTRIES, 'en');
    expect(findings.map(({ id }) => id)).toEqual(['middle', 'doubtful', 'top']);
    expect(steps.nodes.map(({ id }) => id)).toEqual(['ground', 'middle', 'top']);
  });

  it.each([
    [
      'en',
      'An essay of April 2024, checked claim by claim',
      'Will it grow?',
      /^Somebody foretold it\. Of 5 claims /,
      /^Three of the claims carry it\. /,
    ],
    [
      'zh',
      '2024年4月的一篇文章，逐条查证',
      '会增长吗？',
      /^有人作了预言。共5条论断：/,
      /^撑起全文的有三条。/,
    ],
  ] as const)(
    'opens in the words of the essay’s entry, with what can be counted: %s',
    (locale, kicker, question, lead, argument) => {
      const home = toHomeView(ENTRIES, locale);
      expect([home.kicker, home.question]).toEqual([kicker, question]);
      expect(home.lead).toMatch(lead);
      expect(home.argumentLead).toMatch(argument);
    },
  );

  it('shows no figure where the essay’s entry names none', () => {
    expect(toHomeView(ENTRIES, 'en').figure).toBe(undefined);
  });

  it('shows the figure the essay’s entry names, with the controls it names', () => {
    const entries = withEssay({ front_figure: { id: 'verdicts', controls: ['by'] } });
    const { view, only } = toHomeView(entries, 'en').figure ?? {};
    expect([view?.id, only]).toEqual(['verdicts', ['by']]);
  });

  it('refuses content without the essay’s entry', () => {
    const bare = { ...ENTRIES, essay: undefined } as unknown as typeof ENTRIES;
    expect(() => toHomeView(bare, 'en')).toThrow('requireEssay: content has no essay.yaml');
  });
});
