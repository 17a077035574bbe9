import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODES } from '#checks/issue.ts';
import { checkContent } from '#checks/index.ts';
import { CONTROLS } from './broken/breaks.ts';
import { SCRAPS } from './broken/random-edits.ts';
import { VALID, writeContent } from './fixture.ts';

const ENTRY_FILES = Object.keys(VALID).filter(
  (path) => path.includes('/') && !/claims\/c-/.test(path),
);

/** Also what nobody would type. */
const TYPED = [...SCRAPS, '}', '!!int', '\u0000', '__proto__: 1\n', '${x}'];

describe('checkContent(directory)', () => {
  it('reports whatever a file holds, at places inside it, and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ENTRY_FILES),
        fc.nat(),
        fc.nat({ max: 40 }),
        fc.constantFrom(...TYPED),
        (path, at, length, scrap) => {
          const text = VALID[path] ?? '';
          const start = at % text.length;
          const broken = text.slice(0, start) + scrap + text.slice(start + length);
          const directory = writeContent({ ...VALID, [path]: broken });
          const { issues } = checkContent(directory, { figures: CONTROLS });
          rmSync(directory, { recursive: true });
          for (const { code, file, line, column, message, hint } of issues) {
            const own =
              relative(directory, file) === path
                ? broken
                : (VALID[relative(directory, file)] ?? '');
            const lines = own.split('\n');
            expect(Object.keys(CODES)).toContain(code);
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
            expect(Math.min(line, column, message.length, hint.length)).toBeGreaterThanOrEqual(1);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it.each([
    [
      'a list',
      '- a\n- b\n',
      'the entry is a list and must be a block of fields: the page that prints this entry needs it',
    ],
    [
      'a word',
      'model\n',
      'the entry is “model” and must be a block of fields: the page that prints this entry needs it',
    ],
  ])('takes %s for no entry', (_, text, message) => {
    const directory = writeContent({ ...VALID, 'models/x.yaml': text });
    const { issues } = checkContent(directory);
    rmSync(directory, { recursive: true });
    expect(issues.map((issue) => issue.message)).toEqual([message]);
  });
});
