import { describe, expect, it } from 'vitest';
import { toChainViews } from '#views/chain-view.ts';
import { ENTRIES, withEntries } from './entries.ts';

describe('toChainViews(entries, locale)', () => {
  it.each([
    ['en', 'The main chain', 'From text to a gap.', 'It had to be mended.', '/claims/middle/'],
    ['zh', '主链', '从文本到差距。', '它须更正。', '/zh/claims/middle/'],
  ] as const)('says in %s what a chain bears and why it gives way', (locale, ...words) => {
    const [main] = toChainViews(ENTRIES, locale);
    expect([main?.name, main?.about, main?.because, main?.steps[1]?.href]).toEqual(words);
  });

  it('keeps the steps in their order, each with its verdict, and marks the weakest', () => {
    expect(
      toChainViews(ENTRIES, 'en').map(({ id, steps }) => [
        id,
        steps.map((step) => [step.id, step.ratingLabel, step.weakest]),
      ]),
    ).toEqual([
      [
        'main',
        [
          ['ground', 'Supported', false],
          ['middle', 'Supported with correction', true],
          ['top', 'Pending', false],
        ],
      ],
      [
        'side',
        [
          ['doubtful', 'Contradicted', true],
          ['top', 'Pending', false],
        ],
      ],
    ]);
  });

  it('refuses a step that is no claim', () => {
    const [chain] = ENTRIES.chains.values();
    const entries = withEntries('chains', { ...chain, steps: ['nowhere', 'middle'] });
    expect(() => toChainViews(entries, 'en')).toThrow(
      new RangeError('requireClaim: no claim nowhere'),
    );
  });
});
