import { describe, expect, it } from 'vitest';
import { inEssayOrder, placeNumber } from '#checks/claim-graph.ts';
import { requireClaim, toClaimLine, toClaimView } from '#views/claim-view.ts';
import { ENTRIES } from './entries.ts';

const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);

describe('placeNumber(claim)', () => {
  it.each([
    ['ground', '§1.1.1'],
    ['tenth', '§1.10.1'],
    ['doubtful', '§2.1.2'],
  ])('puts %s at %s', (id, number) => {
    expect(placeNumber(requireClaim(ENTRIES, id))).toBe(number);
  });
});

describe('inEssayOrder(claims)', () => {
  it('counts section, bullet and order as numbers, so that bullet 10 follows bullet 2', () => {
    expect(ids([...ENTRIES.claims.values()])).toEqual([
      'top',
      'tenth',
      'middle',
      'ground',
      'doubtful',
    ]);
    expect(ids(inEssayOrder(ENTRIES.claims.values()))).toEqual([
      'ground',
      'middle',
      'tenth',
      'top',
      'doubtful',
    ]);
  });
});

describe('toClaimLine(claim, locale)', () => {
  it.each([
    [
      'en',
      {
        href: '/claims/middle/',
        ratingLabel: 'Supported with correction',
        restatement: 'The middle claim.',
        label: 'Of middle',
        gist: 'Why supported-with-correction.',
        kindLabel: 'fact',
      },
    ],
    [
      'zh',
      {
        href: '/zh/claims/middle/',
        ratingLabel: '大体属实，须更正',
        restatement: '论断middle。',
        label: '关于middle',
        gist: '为何supported-with-correction。',
        kindLabel: '事实',
      },
    ],
  ] as const)('gives the verdict that counts in %s', (locale, words) => {
    expect(toClaimLine(requireClaim(ENTRIES, 'middle'), locale)).toEqual({
      id: 'middle',
      number: '§1.2.1',
      rating: 'supported-with-correction',
      importance: 'low',
      ...words,
    });
  });
});

describe('requireClaim(entries, id)', () => {
  it('refuses an id no claim has', () => {
    expect(() => requireClaim(ENTRIES, 'nowhere')).toThrow(
      new RangeError('requireClaim: no claim nowhere'),
    );
  });
});

describe('toClaimView(entries, id, locale)', () => {
  it.each([
    [
      'en',
      [
        'prediction',
        'the essay expects it (“估计”)',
        'came about: not settled yet',
        'supports the argument',
        'due 1 January 2026 to 31 December 2027',
        'confidence medium',
        'judged 2 January 2025, again by 1 January 2027',
      ],
      'Judged pending.',
      'A correction.',
    ],
    [
      'zh',
      [
        '预测',
        '原文预计会如此（“估计”）',
        '后来：尚无定论',
        '支撑论证',
        '应验期限为2026年1月1日至2027年12月31日',
        '把握中',
        '2025年1月2日裁定，2027年1月1日前复核',
      ],
      '裁定：pending。',
      '一份更正。',
    ],
  ] as const)('says in %s what a claim is and how it was judged', (locale, ...said) => {
    const { facts, reasoning, wouldChange } = toClaimView(ENTRIES, 'top', locale);
    expect([facts, reasoning, wouldChange]).toEqual(said);
  });

  it('names a force without a word of the essay, no outcome that nobody waits for, and no days', () => {
    expect(toClaimView(ENTRIES, 'ground', 'en').facts).toEqual([
      'fact',
      'the essay states it',
      'carries the argument',
      'confidence medium',
      'judged 1 May 2024, again by 1 January 2027',
    ]);
  });

  it.each([
    [
      'en',
      ['4 March 2026', 'Supported with correction', 'Why supported-with-correction.', undefined],
      ['1 February 2025', 'Contested', 'Why contested.', 'Judged contested.'],
      ['1 May 2024', 'Pending', 'Why pending.', 'Judged pending.'],
    ],
    [
      'zh',
      ['2026年3月4日', '大体属实，须更正', '为何supported-with-correction。', undefined],
      ['2025年2月1日', '有争议', '为何contested。', '裁定：contested。'],
      ['2024年5月1日', '待定', '为何pending。', '裁定：pending。'],
    ],
  ] as const)(
    'tells the verdicts from the latest back, with old reasons: %s',
    (locale, ...rows) => {
      const { history } = toClaimView(ENTRIES, 'middle', locale);
      expect(history.map((v) => [v.asOf, v.ratingLabel, v.gist, v.reasoning])).toEqual(rows);
      expect(history.map(({ rating }) => rating)).toEqual([
        'supported-with-correction',
        'contested',
        'pending',
      ]);
    },
  );

  it('has no history where the first verdict still counts', () => {
    expect(toClaimView(ENTRIES, 'ground', 'en').history).toEqual([]);
  });

  it.each([
    ['en', 'Last looked for on 25 November 2026: an index. Nothing new.'],
    ['zh', '最近一次查找：2026年11月25日，一份索引。无新内容。'],
  ] as const)('says in %s where anybody last looked for what came of it', (locale, looked) => {
    expect(toClaimView(ENTRIES, 'top', locale).looked).toBe(looked);
    expect(toClaimView(ENTRIES, 'ground', locale).looked).toBeUndefined();
  });

  it.each([
    ['en', 'Growth', '8×', 'assumed', ['Holds', 'Holds under 1 of 3 laws']],
    ['zh', '增长', '8倍', '假设', ['成立', '3套定律中有1套成立']],
  ] as const)('prints the numbers in the claim and its checks: %s', (locale, ...row) => {
    const [label, text, standing, summaries] = row;
    const { figures, checks } = toClaimView(ENTRIES, 'ground', locale);
    expect(figures.map((f) => [f.label, f.quantity.text, f.quantity.standingLabel])).toEqual([
      [label, text, standing],
    ]);
    expect(checks.map(({ summary }) => summary)).toEqual(summaries);
  });
});
