/**
 * What an editor lives with: `npm run dev`, while files are broken and mended. The server runs on
 * a copy of the project with a small content, since one folder has one server.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');
const COPIED = ['src', 'public', 'astro.config.mjs', 'astro.env', 'package.json', 'tsconfig.json'];

let root = '';
let origin = '';
let server: ChildProcess;
let printed = '';

function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'ledger-dev-'));
  for (const path of COPIED) cpSync(join(PROJECT, path), join(copy, path), { recursive: true });
  cpSync(join(PROJECT, 'tests/fixtures/second-essay'), join(copy, 'content'), { recursive: true });
  // Packages are shared, and what a server keeps beside them is not.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(PROJECT, 'node_modules')).filter((one) => one[0] !== '.'))
    symlinkSync(join(PROJECT, 'node_modules', name), join(copy, 'node_modules', name));
  return copy;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        done(port);
      });
    });
  });
}

/** As a terminal would start it; Astro serves less where it finds itself in a test. */
function startDev(port: number): ChildProcess {
  const { PATH, HOME } = process.env;
  const args = ['--env-file=astro.env', 'node_modules/astro/bin/astro.mjs', 'dev'];
  const child = spawn(process.execPath, args, {
    cwd: root,
    detached: true,
    env: { PATH, HOME, NO_COLOR: '1', PORT: String(port) },
  });
  const keep = (text: Buffer) => void (printed += text.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return child;
}

/** Waits until all of some words are printed, and returns what was up to then. */
async function said(...all: readonly string[]): Promise<string> {
  for (const words of all)
    await expect.poll(() => printed, { timeout: 60_000, interval: 50 }).toContain(words);
  const text = printed;
  printed = '';
  return text;
}

const statuses = (...paths: string[]) =>
  Promise.all(paths.map(async (path) => (await fetch(origin + path)).status));

/** Puts back what the last edit changed. */
let mend = () => {};

/** Changes a file of the content. */
function edit(path: string, from: string, to: string): void {
  const file = join(root, 'content', path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  mend = () => {
    writeFileSync(file, text);
  };
}

const CHESS = 'claims/s2-chess-search.yaml';
const OTHERS = ['/', '/claims/', '/claims/s2-speech-statistics/', '/articles/method/'];

beforeAll(async () => {
  root = copyProject();
  const port = await freePort();
  origin = `http://localhost:${port}`;
});

afterAll(async () => {
  const isOver = new Promise((done) => server.once('exit', done));
  if (server.pid !== undefined && server.exitCode === null) {
    process.kill(-server.pid);
    await isOver;
  }
  rmSync(root, { recursive: true, force: true });
});

describe('npm run dev', () => {
  afterEach(() => {
    mend();
  });

  it('starts with a broken file, says what is wrong, and serves what can be served', async () => {
    edit('articles/en/overview.mdx', 'title: ', 'title: "');
    server = startDev(Number(new URL(origin).port));
    expect(await said('1 issue in 1 file', 'watching for file changes')).toContain(
      'content/articles/en/overview.mdx:2:8  yaml/syntax\n',
    );
    expect(await statuses(...OTHERS)).toEqual([200, 200, 200, 200]);

    mend();
    await said('content: no issues');
    await expect.poll(() => statuses('/articles/overview/'), { timeout: 10_000 }).toEqual([200]);
  });

  it.each([
    [
      'a word is wrong',
      CHESS,
      'rating: supported',
      'rating: suported',
      'did you mean supported-with',
    ],
    ['a quote is open', CHESS, 'id: ', 'id: "', 'yaml/syntax'],
    ['an article has an open tag', 'articles/en/overview.mdx', '\n## ', '\n<Q of="\n\n## ', 'mdx/'],
  ])('shows every page, the broken entry as it was, when %s', async (_, path, from, to, words) => {
    printed = '';
    edit(path, from, to);
    const text = await said('in 1 file');
    expect(text).toContain(`content/${path}:`);
    expect(text).toContain(words);
    const own = ['/claims/s2-chess-search/', '/articles/overview/'];
    expect(await statuses(...OTHERS, ...own)).toEqual([200, 200, 200, 200, 200, 200]);

    mend();
    expect(text + (await said('content: no issues'))).not.toMatch(/\[ERROR\]|InvalidContentEntry/);
  });
});
