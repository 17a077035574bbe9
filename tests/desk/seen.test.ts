import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#checks/index.ts';
import { bringUpToDate, parseLock, printLock } from '#checks/seen.ts';
import { seen } from '#desk/seen.ts';
import { VALID, writeContent } from '../checks/fixture.ts';

let content = '';
beforeEach(() => {
  content = writeContent(VALID);
});
afterEach(() => rmSync(content, { recursive: true }));

const run = (...args: string[]) => seen(['--content', content, ...args]);
const lock = (): string => readFileSync(join(content, 'seen.lock'), 'utf8');

function edit(path: string, piece: string, by: string): void {
  const file = join(content, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(piece, by));
}

describe('npm run seen', () => {
  it('writes the lock, and the same again', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ pairs of texts seen together in \d+ entries\n$/);
    const first = lock();
    await run();
    expect(lock()).toBe(first);
  });

  it('keeps naming a text whose counterpart was changed alone until its entry is named', async () => {
    await run();
    edit('claims/tokens.yaml', 'zh: 语料大幅增加。', 'zh: 语料增加了许多。');
    expect((await run()).out).toMatch(
      /claims\/tokens\.yaml:\d+ {2}the Chinese of this \(.*claims\/tokens\.yaml:\d+\) was changed and the English was not/,
    );
    expect((await run('claims/tokens')).out).toMatch(/entries\n$/);
    expect((await run()).out).toMatch(/entries\n$/);
  });

  it('takes everything as looked at with --all', async () => {
    await run();
    edit('articles/en/llama-3.mdx', 'shrank', 'grew');
    expect((await run()).out).toContain('articles/zh/llama-3.mdx');
    expect((await run('--all')).out).toMatch(/entries\n$/);
  });

  it('writes nothing for an entry there is not', async () => {
    expect(await run('claims/token')).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^there is no entry claims\/token: did you mean claims\/tokens\?\n/,
      ) as string,
    });
    expect(existsSync(join(content, 'seen.lock'))).toBe(false);
  });
});

describe('content/seen.lock', () => {
  it('holds every text of this repository: run npm run seen', () => {
    const text = readFileSync('content/seen.lock', 'utf8');
    const { files } = checkContent('content', { rules: [] });
    expect(printLock(bringUpToDate(files, parseLock(text).seen, new Set()))).toBe(text);
  });
});
