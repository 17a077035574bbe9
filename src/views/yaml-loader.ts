/**
 * Loads YAML files, by the folder or a single one, with the same parser the content check uses,
 * so that what passes the check is what the site reads: no hidden file and no link to another.
 * (Astro's own loader turns dates into objects.)
 *
 * @module
 */
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parseYaml } from '#checks/parse-yaml.ts';

export function yamlLoader(folder: string): Loader {
  return loaderOf(`content/${folder}/`, async (base) =>
    (await readdir(base, { withFileTypes: true }))
      .filter((item) => item.isFile() && /^[^.].*\.yaml$/.test(item.name))
      .map(({ name }) => name)
      .sort(),
  );
}

/** Of the one entry that lies beside the collections. */
export function yamlFileLoader(id: string): Loader {
  return loaderOf('content/', () => Promise.resolve([`${id}.yaml`]));
}

function loaderOf(folder: string, filesOf: (base: string) => Promise<string[]>): Loader {
  return {
    name: 'ledger-yaml',
    async load({ store, parseData, config, watcher }) {
      const base = fileURLToPath(new URL(folder, config.root));
      const sync = async () => {
        store.clear();
        const files = await filesOf(base);
        for (const file of files) {
          const id = file.slice(0, -'.yaml'.length);
          const { data: raw } = parseYaml(await readFile(base + file, 'utf8'));
          const data = await parseData({ id, data: raw as Record<string, unknown> });
          store.set({ id, data, filePath: folder + file });
        }
      };
      await sync();
      watcher?.add(base);
      watcher?.on('change', (path) => path.startsWith(base) && void sync());
    },
  };
}
