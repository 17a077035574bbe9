/**
 * Reads a content directory into plain entries, and reports what cannot be read.
 *
 * Nothing is judged here beyond reading: whether an entry is what it must be is the
 * business of the rules.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { posix, sep } from 'node:path';
import type { Root } from 'mdast';
import { LOCALES } from '#schemas/text.ts';
import type { Locale } from '#schemas/text.ts';
import { isYamlCollection, YAML_COLLECTIONS } from './entries.ts';
import type { Collection } from './entries.ts';
import type { YamlCollection } from '#schemas/collections.ts';
import { decodeText, type DecodedText } from './decode.ts';
import type { Issue } from './issue.ts';
import { suggest } from './did-you-mean.ts';
import { parseMdx } from './parse-mdx.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Locate } from './parse-yaml.ts';

export interface Entry {
  collection: Collection;
  /** The file's name without its ending. */
  id: string;
  /** The folder an article lies in. */
  locale?: Locale;
  file: string;
  /** The file's text. */
  text: string;
  /** What the YAML or front matter says; undefined if it could not be read. */
  data: unknown;
  at: Locate;
  /** The body of an article, if it could be read. */
  body?: Root;
}

export interface ReadContent {
  entries: Entry[];
  /** What was seen together in both languages, if content keeps it. */
  lock?: { file: string; text: string };
  issues: Issue[];
}

/** Files that may lie in `content/` beside the collections: the manuals, the essay's own entry, the lock. */
const MANUALS: readonly string[] = ['README.md', 'CODES.md'];
const ESSAY = 'essay.yaml';
export const LOCK = 'seen.lock';

/** Reads every file below a content directory, in the order of their names. */
export function readContent(directory: string): ReadContent {
  const root = directory.split(sep).join('/').replace(/\/+$/, '') || '/';
  const found: ReadContent = { entries: [], issues: [] };
  for (const item of list(root, found)) {
    const path = posix.join(root, item.name);
    if (!item.isDirectory()) {
      if (item.name === LOCK) found.lock = { file: path, text: readText(path, found).text };
      else if (item.name === ESSAY) readYaml(path, { collection: 'essay', id: 'essay' }, found);
      else if (!MANUALS.includes(item.name))
        found.issues.push(unexpected(path, 'move it into a folder'));
    } else if (item.name === 'articles') readArticles(path, found);
    else if (isYamlCollection(item.name)) readYamlFolder(path, item.name, found);
    else {
      const folders = ['articles', ...YAML_COLLECTIONS];
      found.issues.push(
        unexpected(path, suggest(item.name, folders, `use one of ${folders.join(', ')}`)),
      );
    }
  }
  return found;
}

function readYamlFolder(folder: string, collection: YamlCollection, into: ReadContent): void {
  for (const item of list(folder, into)) {
    const file = posix.join(folder, item.name);
    const id = /^(.+)\.ya?ml$/i.exec(item.name)?.[1];
    if (item.isDirectory() || id === undefined) {
      into.issues.push(unexpected(file, 'each entry is a file `<id>.yaml` in this folder'));
      continue;
    }
    if (!item.name.endsWith('.yaml')) into.issues.push(unexpected(file, `rename it to ${id}.yaml`));
    readYaml(file, { collection, id }, into);
  }
}

function readYaml(file: string, named: Pick<Entry, 'collection' | 'id'>, into: ReadContent): void {
  const { text, isReadable } = readText(file, into);
  if (!isReadable) {
    into.entries.push({ ...named, ...unreadable(file, text) });
    return;
  }
  const { data, at, problems } = parseYaml(text);
  into.issues.push(...problems.map((problem) => ({ ...problem, file })));
  into.entries.push({ ...named, file, text, data, at });
}

function readArticles(folder: string, into: ReadContent): void {
  for (const language of list(folder, into)) {
    const path = posix.join(folder, language.name);
    const locale = LOCALES.find((known) => known === language.name);
    if (locale === undefined || !language.isDirectory()) {
      into.issues.push(
        unexpected(path, `articles lie in ${LOCALES.map((l) => `articles/${l}`).join(' and ')}`),
      );
      continue;
    }
    for (const item of list(path, into)) {
      const file = posix.join(path, item.name);
      if (item.isDirectory() || !item.name.endsWith('.mdx')) {
        into.issues.push(unexpected(file, 'each article is a file `<slug>.mdx` in this folder'));
        continue;
      }
      const id = item.name.slice(0, -'.mdx'.length);
      const { text, isReadable } = readText(file, into);
      if (!isReadable) {
        into.entries.push({ collection: 'articles', id, locale, ...unreadable(file, text) });
        continue;
      }
      const { data, at, body, problems } = parseMdx(text);
      into.issues.push(...problems.map((problem) => ({ ...problem, file })));
      into.entries.push({
        collection: 'articles',
        id,
        locale,
        file,
        text,
        data,
        at,
        ...(body && { body }),
      });
    }
  }
}

/**
 * Files and folders of a folder, sorted by code unit, so that every machine reads in the same
 * order. What is neither is reported and never opened; hidden files are left alone, save
 * entries, which the site would publish.
 */
function list(folder: string, into: ReadContent): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter((item) => {
      const issue = oddity(item, posix.join(folder, item.name));
      if (issue) into.issues.push(issue);
      return issue === undefined && !item.name.startsWith('.');
    });
}

function oddity(item: Dirent, path: string): Issue | undefined {
  if (item.isSymbolicLink()) {
    return {
      ...unexpected(path, 'put the file or folder itself here, or delete the link'),
      code: 'file/symlink',
      message:
        'this is a link to another place, so readers could be shown what was never reviewed, or nothing',
    };
  }
  if (!item.isFile() && !item.isDirectory())
    return unexpected(path, 'put a file in its place, or delete it');
  const hidden = /^\.+(.*\.yaml)$/.exec(item.name)?.[1];
  return hidden === undefined
    ? undefined
    : unexpected(path, `rename it to ${hidden}, or delete it`);
}

/** A file's text; what is wrong with its bytes goes to the issues. */
function readText(file: string, into: ReadContent): Omit<DecodedText, 'problems'> {
  const { problems, ...read } = decodeText(readFileSync(file));
  into.issues.push(...problems.map((problem) => ({ ...problem, file })));
  return read;
}

/** An entry of which no more is known than that it is there: what names it is not at fault. */
const unreadable = (file: string, text: string): Pick<Entry, 'file' | 'text' | 'data' | 'at'> => ({
  file,
  text,
  data: undefined,
  at: () => ({ line: 1, column: 1 }),
});

function unexpected(file: string, hint: string): Issue {
  return {
    code: 'file/unexpected',
    file,
    line: 1,
    column: 1,
    message: 'the site does not read a file or folder of this name here, so no reader would see it',
    hint,
  };
}
