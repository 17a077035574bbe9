import { describe, expect, it } from 'vitest';
import { LOCALES } from '#schemas/text.ts';
import { toScoreboardView } from '#views/scoreboard-view.ts';
import { CONTENT } from './content.ts';
import { ENTRIES } from './entries.ts';

describe('toScoreboardView(entries, locale)', () => {
  it.each([
    [
      'en',
      [
        [1, 'Llama 3 and scaling laws', ['§1.1.1', '§1.2.1', '§1.10.1']],
        [2, 'Open and closed models', ['§2.1.1', '§2.1.2']],
      ],
    ],
    [
      'zh',
      [
        [1, 'Llama 3与缩放定律', ['§1.1.1', '§1.2.1', '§1.10.1']],
        [2, '开源与闭源', ['§2.1.1', '§2.1.2']],
      ],
    ],
  ] as const)('lays the claims of each section out in the order of the essay: %s', (...row) => {
    const [locale, expected] = row;
    const { sections } = toScoreboardView(ENTRIES, locale);
    expect(
      sections.map(({ section, title, lines }) => [section, title, lines.map((l) => l.number)]),
    ).toEqual(expected);
  });

  it.each([
    ['en', 'Supported 1, Supported with correction 1, Contradicted 1, Pending 1, Not checkable 1'],
    ['zh', '属实 1, 大体属实，须更正 1, 不符 1, 待定 1, 无从查证 1'],
  ] as const)('counts each rating that some claim has by its last verdict: %s', (locale, words) => {
    const { counts, total } = toScoreboardView(ENTRIES, locale);
    expect(counts.map(({ label, count }) => `${label} ${count}`).join(', ')).toBe(words);
    expect(total).toBe('5');
  });

  it.each(LOCALES)('adds up to every claim of the ledger, each once: %s', (locale) => {
    const { sections, counts, total } = toScoreboardView(CONTENT, locale);
    const lines = sections.flatMap((section) => section.lines);
    expect(total).toBe(String(CONTENT.claims.size));
    expect(new Set(lines.map(({ id }) => id))).toEqual(new Set(CONTENT.claims.keys()));
    expect(lines).toHaveLength(CONTENT.claims.size);
    expect(counts.reduce((sum, { count }) => sum + Number(count), 0)).toBe(CONTENT.claims.size);
    for (const { rating, count } of counts) {
      expect(lines.filter((line) => line.rating === rating)).toHaveLength(Number(count));
    }
  });
});
