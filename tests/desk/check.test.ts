import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replaced, VALID, writeContent } from '../checks/fixture.ts';
import { desk } from './run.ts';

let clean = '';
let broken = '';
let empty = '';
beforeAll(() => {
  clean = writeContent(VALID);
  broken = writeContent(replaced('models/llama-3-8b.yaml', 'unit: params', 'unit: parms'));
  empty = mkdtempSync(join(tmpdir(), 'ledger-empty-'));
});
afterAll(() => {
  for (const directory of [clean, broken, empty]) rmSync(directory, { recursive: true });
});

const USAGE =
  'usage: npm run -s check -- [--content DIR] [--format text|json|github] [--against FILE]…\n';

describe('npm run -s check', () => {
  it('exits 0 on clean content', () => {
    expect(desk('check', '--content', clean)).toEqual({
      status: 0,
      stdout: '25 files checked, no issues\n',
      stderr: '',
    });
  });

  it('exits 0 and prints an empty array as json', () => {
    expect(desk('check', '--content', clean, '--format', 'json').stdout).toBe('[]\n');
  });

  it('exits 1 on an issue and prints nothing but the array as json', () => {
    const { status, stdout, stderr } = desk('check', '--content', broken, '--format=json');
    expect([status, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toEqual([
      {
        code: 'schema/value',
        file: `${broken}/models/llama-3-8b.yaml`,
        line: 6,
        column: 32,
        message: 'unit cannot be “parms”: a number without its unit says nothing',
        hint: 'did you mean params?',
      },
    ]);
  });

  it('exits 1 and prints annotations for github', () => {
    const { status, stdout } = desk('check', '--content', broken, '--format', 'github');
    expect(status).toBe(1);
    expect(stdout).toBe(
      `::error file=${broken}/models/llama-3-8b.yaml,line=6,col=32,title=schema/value::unit cannot be “parms”: a number without its unit says nothing%0Adid you mean params?\n`,
    );
  });

  it('reads texts nothing may be copied from', () => {
    const original = join(empty, 'essay.txt');
    writeFileSync(original, 'They keep what is kept and the corpus grew so very much.');
    const copied = writeContent(
      replaced(
        'claims/tokens.yaml',
        'The corpus grew much.',
        'What is kept and the corpus grew so very much.',
      ),
    );
    const { status, stdout } = desk('check', '--content', copied, '--against', original);
    rmSync(copied, { recursive: true });
    rmSync(original);
    expect(status).toBe(1);
    expect(stdout).toContain(`${copied}/claims/tokens.yaml:6:7  copied/run\n`);
  });

  it.each([
    [['--fromat', 'json'], "Unknown option '--fromat'"],
    [['--format', 'xml'], '--format is text, json, github, got xml'],
    [['--content', '/nowhere/at/all'], 'there is no directory /nowhere/at/all'],
    [['--content'], "Option '--content <value>' argument missing"],
    [['content'], 'no files are named here, got content'],
    [['--against', '/nowhere.txt'], 'there is no file /nowhere.txt'],
  ])('exits 2 on %j', (args, message) => {
    expect(desk('check', ...args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${message}\n${USAGE}`,
    });
  });
});
