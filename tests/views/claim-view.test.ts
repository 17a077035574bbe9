import { describe, expect, it } from 'vitest';
import { inEssayOrder, placeNumber } from '#checks/claim-graph.ts';
import { requireClaim, toClaimLine, toClaimView } from '#views/claim-view.ts';
import { ENTRIES, withEntries } from './entries.ts';

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
      {
        placeLabel: 'Section 2, bullet 1, claim 1',
        forceLabel: 'expects it (“估计”)',
        cameLabel: 'not settled yet',
        importanceLabel: 'supports the argument',
        confidenceLabel: 'medium',
        asOf: '2 January 2025',
        reasoning: 'Judged pending.',
        wouldChange: 'A correction.',
        due: '1 January 2026 to 31 December 2027',
        nextReview: '1 January 2027',
      },
    ],
    [
      'zh',
      {
        placeLabel: '第2节第1段第1条',
        forceLabel: '预计会如此（“估计”）',
        cameLabel: '尚无定论',
        importanceLabel: '支撑论证',
        confidenceLabel: '中',
        asOf: '2025年1月2日',
        reasoning: '裁定：pending。',
        wouldChange: '一份更正。',
        due: '2026年1月1日至2027年12月31日',
        nextReview: '2027年1月1日',
      },
    ],
  ] as const)('says in %s where a claim stands and how it was judged', (locale, said) => {
    expect(toClaimView(ENTRIES, 'top', locale)).toMatchObject(said);
  });

  it('names a force without a word of the essay, and no outcome of what nobody waits for', () => {
    expect(toClaimView(ENTRIES, 'ground', 'en')).toMatchObject({
      forceLabel: 'states it',
      cameLabel: undefined,
    });
  });

  it('gives no days to a claim that predicts nothing', () => {
    expect(toClaimView(ENTRIES, 'ground', 'en').due).toBe(undefined);
  });

  it.each([
    [
      'en',
      ['1 May 2024', 'Pending', 'Judged pending.'],
      ['1 February 2025', 'Contested', 'Judged contested.'],
    ],
    [
      'zh',
      ['2024年5月1日', '待定', '裁定：pending。'],
      ['2025年2月1日', '有争议', '裁定：contested。'],
    ],
  ] as const)('keeps earlier verdicts, oldest first, without the last: %s', (locale, ...rows) => {
    const { earlier, reasoning } = toClaimView(ENTRIES, 'middle', locale);
    expect(earlier.map((v) => [v.asOf, v.ratingLabel, v.reasoning])).toEqual(rows);
    expect(earlier.map(({ rating }) => rating)).toEqual(['pending', 'contested']);
    expect(reasoning).toContain('supported-with-correction');
  });

  it('has no earlier verdict where the first still counts', () => {
    expect(toClaimView(ENTRIES, 'ground', 'en').earlier).toEqual([]);
  });

  it.each([
    [
      'en',
      ['Llama 3 card', '/sources/#meta-2024', 'for', 'read in a full copy of it'],
      ['Hoffmann et al. 2022', '/sources/#hoffmann-2022', 'against', 'known from an account of it'],
      ['A board post', '/sources/#board', 'context', 'read in the source itself'],
    ],
    [
      'zh',
      ['Llama 3模型卡', '/zh/sources/#meta-2024', '支持', '读自全文副本'],
      ['Hoffmann等 2022', '/zh/sources/#hoffmann-2022', '反对', '据他人转述'],
      ['A board post', '/zh/sources/#board', '背景', '读自原件'],
    ],
  ] as const)('names each piece of evidence, its stance and how it was read: %s', (...row) => {
    const [locale, ...pieces] = row;
    const { evidence } = toClaimView(ENTRIES, 'ground', locale);
    expect(evidence.map((e) => [e.label, e.href, e.stanceLabel, e.readLabel])).toEqual(pieces);
    expect(evidence.map(({ stance }) => stance)).toEqual(['for', 'against', 'context']);
  });

  it.each([
    ['en', 'Sec. 3.2; Table 3', 'What meta-2024 says.'],
    ['zh', '第3.2节；表3', 'meta-2024所说。'],
  ] as const)('says in %s where evidence stands and what is said there', (locale, place, says) => {
    const [first] = toClaimView(ENTRIES, 'ground', locale).evidence;
    expect([first?.locator, first?.says]).toEqual([place, says]);
  });

  it.each([
    [
      'en',
      ['last seen on 23 November 2026', undefined],
      ['last seen on 25 November 2026', 'in Simplified Chinese'],
    ],
    ['zh', ['查阅于2026年11月23日', '用英语写成'], ['查阅于2026年11月25日', undefined]],
  ] as const)(
    'says in %s when a passage was last seen, its own day before that of its source, and in which language',
    (locale, ...ends) => {
      const { evidence } = toClaimView(ENTRIES, 'ground', locale);
      expect([evidence[0], evidence[2]].map((e) => [e?.seen, e?.language])).toEqual(ends);
    },
  );

  it.each([
    ['en', 'Last looked for on 25 November 2026: an index. Nothing new.'],
    ['zh', '最近一次查找：2026年11月25日，一份索引。无新内容。'],
  ] as const)('says in %s where anybody last looked for what came of it', (locale, looked) => {
    expect(toClaimView(ENTRIES, 'top', locale).looked).toBe(looked);
    expect(toClaimView(ENTRIES, 'ground', locale).looked).toBeUndefined();
  });

  it('refuses evidence from a source that is not there', () => {
    const entries = { ...ENTRIES, sources: new Map() };
    expect(() => toClaimView(entries, 'top', 'en')).toThrow(
      new RangeError('toEvidenceView: no source meta-2024'),
    );
  });

  it.each([
    ['ground', [], ['middle', 'tenth', 'top'], undefined],
    ['middle', ['ground'], ['top'], 'ground'],
    ['tenth', ['ground'], [], 'ground'],
    ['doubtful', [], [], undefined],
  ])('of %s says it rests on %j and supports %j, and that %s is the weakest below', (...row) => {
    const [id, restsOn, supports, weakest] = row;
    const view = toClaimView(ENTRIES, id, 'en');
    expect(ids(view.restsOn)).toEqual(restsOn);
    expect(ids(view.supports)).toEqual(supports);
    expect(view.weakest?.id).toBe(weakest);
  });

  it('looks for the weakest below the premises too', () => {
    const first = requireClaim(ENTRIES, 'ground');
    const [verdict] = first.verdicts;
    const contested = { ...first, verdicts: [{ ...verdict, rating: 'contested' }] };
    const second = requireClaim(ENTRIES, 'top');
    const entries = withEntries('claims', contested, { ...second, conditional_on: undefined });
    expect(toClaimView(entries, 'top', 'zh').weakest).toMatchObject({
      id: 'ground',
      href: '/zh/claims/ground/',
      ratingLabel: '有争议',
    });
  });

  it('counts what must fail as no ground, and names what waits for it', () => {
    expect(toClaimView(ENTRIES, 'top', 'en').weakest?.id).toBe('middle');
    const doubtful = toClaimView(ENTRIES, 'doubtful', 'en');
    expect([ids(doubtful.supports), ids(doubtful.bars)]).toEqual([[], ['top']]);
    expect(toClaimView(ENTRIES, 'ground', 'en').bars).toEqual([]);
  });

  it('lists the conditions in their order, and whether each is to hold', () => {
    const { conditions } = toClaimView(ENTRIES, 'top', 'en');
    expect(conditions.map(({ line, holds }) => [line.id, line.ratingLabel, holds])).toEqual([
      ['doubtful', 'Contradicted', false],
      ['ground', 'Supported', true],
    ]);
    expect(toClaimView(ENTRIES, 'middle', 'en').conditions).toEqual([]);
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
