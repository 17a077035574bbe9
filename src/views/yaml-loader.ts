/**
 * Loads YAML files, by the folder or a single one, with the same parser the content check uses,
 * so that what passes the check is what the site reads: no hidden file and no link to another.
 * (Astro's own loader turns dates into objects.)
 *
 * A build stops at an entry that is not sound; the check has said why before it began. In
 * development such an entry stays as it last was, or is left out if it never was sound, and all
 * others are read: one slip takes no other page away, and the check says over every page what it is.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join, parse, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parseYaml } from '#checks/parse-yaml.ts';
import { CONTENT } from '#desk/command-line.ts';

/** An editor saves in steps, and a change of branch touches many files: they are read together. */
const STILL_MS = 50;

/** An entry as Astro keeps it. */
type Kept = Parameters<LoaderContext['store']['set']>[0];

/** Which files are entries of a kind, and what is read of each. */
interface Files {
  /** Where they lie, from the content's root. */
  folder: string;
  /** Folders in it that their ids begin with; none if they lie in the folder itself. */
  inside?: readonly string[];
  /** What the name of one looks like. */
  name: RegExp;
  /** Its fields, undefined if it cannot be read, and what is kept beside them. */
  read: (text: string) => { data: unknown } & Omit<Kept, 'id' | 'data'>;
}

/** A folder that is not there holds no entries: a ledger need not have every kind. */
export const yamlLoader = (folder: string): Loader =>
  filesLoader({ folder, name: /^[^.].*\.yaml$/, read: readYaml });

/** Of the one entry that lies beside the collections. */
export const yamlFileLoader = (id: string): Loader =>
  filesLoader({ folder: '.', name: new RegExp(`^${id}\\.yaml$`), read: readYaml });

const readYaml = (text: string) => ({ data: parseYaml(text).data });

export function filesLoader({ folder, inside = [''], name, read }: Files): Loader {
  return {
    name: 'ledger-files',
    async load({ store, parseData, config, watcher, logger }) {
      const root = fileURLToPath(config.root);
      const places = inside.map((part) => ({ part, base: resolve(root, CONTENT, folder, part) }));
      /** Entries by the text they were read from: of a folder, one file has changed. */
      const known = new Map<string, { text: string; entry: Kept }>();
      const entryIn = async (path: string, id: string): Promise<Kept> => {
        const text = await readFile(path, 'utf8');
        const before = known.get(path);
        if (before?.text === text) return before.entry;
        const { data, ...beside } = read(text);
        const parsed = await parseData({ id, data: data as Record<string, unknown> });
        const filePath = relative(root, path).split(sep).join('/');
        const entry = { id, data: parsed, filePath, ...beside };
        known.set(path, { text, entry });
        return entry;
      };
      /** What the store has of an entry; left by an earlier session, it may be older than its schema. */
      const lastSound = async (id: string): Promise<Kept | undefined> => {
        const kept = store.get(id);
        if (kept) await parseData({ id, data: kept.data });
        return kept;
      };
      const soundIn = (path: string, id: string) =>
        entryIn(path, id)
          .catch(() => lastSound(id))
          .catch(() => undefined);

      const sync = async () => {
        const entries: Kept[] = [];
        for (const { part, base } of places) {
          for (const file of await filesIn(base, name)) {
            const [path, id] = [join(base, file), posix.join(part, parse(file).name)];
            const entry = await (watcher ? soundIn(path, id) : entryIn(path, id));
            if (entry) entries.push(entry);
          }
        }
        store.clear();
        for (const entry of entries) store.set(entry);
      };
      await sync();
      if (!watcher) return;
      watcher.add(resolve(root, CONTENT, folder));
      const isOurs = (path: string) =>
        name.test(basename(path)) && places.some(({ base }) => base === dirname(path));
      again(watcher, isOurs, sync, (error) => {
        logger.error(`${folder} could not be read again: ${String(error)}`);
      });
    },
  };
}

/** Syncs once more when some file came, changed or went, once all are still; one sync at a time. */
function again(
  watcher: NonNullable<LoaderContext['watcher']>,
  isOurs: (path: string) => boolean,
  sync: () => Promise<void>,
  failed: (error: unknown) => void,
): void {
  let turn = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  const heard = (path: string) => {
    if (!isOurs(path)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      turn = turn.then(sync).catch(failed);
    }, STILL_MS);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, heard);
}

const filesIn = async (base: string, name: RegExp): Promise<string[]> =>
  existsSync(base)
    ? (await readdir(base, { withFileTypes: true }))
        .filter((item) => item.isFile() && name.test(item.name))
        .map((item) => item.name)
        .sort()
    : [];
