/**
 * What a schema knows of the place at a path: the fields it has there, and the help an
 * editor is given.
 *
 * @module
 */
import { z } from 'zod';
import { FIELD_HELP } from '#schemas/field.ts';
import type { FieldHelp } from '#schemas/field.ts';
import type { Path } from '../parse-yaml.ts';

/** Every key some form of the schema allows at the path. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const keys = formsAt(schema, path).flatMap((form) =>
    form instanceof z.ZodObject ? Object.keys(form.shape) : [],
  );
  return [...new Set(keys)];
}

export interface PlacedHelp extends FieldHelp {
  /** The field it is about: that of the path, or the closest around it that has help. */
  field: string;
}

/** The help at a path; undefined for an entry as a whole. */
export function helpAt(schema: z.ZodType, path: Path): PlacedHelp | undefined {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const help = formsAt(schema, path.slice(0, depth))
      .map((form) => FIELD_HELP.get(form))
      .find((found) => found !== undefined);
    if (help) return { ...help, field: String(path[depth - 1]) };
  }
  return undefined;
}

/** The schemas a value at the path is held to, each with all it stands for. */
const formsAt = (schema: z.ZodType, path: Path): z.ZodType[] =>
  path.reduce<z.ZodType[]>(
    (forms, step) => forms.flatMap((form) => inside(form, step)).flatMap(formsOf),
    formsOf(schema),
  );

/** A schema, what it makes optional, and what it lets one choose from. */
function formsOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional) return [schema, ...known(schema.unwrap()).flatMap(formsOf)];
  if (schema instanceof z.ZodUnion)
    return [schema, ...schema.options.flatMap(known).flatMap(formsOf)];
  return [schema];
}

function inside(schema: z.ZodType, step: PropertyKey): z.ZodType[] {
  if (schema instanceof z.ZodObject) {
    const name = String(step);
    return Object.hasOwn(schema.shape, name) ? known(schema.shape[name]) : [];
  }
  if (schema instanceof z.ZodArray) return known(schema.element);
  if (schema instanceof z.ZodRecord) return known(schema.valueType);
  if (schema instanceof z.ZodTuple) return known(schema.def.items[Number(step)]);
  return [];
}

const known = (schema: unknown): z.ZodType[] => (schema instanceof z.ZodType ? [schema] : []);
