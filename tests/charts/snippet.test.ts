import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { State } from '#charts/spec/fields.ts';
import type { Figure } from '#charts/spec/figure.ts';
import { FIGURES, RECIPES } from '#charts/figures/all.ts';
import { AS_GIVEN } from '#charts/files/recipe.ts';
import { programOf, type ProgramKind } from '#charts/files/program.ts';
import { defaultsOf } from '#charts/state/state.ts';
import { csvOf } from '#charts/files/table.ts';
import { cellsOf } from './csv.ts';
import { DATA, EACH_FIGURE, statesOf } from './figure-data.ts';

const LINK = 'https://ledger.test/figures/x/';
const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The first python3 on the path; without one its tests are named as not run. */
const PYTHON = (() => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return 'python3';
  } catch {
    return undefined;
  }
})();

const KINDS = [
  ['mjs', 'JavaScript', process.execPath],
  ['py', PYTHON ? 'Python' : 'Python (NOT RUN: no python3 on this machine)', PYTHON],
] as const;

function drawn(figure: Figure, state: State) {
  return { state, data: DATA, spec: figure.spec(state, DATA) };
}

/** The defaults, and some states within reach, the same on every run. */
function statesAt(figure: Figure): State[] {
  return [defaultsOf(figure, DATA), ...fc.sample(statesOf(figure), { numRuns: 5, seed: 20240418 })];
}

const run = promisify(execFile);

/** What a snippet prints when it is run: a line a series. */
async function printed(kind: ProgramKind, command: string, text: string, name: string) {
  const file = join(folder, `${name}.${kind}`);
  writeFileSync(file, text);
  const { stdout } = await run(command, [file]);
  return stdout.trimEnd().split('\n');
}

describe.each(EACH_FIGURE)('the program of %s', (id, figure) => {
  it.for(KINDS)(
    'finds its numbers again, run as %s: %s',
    async ([kind, name, command], { skip }) => {
      if (command === undefined) return skip(name);
      const runs = statesAt(figure).map(async (state, n) => {
        const made = drawn(figure, state);
        const lines = await printed(
          kind,
          command,
          programOf(kind, made, { recipe: RECIPES[id], link: LINK }),
          `${id}-${n}`,
        );
        const counted = lines.map((line) => Number(/: (\d+) /.exec(line)?.[1]));
        const rows = csvOf(made.spec).trimEnd().split('\n').length - 1;
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(rows);
        expect(lines.some((line) => line.includes('worked out'))).toBe(RECIPES[id] !== AS_GIVEN);
      });
      await Promise.all(runs);
    },
  );

  it('holds every number of the CSV', () => {
    const made = drawn(figure, defaultsOf(figure, DATA));
    const text = programOf('mjs', made, { recipe: RECIPES[id], link: LINK });
    const [, ...rows] = csvOf(made.spec).trimEnd().split('\n');
    for (const row of rows) {
      const [, x = '', y = ''] = cellsOf(row);
      const { x: across, y: up } = made.spec;
      const values = [
        across.categories ? JSON.stringify(x) : x,
        up.categories ? JSON.stringify(y) : y,
      ];
      expect(text).toContain(`[${values.join(', ')}]`);
    }
  });
});

describe('programOf(kind, drawn, options)', () => {
  it('stops where a number is not what its formula gives', async () => {
    const { isoflop } = FIGURES;
    const text = programOf('mjs', drawn(isoflop, defaultsOf(isoflop, DATA)), {
      recipe: RECIPES.isoflop,
      link: LINK,
    });
    const wrong = text.replace(/const alpha = [\d.]+/, 'const alpha = 0.5');
    expect(wrong).not.toBe(text);
    await expect(printed('mjs', process.execPath, wrong, 'wrong')).rejects.toThrow(
      'the numbers differ',
    );
  });
});
