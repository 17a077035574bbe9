/**
 * `npm run new`: writes an entry to fill in, explained field by field, with what is known of it
 * already: given as flags, pasted as a citation, or asked for.
 *
 * Everything is worked out before the first file is written, and a file that is there is left
 * as it is, so nothing is ever half-written.
 *
 * @module
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressesOf } from '#checks/addresses.ts';
import type { Issue } from '#checks/issue.ts';
import { parseEntry } from '#checks/parse-entry.ts';
import { parseYaml } from '#checks/parse-yaml.ts';
import { LOCK, readContent } from '#checks/read.ts';
import { nextOrder, placedClaims } from '#checks/rules/places.ts';
import { isRecord } from '#checks/rules/rule.ts';
import { checkSchema } from '#checks/rules/schema.ts';
import { IdSchema, LOCALES } from '#schemas/text.ts';
import { sourceFrom } from './citation.ts';
import {
  CONTENT,
  finish,
  Misuse,
  readArguments,
  requireDirectory,
  requireOneOf,
  requireText,
  runCommand,
} from './command-line.ts';
import type { Outcome } from './command-line.ts';
import { entrySchema, KINDS, SCHEMAS, type JsonSchema, type Kind } from './entry-schemas.ts';
import { givenFields, put } from './given.ts';
import { askFor, type Terminal } from './questions.ts';
import { modeline, skeleton, type Given } from './skeleton.ts';

const KIND_NAMES = Object.keys(KINDS) as Kind[];

const USAGE = `npm run -s new -- [${KIND_NAMES.join('|')} [ID]] [--set FIELD=VALUE]… [--bibtex FILE|-] [--csl FILE|-] [--content DIR]

Writes an entry to fill in, each field under its explanation; an article in both languages. In a
terminal it asks for what is not given; cancelled, it writes nothing.

  --set FIELD=VALUE  the value of a field, as in --set label.en='Of data' or --set
                     verdicts.0.rating=pending, where 0 is the first of a list; may be given more
                     than once
  --bibtex FILE      takes a source from an entry of BibTeX; - reads what is piped or pasted
  --csl FILE         takes a source from an entry of CSL-JSON
  --content DIR      where it is written; CONTENT_DIR or \`content\` if it is left out`;

/** What is said of an entry once it is there, by its kind. */
const NEXT: Readonly<Record<Kind, (id: string) => string>> = {
  article: () => 'write it in both languages, with the same claims, figures and citations in each',
  claim: (id) => `restate it in an article of both languages: <Claim id="${id}">…</Claim>`,
  chain: () => 'list its steps, each after those it rests on',
  model: (id) => `name its numbers in prose: <Q of="models/${id}.params" />`,
  law: (id) => `name it where a figure or a calculation asks for a law: law="${id}"`,
  scenario: (id) => `name its numbers in prose: <Q of="scenarios/${id}.…" />`,
  series: () => 'give each point its source',
  derivation: (id) => `derive it: npm run -s series -- ${id} FILE.csv`,
  benchmark: (id) => `name its scores in prose: <Q of="benchmarks/${id}.…" />`,
  source: (id) => `name it where it is evidence, or cite it: <Cite id="${id}" at="…" />`,
  term: (id) => `link to it where an article first needs it: <Term id="${id}">…</Term>`,
};

export const newEntry = (args: readonly string[], terminal?: Terminal): Promise<Outcome> =>
  runCommand(USAGE, async ({ say, warn }) => {
    const { values, positionals } = readArguments(args, {
      content: { type: 'string', default: CONTENT },
      set: { type: 'string', multiple: true, default: [] },
      bibtex: { type: 'string' },
      csl: { type: 'string' },
    });
    const [first, second, ...rest] = positionals;
    if (rest.length > 0) throw new Misuse(`one entry at a time, got ${rest.join(' ')} too`);
    const pasted = pastedSource(values);
    const content = requireDirectory(values.content);
    const named = first ?? (pasted && 'source');
    const asks = terminal && (named === undefined || (second ?? pasted?.id) === undefined);
    const answers = asks
      ? await askFor({ kind: named, id: second ?? pasted?.id, content }, terminal)
      : undefined;
    if (asks && answers === undefined) {
      warn('cancelled; nothing was written');
      return 1;
    }
    const kind = requireOneOf(answers?.kind ?? named ?? '', KIND_NAMES, 'what to write');
    if (pasted && kind !== 'source') throw new Misuse(`a citation makes a source, and no ${kind}`);
    const id = requireId(answers?.id ?? second ?? pasted?.id);
    const collection = KINDS[kind];
    const schema = entrySchema(collection);
    const given = {
      ...pasted?.fields,
      ...answers?.fields,
      ...givenFields(values.set, schema),
      ...(collection !== 'articles' && { id }),
    };
    if (collection === 'claims') giveNextOrder(given, content);
    const text = skeleton(schema, given);
    const files =
      collection === 'articles'
        ? LOCALES.map(
            (locale) =>
              [join(content, collection, locale, `${id}.mdx`), `---\n${text}---\n`] as const,
          )
        : [[join(content, collection, `${id}.yaml`), `${modeline(collection)}\n${text}`] as const];
    const open = holdToSchema(collection, id, text);
    if (kind === 'source') refuseKnown(given, content);
    for (const [file] of files)
      if (existsSync(file))
        throw new Misuse(
          `${file} is there already, and is left as it is${pasted ? otherId(id, values) : ''}`,
        );
    for (const [file, words] of files) {
      writeOnce(file, words);
      say(file);
    }
    say('next:');
    if (pasted && pasted.dropped.length > 0)
      say(
        `- ${pasted.dropped.join(', ')} of the citation has no place in a source, and was left out`,
      );
    const left = kind === 'source' ? leftOf(schema, given) : leftBy(open);
    if (left !== undefined) say(`- fill in ${left}`);
    say(`- ${NEXT[kind](id)}`);
    say('- see it: `npm run dev`; see what it moves: `npm run -s diff`');
    const ready = kind === 'source' ? 'it is filled in' : 'both languages stand';
    say(`- when ${ready}: \`npm run -s seen\`, and commit ${join(content, LOCK)} with the rest`);
    return 0;
  });

