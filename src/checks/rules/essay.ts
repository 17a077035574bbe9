/**
 * What the essay's own entry asks of the rest: figures that there are, values to set laws side by
 * side at, and the one article that the site links to from everywhere.
 *
 * @module
 */
import type { LawComparison } from '#schemas/law-comparison.ts';
import { LOCALES } from '#schemas/text.ts';
import { suggest } from '../did-you-mean.ts';
import type { Issue } from '../issue.ts';
import type { Entry } from '../read.ts';
import { parseReference, resolveQuantity, suggestReference } from '../refs.ts';
import { METHOD } from '../site-pages.ts';
import { unknownFigure } from './references.ts';
import type { Content } from './rule.ts';
import { isRecord, issueIn, valueAt } from './rule.ts';

const essayEntry = ({ entries }: Content): Entry | undefined =>
  entries.find(({ collection }) => collection === 'essay');

/** Figures the ledger is to show and there are not, and what the front page shows of one. */
export function checkEssayFigures(content: Content): Issue[] {
  const { figures, catalogue } = content;
  const entry = essayEntry(content);
  if (entry === undefined || figures === undefined || catalogue === undefined) return [];
  const named = valueAt(entry.data, ['figures']);
  const unknown = (Array.isArray(named) ? named : []).flatMap((id: unknown, index) =>
    typeof id !== 'string' || catalogue.has(id)
      ? []
      : issueIn(entry, ['figures', index], unknownFigure(id, { figures: catalogue })),
  );
  return [...unknown, ...frontFigure(entry, content)];
}

function frontFigure(entry: Entry, content: Content): Issue[] {
  const front = valueAt(entry.data, ['front_figure']);
  if (!isRecord(front) || typeof front['id'] !== 'string') return [];
  const { id, controls } = front;
  const figure = content.figures?.get(id);
  if (!figure) return [issueIn(entry, ['front_figure', 'id'], unknownFigure(id, content))];
  return (Array.isArray(controls) ? controls : []).flatMap((name: unknown, index) =>
    typeof name !== 'string' || figure.controls.includes(name)
      ? []
      : issueIn(entry, ['front_figure', 'controls', index], {
          code: 'figure/state',
          message: `the figure ${id} has no control ${name}, so readers would see none`,
          hint: suggest(name, figure.controls, `it has ${figure.controls.join(', ')}`),
        }),
  );
}

/** Values that the laws are to be asked for and nobody gives. */
export function checkLawComparison(content: Content): Issue[] {
  const entry = essayEntry(content);
  const { laws } = content.sound.essay ?? {};
  if (entry === undefined || laws === undefined) return [];
  const { budget_of, size_of, exponents } = laws;
  const ofModel = (id: string, field: string, ...path: string[]): Issue[] =>
    content.ids.models.has(id)
      ? unvalued(content, entry, `models/${id}.${field}`, ['laws', ...path])
      : [];
  return [
    ...ofModel(budget_of, 'training_flops', 'budget_of'),
    ...ofModel(size_of, 'params', 'size_of'),
    ...(exponents ? ofModel(exponents.budget_of, 'training_flops', 'exponents', 'budget_of') : []),
    ...(exponents?.stated === undefined
      ? []
      : unvalued(content, entry, exponents.stated, ['laws', 'exponents', 'stated'])),
    ...(exponents ? unfilled(entry, exponents) : []),
  ];
}

/** Places in the note for which there is nothing to print. */
function unfilled(
  entry: Entry,
  { note, stated }: NonNullable<LawComparison['exponents']>,
): Issue[] {
  return LOCALES.flatMap((locale) =>
    [...(note?.[locale] ?? '').matchAll(/\{(\w+)\}/g)].flatMap(([place, name]) =>
      name === 'stated' && stated !== undefined
        ? []
        : issueIn(entry, ['laws', 'exponents', 'note', locale], {
            code: 'schema/value',
            message: `nothing says which number ${place} stands for, so readers would see none`,
            hint: 'write `{stated}`, and under `stated` the place of the number',
          }),
    ),
  );
}

/** Silent where what holds the value is unsound: it has an issue of its own. */
function unvalued({ sound, ids }: Content, entry: Entry, place: string, path: string[]): Issue[] {
  const { collection, id } = parseReference(place) ?? {};
  if (collection && id && ids[collection].has(id) && !sound[collection].has(id)) return [];
  const quantity = resolveQuantity(sound, place)?.quantity;
  if (quantity && 'value' in quantity && quantity.value !== undefined) return [];
  return [
    issueIn(entry, path, {
      code: 'reference/quantity',
      message: `no value stands at ${place}, so the laws cannot be set side by side there`,
      hint: quantity ? 'name another that has a value' : suggestReference(sound, place),
    }),
  ];
}

/** The article on the method, which has a page of its own and which every verdict points to. */
export function checkMethod(content: Content): Issue[] {
  const entry = essayEntry(content);
  if (entry === undefined || content.ids.articles.has(METHOD)) return [];
  return [
    issueIn(
      entry,
      { line: 1, column: 1 },
      {
        code: 'file/missing',
        message: `there is no article ${METHOD}, which the page /${METHOD}/ is made of, so readers could not learn how claims are judged`,
        hint: `write content/articles/en/${METHOD}.mdx and content/articles/zh/${METHOD}.mdx`,
      },
    ),
  ];
}
