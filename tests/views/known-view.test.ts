import { describe, expect, it } from 'vitest';
import { toKnownDates } from '#views/known-view.ts';
import { ENTRIES } from './entries.ts';

describe('toKnownDates(entries, id, locale)', () => {
  it('puts evidence in the order of its sources’ dates, the essay among them', () => {
    const dates = toKnownDates(ENTRIES, 'ground', 'en');
    expect(dates.map(({ id }) => id)).toEqual([...dates.map(({ id }) => id)].sort());
    expect(dates.filter(({ isEssay }) => isEssay).map(({ date }) => date)).toEqual([
      '18 April 2024',
    ]);
  });

  it('says of each piece which way it points, what it says and where', () => {
    const [item] = toKnownDates(ENTRIES, 'tenth', 'zh').flatMap(({ items }) => items);
    expect(item).toEqual({
      stanceLabel: '支持',
      says: 'meta-2024所说。',
      label: 'Llama 3模型卡',
      href: '/zh/sources/#meta-2024',
    });
  });
});
