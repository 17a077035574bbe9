import { readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { CODES, type Code } from '#checks/issue.ts';
import { helpOf } from '#checks/report.ts';
import { CODES_MANUAL, codesManual, issuesOfExamples } from './codes-manual.ts';

const NAMES = Object.keys(CODES) as Code[];
const ISSUES = issuesOfExamples();
const KEPT = readFileSync(CODES_MANUAL, 'utf8');
const HEADINGS = KEPT.split('\n').filter((line) => line.startsWith('## '));

describe('content/CODES.md', () => {
  it('is what the examples come to', () => {
    expect(
      KEPT,
      'a code, its words or an example has changed: run `npm run accept`, and look at what differs',
    ).toBe(codesManual(ISSUES));
  });

  it('has a section for every code, in the order of the catalogue', () => {
    expect(HEADINGS).toEqual(NAMES.map((code) => `## \`${code}\``));
  });

  it('has a place of its own for every code, which reports lead to', () => {
    const slugger = new GithubSlugger();
    const places = HEADINGS.map((line) => slugger.slug(line.slice('## '.length)));
    expect(NAMES.map((code) => helpOf('https://github.com/owner/name/', code))).toEqual(
      places.map((place) => `https://github.com/owner/name/blob/HEAD/content/CODES.md#${place}`),
    );
  });
});

describe('the words of an issue', () => {
  it.each([...ISSUES])('of %s say what is wrong and what to type, and leave no gap', (_, issue) => {
    const { message, hint } = issue;
    for (const words of [message, hint]) {
      expect(words).toMatch(/\p{L}{3}/u);
      expect(words).not.toMatch(/undefined|null|NaN|\[object|TODO|\$\{|\/tmp\/|\s{2}/);
      expect(words).not.toMatch(/[.\s]$/);
    }
    expect(message).not.toBe(hint);
  });
});
