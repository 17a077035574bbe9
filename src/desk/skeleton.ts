/**
 * An empty entry to fill in: every field that must be there, each under its description;
 * what may be left out stands as a comment, with an example.
 *
 * @module
 */
import type { JsonSchema } from './entry-schemas.ts';

const WIDTH = 88;

/** YAML for an entry of this schema. What is to be filled in is empty, so the check asks for it. */
export function skeleton(schema: JsonSchema, id?: string): string {
  const given = id === undefined ? undefined : { id };
  return `${fields(firstForm(schema), given).join('\n')}\n`;
}

function fields(schema: JsonSchema, given: Readonly<Record<string, string>> = {}): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const about = [field.description, choices(field)]
      .filter((words) => words !== undefined)
      .join(' ');
    const comment = about === '' ? [] : wrap(about).map((line) => `# ${line}`);
    if (!schema.required?.includes(name))
      return [...comment, `# ${name}: ${field['x-example'] ?? ''}`.trimEnd()];
    const value = given[name];
    return [...comment, ...(value === undefined ? block(name, field) : [`${name}: ${value}`])];
  });
}

function block(name: string, field: JsonSchema): string[] {
  const form = firstForm(field);
  if (form.properties) return [`${name}:`, ...indent(fields(form))];
  if (form.type === 'array' && form.items?.properties) {
    const lines = indent(fields(form.items));
    const first = lines.findIndex((line) => !line.startsWith('  #'));
    return [
      `${name}:`,
      ...indent(lines.map((line, i) => (i === first ? `- ${line.slice(2)}` : line))),
    ];
  }
  return [`${name}:${form.type === 'array' && !form.minItems ? ' []' : ''}`];
}

/** Of several forms an entry may have, the one listed first. */
const firstForm = (schema: JsonSchema): JsonSchema =>
  schema.anyOf?.[0] ?? schema.oneOf?.[0] ?? schema;

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
