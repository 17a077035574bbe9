import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#checks/index.ts';
import { checkIds } from '#checks/rules/ids.ts';
import { checkSchema } from '#checks/rules/schema.ts';
import { diff } from '#desk/diff.ts';
import { due } from '#desk/due.ts';
import { newEntry } from '#desk/new.ts';
import { ask } from '#desk/ask.ts';
import { check } from '#desk/check.ts';
import { fit } from '#desk/fit.ts';
import { schemas } from '#desk/schemas.ts';
import { seen } from '#desk/seen.ts';
import { series } from '#desk/series.ts';
import { replaced, writeContent } from '../checks/fixture.ts';
import { spawned } from './run.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ledger-desk-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('npm run new', () => {
  it('writes a claim to fill in, each field under its comment', async () => {
    expect((await newEntry(['claim', 'vocabulary', '--content', directory])).code).toBe(0);
    const text = readFileSync(join(directory, 'claims/vocabulary.yaml'), 'utf8');
    expect(text.split('\n').slice(0, 22)).toEqual([
      '# yaml-language-server: $schema=../.schemas/claims.schema.json',
      "# The file's name without `.yaml`.",
      'id: vocabulary',
      '# Where it stands in the essay: section, bullet in the section, order in the bullet.',
      'place:',
      '  section:',
      '  bullet:',
      '  order:',
      '# What sort of statement it is. One of fact, estimate, rumour, definition, causal,',
      '# prediction, opinion, recommendation.',
      'kind:',
      '# What the essay does with it: states it, expects it, holds it possible, supposes it in an',
      '# if, recommends or defines. One of asserts, expects, thinks-possible, supposes,',
      '# recommends, defines.',
      'force:',
      "# The essay's own word that carries the force, where there is one.",
      '# said: 可能',
      "# How much of the essay's argument falls with it. One of high, medium, low.",
      'importance:',
      '# The claim in one sentence, in our words; never a sentence of the essay.',
      'restatement:',
      '  # English.',
    ]);
    expect(text).toContain(
      '# For predictions: the days between which it falls due.\n# due: { earliest: 2025-07-01, latest: 2025-12-31 }\n',
    );
  });

  const kinds =
    'claim chain model law scenario series derivation benchmark source term article'.split(' ');
  it.each(kinds)('writes a %s in which every field is there, and empty', async (kind) => {
    expect((await newEntry([kind, 'x', '--content', directory])).code).toBe(0);
    const { issues } = checkContent(directory, { rules: [checkSchema, checkIds] });
    const [first] = issues;
    expect(first?.message).toMatch(/ is empty: /);
    expect(issues.filter(({ message }) => !/ is empty: /.test(message))).toEqual([]);
  });

  it('leaves an entry alone that is there already', async () => {
    mkdirSync(join(directory, 'terms'));
    writeFileSync(join(directory, 'terms/kv-cache.yaml'), 'id: kv-cache\n');
    const { code, err } = await newEntry(['term', 'kv-cache', '--content', directory]);
    expect(code).toBe(2);
    expect(err.split('\n')[0]).toBe(
      `${directory}/terms/kv-cache.yaml is there already, and is left as it is`,
    );
    expect(readFileSync(join(directory, 'terms/kv-cache.yaml'), 'utf8')).toBe('id: kv-cache\n');
  });

  it.each([
    [
      ['claims', 'x'],
      'what to write is article, claim, chain, model, law, scenario, series, derivation, benchmark, source, term, got claims',
    ],
    [['claim'], 'an id is lower-case letters, digits and single hyphens, got none'],
    [['claim', '../x'], 'an id is lower-case letters, digits and single hyphens, got ../x'],
    [['claim', 'x', 'y'], 'one entry at a time, got y too'],
  ])('exits 2 on %j', async (args, message) => {
    const { code, err } = await newEntry([...args, '--content', directory]);
    expect(code).toBe(2);
    expect(err.split('\n')[0]).toBe(message);
  });
});

describe('npm run due', () => {
  it('lists what is due on a day', async () => {
    const content = writeContent(
      replaced('claims/tokens.yaml', 'next_review: 2027-01-01', 'next_review: 2026-06-01'),
    );
    const run = async (day: string) => (await due(['--content', content, '--on', day])).out;
    expect(await run('2026-06-01')).toBe(
      '2026-06-01  tokens  its review has come\n1 due on 2026-06-01\n',
    );
    expect(await run('2026-05-31')).toBe('nothing is due on 2026-05-31\n');
    expect((await due(['--content', content, '--on', 'today'])).code).toBe(2);
    rmSync(content, { recursive: true });
  });

  it('lists predictions nobody has looked into for ninety days', async () => {
    const look = (on: string) =>
      `{ on: ${on}, where: { en: a list, zh: 清单 }, found: { en: Nothing., zh: 没有。 } }`;
    const content = writeContent(
      replaced(
        'claims/tokens.yaml',
        'kind: fact',
        `kind: prediction\nlooked: [${look('2024-01-05')}, ${look('2026-08-01')}]`,
      ),
    );
    const run = async (day: string) => (await due(['--content', content, '--on', day])).out;
    expect(await run('2026-10-29')).toBe('nothing is due on 2026-10-29\n');
    expect(await run('2026-10-30')).toBe(
      '2026-10-30  tokens  nobody has looked what came of it since 2026-08-01\n1 due on 2026-10-30\n',
    );
    rmSync(content, { recursive: true });
  });
});

describe('a command in a process of its own', () => {
  it.each([
    ['new', ['term', '../x']],
    ['schemas', ['claim']],
    ['due', ['--on', 'today']],
    ['diff', ['--base', 'no-such-revision']],
  ] as const)('sets the exit code and writes to stderr: %s', (name, args) => {
    const { code, out, err } = spawned(name, ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`\nusage: npm run -s ${name} -- `);
  });
});

describe('every command', () => {
  it.each(Object.entries({ ask, check, diff, due, fit, new: newEntry, schemas, seen, series }))(
    'tells with --help what %s does, and names each of its options',
    async (name, command) => {
      for (const wish of ['--help', '-h']) {
        const { code, out, err } = await command([wish]);
        expect([code, err]).toEqual([0, '']);
        const [usage = '', gap, ...rest] = out.split('\n');
        expect(usage).toMatch(new RegExp(`^usage: npm run (?:-s )?${name}(?: |$)`));
        expect(gap).toBe('');
        expect(rest.join('\n')).toMatch(/^[A-Z]/);
        for (const [option] of usage.matchAll(/--[a-z]+/g))
          expect(rest.join('\n')).toContain(`  ${option}`);
      }
    },
  );
});
