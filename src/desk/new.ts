/**
 * `npm run new`: writes a skeleton of an entry, explained field by field.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { IdSchema, LOCALES } from '#schemas/text.ts';
import {
  finish,
  Misuse,
  readArguments,
  requireDirectory,
  requireOneOf,
  runCommand,
} from './command-line.ts';
import type { Outcome } from './command-line.ts';
import { entrySchema } from './entry-schemas.ts';
import { skeleton } from './skeleton.ts';

const KINDS = {
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
const KIND_NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];

const USAGE = `npm run -s new -- ${KIND_NAMES.join('|')} ID [--content DIR]`;

export const newEntry = (args: readonly string[]): Promise<Outcome> =>
  runCommand(USAGE, ({ say }) => {
    const { values, positionals } = readArguments(args, {
      content: { type: 'string', default: 'content' },
    });
    const [kind = '', id = '', ...rest] = positionals;
    if (rest.length > 0) throw new Misuse(`one entry at a time, got ${rest.join(' ')} too`);
    const collection = KINDS[requireOneOf(kind, KIND_NAMES, 'what to write')];
    const fault = IdSchema.safeParse(id).error?.issues[0]?.message;
    if (fault !== undefined) throw new Misuse(`${fault}, got ${id === '' ? 'none' : id}`);
    const folder = join(requireDirectory(values.content), collection);
    const schema = entrySchema(collection);
    const files =
      collection === 'articles'
        ? LOCALES.map(
            (locale) =>
              [join(folder, locale, `${id}.mdx`), `---\n${skeleton(schema)}---\n`] as const,
          )
        : [[join(folder, `${id}.yaml`), skeleton(schema, id)] as const];
    for (const [file, text] of files) {
      writeOnce(file, text);
      say(file);
    }
    return 0;
  });

function writeOnce(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new Misuse(`${file} is there already, and is left as it is`);
    }
    throw error;
  }
}

if (import.meta.main) await finish(newEntry(process.argv.slice(2)));
