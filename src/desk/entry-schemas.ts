/**
 * JSON Schemas of all entries, with the help of their fields, for editors' editors and for
 * the skeletons of new entries.
 *
 * @module
 */
import { z } from 'zod';
import { ArticleSchema, EssaySchema, YAML_SCHEMAS } from '#schemas/collections.ts';
import { FIELD_HELP } from '#schemas/field.ts';

/** As much of JSON Schema as our schemas come to. */
export interface JsonSchema {
  type?: string;
  description?: string;
  /** A value to type, as YAML; a keyword of ours. */
  'x-example'?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  enum?: unknown[];
  const?: unknown;
  items?: JsonSchema;
  /** What a record holds under names of its own. */
  additionalProperties?: JsonSchema | boolean;
  minItems?: number;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** What entries of each collection must be. */
export const SCHEMAS = { articles: ArticleSchema, essay: EssaySchema, ...YAML_SCHEMAS } as const;
export type SchemaName = keyof typeof SCHEMAS;
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as SchemaName[];

/** What an editor calls one entry of a collection. */
export const KINDS = {
  article: 'articles',
  claim: 'claims',
  chain: 'chains',
  model: 'models',
  law: 'laws',
  scenario: 'scenarios',
  series: 'series',
  derivation: 'derivations',
  benchmark: 'benchmarks',
  source: 'sources',
  term: 'terms',
} as const;
export type Kind = keyof typeof KINDS;

/** The JSON Schema of a collection's entries as editors type them. */
export function entrySchema(name: SchemaName): JsonSchema {
  return z.toJSONSchema(SCHEMAS[name], {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const help = zodSchema instanceof z.ZodType ? FIELD_HELP.get(zodSchema) : undefined;
      if (help) jsonSchema['x-example'] = help.example;
    },
  }) as JsonSchema;
}
