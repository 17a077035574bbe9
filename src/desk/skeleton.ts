/**
 * An empty entry to fill in: every field that must be there, each under its description;
 * what may be left out stands as a comment, with an example.
 *
 * @module
 */
import { stringify } from 'yaml';
import { isRecord } from '#checks/rules/rule.ts';
import type { JsonSchema, SchemaName } from './entry-schemas.ts';

const WIDTH = 88;

/** The first line of an entry: it tells editors the JSON Schema that `npm run schemas` writes. */
export const modeline = (collection: Exclude<SchemaName, 'articles'>): string =>
  `# yaml-language-server: $schema=${collection === 'essay' ? '.' : '..'}/.schemas/${collection}.schema.json`;

/** Values of fields by their names, nested as the fields are. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * YAML for an entry of this schema, with the values that are given. What is to be filled in is
 * empty, so the check asks for it.
 */
export function skeleton(schema: JsonSchema, given: Given = {}): string {
  return `${fields(formOf(schema, given), given).join('\n')}\n`;
}

function fields(schema: JsonSchema, given: Given): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const about = [field.description, choices(field)]
      .filter((words) => words !== undefined)
      .join(' ');
    const comment = about === '' ? [] : wrap(about).map((line) => `# ${line}`);
    const value = given[name];
    if (value === undefined && !schema.required?.includes(name))
      return [...comment, `# ${name}: ${field['x-example'] ?? ''}`.trimEnd()];
    return [...comment, ...block(name, field, value)];
  });
}

function block(name: string, field: JsonSchema, given: unknown): string[] {
  const form = formOf(field, given);
  if (form.properties && (given === undefined || isRecord(given)))
    return [`${name}:`, ...indent(fields(form, given ?? {}))];
  const { items } = form;
  if (Array.isArray(given) && items && given.every(isRecord))
    return [`${name}:`, ...given.flatMap((each) => indent(item(items, each)))];
  if (given !== undefined)
    return stringify({ [name]: given }, { lineWidth: WIDTH })
      .trimEnd()
      .split('\n');
  if (form.type === 'array' && items?.properties) return [`${name}:`, ...indent(item(items, {}))];
  return [`${name}:${form.type === 'array' && !form.minItems ? ' []' : ''}`];
}

/** The lines of one item of a list, under its dash. */
function item(schema: JsonSchema, given: Given): string[] {
  const lines = indent(fields(formOf(schema, given), given));
  const first = lines.findIndex((line) => !line.startsWith('  #'));
  return lines.map((line, i) => (i === first ? `- ${line.slice(2)}` : line));
}

/** Of several forms, the one the given fields name or fit; the one listed first, if none. */
function formOf(schema: JsonSchema, given: unknown): JsonSchema {
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms === undefined) return schema;
  const named = (form: JsonSchema): boolean =>
    isRecord(given) &&
    Object.entries(form.properties ?? {}).some(
      ([name, field]) => field.const !== undefined && field.const === given[name],
    );
  const takesAll = (form: JsonSchema): boolean =>
    isRecord(given) &&
    Object.keys(given).every((name) => Object.hasOwn(form.properties ?? {}, name));
  return forms.find(named) ?? forms.find(takesAll) ?? forms[0] ?? schema;
}

function choices({ enum: allowed, description = '' }: JsonSchema): string | undefined {
  if (allowed === undefined || allowed.length < 2) return undefined;
  const stop = description === '' || description.endsWith('.') ? '' : '.';
  return `${stop}${stop ? ' ' : ''}One of ${allowed.join(', ')}.`;
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
