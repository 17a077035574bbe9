import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#checks/index.ts';
import { checkIds } from '#checks/rules/ids.ts';
import { checkSchema } from '#checks/rules/schema.ts';
import { replaced, VALID, writeContent } from '../checks/fixture.ts';
import { desk } from './run.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ledger-desk-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('npm run new', () => {
  it('writes a claim to fill in, each field under its comment', () => {
    expect(desk('new', 'claim', 'vocabulary', '--content', directory).status).toBe(0);
    const text = readFileSync(join(directory, 'claims/vocabulary.yaml'), 'utf8');
    expect(text.split('\n').slice(0, 15)).toEqual([
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

  const kinds = 'claim chain model law scenario series benchmark source term article'.split(' ');
  it.each(kinds)('writes a %s in which every field is there, and empty', (kind) => {
    expect(desk('new', kind, 'x', '--content', directory).status).toBe(0);
    const { issues } = checkContent(directory, { rules: [checkSchema, checkIds] });
    const [first] = issues;
    expect(first?.message).toMatch(/ is empty: /);
    expect(issues.filter(({ message }) => !/ is empty: /.test(message))).toEqual([]);
  });

  it('leaves an entry alone that is there already', () => {
    mkdirSync(join(directory, 'terms'));
    writeFileSync(join(directory, 'terms/kv-cache.yaml'), 'id: kv-cache\n');
    const { status, stderr } = desk('new', 'term', 'kv-cache', '--content', directory);
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toBe(
      `${directory}/terms/kv-cache.yaml is there already, and is left as it is`,
    );
    expect(readFileSync(join(directory, 'terms/kv-cache.yaml'), 'utf8')).toBe('id: kv-cache\n');
  });

  it.each([
    [
      ['claims', 'x'],
      'what to write is article, claim, chain, model, law, scenario, series, benchmark, source, term, got claims',
    ],
    [['claim'], 'an id is lower-case letters, digits and single hyphens, got none'],
    [['claim', '../x'], 'an id is lower-case letters, digits and single hyphens, got ../x'],
    [['claim', 'x', 'y'], 'one entry at a time, got y too'],
  ])('exits 2 on %j', (args, message) => {
    const { status, stderr } = desk('new', ...args, '--content', directory);
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toBe(message);
  });
});

describe('npm run schemas', () => {
  it('writes a JSON Schema for each collection', () => {
    expect(desk('schemas', '--out', directory).status).toBe(0);
    expect(readdirSync(directory)).toEqual(
      [
        'articles',
        'benchmarks',
        'chains',
        'claims',
        'laws',
        'models',
        'scenarios',
        'series',
        'sources',
        'terms',
      ].map((name) => `${name}.schema.json`),
    );
  });

  it('describes fields by their help, wherever the field is declared', () => {
    const { models, claims, laws } = JSON.parse(
      desk('schemas', 'models', 'claims', 'laws').stdout,
    ) as Record<string, object>;
    expect(claims).toHaveProperty(
      'properties.verdicts.items.properties.as_of.description',
      'The day the judgement was made.',
    );
    expect(claims).toHaveProperty(
      'properties.checks.items.properties.call.description',
      'Name of the calculation, as listed in `content/README.md`.',
    );
    expect(models).toHaveProperty(
      'properties.params.anyOf.0.properties.unit.description',
      'What is counted or measured.',
    );
    expect(models).toHaveProperty(
      'properties.licence.properties.source.description',
      'Id of the source. Needed for what is reported, estimated or rumoured.',
    );
    expect(laws).toHaveProperty(
      'oneOf.0.properties.constants.properties.E.description',
      'Irreducible loss, nats per token.',
    );
  });

  it('exits 2 on a collection that does not exist', () => {
    expect(desk('schemas', 'claim').status).toBe(2);
  });
});

describe('npm run due', () => {
  it('lists what is due on a day', () => {
    const content = writeContent(
      replaced('claims/tokens.yaml', 'next_review: 2027-01-01', 'next_review: 2026-06-01'),
    );
    const run = (day: string) => desk('due', '--content', content, '--on', day).stdout;
    expect(run('2026-06-01')).toBe(
      '2026-06-01  tokens  its review has come\n1 due on 2026-06-01\n',
    );
    expect(run('2026-05-31')).toBe('nothing is due on 2026-05-31\n');
    expect(desk('due', '--content', content, '--on', 'today').status).toBe(2);
    rmSync(content, { recursive: true });
  });
});

describe('npm run diff', () => {
  const git = (...args: string[]) =>
    execFileSync('git', [
      '-C',
      directory,
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@example.org',
      ...args,
    ]);

  it('says what else moved since a revision', () => {
    const content = join(directory, 'content');
    for (const [path, text] of Object.entries(VALID)) {
      mkdirSync(join(content, path, '..'), { recursive: true });
      writeFileSync(join(content, path), text);
    }
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'x');
    expect(desk('diff', '--content', content).stdout).toBe('nothing moved since HEAD\n');
    const file = join(content, 'claims/c-2-1.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('rating: supported', 'rating: pending'));
    expect(desk('diff', '--content', content, '--base', 'HEAD').stdout).toBe(
      'claims/c-2-1 rating\n  supported → pending\n1 moved since HEAD\n',
    );
    expect(desk('diff', '--content', content, '--base', 'nothing').status).toBe(2);
  });
});
