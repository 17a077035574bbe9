/**
 * The questions of `npm run new`: what is written, its id, and the fields one knows from the
 * start. An answer left empty leaves the field to be filled in.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { cancel, intro, isCancel, outro, select, text } from '@clack/prompts';
import { isRecord } from '#checks/rules/rule.ts';
import { IdSchema, LOCALES } from '#schemas/text.ts';
import { entrySchema, KINDS, type JsonSchema, type Kind } from './entry-schemas.ts';
import { givenFields } from './given.ts';

/** Where questions are printed and answers typed. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

export interface Answers {
  kind: string;
  id: string;
  fields: Record<string, unknown>;
}

/** Stops the questions; nothing was written yet. */
class Cancelled extends Error {}

/** Asks for what is not known yet; undefined if the editor gives up. */
export async function askFor(
  known: { kind: string | undefined; id: string | undefined; content: string },
  terminal: Terminal,
): Promise<Answers | undefined> {
  intro(
    'A new entry. An answer left empty can be filled in later; Ctrl+C writes nothing.',
    terminal,
  );
  try {
    const kind = known.kind ?? (await chosen(terminal, 'What is it?', Object.keys(KINDS)));
    if (!isKind(kind)) return { kind, id: known.id ?? '', fields: {} };
    const id = known.id ?? (await idOf(kind, known.content, terminal));
    const pairs: string[] = [];
    for (const leaf of leavesOf(entrySchema(KINDS[kind]))) {
      const answer = await answerTo(leaf, terminal);
      if (answer !== '') pairs.push(`${leaf.path}=${answer}`);
    }
    outro('Written to:', terminal);
    return { kind, id, fields: givenFields(pairs, entrySchema(KINDS[kind])) };
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    cancel('Given up.', terminal);
    return undefined;
  }
}

const isKind = (word: string): word is Kind => Object.hasOwn(KINDS, word);

function answered(answer: string | symbol): string {
  if (isCancel(answer) || typeof answer === 'symbol') throw new Cancelled();
  return answer;
}

const chosen = async (terminal: Terminal, message: string, words: readonly string[]) =>
  answered(
    await select({
      ...terminal,
      message,
      options: words.map((value) => ({ value, label: value })),
    }),
  );

async function idOf(kind: Kind, content: string, terminal: Terminal): Promise<string> {
  const folder = join(content, KINDS[kind]);
  const files = (id: string) =>
    kind === 'article'
      ? LOCALES.map((locale) => join(folder, locale, `${id}.mdx`))
      : [join(folder, `${id}.yaml`)];
  const validate = (id = ''): string | undefined =>
    IdSchema.safeParse(id).error?.issues[0]?.message ??
    files(id)
      .filter((file) => existsSync(file))
      .map((file) => `${file} is there already`)[0];
  return answered(
    await text({ ...terminal, message: 'Its id, which becomes its address', validate }),
  );
}

interface Leaf {
  path: string;
  field: JsonSchema;
}

/** Fields that must be there and hold one word or number: what an editor can say in a line. */
function leavesOf(schema: JsonSchema, above: readonly string[] = []): Leaf[] {
  const form = schema.anyOf?.[0] ?? schema.oneOf?.[0] ?? schema;
  return Object.entries(form.properties ?? {}).flatMap(([name, field]) => {
    if (!form.required?.includes(name) || name === 'id') return [];
    const path = [...above, name];
    if (isRecord(field.properties)) return leavesOf(field, path);
    const isLine = field.enum !== undefined || /^(?:string|number|integer)$/.test(field.type ?? '');
    return isLine ? [{ path: path.join('.'), field }] : [];
  });
}

const LATER = '(later)';

async function answerTo({ path, field }: Leaf, terminal: Terminal): Promise<string> {
  const message = [path, field.description].filter(Boolean).join(': ');
  if (field.enum !== undefined) {
    const answer = await chosen(terminal, message, [...field.enum.map(String), LATER]);
    return answer === LATER ? '' : answer;
  }
  const placeholder = field['x-example'] ?? '';
  return answered(await text({ ...terminal, message, placeholder, defaultValue: '' }));
}
