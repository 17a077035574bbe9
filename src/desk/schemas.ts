/**
 * `npm run schemas`: JSON Schemas of all entries, with the help of their fields, for editors
 * that complete and explain YAML as one types. They are kept in `content/.schemas/`, which the
 * first line of every entry names.
 *
 * Draft 7 of JSON Schema: it is the one that every such editor reads.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { FIGURE_IDS } from '#charts/figures/index.ts';
import { CALLS } from '#checks/calls/registry.ts';
import { CallSchema } from '#schemas/call.ts';
import { FIELD_HELP } from '#schemas/field.ts';
import { KnownQuantitySchema, QuantitySchema } from '#schemas/quantity.ts';
import { ScenarioSchema } from '#schemas/scenario.ts';
import {
  CONTENT,
  finish,
  readArguments,
  requireDirectory,
  requireOneOf,
  runCommand,
} from './command-line.ts';
import type { Outcome } from './command-line.ts';
import { SCHEMA_NAMES, SCHEMAS, type SchemaName } from './entry-schemas.ts';

const USAGE = `npm run -s schemas -- [COLLECTION]… [--content DIR] [--out DIR|-]

Writes the JSON Schema of each collection's entries, for editors that complete and explain YAML
as one types. Without the name of a collection, of all.

  --content DIR  the content they stand beside, in its folder .schemas; CONTENT_DIR or \`content\`
                 if it is left out
  --out DIR      another folder to write them to; - prints them instead`;

/** Blocks that many fields hold, so that a schema says once what they are. */
const SHARED = new Map<z.core.$ZodType, string>([
  [KnownQuantitySchema, 'quantity'],
  [QuantitySchema.options[1], 'silence'],
]);

/** Fields that name something of the program's, and what there is to name. */
const LISTED = new Map<z.core.$ZodType, readonly string[]>([
  [CallSchema.shape.call, Object.keys(CALLS)],
  [ScenarioSchema.shape.figure.unwrap(), FIGURE_IDS],
]);

/** What a schema says of itself in JSON: its description, and its name if it is shared. */
const SAID = {
  get: (schema: z.core.$ZodType) => {
    const id = SHARED.get(schema);
    return { ...z.globalRegistry.get(schema), ...(id !== undefined && { id }) };
  },
} as typeof z.globalRegistry;

/** The text of a collection's JSON Schema: each field with its description and an example. */
export function editorSchema(name: SchemaName): string {
  const schema = z.toJSONSchema(SCHEMAS[name], {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    metadata: SAID,
    override: ({ zodSchema, jsonSchema }) => {
      const names = LISTED.get(zodSchema);
      if (names) jsonSchema.enum = [...names];
      const help = zodSchema instanceof z.ZodType ? FIELD_HELP.get(zodSchema) : undefined;
      if (!help) return;
      jsonSchema.description ??= sentence(help.why);
      jsonSchema.examples = [parse(help.example)];
    },
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** A field whose name says what it is has only the reason to be there. */
const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

export const schemas = (args: readonly string[]): Promise<Outcome> =>
  runCommand(USAGE, ({ say }) => {
    const { values, positionals } = readArguments(args, {
      content: { type: 'string', default: CONTENT },
      out: { type: 'string' },
    });
    const wanted = positionals.map((word) => requireOneOf(word, SCHEMA_NAMES, 'a collection'));
    const names = wanted.length > 0 ? wanted : SCHEMA_NAMES;
    const { out = join(requireDirectory(values.content), '.schemas') } = values;
    if (out === '-') {
      const texts = names.map((name) => `"${name}": ${editorSchema(name).trimEnd()}`);
      say(`{\n${texts.join(',\n')}\n}`);
      return 0;
    }
    mkdirSync(out, { recursive: true });
    for (const name of names) {
      const file = join(out, `${name}.schema.json`);
      writeFileSync(file, editorSchema(name));
      say(file);
    }
    return 0;
  });

if (import.meta.main) await finish(schemas(process.argv.slice(2)));
