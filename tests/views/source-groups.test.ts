import { describe, expect, it } from 'vitest';
import { SourceSchema, type Source } from '#schemas/source.ts';
import { groupedSources, groupOf } from '#views/source-groups.ts';
import { ENTRIES } from './entries.ts';

const source = (type: string, reliability = 'primary'): Source =>
  SourceSchema.parse({
    id: 'work',
    type,
    title: 'A work',
    language: 'en',
    read: 'full',
    reliability,
  });

describe('groupOf(source)', () => {
  it.each([
    ['article', 'primary', 'papers'],
    ['report', 'secondary', 'papers'],
    ['dataset', 'primary', 'data'],
    ['software', 'secondary', 'data'],
    ['article-newspaper', 'primary', 'press'],
    ['webpage', 'primary', 'makers'],
    ['webpage', 'secondary', 'press'],
    ['post', 'weak', 'press'],
  ])('counts a %s that is %s among the %s', (type, reliability, group) => {
    expect(groupOf(source(type, reliability))).toBe(group);
  });
});

describe('groupedSources(entries, locale)', () => {
  it('has every source once, in its group', () => {
    const groups = groupedSources(ENTRIES, 'en');
    expect(groups.map(({ group }) => group)).toEqual(['papers', 'makers', 'press', 'data']);
    const ids = groups.flatMap(({ sources }) => sources.map(({ id }) => id));
    expect(ids.toSorted()).toEqual([...ENTRIES.sources.keys()].toSorted());
  });
});
