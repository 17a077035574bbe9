import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fit } from '#desk/fit.ts';
import { runsFromCsv } from '#workbench/runs-csv.ts';
import { spawned } from '../desk/run.ts';
import { BESIROGLU_2024, RUNS_OF_BESIROGLU_2024 } from '../engine/laws.ts';

describe('runsFromCsv(text)', () => {
  it('reads params, tokens and loss, whatever else stands between', () => {
    const { runs, issues } = runsFromCsv('note,loss,params,tokens\n"a, b",2.5,1e9,2e10\n');
    expect(issues).toEqual([]);
    expect(runs).toEqual([{ params: 1e9, tokens: 2e10, loss: 2.5 }]);
  });

  it('takes tokens from compute under the names of the Chinchilla points', () => {
    const { runs } = runsFromCsv('Model Size,Training FLOP,loss\r\n1e9,1.2e20,2.5\r\n\r\n');
    expect(runs).toEqual([{ params: 1e9, tokens: 2e10, loss: 2.5 }]);
  });

  it('reports every fault with line and column', () => {
    const text = 'params,loss,tokens\n1e9,2.5,many\n,2.5,3e9\n1e9,-2,3e9\n1e9\n1e9,2.5,3e9\n';
    const { runs, issues } = runsFromCsv(text);
    expect(runs).toHaveLength(1);
    expect(issues).toEqual([
      { line: 2, column: 9, message: 'tokens must be a number > 0, got "many"' },
      { line: 3, column: 1, message: 'params must be a number > 0, got ""' },
      { line: 4, column: 5, message: 'loss must be a number > 0, got "-2"' },
      { line: 5, column: 4, message: 'tokens is missing: the line ends after 1 cells' },
      { line: 5, column: 4, message: 'loss is missing: the line ends after 1 cells' },
    ]);
  });

  it('counts lines and characters across quoted cells, blank lines and letters of two bytes', () => {
    const text = '\uFEFFnote,params,loss,tokens\r\n"two\r\nlines",1e9,2.5,x\r\n\r\né,y,2.5,3e9\r\n';
    expect(runsFromCsv(text)).toEqual({
      runs: [],
      issues: [
        { line: 3, column: 16, message: 'tokens must be a number > 0, got "x"' },
        { line: 5, column: 3, message: 'params must be a number > 0, got "y"' },
      ],
    });
  });

  it.each([
    ['params,loss,tokens\n1e9,"2.5,3e9\n', 2, 5, 'the quote of this cell is never closed'],
    [
      'params,loss,tokens\n1e9,2"5,3e9\n',
      2,
      5,
      'this cell has quotes inside: put all of it in quotes, and write each quote in it twice',
    ],
    [
      'params,loss,tokens\n"1"e9,2.5,3e9\n',
      2,
      1,
      'this cell has quotes inside: put all of it in quotes, and write each quote in it twice',
    ],
  ])('reports %j at its place', (text, line, column, message) => {
    expect(runsFromCsv(text)).toEqual({ runs: [], issues: [{ line, column, message }] });
  });

  it('names the columns a header lacks', () => {
    expect(runsFromCsv('a,b\n1,2\n').issues.map(({ message }) => message)).toEqual([
      'the header has no column "params" (or "Model Size")',
      'the header has no column "loss"',
      'the header has no column "tokens", nor "flops" (or "Training FLOP") to compute them from',
    ]);
  });
});

describe('npm run fit', () => {
  let folder = '';
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fit-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const csv = ['params,tokens,loss']
    .concat(RUNS_OF_BESIROGLU_2024.map((run) => `${run.params},${run.tokens},${run.loss}`))
    .join('\n');

  it('prints YAML for content/laws, the same for the same seed', async () => {
    const path = file('runs.csv', csv);
    const args = [path, '--draws', '4', '--seed', '2', '--drop', '0'];
    const { out, code } = await fit(args);
    expect(code).toBe(0);
    const law = parse(out) as {
      constants: Record<string, number>;
      fitted: Record<string, [number, number]>;
      covariance: number[][];
    };
    for (const [name, value] of Object.entries(BESIROGLU_2024)) {
      expect(Math.abs((law.constants[name] ?? NaN) / value - 1)).toBeLessThan(1e-4);
    }
    expect(law.fitted.params).toEqual([6e7, 1.6e10]);
    expect(law.covariance.map((row) => row.length)).toEqual([5, 5, 5, 5, 5]);
    expect(spawned('fit', ...args)).toEqual({ code: 0, out, err: '' });
  });

  it('exits 1 with file, line and column for a faulty file', async () => {
    const path = file('faulty.csv', 'params,tokens,loss\n1e9,2e10,low\n');
    const { err, code } = await fit([path]);
    expect(code).toBe(1);
    expect(err).toBe(`${path}:2:10: loss must be a number > 0, got "low"\n`);
  });

  it('exits 1 with the reason for runs that determine no law', async () => {
    const path = file('short.csv', 'params,tokens,loss\n1e9,2e10,2.5\n');
    const { err, code } = await fit([path]);
    expect(code).toBe(1);
    expect(err).toBe(`${path}: fitLaw: runs.length must be a whole number >= 6, got 1\n`);
  });

  it.each([
    [[], 'one CSV file is named here, got none'],
    [['a.csv', 'b.csv'], 'one CSV file is named here, got a.csv b.csv'],
    [['absent.csv'], 'there is no file absent.csv'],
    [['src'], 'src is a folder, and a file is named here'],
    [['a.csv', '--draws', '1'], '--draws is a whole number from 2 up, got 1'],
  ])('exits 2 when called as %j', async (args, message) => {
    const { err, code } = await fit(args);
    expect(code).toBe(2);
    expect(err.split('\n')[0]).toBe(message);
  });
});
