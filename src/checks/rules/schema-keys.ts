/**
 * Which keys a schema knows at a place, to name the one an editor meant.
 *
 * @module
 */
import type { z } from 'zod';
import type { Path } from '../parse-yaml.ts';

/** The parts of zod's definitions that lead further in. */
interface Definition {
  type: string;
  shape?: Readonly<Record<string, z.ZodType>>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  options?: readonly z.ZodType[];
  items?: readonly z.ZodType[];
}

const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** Every key some form of the schema allows at the path. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const { innerType, options, shape, element, valueType, items } = definitionOf(schema);
  if (innerType) return keysAt(innerType, path);
  if (options) return [...new Set(options.flatMap((option) => keysAt(option, path)))];
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(shape ?? {});
  const next = shape?.[String(step)] ?? element ?? valueType ?? items?.[Number(step)];
  return next ? keysAt(next, rest) : [];
}
