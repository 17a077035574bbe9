/**
 * Values of an entry's fields as an editor gives them on the command line: `place.section=1`.
 *
 * @module
 */
import { parse, YAMLParseError } from 'yaml';
import { suggest } from '#checks/did-you-mean.ts';
import { isRecord } from '#checks/rules/rule.ts';
import { Misuse } from './command-line.ts';
import type { JsonSchema } from './entry-schemas.ts';

/**
 * Reads `path=value` pairs into nested fields.
 *
 * @throws {Misuse} if a pair has no value, or its path leads to no field
 */
export function givenFields(pairs: readonly string[], schema: JsonSchema): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const pair of pairs) {
    const [path = '', ...value] = pair.split('=');
    if (value.length === 0)
      throw new Misuse(`--set is a field and its value, as in title.en=Data; got ${pair}`);
    put(given, path.split('.'), valueOf(value.join('='), fieldAt(schema, path)));
  }
  return given;
}

/** Puts a value at a path of fields; blocks and lists on the way are made. */
export function put(
  into: Record<string, unknown> | unknown[],
  path: readonly string[],
  value: unknown,
): void {
  const [name = '', ...rest] = path;
  const held: unknown = Reflect.get(into, name);
  const made = isPlace(rest[0]) ? [] : {};
  const inner = isRecord(held) || Array.isArray(held) ? held : made;
  Reflect.set(into, name, rest.length === 0 ? value : inner);
  if (rest.length > 0) put(inner, rest, value);
}

/** The first item of a list is 0. */
const isPlace = (name: string | undefined): boolean => /^\d{1,3}$/.test(name ?? '');

/** Every form a schema may have. */
const formsOf = (schema: JsonSchema): JsonSchema[] =>
  [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((form) =>
    form === schema ? [form] : formsOf(form),
  );

/** What a schema says of the field at a path joined by dots. */
function fieldAt(schema: JsonSchema, path: string): JsonSchema[] {
  return path.split('.').reduce<JsonSchema[]>(
    (forms, name) => {
      const all = forms.flatMap(formsOf);
      const named = all.flatMap((form) => {
        if (isPlace(name) && form.items) return form.items;
        const free =
          typeof form.additionalProperties === 'object' ? form.additionalProperties : undefined;
        const own = Object.hasOwn(form.properties ?? {}, name) ? form.properties?.[name] : free;
        return own ?? [];
      });
      if (named.length > 0) return named;
      const known = [...new Set(all.flatMap((form) => Object.keys(form.properties ?? {})))];
      throw new Misuse(
        `no field is called ${path}: ${suggest(name, known, `there are ${known.join(', ')}`)}`,
      );
    },
    [schema],
  );
}

/** A value as its field takes it: words as they are, anything else as YAML reads it. */
function valueOf(text: string, fields: readonly JsonSchema[]): unknown {
  const forms = fields.flatMap(formsOf);
  const types = new Set(forms.flatMap(({ type }) => type ?? []));
  const isWords = types.has('string') && !types.has('number') && !types.has('array');
  if (isWords && !(types.has('object') && text.startsWith('{'))) return text;
  try {
    return parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    return text;
  }
}
