import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diff } from '#desk/diff.ts';
import { VALID } from '../checks/fixture.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ledger-diff-'));
  for (const [path, text] of Object.entries(VALID)) {
    const file = join(directory, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-qm', 'x');
});
afterEach(() => rmSync(directory, { recursive: true }));

const git = (...args: string[]) => execFileSync('git', ['-C', directory, ...args]);

const run = (...args: string[]) => diff(['--content', join(directory, 'content'), ...args]);

function edit(path: string, piece: string, by: string): void {
  const file = join(directory, 'content', path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(piece);
  writeFileSync(file, text.replace(piece, by));
}

describe('npm run -s diff', () => {
  it('compares the folder with a commit, whatever it was called with', async () => {
    expect((await run()).out).toBe('nothing changed since HEAD\n');
    edit('claims/c-2-1.yaml', 'rating: supported', 'rating: pending');
    expect((await run('--base', 'HEAD')).out).toMatch(
      /^What changed since HEAD\n\nClaims rated otherwise \(1\)\n {2}c-2-1 Of c-2-1: supported → pending\n/,
    );
    expect((await run('--format', 'md')).out).toMatch(
      /^## What changed since HEAD\n\n### Claims rated otherwise \(1\)\n\n- `c-2-1` Of c-2-1: supported → \*\*pending\*\*\n/,
    );
    const { claims } = JSON.parse((await run('--format', 'json')).out) as {
      claims: { judged: unknown };
    };
    expect(claims.judged).toEqual([
      {
        id: 'c-2-1',
        label: 'Of c-2-1',
        rating: 'pending',
        gist: 'The makers say so.',
        from: 'supported',
      },
    ]);
  });

  it('writes both pictures of a figure that differs on a page of its own', async () => {
    edit('models/llama-3-8b.yaml', '1.5e13', '1.5e12');
    const page = join(directory, 'figures.html');
    expect((await run('--figures', page)).code).toBe(0);
    const html = readFileSync(page, 'utf8');
    expect(html.match(/<section id="[a-z-]+"/g)).toEqual(['<section id="models"']);
    const [before, after] = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    expect(before).toContain('id="models-before-title"');
    expect(after).toContain('id="models-after-title"');
    expect(before?.replaceAll('before', '')).not.toBe(after?.replaceAll('after', ''));
    expect(html).not.toContain('<script');
  });

  it.each([
    [['--base', 'no-such-revision'], /cannot be read at no-such-revision/],
    [['--format', 'html'], /^--format is text, md, json, got html\n/],
    [['claims/x.yaml'], /^no files are named here, got claims\/x\.yaml\n/],
  ])('exits 2 on %j', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });
});
