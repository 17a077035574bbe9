import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#checks/index.ts';
import { VALID, writeContent } from './fixture.ts';

const SECRET = 'id: outside\nsecret: root:x:0:0\n';

let directory = '';
let outside = '';
beforeEach(() => {
  directory = writeContent(VALID);
  outside = mkdtempSync(join(tmpdir(), 'ledger-outside-'));
  writeFileSync(join(outside, 'outside.yaml'), SECRET);
});
afterEach(() => {
  for (const path of [directory, outside]) rmSync(path, { recursive: true });
});

function found(): { issues: string[]; texts: string } {
  const { issues, files } = checkContent(directory);
  return {
    issues: issues.map(
      ({ code, file, line, column, hint }) =>
        `${code} ${relative(directory, file)}:${line}:${column} → ${hint}`,
    ),
    texts: JSON.stringify([issues, files.map(({ file, text }) => [file, text])]),
  };
}

const symlink = (path: string) =>
  `file/symlink ${path}:1:1 → put the file or folder itself here, or delete the link`;

describe('checkContent(directory) on a symbolic link', () => {
  it.each([
    ['a file outside', 'terms/outside.yaml', () => join(outside, 'outside.yaml')],
    ['a file of the system', 'terms/passwd.yaml', () => '/etc/passwd'],
    ['nothing', 'terms/gone.yaml', () => '/nowhere/at/all.yaml'],
    ['another entry', 'terms/twin.yaml', () => join(directory, 'terms/kv-cache.yaml')],
    ['a folder outside', 'terms/folder', () => outside],
    ['itself', 'models/loop.yaml', () => 'loop.yaml'],
    ['an article', 'articles/en/twin.mdx', () => 'llama-3.mdx'],
    ['a folder, in place of a language', 'articles/fr', () => 'en'],
    ['a folder, beside the collections', 'more', () => outside],
    [
      'a file outside, under a hidden name',
      'terms/.outside.yaml',
      () => join(outside, 'outside.yaml'),
    ],
  ])('to %s reports it and reads nothing behind it', (_, path, target) => {
    symlinkSync(target(), join(directory, path));
    const { issues, texts } = found();
    expect(issues).toEqual([symlink(path)]);
    expect(texts).not.toContain('root:x:0:0');
    expect(texts).not.toContain('/nowhere');
  });

  it('does not take one for the manual, or for a whole collection', () => {
    rmSync(join(directory, 'README.md'));
    symlinkSync(join(outside, 'outside.yaml'), join(directory, 'README.md'));
    renameSync(join(directory, 'benchmarks'), join(outside, 'benchmarks'));
    symlinkSync(join(outside, 'benchmarks'), join(directory, 'benchmarks'));
    expect(found().issues).toEqual([symlink('README.md'), symlink('benchmarks')]);
  });
});

describe('checkContent(directory) on what is neither file nor folder', () => {
  it('reports a pipe and never opens it', () => {
    execFileSync('mkfifo', [join(directory, 'terms/pipe.yaml'), join(directory, 'pipe')]);
    const hint = 'put a file in its place, or delete it';
    expect(found().issues).toEqual([
      `file/unexpected pipe:1:1 → ${hint}`,
      `file/unexpected terms/pipe.yaml:1:1 → ${hint}`,
    ]);
  });
});

describe('checkContent(directory) on an entry under a hidden name', () => {
  it('reports it, because the site would publish it', () => {
    writeFileSync(join(directory, 'terms/.kv-cache.yaml'), VALID['terms/kv-cache.yaml'] ?? '');
    writeFileSync(join(directory, 'terms/.DS_Store'), '');
    expect(found().issues).toEqual([
      'file/unexpected terms/.kv-cache.yaml:1:1 → rename it to kv-cache.yaml, or delete it',
    ]);
  });
});
