import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parse } from 'yaml';
import { fit } from '#desk/fit.ts';
import { t } from '#i18n/messages.ts';
import { runsFromCsv } from '#workbench/runs-csv.ts';
import { BROKEN } from './broken-csv.ts';
import { spawned } from '../desk/run.ts';
import { BESIROGLU_2024, RUNS_OF_BESIROGLU_2024 } from '../engine/laws.ts';

/** What a reader is told of a text, a line each, and how many runs are left. */
function told(text: string): { runs: number; said: string[] } {
  const { runs, issues } = runsFromCsv(text);
  const said = issues.map(
    ({ line, column, says, values }) => `${line}:${column} ${t('en', says, values)}`,
  );
  return { runs: runs.length, said };
}

const HEAD = 'params,tokens,loss\n';
const GOOD = '1e9,2e10,2.5\n';

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

  it.each([
    ['a byte order mark', `\uFEFF${HEAD}${GOOD}`],
    ['lines as Windows ends them', 'params,tokens,loss\r\n1e9,2e10,2.5\r\n'],
    ['lines as old Macs ended them', 'params,tokens,loss\r1e9,2e10,2.5\r'],
    ['tabs', 'params\ttokens\tloss\n1e9\t2e10\t2.5\n'],
    ['semicolons', 'params;tokens;loss\n1e9;2e10;2.5\n'],
    ['capitals and spaces', ' Params , TOKENS , Loss \n 1e9 , 2e10 , 2.5 \n'],
    ['commas in quoted numbers', `${HEAD}"1,000,000,000","20,000,000,000",2.5\n`],
    ['commas in numbers between tabs', 'params\ttokens\tloss\n1,000,000,000\t2e10\t2.5\n'],
    ['amounts as people write them', `${HEAD}1B,20B,2.5\n`],
    ['amounts in Chinese', '参数量,训练token数,损失\n10亿,200亿,2.5\n'],
    ['powers of ten', `${HEAD}10^9,2×10^10,2.5\n`],
    ['a trailing comma', `${HEAD}1e9,2e10,2.5,\n`],
    ['no line at the end', `${HEAD}1e9,2e10,2.5`],
  ])('reads %s', (_, text) => {
    const { runs, issues } = runsFromCsv(text);
    expect(issues).toEqual([]);
    expect(runs).toEqual([{ params: 1e9, tokens: 2e10, loss: 2.5 }]);
  });

  it('takes the columns it is given for what the header does not name', () => {
    const text = 'size,seen,final\n1e9,2e10,2.5\n';
    const first = runsFromCsv(text);
    expect(first.header).toEqual(['size', 'seen', 'final']);
    expect(first.issues.map(({ says }) => says)).toEqual([
      'csv.no-params',
      'csv.no-loss',
      'csv.no-tokens',
    ]);
    const { runs, issues } = runsFromCsv(text, { params: 0, tokens: 1, loss: 2 });
    expect(issues).toEqual([]);
    expect(runs).toEqual([{ params: 1e9, tokens: 2e10, loss: 2.5 }]);
  });

  it.each(BROKEN.map(([name, text, said, left = 0]) => ({ name, text, said, left })))(
    'says of $name where and how to mend it, and keeps the sound lines',
    ({ text, said, left }) => {
      expect(told(text)).toEqual({ runs: left, said });
    },
  );

  it('has a message with a remedy for each of them, in both languages', () => {
    expect(BROKEN.length).toBeGreaterThanOrEqual(60);
    for (const [, text] of BROKEN)
      for (const { says, values } of runsFromCsv(text).issues)
        for (const locale of ['en', 'zh'] as const) {
          const message = t(locale, says, values);
          expect(message).toMatch(locale === 'en' ? /: |fill it in|, with a point/ : /请/);
          expect(message).not.toMatch(/\{\w+\}/);
        }
  });

  it('takes any text at all without a throw', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('"', ',', '\n', '\t', '1e9', 'params', 'loss'),
    );
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        for (const run of runsFromCsv(cells.join('')).runs)
          expect(Object.values(run).every((value) => value > 0 && value < Infinity)).toBe(true);
      }),
      { numRuns: 500 },
    );
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
    expect(err).toBe(
      `${path}:2:10: loss must be a number > 0, got "low": correct it or leave the line out\n`,
    );
  });

  it('exits 1 with the reason for runs that determine no law', async () => {
    const path = file('short.csv', 'params,tokens,loss\n1e9,2e10,2.5\n');
    const { err, code } = await fit([path]);
    expect(code).toBe(1);
    expect(err).toBe(
      `${path}: six runs that are kept are the least, and fifteen the least to rely on\n`,
    );
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