/** Where a citation is read from. */
interface Pasting {
  bibtex?: string;
  csl?: string;
}

function pastedSource({ bibtex, csl }: Pasting) {
  if (bibtex !== undefined && csl !== undefined)
    throw new Misuse('give --bibtex or --csl, not both');
  const file = bibtex ?? csl;
  if (file === undefined) return undefined;
  const text = file === '-' ? readFileSync(0, 'utf8') : requireText(file);
  return sourceFrom(text, csl === undefined ? 'bibtex' : 'csl');
}

function requireId(id: string | undefined): string {
  const fault = IdSchema.safeParse(id ?? '').error?.issues[0]?.message;
  if (fault !== undefined) throw new Misuse(`${fault}, got ${id ?? 'none'}`);
  return id ?? '';
}

/** Refuses a source that has an entry. */
function refuseKnown(given: Given, content: string): void {
  const addresses = new Set(plainly(given));
  if (addresses.size === 0) return;
  const known = readContent(content).entries.find(
    ({ collection, data }) =>
      collection === 'sources' &&
      isRecord(data) &&
      plainly(data).some((address) => addresses.has(address)),
  );
  if (known) throw new Misuse(`${known.file} has this address already; cite ${known.id}`);
}

/** Addresses as whoever copied one would take them for the same: case and version aside. */
const plainly = (source: Given): string[] =>
  addressesOf(source).map(({ address }) =>
    address.toLowerCase().replace(/^(arxiv:.*\d)v\d+$/, '$1'),
  );

/** An id for another source of one author and year. */
function otherId(id: string, { content, bibtex, csl }: Pasting & { content: string }): string {
  const free = [...'bcdefghijklmnopqrstuvwxyz']
    .map((letter) => `${id}-${letter}`)
    .find((one) => !existsSync(join(content, KINDS.source, `${one}.yaml`)));
  const from = csl === undefined ? `--bibtex ${bibtex ?? ''}` : `--csl ${csl}`;
  return `\n  → give another id: npm run new -- source ${free ?? 'ID'} ${from}`;
}

/** What a citation leaves to the editor, by name; the day it was read is no field of `unread`. */
function leftOf({ properties = {}, required }: JsonSchema, given: Given): string | undefined {
  const wanted = [...(required ?? []), ...(given['read'] === 'unread' ? [] : ['seen'])];
  const left = Object.keys(properties).filter(
    (name) => wanted.includes(name) && given[name] === undefined,
  );
  if (left.length === 0) return undefined;
  const today = new Date().toISOString().slice(0, 10);
  const seen = left.includes('seen') ? `; seen is the day you read it, such as ${today}` : '';
  return `${left.join(', ')}${seen}`;
}

const leftBy = (open: number): string | undefined =>
  open === 0
    ? undefined
    : `what is empty (${open === 1 ? 'one field' : `${open} fields`}); \`npm run -s check\` names each`;

/** A claim whose bullet is given comes after those that stand there. */
function giveNextOrder(given: Record<string, unknown>, content: string): void {
  const { place } = given;
  if (!isRecord(place) || place['order'] !== undefined) return;
  const [section, bullet] = [Number(place['section']), Number(place['bullet'])];
  if (!Number.isInteger(section) || !Number.isInteger(bullet)) return;
  const placed = placedClaims({ entries: readContent(content).entries });
  put(given, ['place', 'order'], nextOrder(placed, section, bullet));
}

const IS_OPEN: ReadonlySet<Issue['code']> = new Set([
  'schema/missing',
  'translation/text',
  'verdict/missing',
  'verdict/no-evidence',
]);

/** How many fields are still to be filled in; what is filled in has to be sound. */
function holdToSchema(collection: keyof typeof SCHEMAS, id: string, text: string): number {
  const { data, at } = parseYaml(text);
  const schema = SCHEMAS[collection];
  const problems = parseEntry(schema, data).error?.issues ?? [];
  const entry = { collection, id, file: id, text, data, at };
  const issues = checkSchema({ unsound: [{ entry, schema, problems }] });
  const wrong = issues.filter(({ code }) => !IS_OPEN.has(code));
  if (wrong.length > 0)
    throw new Misuse(wrong.map(({ message, hint }) => `${message}\n  → ${hint}`).join('\n'));
  return issues.length;
}

function writeOnce(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
}

if (import.meta.main) {
  const terminal = process.stdin.isTTY
    ? { input: process.stdin, output: process.stdout }
    : undefined;
  await finish(newEntry(process.argv.slice(2), terminal));
}
