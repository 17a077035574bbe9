import { describe, expect, it } from 'vitest';
import { latestVerdict } from '#checks/claim-graph.ts';
import { requireClaim } from '#views/claim-view.ts';
import { toEvidenceGroups } from '#views/evidence-view.ts';
import type { Evidence } from '#schemas/evidence.ts';
import type { Locale } from '#schemas/text.ts';
import { ENTRIES } from './entries.ts';

const { evidence } = latestVerdict(requireClaim(ENTRIES, 'ground'));
const groups = (locale: Locale, pieces: readonly Evidence[] = evidence) =>
  toEvidenceGroups(ENTRIES, pieces, locale);
const piece = (source: string, more: Partial<Evidence> = {}): Evidence => ({
  source,
  locator: 'Table 3',
  says: { en: `What ${source} says.`, zh: `${source}所说。` },
  stance: 'for',
  read: 'in-source',
  ...more,
});

describe('toEvidenceGroups(entries, evidence, locale)', () => {
  it.each([
    ['en', ['For', '1 for'], ['Against', '1 against'], ['Context', '1 for context']],
    ['zh', ['支持', '支持1条'], ['反对', '反对1条'], ['背景', '背景1条']],
  ] as const)('counts in %s what speaks for a verdict and what against it', (locale, ...rows) => {
    expect(groups(locale).map(({ label, tally }) => [label, tally])).toEqual(rows);
    expect(groups(locale).map(({ stance }) => stance)).toEqual(['for', 'against', 'context']);
  });

  it('has a stroke for each piece, and no group without one', () => {
    const [first, ...others] = groups('en', [piece('meta-2024'), piece('hoffmann-2022')]);
    expect([first?.strokes, others]).toEqual(['▮▮', []]);
  });

  it.each([
    [
      'en',
      ['Llama 3 card', '/sources/#meta-2024', 'Sec. 3.2; Table 3', 'What meta-2024 says.'],
      ['Hoffmann et al. 2022', '/sources/#hoffmann-2022', 'Sec. 3.2; Table 3', undefined],
    ],
    [
      'zh',
      ['Llama 3模型卡', '/zh/sources/#meta-2024', '第3.2节；表3', 'meta-2024所说。'],
      ['Hoffmann等 2022', '/zh/sources/#hoffmann-2022', '第3.2节；表3', undefined],
    ],
  ] as const)(
    'names in %s the source, the place and what is said there',
    (locale, first, second) => {
      const [own, against] = groups(locale).map(({ items }) => items[0]);
      expect([own?.label, own?.href, own?.locator, own?.says]).toEqual(first);
      expect([against?.label, against?.href, against?.locator]).toEqual(second.slice(0, 3));
    },
  );

  it.each([
    ['en', 'known from an account of it'],
    ['zh', '据他人转述'],
  ] as const)('flags in %s only what was not read itself', (locale, flag) => {
    expect(groups(locale).map(({ items }) => items[0]?.flags[0])).toEqual([
      undefined,
      flag,
      locale === 'en' ? 'nobody answers for it' : '无人负责',
    ]);
  });

  it.each([
    [
      'en',
      ['last seen on 23 November 2026'],
      ['in Simplified Chinese', 'last seen on 25 November 2026'],
    ],
    ['zh', ['用英语写成', '查阅于2026年11月23日'], ['查阅于2026年11月25日']],
  ] as const)(
    'notes in %s a foreign language, and the last day somebody looked',
    (locale, ...ends) => {
      const items = groups(locale).map(({ items: [item] }) => item?.notes);
      expect([items[0], items[2]]).toEqual(ends);
    },
  );

  it('puts what was read before what is known from others, and first hand before second', () => {
    const told = piece('meta-2024', { read: 'in-account' });
    const [group] = groups('en', [told, piece('board'), piece('meta-2024')]);
    expect(group?.items.map(({ label, flags }) => [label, flags.length])).toEqual([
      ['Llama 3 card', 0],
      ['A board post', 2],
      ['Llama 3 card', 1],
    ]);
  });

  it('refuses evidence from a source that is not there', () => {
    expect(() => toEvidenceGroups({ ...ENTRIES, sources: new Map() }, evidence, 'en')).toThrow(
      new RangeError('toEvidenceGroups: no source meta-2024'),
    );
  });
});
