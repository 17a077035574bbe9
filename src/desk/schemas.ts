/**
 * `npm run schemas`: JSON Schemas of all entries, with the help of their fields, for editors
 * that complete and explain YAML as one types.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish, readArguments, requireOneOf, runCommand } from './command-line.ts';
import type { Outcome } from './command-line.ts';
import { entrySchema, SCHEMA_NAMES } from './entry-schemas.ts';

const USAGE = `npm run -s schemas -- [COLLECTION]… [--out DIR]

Prints the JSON Schema of each collection's entries, for editors that complete and explain YAML
as one types. Without the name of a collection, of all.

  --out DIR   writes a file for each in this folder instead`;

export const schemas = (args: readonly string[]): Promise<Outcome> =>
  runCommand(USAGE, ({ say }) => {
    const { values, positionals } = readArguments(args, { out: { type: 'string' } });
    const wanted = positionals.map((word) => requireOneOf(word, SCHEMA_NAMES, 'a collection'));
    const names = wanted.length > 0 ? wanted : SCHEMA_NAMES;
    const { out } = values;
    if (out === undefined) {
      const schemas = Object.fromEntries(names.map((name) => [name, entrySchema(name)]));
      say(JSON.stringify(schemas, null, 2));
      return 0;
    }
    mkdirSync(out, { recursive: true });
    for (const name of names) {
      const file = join(out, `${name}.schema.json`);
      writeFileSync(file, `${JSON.stringify(entrySchema(name), null, 2)}\n`);
      say(file);
    }
    return 0;
  });

if (import.meta.main) await finish(schemas(process.argv.slice(2)));
