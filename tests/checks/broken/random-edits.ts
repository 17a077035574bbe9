/**
 * Edits of real files as a slip of the hand, a bad merge or a careless find-and-replace would
 * leave them, from a seed.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomSource } from '#engine/random.ts';

export interface RandomEdit {
  /** Inside content/. */
  file: string;
  how: string;
  before: string;
  after: string;
}

/** What slips of the hand leave behind. */
export const SCRAPS = [
  '',
  ' ',
  '\n',
  ':',
  ': ',
  '- ',
  '{',
  '}',
  '[',
  '"',
  "'",
  '<',
  '>',
  '*x',
  '&x',
  '#',
  '\t',
  '---\n',
  '一',
  '，',
  '\u00a0',
  '15',
  '-',
  '.',
  '<Q of="x" />',
  '`',
  '|',
  '\\',
  '!',
  '%',
];

type Slip = (text: string, random: () => number) => string;

const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;
const place = (text: string, random: () => number): number => Math.floor(random() * text.length);

function withLines(edit: (lines: string[], index: number) => void): Slip {
  return (text, random) => {
    const lines = text.split('\n');
    edit(lines, Math.floor(random() * (lines.length - 1)));
    return lines.join('\n');
  };
}

const SLIPS: Readonly<Record<string, Slip>> = {
  'a scrap put in': (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + pick(SCRAPS, random) + text.slice(at);
  },
  'a piece lost': (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 30));
  },
  'a piece replaced': (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + pick(SCRAPS, random) + text.slice(at + Math.floor(random() * 20));
  },
  'a letter typed twice': (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + text.charAt(at) + text.slice(at);
  },
  'two letters exchanged': (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  },
  'a digit changed': (text, random) => {
    const digits = [...text.matchAll(/\d/g)];
    const at = pick(digits, random)?.index ?? 0;
    return text.slice(0, at) + String(Math.floor(random() * 10)) + text.slice(at + 1);
  },
  'a line lost': withLines((lines, index) => void lines.splice(index, 1)),
  'a line twice': withLines((lines, index) => void lines.splice(index, 0, lines[index] ?? '')),
  'two lines exchanged': withLines(
    (lines, index) => void lines.splice(index, 2, lines[index + 1] ?? '', lines[index] ?? ''),
  ),
  'a line pushed in': withLines((lines, index) => void (lines[index] = `  ${lines[index] ?? ''}`)),
  'a line pulled out': withLines(
    (lines, index) => void (lines[index] = (lines[index] ?? '').replace(/^ {1,2}/, '')),
  ),
  'the rest lost': (text, random) => text.slice(0, place(text, random)),
  'a word in capitals': (text, random) => {
    const words = [...text.matchAll(/[a-z]{3,}/g)];
    const word = pick(words, random);
    const at = word?.index ?? 0;
    const found = word?.[0] ?? '';
    return text.slice(0, at) + found.toUpperCase() + text.slice(at + found.length);
  },
};

/** Every entry and article of a content folder, by its path inside. */
function filesIn(content: string): string[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('/') && !path.startsWith('.') && /\.(?:yaml|mdx)$/.test(path))
    .sort();
}

/** A seed of its own for each file: an entry more or less leaves the edits of the others alone. */
function seedOf(file: string, seed: number): number {
  return createHash('sha256').update(`${seed} ${file}`).digest().readUInt32BE();
}

/** Edits so many files, each once, and returns what was done; the same for the same seed. */
export function editAtRandom(content: string, count: number, seed: number): RandomEdit[] {
  const drawn = filesIn(content)
    .map((file) => ({ file, own: seedOf(file, seed) }))
    .sort((a, b) => a.own - b.own);
  return drawn.slice(0, count).map(({ file, own }) => {
    const source = randomSource('editAtRandom', own);
    const random = () => source.uniform();
    const path = join(content, file);
    const before = readFileSync(path, 'utf8');
    const how = pick(Object.keys(SLIPS), random);
    const after = SLIPS[how]?.(before, random) ?? before;
    writeFileSync(path, after);
    return { file, how, before, after };
  });
}
