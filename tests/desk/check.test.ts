import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '#checks/issue.ts';
import { check } from '#desk/check.ts';
import { replaced, writeContent } from '../checks/fixture.ts';
import { spawned } from './run.ts';

let clean = '';
let broken = '';
let empty = '';
beforeAll(() => {
  // The site's own: the command also draws every figure, which takes all the content there is.
  clean = copyOfContent();
  broken = copyOfContent();
  const model = join(broken, 'models/llama-3-8b.yaml');
  writeFileSync(model, readFileSync(model, 'utf8').replace('unit: params', 'unit: parms'));
  empty = mkdtempSync(join(tmpdir(), 'ledger-empty-'));
});
afterAll(() => {
  for (const directory of [clean, broken, empty]) rmSync(directory, { recursive: true });
});

function copyOfContent(): string {
  const directory = mkdtempSync(join(tmpdir(), 'ledger-content-'));
  cpSync('content', directory, { recursive: true });
  return directory;
}

const USAGE =
  'usage: npm run -s check -- [--content DIR] [--format text|json|github|sarif] [--changed BASE] [--against FILE]…\n';

describe('npm run -s check', () => {
  it('exits 0 on clean content', () => {
    expect(spawned('check', '--content', clean)).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d{3} files checked, no issues\n$/) as string,
      err: '',
    });
  });

  it('exits 0 and prints an empty array as json', async () => {
    expect((await check(['--content', clean, '--format', 'json'])).out).toBe('[]\n');
  });

  it('exits 1 on an issue and prints nothing but the array as json', async () => {
    const { code, out, err } = await check(['--content', broken, '--format=json']);
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toEqual([
      {
        code: 'schema/value',
        file: `${broken}/models/llama-3-8b.yaml`,
        line: 32,
        column: 9,
        message: 'unit cannot be “parms”: a number without its unit says nothing',
        hint: 'did you mean params?',
      },
    ]);
  });

  it('exits 1 and prints annotations for github', async () => {
    const { code, out } = await check(['--content', broken, '--format', 'github']);
    expect(code).toBe(1);
    expect(out).toBe(
      `::error file=${broken}/models/llama-3-8b.yaml,line=32,col=9,title=schema/value::unit cannot be “parms”: a number without its unit says nothing%0Adid you mean params?\n`,
    );
  });

  it('reads texts nothing may be copied from', async () => {
    const original = join(empty, 'essay.txt');
    writeFileSync(original, 'They keep what is kept and the corpus grew so very much.');
    const copied = writeContent(
      replaced(
        'claims/tokens.yaml',
        'The corpus grew much.',
        'What is kept and the corpus grew so very much.',
      ),
    );
    const { code, out } = await check(['--content', copied, '--against', original]);
    rmSync(copied, { recursive: true });
    rmSync(original);
    expect(code).toBe(1);
    expect(out).toContain(`${copied}/claims/tokens.yaml:6:7  copied/run\n`);
  });

  it.each([
    [['--fromat', 'json'], "Unknown option '--fromat'"],
    [['--format', 'xml'], '--format is text, json, github, sarif, got xml'],
    [['--content', '/nowhere/at/all'], 'there is no directory /nowhere/at/all'],
    [['--content'], "Option '--content <value>' argument missing"],
    [['content'], 'no files are named here, got content'],
    [['--against', '/nowhere.txt'], 'there is no file /nowhere.txt'],
    [['--against', '/'], '/ is a folder, and a file is named here'],
    [['--against', '/etc/hostname/x'], 'there is no file /etc/hostname/x'],
  ])('exits 2 on %j', async (args, message) => {
    expect(await check(args)).toEqual({
      code: 2,
      out: '',
      err: `${message}\n${USAGE}`,
    });
  });
});

describe('npm run -s check -- --changed BASE', () => {
  /** A repository of its own with the real content, and a break in it that is committed. */
  function repository(): { root: string; content: string; git: (...args: string[]) => string } {
    const root = mkdtempSync(join(tmpdir(), 'ledger-repository-'));
    const content = join(root, 'content');
    cpSync(broken, content, { recursive: true });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y.z', ...args], {
        cwd: root,
        encoding: 'utf8',
      });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'start');
    return { root, content, git };
  }

  it('passes over what was wrong before, and tells what a file that differs does elsewhere', async () => {
    const { root, content } = repository();
    const run = async () => {
      const { out } = await check(['--content', content, '--changed', 'HEAD', '--format', 'json']);
      return (JSON.parse(out) as Issue[]).map(({ code, file }) => [code, relative(content, file)]);
    };
    expect(await run()).toEqual([]);
    // Somebody else's slip stays unmentioned; the reference that lost its end is told.
    rmSync(join(content, 'terms/token.yaml'));
    const gone = await run();
    expect(gone.length).toBeGreaterThan(0);
    expect(new Set(gone.map(([code]) => code))).toEqual(new Set(['reference/unknown']));
    writeFileSync(join(content, 'terms/fresh.yaml'), 'id: fresh\nen: {}\n');
    expect((await run()).map(([, file]) => file)).toContain('terms/fresh.yaml');
    rmSync(root, { recursive: true });
  });

  it('says so where there is no such commit', async () => {
    const { root, content } = repository();
    const { code, err } = await check(['--content', content, '--changed', 'nowhere']);
    rmSync(root, { recursive: true });
    expect(code).toBe(2);
    expect(err).toContain(`${content} cannot be read at nowhere`);
  });
});
