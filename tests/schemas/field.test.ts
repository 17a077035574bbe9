import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ArticleSchema, EssaySchema, YAML_SCHEMAS } from '#schemas/collections.ts';
import { FIELD_HELP } from '#schemas/field.ts';

interface Placed {
  path: string;
  schema: z.ZodType;
}

/** Every field of a schema, however deep, by its path. */
function fieldsOf(schema: unknown, path: string): Placed[] {
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((one) => fieldsOf(one, path));
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, `${path}[]`);
  if (schema instanceof z.ZodRecord) return fieldsOf(schema.valueType, `${path}.*`);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, value]) => {
    const inner = value instanceof z.ZodOptional ? value.unwrap() : value;
    if (!(inner instanceof z.ZodType)) throw new Error(`${path}.${name} is no schema`);
    return [{ path: `${path}.${name}`, schema: inner }, ...fieldsOf(inner, `${path}.${name}`)];
  });
}

const FIELDS = Object.entries({
  articles: ArticleSchema,
  essay: EssaySchema,
  ...YAML_SCHEMAS,
}).flatMap(([name, schema]) => fieldsOf(schema, name));

describe('the help of a field', () => {
  it('is there for every field of every collection', () => {
    const paths = FIELDS.map(({ path }) => path);
    expect(paths).toContain('claims.verdicts[].evidence[].says.zh');
    expect(paths).toContain('models.params.also[].unit');
    expect(FIELDS.filter(({ schema }) => !FIELD_HELP.has(schema)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('gives as its example YAML that the field itself takes', () => {
    const refused = FIELDS.flatMap(({ path, schema }) => {
      const example = FIELD_HELP.get(schema)?.example ?? '';
      const { success } = schema.safeParse(parse(example));
      return success ? [] : [`${path}: ${example}`];
    });
    expect(refused).toEqual([]);
  });

  it('continues a sentence, and describes in whole ones', () => {
    const odd = FIELDS.flatMap(({ path, schema }) => {
      const { why = '' } = FIELD_HELP.get(schema) ?? {};
      const { description = 'A sentence.' } = z.globalRegistry.get(schema) ?? {};
      return /^\p{Ll}.*[^.]$/u.test(why) && /\.$/.test(description) ? [] : [path];
    });
    expect(odd).toEqual([]);
  });
});
