/**
 * Which texts stand in two languages, and which pairs of them a person has seen together.
 *
 * The lock file under content/ keeps a line for each pair: the entry, and a hash of either
 * text. A pair is known by what it says and not by where it stands, so that a text may move.
 * Of entries that others point to, it also keeps what they are, so that one cannot take
 * another's place unnoticed. The lock is written by `npm run seen`, never by hand.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { LOCALES, type Locale } from '#schemas/text.ts';
import { isElement, toComponent } from './article.ts';
import type { Place } from './issue.ts';
import type { Entry } from './read.ts';
import { isRecord, walk } from './rules/rule.ts';

/** One text of a pair: its hash, and where it stands. */
interface Text {
  hash: string;
  entry: Entry;
  at: () => Place;
}

export type Pair = Readonly<Record<Locale, Text>>;

/** What is kept of one entry. */
export interface Seen {
  /** Hashes of the texts of a pair, English first. */
  pairs: readonly (readonly [en: string, zh: string])[];
  /** Hashes of what makes the entry this one. */
  identity: readonly string[];
}

/** By an entry's name, an article's languages together: `claims/tokens`, `articles/overview`. */
export type SeenByEntry = ReadonlyMap<string, Seen>;

export const nameOf = ({ collection, id }: Entry): string => `${collection}/${id}`;

/** The same words hash alike however their lines are broken. */
const hashOf = (text: string): string =>
  createHash('sha256')
    .update(text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .digest('hex')
    .slice(0, 12);

/** The Chinese file of each article, by its slug. */
export const twinsOf = (entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.filter(({ locale }) => locale === 'zh').map((entry) => [entry.id, entry]));

/**
 * Every pair of an entry's texts; of an article, those of both its files.
 *
 * @param twin - the Chinese file, where an article is given by its English one
 */
export function pairsOf(entry: Entry, twin?: Entry): Pair[] {
  return entry.collection === 'articles' ? blockPairs(entry, twin) : fieldPairs(entry);
}

function fieldPairs(entry: Entry): Pair[] {
  const pairs: Pair[] = [];
  walk(entry.data, (path, value) => {
    if (!isRecord(value)) return;
    const { en, zh } = value;
    const fields = isRecord(en) && isRecord(zh) ? Object.keys(en) : [undefined];
    for (const field of fields) {
      const side = (locale: Locale): Text | undefined => {
        const within = value[locale];
        const text = field === undefined ? within : isRecord(within) ? within[field] : undefined;
        const place = [...path, locale, ...(field === undefined ? [] : [field])];
        return typeof text === 'string'
          ? { hash: hashOf(text), entry, at: () => entry.at(place) }
          : undefined;
      };
      pairs.push(...pairOf(side('en'), side('zh')));
    }
  });
  return pairs;
}

/** Block by block where both languages have the same blocks; else the one body and the other. */
function blockPairs(entry: Entry, twin: Entry | undefined): Pair[] {
  if (entry.locale !== LOCALES[0] || twin === undefined) return [];
  const [here, there] = [entry, twin].map(blocksOf) as [Block[], Block[]];
  const alike = here.map(({ kind }) => kind).join() === there.map(({ kind }) => kind).join();
  const [ours, theirs] = alike ? [here, there] : [[whole(entry)], [whole(twin)]];
  const blocks = ours.flatMap((block, index) => pairOf(block.text, theirs[index]?.text));
  const listed = ['title', 'description'].flatMap((field) => {
    const side = (file: Entry): Text | undefined => {
      const text = isRecord(file.data) ? file.data[field] : undefined;
      return typeof text === 'string'
        ? { hash: hashOf(text), entry: file, at: () => file.at([field]) }
        : undefined;
    };
    return pairOf(side(entry), side(twin));
  });
  return [...listed, ...blocks];
}

interface Block {
  kind: string;
  text: Text;
}

function blocksOf(entry: Entry): Block[] {
  return (entry.body?.children ?? []).flatMap((node): Block[] => {
    const { position } = node;
    const isComment = node.type === 'mdxFlowExpression';
    if (node.type === 'yaml' || isComment || position === undefined) return [];
    const { line, column } = position.start;
    const kind = 'name' in node ? `${node.type} ${String(node.name)}` : node.type;
    return [{ kind, text: { hash: hashOf(saidIn(node)), entry, at: () => ({ line, column }) } }];
  });
}

/** How a number is printed or a passage named in a source, which says nothing else. */
const MANNERS = new Set(['digits', 'at']);

/** What a block says: its words and what its components are bound to, not how they are set. */
function saidIn(block: Nodes): string {
  let said = '';
  visit(block, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      said += node.value;
    if (!isElement(node)) return;
    const bound = [...toComponent(node).attributes]
      .filter(([name]) => !MANNERS.has(name))
      .map(([name, { value }]) => `${name}=${String(value)}`);
    said += ` <${node.name ?? ''} ${bound.sort().join(' ')}> `;
  });
  return said;
}

function whole(entry: Entry): Block {
  const texts = blocksOf(entry).map(({ text }) => text.hash);
  return {
    kind: 'whole',
    text: { hash: hashOf(texts.join(' ')), entry, at: () => ({ line: 1, column: 1 }) },
  };
}

const pairOf = (en: Text | undefined, zh: Text | undefined): Pair[] =>
  en === undefined || zh === undefined ? [] : [{ en, zh }];

