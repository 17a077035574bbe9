import { describe, expect, it } from 'vitest';
import { toLadder } from '#views/ladder-view.ts';
import { CONTENT } from './content.ts';
import { ENTRIES } from './entries.ts';

describe('toLadder(entries, locale)', () => {
  it('has every claim once, in its section, with links to steps that are there', () => {
    const parts = toLadder(CONTENT, 'en');
    const steps = parts.flatMap((part) => part.steps);
    const ids = steps.map(({ here }) => here.id);
    expect(ids.toSorted()).toEqual([...CONTENT.claims.keys()].toSorted());
    for (const [i, part] of parts.entries())
      for (const { here } of part.steps) expect(here.number).toMatch(new RegExp(`^§${i + 1}\\.`));
    const linked = steps.flatMap(({ before, after }) => [...before, ...after]);
    expect(linked.length).toBeGreaterThan(ids.length);
    for (const { id } of linked) expect(ids).toContain(id);
  });

  it('goes from premise to conclusion, and puts what stands alone last', () => {
    for (const { steps } of toLadder(CONTENT, 'zh')) {
      const ids = steps.map(({ here }) => here.id);
      for (const { here, before } of steps) {
        const own = before.map(({ id }) => ids.indexOf(id));
        expect(Math.max(-1, ...own), here.id).toBeLessThan(ids.indexOf(here.id));
      }
      const ties = steps.map(({ before, after }) =>
        [...before, ...after].some(({ id }) => ids.includes(id)),
      );
      expect(ties.lastIndexOf(true)).toBe(ties.filter(Boolean).length - 1);
    }
  });

  it('speaks the reader’s language', () => {
    const [part] = toLadder(ENTRIES, 'zh');
    expect([part?.id, part?.title]).toEqual(['section-1', 'Llama 3与缩放定律']);
  });
});
