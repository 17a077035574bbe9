/**
 * Tells the content check which figures there are and what their controls take.
 *
 * @module
 */
import type { FigureData } from '#charts/data.ts';
import type { Field, Value } from '#charts/fields.ts';
import type { Figure } from '#charts/figure.ts';
import { FIGURES } from '#charts/registry.ts';
import { parseState } from '#charts/state.ts';
import type { Entries } from '#checks/entries.ts';
import { suggest } from '#checks/nearest.ts';
import type { FigureStateCheck } from '#checks/rules/rule.ts';

export const FIGURE_CHECKS: ReadonlyMap<string, FigureStateCheck> = new Map(
  Object.entries(FIGURES).map(([id, figure]) => [id, stateCheck(figure)]),
);

function stateCheck(figure: Figure): FigureStateCheck {
  return (state, entries) => {
    const data = dataOf(entries);
    return Object.entries(state).flatMap(([name, value]) => {
      const field = Object.hasOwn(figure.fields, name) ? figure.fields[name] : undefined;
      if (field === undefined) {
        const message = `this figure has no control ${name}, so it would change nothing`;
        const names = Object.keys(figure.fields);
        return [{ field: name, message, hint: suggest(name, names, `it has ${names.join(', ')}`) }];
      }
      if (isValue(value) && parseState(figure, { [name]: value }, data).notes.length === 0)
        return [];
      const message = `${name} cannot be ${String(value)}, so the figure would show something else`;
      return [{ field: name, message, hint: whatItTakes(name, field, String(value), data) }];
    });
  };
}

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