/** What makes an entry this one and no other, for entries that others point to. */
const IDENTITY: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  sources: [['title'], ['URL'], ['DOI'], ['author', 0, 'family']],
  models: [['name'], ['developer'], ['params', 'value']],
  laws: [['name', 'en'], ['name', 'zh'], ['source'], ['published']],
  benchmarks: [['name'], ['about', 'en']],
  series: [['title', 'en'], ['title', 'zh'], ['unit'], ['about', 'en']],
  terms: [
    ['en', 'term'],
    ['zh', 'term'],
  ],
  claims: [
    ['restatement', 'en'],
    ['restatement', 'zh'],
    ['label', 'en'],
    ['label', 'zh'],
  ],
};

/** Hashes of what an entry is; nothing of an entry nobody points to. */
export function identityOf({ collection, data }: Entry): string[] {
  return (IDENTITY[collection] ?? []).flatMap((path) => {
    const value = path.reduce<unknown>(
      (within, key) =>
        typeof within === 'object' && within ? Reflect.get(within, key) : undefined,
      data,
    );
    return value === undefined ? [] : [hashOf(`${path.join('.')} ${String(value)}`)];
  });
}

const LINE = /^([a-z]+\/[\w.-]+) (?:(is)((?: [0-9a-f]{12})+)|([0-9a-f]{12}) ([0-9a-f]{12}))$/;
const HEAD =
  '# Which texts were seen together in both languages. Written by `npm run seen`; not to be edited.';

/** Reads a lock; a line that is none is returned by its number. */
export function parseLock(text: string): { seen: SeenByEntry; unread: number[] } {
  const seen = new Map<string, { pairs: (readonly [string, string])[]; identity: string[] }>();
  const unread: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name, is, identity, en, zh] = LINE.exec(line) ?? [];
    if (name === undefined) {
      unread.push(index + 1);
      continue;
    }
    const entry = seen.get(name) ?? { pairs: [], identity: [] };
    seen.set(name, entry);
    if (is) entry.identity.push(...(identity ?? '').trim().split(' '));
    else if (en !== undefined && zh !== undefined) entry.pairs.push([en, zh]);
  }
  return { seen, unread };
}

/** A line each, sorted, so that two branches rarely touch the same one. */
export function printLock(seen: SeenByEntry): string {
  const lines = [...seen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, { pairs, identity }]) => [
      ...(identity.length > 0 ? [`${name} is ${identity.join(' ')}`] : []),
      ...pairs.map((pair) => `${name} ${pair.join(' ')}`).sort(),
    ]);
  return `${[HEAD, ...lines].join('\n')}\n`;
}

/** Nothing seen yet. */
const NOTHING: Seen = { pairs: [], identity: [] };

/**
 * The lock brought up to date: what is new is taken in, what is gone is dropped. Of an entry
 * nobody looked at, what may be old stays as it was, so that it goes on being reported.
 *
 * @param looked - names of entries somebody has looked at
 */
export function bringUpToDate(
  entries: readonly Entry[],
  before: SeenByEntry,
  looked: ReadonlySet<string>,
): Map<string, Seen> {
  const now = new Map<string, Seen>();
  const twins = twinsOf(entries);
  for (const entry of entries) {
    const name = nameOf(entry);
    const pairs = pairsOf(entry, twins.get(entry.id));
    const identity = identityOf(entry);
    if (now.has(name) || (pairs.length === 0 && identity.length === 0)) continue;
    const old = looked.has(name) ? NOTHING : (before.get(name) ?? NOTHING);
    const stale = new Set(staleOf(pairs, old).map(({ pair }) => pair));
    const kept = old.pairs.filter(([en, zh]) =>
      [...stale].some((pair) => pair.en.hash === en || pair.zh.hash === zh),
    );
    now.set(name, {
      pairs: [
        ...kept,
        ...pairs
          .filter((pair) => !stale.has(pair))
          .map(({ en, zh }) => [en.hash, zh.hash] as const),
      ],
      identity: isReplaced(identity, old) ? old.identity : identity,
    });
  }
  return now;
}

/** Whether nothing of what an entry was is left. */
export const isReplaced = (identity: readonly string[], { identity: seen }: Seen): boolean =>
  seen.length > 0 && identity.length > 0 && !identity.some((one) => seen.includes(one));

/** A pair of which one text is as it was seen and the other is not. */
export interface Stale {
  pair: Pair;
  /** The language that was changed alone. */
  changed: Locale;
}

/** Pairs that were seen with another text beside the one that stands. */
export function staleOf(pairs: readonly Pair[], { pairs: seen }: Seen): Stale[] {
  // What was seen and still stands, as often as it was seen, says nothing of another pair.
  const gone = [...seen];
  const unknown = pairs.filter(({ en, zh }) => {
    const index = gone.findIndex(([a, b]) => a === en.hash && b === zh.hash);
    if (index >= 0) gone.splice(index, 1);
    return index < 0;
  });
  return unknown.flatMap((pair): Stale[] => {
    if (gone.some(([en]) => en === pair.en.hash)) return [{ pair, changed: 'zh' }];
    if (gone.some(([, zh]) => zh === pair.zh.hash)) return [{ pair, changed: 'en' }];
    return [];
  });
}
