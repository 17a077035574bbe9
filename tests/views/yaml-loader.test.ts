import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, it } from 'vitest';
import { yamlLoader } from '#views/yaml-loader.ts';
import { writeContent } from '../checks/fixture.ts';

/** The ids a loader keeps of the terms under a root. */
async function loaded(root: string): Promise<string[]> {
  const ids: string[] = [];
  await yamlLoader('terms').load({
    config: { root: pathToFileURL(`${root}/`) },
    store: { clear: () => void ids.splice(0), set: ({ id }: { id: string }) => ids.push(id) },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
  } as unknown as LoaderContext);
  return ids;
}

it('loads nothing where there is no folder: a ledger need not have every kind', async () => {
  const root = writeContent({ 'content/essay.yaml': 'title: An essay\n' });
  try {
    expect(await loaded(root)).toEqual([]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

it('loads the entries that the check reads, and none it refuses', async () => {
  const root = writeContent({
    'content/terms/token.yaml': 'id: token\n',
    'content/terms/flop.yaml': 'id: flop\n',
    'content/terms/.draft.yaml': 'id: draft\n',
    'content/terms/notes.txt': 'id: notes\n',
    'content/terms/folder.yaml/loss.yaml': 'id: loss\n',
  });
  symlinkSync(join(root, 'content/terms/flop.yaml'), join(root, 'content/terms/elsewhere.yaml'));
  try {
    expect(await loaded(root)).toEqual(['flop', 'token']);
  } finally {
    rmSync(root, { recursive: true });
  }
});
