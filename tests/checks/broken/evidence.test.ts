import { describe, expect, it } from 'vitest';
import { READ_BY_SOURCE } from '#checks/rules/evidence-kept.ts';
import { READS } from '#schemas/evidence.ts';
import { claim, describeBreaks, issuesOf } from './breaks.ts';
import type { BreakRows } from './breaks.ts';
import { replaced, type Files } from '../fixture.ts';

const SOURCE = 'sources/meta-2024.yaml';
const source = (piece: string, by: string, files?: Files): Files =>
  replaced(SOURCE, piece, by, files);

/** Of issues that every claim of the small tree has, those of the first. */
const inFirst = (files: Files): string[] =>
  issuesOf(files).filter((issue) => issue.includes('claims/tokens.yaml'));

const LOOK =
  '{ on: 2026-11-25, where: { en: a list, zh: 清单 }, found: { en: Nothing., zh: 没有。 } }';
const PREDICTS = 'kind: prediction';
const DUE = 'force: asserts\ndue: { earliest: 2024-01-01, latest: 2024-12-31 }';
const ADD =
  'add `looked: [{ on: 2026-11-25, where: { en: In a sentence., zh: 用一句话说。 }, found: { en: In a sentence., zh: 用一句话说。 } }]`';

const ROWS: BreakRows = {
  'what was looked for': [
    [
      'a prediction nobody looked into',
      claim('kind: fact', PREDICTS),
      `prediction/not-looked claims/tokens.yaml:3:7 → ${ADD}`,
    ],
    [
      'a day to fall due on, and no search',
      claim('force: asserts', DUE),
      `prediction/not-looked claims/tokens.yaml:34:6 → ${ADD}`,
    ],
    ['a prediction with a search', claim('kind: fact', `${PREDICTS}\nlooked: [${LOOK}]`)],
    [
      'an empty list of searches',
      claim('kind: fact', `${PREDICTS}\nlooked: []`),
      'schema/value claims/tokens.yaml:4:9 → write it as in `looked: [{ on: 2026-11-25, where: { en: In a sentence., zh: 用一句话说。 }, found: { en: In a sentence., zh: 用一句话说。 } }]`',
    ],
    [
      'searches out of order',
      claim('kind: fact', `${PREDICTS}\nlooked: [${LOOK}, ${LOOK.replace('11-25', '11-24')}]`),
      'schema/value claims/tokens.yaml:4:9 → write it as in `looked: [{ on: 2026-11-25, where: { en: In a sentence., zh: 用一句话说。 }, found: { en: In a sentence., zh: 用一句话说。 } }]`',
    ],
  ],
  'what a source says of itself': [
    [
      'a source without a language',
      source('language: en\n', ''),
      `schema/missing ${SOURCE}:1:1 → add \`language: en\``,
    ],
    [
      'a language by its name',
      source('language: en', 'language: English'),
      `schema/value ${SOURCE}:5:11 → write it as in \`language: en\``,
    ],
    [
      'a copy that is no archive’s',
      source('language: en', 'language: en\narchived: https://example.org/copy'),
      `schema/value ${SOURCE}:6:11 → write it as in \`archived: https://web.archive.org/web/20240418160000/https://example.org/\``,
    ],
    [
      'an archived copy anyone on the way can change',
      source('language: en', 'language: en\narchived: http://web.archive.org/web/2024/x'),
      `schema/value ${SOURCE}:6:11 → write it as in \`archived: https://web.archive.org/web/20240418160000/https://example.org/\``,
    ],
    [
      'an archived copy',
      source('language: en', 'language: en\narchived: https://doi.org/10.1000/x'),
    ],
  ],
};

describeBreaks(ROWS);

describe('checkContent(directory) on how evidence was read', () => {
  const rows = Object.entries(READ_BY_SOURCE).flatMap(([whole, possible]) =>
    READS.map((read) => ({ whole, read, possible })),
  );
  it.each(rows)(
    'holds $read against a source that is read: $whole',
    ({ whole, read, possible }) => {
      const edited = claim('read: in-source', `read: ${read}`);
      // An account alone carries low confidence; that is another rule's.
      const files = source(
        'read: part',
        `read: ${whole}`,
        replaced('claims/tokens.yaml', 'confidence: high', 'confidence: low', edited),
      );
      const mend = possible.length > 0 ? `write \`read: ${possible.join('` or `')}\`, or ` : '';
      expect(inFirst(files)).toEqual(
        possible.includes(read)
          ? []
          : [
              `evidence/read claims/tokens.yaml:30:15 → ${mend}mend \`read\` in content/sources/meta-2024.yaml if the passage was read`,
            ],
      );
    },
  );

  it('wants a day on which a passage was last seen, from the source or its own', () => {
    const nowhere = source('seen: 2026-11-23\n', '');
    const hint =
      'write `seen: 2026-11-23` in content/sources/meta-2024.yaml, with the day it was read, or here if it was another';
    expect(inFirst(nowhere)).toEqual([`evidence/seen claims/tokens.yaml:26:9 → ${hint}`]);
    const own = 'read: in-source\n        seen: 2026-11-24';
    expect(inFirst(replaced('claims/tokens.yaml', 'read: in-source', own, nowhere))).toEqual([]);
  });

  it('lets nothing but context rest on what was withdrawn', () => {
    const note = '{ en: By its authors., zh: 作者自行撤回。 }';
    const files = source('seen:', `retracted: { on: 2025-01-31, note: ${note} }\nseen:`);
    expect(inFirst(files)).toEqual([
      'evidence/retracted claims/tokens.yaml:26:17 → write `stance: context`, or add a verdict that does without it',
    ]);
    const context = replaced('claims/tokens.yaml', 'stance: for', 'stance: context', files);
    const open = replaced('claims/tokens.yaml', 'rating: supported', 'rating: pending', context);
    expect(inFirst(open)).toEqual([]);
  });
});
