/**
 * Tells the content check which figures there are, what their controls take, and whether each
 * can be drawn with the content as it stands.
 *
 * @module
 */
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import type { FigureId } from '#charts/figures/index.ts';
import type { FigureData } from '#charts/spec/data.ts';
import type { Field, Value } from '#charts/spec/fields.ts';
import type { Figure } from '#charts/spec/figure.ts';
import { parseState } from '#charts/state/state.ts';
import type { Entries } from '#checks/entries.ts';
import { suggest } from '#checks/did-you-mean.ts';
import type { FigureCheck, FigureStateCheck } from '#checks/rules/rule.ts';
import { FeedFault } from './fault.ts';
import { drawingFaults } from './drawing-faults.ts';
import { toFigureData } from './figure-data.ts';

export const FIGURE_CHECKS: ReadonlyMap<string, FigureCheck> = new Map(
  (Object.keys(FIGURES) as FigureId[]).map((id) => [
    id,
    {
      controls: Object.keys(FIGURES[id].fields),
      state: stateCheck(FIGURES[id]),
      data(entries) {
        const data = feedOf(FIGURES[id], entries);
        if (data instanceof FeedFault) return [data];
        return drawingFaults({ figure: FIGURES[id], words: wordsOf(id), data, entries });
      },
    },
  ]),
);

function wordsOf(id: FigureId) {
  return [wordsFor('en', id), wordsFor('zh', id)];
}

function stateCheck(figure: Figure): FigureStateCheck {
  return (state, { sound, ids }) => {
    const fed = feedOf(figure, sound);
    const data = fed instanceof FeedFault ? undefined : fed;
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
    // Without its data no more is known than the reach; that it has none is a fault of its own.
    if (data === undefined) {
      for (const [name, field] of Object.entries(figure.fields))
        if (isOutOfReach(field, values[name])) report(name, field, values[name]);
      return problems;
    }
    const changed = new Set(
      parseState(figure, values, data).notes.flatMap(({ fields }) => fields[0]),
    );
    for (const [name, field] of Object.entries(figure.fields)) {
      if (changed.has(name)) report(name, field, values[name]);
    }
    return problems;
  };
}

const isOutOfReach = (field: Field, value: Value | undefined): boolean =>
  typeof value === 'number' &&
  (field.kind === 'number' || field.kind === 'count') &&
  (value < field.min || value > field.max);

const isValue = (value: unknown): value is Value =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';

function whatItTakes(
  name: string,
  field: Field,
  given: string,
  data: FigureData | undefined,
): string {
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
      return suggest(given, Object.keys(data?.laws ?? {}), 'write the id of a law');
    case 'section':
      return suggest(given, Object.keys(data?.arguments ?? {}), 'write a section, as section-1');
  }
}

/** What a figure draws from, or the fault that content does not give it; worked out once. */
function feedOf(figure: Figure, entries: Entries): FigureData | FeedFault {
  const known = feeds.get(entries)?.get(figure) ?? tried(figure, entries);
  feeds.set(entries, (feeds.get(entries) ?? new Map<Figure, Fed>()).set(figure, known));
  return known;
}

type Fed = FigureData | FeedFault;
const feeds = new WeakMap<Entries, Map<Figure, Fed>>();

function tried({ needs }: Figure, entries: Entries): Fed {
  try {
    return toFigureData(entries, needs);
  } catch (error) {
    if (error instanceof FeedFault) return error;
    throw error;
  }
}
