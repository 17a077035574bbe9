/**
 * Loads YAML files, by the folder or a single one, with the same parser the content check uses,
 * so that what passes the check is what the site reads: no hidden file and no link to another.
 * (Astro's own loader turns dates into objects.)
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parseYaml } from '#checks/parse-yaml.ts';
import { CONTENT } from '#desk/command-line.ts';

/** Where content lies, from the root of the project: the same that the desk's commands read. */
export { CONTENT };

/** A folder that is not there holds no entries: a ledger need not have every kind. */
export function yamlLoader(folder: string): Loader {
  return loaderOf(folder, async (base) =>
    existsSync(base)
      ? (await readdir(base, { withFileTypes: true }))
          .filter((item) => item.isFile() && /^[^.].*\.yaml$/.test(item.name))
          .map(({ name }) => name)
          .sort()
      : [],
  );
}

/** Of the one entry that lies beside the collections. */
export function yamlFileLoader(id: string): Loader {
  return loaderOf('.', () => Promise.resolve([`${id}.yaml`]));
}

function loaderOf(folder: string, filesOf: (base: string) => Promise<string[]>): Loader {
  return {
    name: 'ledger-yaml',
    async load({ store, parseData, config, watcher }) {
      const root = fileURLToPath(config.root);
      const base = resolve(root, CONTENT, folder) + sep;
      const sync = async () => {
        store.clear();
        const files = await filesOf(base);
        for (const file of files) {
          const id = file.slice(0, -'.yaml'.length);
          const { data: raw } = parseYaml(await readFile(base + file, 'utf8'));
          const data = await parseData({ id, data: raw as Record<string, unknown> });
          store.set({ id, data, filePath: relative(root, base + file) });
        }
      };
      await sync();
      watcher?.add(base);
      watcher?.on('change', (path) => path.startsWith(base) && void sync());
    },
  };
}
