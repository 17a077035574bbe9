/**
 * Tells the content check which figures there are and what their controls take.
 *
 * @module
 */
import type { FigureData } from '#charts/spec/data.ts';
import type { Field, Value } from '#charts/spec/fields.ts';
import type { Figure } from '#charts/spec/figure.ts';
import { FIGURES } from '#charts/figures/all.ts';
import { parseState } from '#charts/state/state.ts';
import type { Entries } from '#checks/entries.ts';
import { suggest } from '#checks/nearest.ts';
import type { FigureStateCheck } from '#checks/rules/rule.ts';

export const FIGURE_CHECKS: ReadonlyMap<string, FigureStateCheck> = new Map(
  Object.entries(FIGURES).map(([id, figure]) => [id, stateCheck(figure)]),
);

function stateCheck(figure: Figure): FigureStateCheck {
  return (state, { sound, ids }) => {
    const data = dataOf(sound);
    const problems: ReturnType<FigureStateCheck> = [];
    const values: Record<string, Value> = {};
    const report = (name: string, field: Field, value: unknown) =>
      problems.push({
        field: name,
        message: `${name} cannot be ${String(value)}, so the figure would show something else`,
        hint: whatItTakes(name, field, String(value), data),
      });
    for (const [name, value] of Object.entries(state)) {
      const field = Object.hasOwn(figure.fields, name) ? figure.fields[name] : undefined;
      if (field === undefined) {
        const message = `this figure has no control ${name}, so it would change nothing`;
        const names = Object.keys(figure.fields);
        problems.push({
          field: name,
          message,
          hint: suggest(name, names, `it has ${names.join(', ')}`),
        });
      } else if (field.kind === 'law' ? !ids.laws.has(String(value)) : !isValue(value)) {
        report(name, field, value);
      } else if (field.kind !== 'law' && isValue(value)) values[name] = value;
    }
    // A note names its control by label; a range that runs backwards names its low end.
    const labels = new Set(
      parseState(figure, values, data).notes.map((note) =>
        labelOf(note.values?.['field'] ?? note.values?.['low']),
      ),
    );
    for (const [name, field] of Object.entries(figure.fields)) {
      if (labels.has(field.label)) report(name, field, values[name]);
    }
    return problems;
  };
}

const labelOf = (said: unknown): unknown =>
  typeof said === 'object' && said !== null && 'key' in said ? said.key : undefined;

const isValue = (value: unknown): value is Value =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';

function whatItTakes(name: string, field: Field, given: string, data: FigureData): string {
  switch (field.kind) {
    case 'number':
    case 'count':
      return `write ${field.kind === 'count' ? 'a whole number' : 'a number'} from ${field.min} to ${field.max}`;
    case 'toggle':
      return `write ${name}={true} or ${name}={false}`;
    case 'choice':
      return suggest(
        given,
        Object.keys(field.options),
        `choose one of ${Object.keys(field.options).join(', ')}`,
      );
    case 'law':
      return suggest(given, Object.keys(data.laws), 'write the id of a law');
  }
}

function dataOf({ laws }: Entries): FigureData {
  const loss = [...laws.values()].filter((law) => law.form === 'loss');
  return { laws: Object.fromEntries(loss.map((law) => [law.id, law])) };
}
