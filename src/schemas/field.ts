/**
 * What an editor is told about a field, said once, where the field is declared: the check's
 * messages, the skeletons of `npm run new` and the JSON Schemas all take it from here.
 *
 * The description is zod's own metadata and goes into every JSON Schema. The rest is kept
 * in a registry of ours, so that the published data files do not carry it.
 *
 * @module
 */
import { z } from 'zod';

export interface FieldHelp {
  /** Why a reader cares; continues "… is missing:". */
  why: string;
  /** A value to type, as YAML on one line. It satisfies the field's own schema. */
  example: string;
  /** The code under which its absence is reported, if it has one of its own. */
  absent?: 'translation/text' | 'verdict/missing' | 'verdict/no-evidence';
}

export const FIELD_HELP = z.registry<FieldHelp>();

/** A schema as the field of an entry, with what editors are told of it. */
export function field<S extends z.ZodType>(
  schema: S,
  { description, ...help }: FieldHelp & { description?: string },
): S {
  // The clone that `meta` makes keeps the help of this field from that of its schema's others.
  const own = schema.meta(description === undefined ? {} : { description });
  FIELD_HELP.add(own, help);
  return own;
}
