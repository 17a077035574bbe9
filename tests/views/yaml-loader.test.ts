import { EventEmitter } from 'node:events';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, describe, expect, it } from 'vitest';
import { articleLoader } from '#views/article-loader.ts';
import { yamlLoader } from '#views/yaml-loader.ts';
import { writeContent } from '../checks/fixture.ts';

type Entry = { id: string; data: { name?: string }; body?: string };

const made: string[] = [];
afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

/**
 * Content on disk, and a store that a loader fills from it; an entry is sound if it has a name or
 * title. With a watcher it is as in development, without one as in a build.
 */
function site(files: Record<string, string>, watcher?: EventEmitter) {
  const root = writeContent(files);
  made.push(root);
  const entries = new Map<string, Entry>();
  const store = {
    clear: () => {
      entries.clear();
    },
    get: (id: string) => entries.get(id),
    set: (entry: Entry) => void entries.set(entry.id, entry),
  };
  const parseData = ({ id, data }: { id: string; data?: Record<string, unknown> }) =>
    data && ('name' in data || 'title' in data)
      ? Promise.resolve(data)
      : Promise.reject(new Error(`${id} has no name`));
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store,
    parseData,
    watcher,
  } as unknown as LoaderContext;
  const save = (path: string, text: string) => {
    writeFileSync(join(root, path), text);
    watcher?.emit('change', join(root, path));
  };
  const remove = (path: string) => {
    rmSync(join(root, path));
    watcher?.emit('unlink', join(root, path));
  };
  return { root, context, entries, save, remove };
}

const watching = () => Object.assign(new EventEmitter(), { add: () => undefined });

const namesOf = (entries: ReadonlyMap<string, Entry>) =>
  Object.fromEntries([...entries].map(([id, { data }]) => [id, data.name]));

describe('yamlLoader(folder)', () => {
  it('loads nothing where there is no folder: a ledger need not have every kind', async () => {
    const { context, entries } = site({ 'content/essay.yaml': 'title: An essay\n' });
    await yamlLoader('terms').load(context);
    expect([...entries]).toEqual([]);
  });

  it('loads the entries that the check reads, and none it refuses', async () => {
    const { root, context, entries } = site({
      'content/terms/token.yaml': 'name: token\n',
      'content/terms/flop.yaml': 'name: flop\n',
      'content/terms/.draft.yaml': 'name: draft\n',
      'content/terms/notes.txt': 'name: notes\n',
      'content/terms/folder.yaml/loss.yaml': 'name: loss\n',
    });
    symlinkSync(join(root, 'content/terms/flop.yaml'), join(root, 'content/terms/elsewhere.yaml'));
    await yamlLoader('terms').load(context);
    expect([...entries.keys()]).toEqual(['flop', 'token']);
  });

  it('stops a build at an entry that is not sound', async () => {
    const { context } = site({ 'content/terms/flop.yaml': 'nam: flop\n' });
    await expect(yamlLoader('terms').load(context)).rejects.toThrow('flop has no name');
  });

  it('keeps an entry as it last was sound in development, and goes on with all others', async () => {
    const { context, entries, save } = site(
      {
        'content/terms/flop.yaml': 'name: flop\n',
        'content/terms/loss.yaml': 'nam: loss\n',
        'content/terms/token.yaml': 'name: token\n',
      },
      watching(),
    );
    await yamlLoader('terms').load(context);
    expect(namesOf(entries)).toEqual({ flop: 'flop', token: 'token' });

    save('content/terms/flop.yaml', 'name: "flop\n');
    save('content/terms/token.yaml', 'name: a token\n');
    await expect.poll(() => namesOf(entries)).toEqual({ flop: 'flop', token: 'a token' });

    save('content/terms/flop.yaml', 'name: a flop\n');
    save('content/terms/loss.yaml', 'name: a loss\n');
    await expect
      .poll(() => namesOf(entries))
      .toEqual({ flop: 'a flop', loss: 'a loss', token: 'a token' });
  });

  it('drops what an earlier session left of an entry, if its schema no longer takes it', async () => {
    const { context, entries } = site(
      { 'content/terms/flop.yaml': 'nam: flop\n', 'content/terms/loss.yaml': 'nam: loss\n' },
      watching(),
    );
    entries.set('flop', { id: 'flop', data: { name: 'as it was' } });
    entries.set('loss', { id: 'loss', data: {} });
    await yamlLoader('terms').load(context);
    expect(namesOf(entries)).toEqual({ flop: 'as it was' });
  });

  it('hears of a file that comes or goes in development', async () => {
    const { context, entries, save, remove } = site(
      { 'content/terms/flop.yaml': 'name: flop\n' },
      watching(),
    );
    await yamlLoader('terms').load(context);
    save('content/terms/loss.yaml', 'name: loss\n');
    await expect.poll(() => [...entries.keys()]).toEqual(['flop', 'loss']);
    remove('content/terms/flop.yaml');
    await expect.poll(() => [...entries.keys()]).toEqual(['loss']);
  });
});

describe('articleLoader()', () => {
  const ARTICLE = '---\ntitle: One\n---\n\nText with <Q of="a.b" />.\n';

  it('loads fields and text by language and slug', async () => {
    const { context, entries } = site({
      'content/articles/en/one.mdx': ARTICLE,
      'content/articles/zh/one.mdx': ARTICLE,
      'content/articles/fr/one.mdx': ARTICLE,
      'content/articles/en/.two.mdx': ARTICLE,
    });
    await articleLoader().load(context);
    expect([...entries.keys()]).toEqual(['en/one', 'zh/one']);
    expect(entries.get('en/one')).toEqual({
      id: 'en/one',
      data: { title: 'One' },
      filePath: 'content/articles/en/one.mdx',
      body: 'Text with <Q of="a.b" />.',
      deferredRender: true,
    });
  });

  it.each([
    ['a component is never closed', '---\ntitle: Two\n---\n\n<Margin>\n'],
    ['its fields cannot be read', '---\ntitle: "Two\n---\n\nText.\n'],
    ['a field is missing', '---\norder: 2\n---\n\nText.\n'],
  ])('keeps an article as it last was in development, if %s', async (_, broken) => {
    const { context, entries, save } = site(
      { 'content/articles/en/one.mdx': ARTICLE, 'content/articles/en/two.mdx': ARTICLE },
      watching(),
    );
    await articleLoader().load(context);
    save('content/articles/en/one.mdx', broken);
    save('content/articles/en/two.mdx', ARTICLE.replace('Text', 'A text'));
    await expect.poll(() => entries.get('en/two')?.body).toBe('A text with <Q of="a.b" />.');
    expect(entries.get('en/one')?.body).toBe('Text with <Q of="a.b" />.');
  });
});
