import { describe, expect, it } from 'vitest';
import { toChangeDays } from '#views/changes-view.ts';
import { ENTRIES } from './entries.ts';

describe('toChangeDays(entries, locale)', () => {
  const days = toChangeDays(ENTRIES, 'en');

  it('lists the latest day first', () => {
    const ids = days.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort().reverse());
    expect(ids).toContain('2026-03-04');
  });

  it('tells what a claim was rated before and why it is rated otherwise', () => {
    const [change] = days.find(({ id }) => id === '2026-03-04')?.rerated ?? [];
    expect([change?.claim.id, change?.from.rating, change?.to.rating]).toEqual([
      'middle',
      'contested',
      'supported-with-correction',
    ]);
    expect(change?.gist).toBe(ENTRIES.claims.get('middle')?.verdicts.at(-1)?.gist.en);
  });

  it('counts each verdict once: a first one, a changed one or one argued anew', () => {
    const listed = days.flatMap(({ judged, rerated, reargued }) => [
      ...judged,
      ...rerated,
      ...reargued,
    ]);
    const kept = [...ENTRIES.claims.values()].flatMap(({ verdicts }) => verdicts);
    expect(listed).toHaveLength(kept.length);
  });
});
