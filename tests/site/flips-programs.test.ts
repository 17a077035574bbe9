import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PortableLedger } from '#checks/calls/portable.ts';
import { movesBetween, standingsOf } from '#workbench/moves.ts';
import { flipsInPython, flipsProgram } from '#workbench/program.ts';
import { settingsOf, type BenchState } from '#workbench/state.ts';
import { serveDist } from '../browser/serve.ts';
import { readJson } from './dist.ts';

const PORT = 4395;
const STATE: BenchState = {
  law: 'own',
  own: { E: 1.7, A: 400, B: 410, alpha: 0.34, beta: 0.28 },
  set: { compute_growth: 2, 's2-slope-matters:0.years': 3 },
};
const run = promisify(execFile);

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a program of the bench, run against the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flips-'));
  const ledger = readJson<PortableLedger>('data/ledger.json');
  const places = {
    link: `http://localhost:${PORT}/bench/`,
    module: `http://localhost:${PORT}/ledger.js`,
    data: `http://localhost:${PORT}/data/ledger.json`,
  };
  let server: Server;
  beforeAll(async () => {
    server = await serveDist(PORT);
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** A line for each calculation that comes out otherwise. */
  const expected = () => {
    const [before, after] = [standingsOf(ledger), standingsOf(ledger, settingsOf(ledger, STATE))];
    return ledger.claims.flatMap(({ id, number, checks }) =>
      checks.flatMap(({ asks }, i) => {
        const [was, is] = [before.get(id)?.[i], after.get(id)?.[i]];
        return was === is ? [] : [`${number} ${asks.en} ${was} -> ${is}`];
      }),
    );
  };

  test('moves something here', () => {
    expect(expected().length).toBeGreaterThan(3);
    const moves = movesBetween(
      ledger,
      standingsOf(ledger),
      standingsOf(ledger, settingsOf(ledger, STATE)),
    );
    expect(moves.moved.length).toBeGreaterThan(1);
  });

  test('finds the same moves in JavaScript', async () => {
    const file = join(folder, 'flips.mjs');
    writeFileSync(file, flipsProgram(ledger, STATE, places));
    const { stdout } = await run(process.execPath, [file]);
    expect(stdout.trim().split('\n')).toEqual(expected());
  });

  test(
    hasPython() ? 'finds them in Python' : 'finds them in Python (NOT RUN: no python3)',
    async () => {
      if (!hasPython()) return;
      const file = join(folder, 'flips.py');
      writeFileSync(file, flipsInPython(ledger, STATE, places));
      const { stdout } = await run('python3', [file]);
      expect(stdout.trim().split('\n')).toEqual(expected());
    },
  );
});
