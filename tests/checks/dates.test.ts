import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#checks/index.ts';
import { checkDates } from '#checks/rules/dates.ts';
import type { Files } from './fixture.ts';
import { writeContent } from './fixture.ts';

const TODAY = '2026-11-25';

function issuesOf(files: Files, today: string | undefined = TODAY): string[] {
  const directory = writeContent(files);
  const { issues } = checkContent(directory, { rules: [checkDates], ...(today && { today }) });
  rmSync(directory, { recursive: true });
  return issues.map(
    ({ code, file, line, column }) => `${code} ${relative(directory, file)}:${line}:${column}`,
  );
}

describe('checkDates(content)', () => {
  it.each([
    ['a verdict', 'claims/a.yaml', 'id: a\nverdicts:\n  - as_of: 2026-11-26\n', '3:12'],
    ['evidence', 'claims/a.yaml', 'verdicts:\n  - evidence:\n      - seen: 2027-01-01\n', '3:15'],
    ['a search', 'claims/a.yaml', 'looked:\n  - on: 2036-01-01\n', '2:9'],
    ['a release', 'models/a.yaml', 'released:\n  value: 2034-04-18\n', '2:10'],
    ['a law', 'laws/a.yaml', 'published: 2044-03\n', '1:12'],
    ['a point', 'series/a.yaml', 'points:\n  - { date: "2036", value: 1 }\n', '2:13'],
    ['a source', 'sources/a.yaml', 'issued: { date-parts: [[2032]] }\n', '1:24'],
    ['a source by its month', 'sources/a.yaml', 'issued: { date-parts: [[2026, 12]] }\n', '1:24'],
    ['an access', 'sources/a.yaml', 'accessed:\n  date-parts: [[2026, 11, 26]]\n', '2:16'],
  ])('reports the day of %s that has not come', (_, file, text, place) => {
    expect(issuesOf({ [file]: text })).toEqual([`date/future ${file}:${place}`]);
  });

  it.each([
    ['today', 'claims/a.yaml', 'verdicts:\n  - as_of: 2026-11-25\n'],
    [
      'this month and this year',
      'series/a.yaml',
      'points:\n  - { date: 2026-11 }\n  - { date: "2026" }\n',
    ],
    [
      'a day on which something falls due',
      'claims/a.yaml',
      'due: { latest: 2030-12-31 }\nnext_review: 2027-05-31\n',
    ],
    ['what is no day', 'sources/a.yaml', 'title: "2099"\n'],
  ])('has nothing against %s', (_, file, text) => {
    expect(issuesOf({ [file]: text })).toEqual([]);
  });

  it('knows no day as too late where none is given', () => {
    expect(issuesOf({ 'laws/a.yaml': 'published: 2044\n' }, '')).toEqual([]);
  });
});
