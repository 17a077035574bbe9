import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES } from '#checks/issue.ts';
import { checkContent } from '#checks/index.ts';
import { FIGURE_CHECKS } from '#feed/figure-checks.ts';
import { withCopy } from './plant.ts';
import { editAtRandom } from './random-edits.ts';

/** How many files of the real content are edited at once; 3,000 were, in runs of a hundred. */
const AT_ONCE = 100;

describe('checkContent(directory) on the real content, edited at random', () => {
  it.each([1, 2])('reports at places there are, in words, and does not throw (seed %i)', (seed) => {
    withCopy((content) => {
      const edits = editAtRandom(content, AT_ONCE, seed);
      const { issues } = checkContent(content, { figures: FIGURE_CHECKS, today: '2026-11-25' });
      const lines = new Map<string, string[]>();
      const outside = issues.filter(({ code, file, line, column, message, hint }) => {
        const own = lines.get(file) ?? readFileSync(file, 'utf8').split(/\r\n|\r|\n/);
        lines.set(file, own);
        const isThere =
          line >= 1 &&
          line <= own.length &&
          column >= 1 &&
          column <= (own[line - 1] ?? '').length + 1;
        return !(isThere && Object.hasOwn(CODES, code) && message !== '' && hint !== '');
      });
      expect(outside).toEqual([]);
      const found = new Set(issues.map(({ file }) => relative(content, file)));
      // Some edits harm nothing; most do.
      expect(edits.filter(({ file }) => found.has(file)).length).toBeGreaterThan(AT_ONCE / 2);
    });
  });
});
