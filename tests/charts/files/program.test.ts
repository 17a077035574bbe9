import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { State } from '#charts/spec/fields.ts';
import type { FigureState, Figure } from '#charts/spec/figure.ts';
import { FIGURES, RECIPES } from '#charts/figures/all.ts';
import { AS_GIVEN } from '#charts/files/recipe.ts';
import { programOf, type ProgramKind } from '#charts/files/program.ts';
import { defaultsOf } from '#charts/state/state.ts';
import { csvOf } from '#charts/files/table.ts';
import { cellsOf } from './csv.ts';
import { DATA, EACH_FIGURE, statesOf } from '../figure-data.ts';
import { COMMANDS, outcomesOf, type Outcome } from './programs.ts';

const LINK = 'https://ledger.test/figures/x/';

/** States within reach beside the defaults, the same on every run. */
const STATES = 5;

/** Without a python3 on the path its tests are named as not run. */
const KINDS = [
  ['mjs', 'JavaScript'],
  ['py', COMMANDS.py ? 'Python' : 'Python (NOT RUN: no python3 on this machine)'],
] as const;

function drawn(figure: Figure, state: State): FigureState {
  return { state, data: DATA, spec: figure.spec(state, DATA) };
}

const CASES = EACH_FIGURE.map(([id, figure]) => {
  const states = fc.sample(statesOf(figure), { numRuns: STATES, seed: 20240418 });
  const all = [defaultsOf(figure, DATA), ...states].map((state) => drawn(figure, state));
  const options = { recipe: RECIPES[id], link: LINK };
  const programs = all.map((made, n) => ({ name: `${id}, state ${n}`, made, options }));
  return { id, figure, options, programs };
});

/** What all programs of a language did, run when the first of them is asked about. */
const outcomes = new Map<ProgramKind, ReadonlyMap<string, Outcome>>();
function outcomeOf(kind: ProgramKind, command: string, name: string): Outcome {
  let all = outcomes.get(kind);
  if (!all) {
    const programs = CASES.flatMap((each) => each.programs);
    const texts = programs.map(
      ({ name: one, made, options }) => [one, programOf(kind, made, options)] as const,
    );
    all = outcomesOf(kind, command, new Map(texts));
    outcomes.set(kind, all);
  }
  return all.get(name) ?? { lines: [], error: 'it was not run' };
}

describe.each(CASES)('the program of $id', ({ id, figure, options, programs }) => {
  it.for(KINDS)('finds its numbers again, run as %s: %s', ([kind, language], { skip }) => {
    const command = COMMANDS[kind];
    if (command === undefined) return skip(language);
    expect(programs).toHaveLength(1 + STATES);
    for (const { name, made } of programs) {
      const { lines, error } = outcomeOf(kind, command, name);
      expect(error, name).toBeUndefined();
      const counted = lines.map((line) => Number(/: (\d+) /.exec(line)?.[1]));
      const rows = csvOf(made.spec).trimEnd().split('\n').length - 1;
      expect(
        counted.reduce((sum, count) => sum + count, 0),
        name,
      ).toBe(rows);
      const worked = lines.some((line) => line.includes('worked out'));
      expect(worked, name).toBe(RECIPES[id] !== AS_GIVEN);
    }
  });

  it('holds every number of the CSV', () => {
    const made = drawn(figure, defaultsOf(figure, DATA));
    const text = programOf('mjs', made, options);
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
  it.for(KINDS)(
    'stops where a number is not what its formula gives, as %s: %s',
    ([kind, name], { skip }) => {
      const command = COMMANDS[kind];
      if (command === undefined) return skip(name);
      const { isoflop } = FIGURES;
      const made = drawn(isoflop, defaultsOf(isoflop, DATA));
      const text = programOf(kind, made, { recipe: RECIPES.isoflop, link: LINK });
      const wrong = text.replace(/alpha = [\d.]+/, 'alpha = 0.5');
      expect(wrong).not.toBe(text);
      const ends = outcomesOf(
        kind,
        command,
        new Map([
          ['wrong', wrong],
          ['right', text],
        ]),
      );
      expect(ends.get('wrong')?.error).toContain('the numbers differ');
      expect(ends.get('right')?.error).toBeUndefined();
    },
  );
});
