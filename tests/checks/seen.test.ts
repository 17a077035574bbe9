import { describe, expect, it } from 'vitest';
import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { checkContent } from '#checks/index.ts';
import { checkTogether } from '#checks/rules/seen.ts';
import { bringUpToDate, parseLock, printLock, type SeenByEntry } from '#checks/seen.ts';
import { replaced, VALID, without, writeContent } from './fixture.ts';
import type { Files } from './fixture.ts';

function filesOf(files: Files) {
  const directory = writeContent(files);
  const { files: entries } = checkContent(directory, { rules: [] });
  rmSync(directory, { recursive: true });
  return entries;
}

/** What the rule reports, as `code file:line:column → hint`. */
function issuesOf(files: Files): string[] {
  const directory = writeContent(files);
  const { issues } = checkContent(directory, { rules: [checkTogether] });
  rmSync(directory, { recursive: true });
  return issues.map(
    ({ code, file, line, column, hint }) =>
      `${code} ${relative(directory, file)}:${line}:${column} → ${hint}`,
  );
}

const NONE: ReadonlySet<string> = new Set();
const lockOf = (files: Files, before: SeenByEntry = new Map(), looked = NONE): string =>
  printLock(bringUpToDate(filesOf(files), before, looked));

const LOCK = lockOf(VALID);
const locked = (files: Files, lock = LOCK): Files => ({ ...files, 'seen.lock': lock });
const RUN = (name: string): string =>
  `bring it in line; if it says the same as it stands, run \`npm run -s seen -- ${name}\``;
const stale = (place: string, name: string): string => `translation/stale ${place} → ${RUN(name)}`;

describe('checkContent(directory) with a lock', () => {
  it.each<[title: string, files: Files, ...issues: string[]]>([
    ['what was seen', VALID],
    [
      'an English text changed alone',
      replaced('claims/tokens.yaml', 'The makers say so., zh: 开发方', 'They say it., zh: 开发方'),
      stale('claims/tokens.yaml:24:40', 'claims/tokens'),
    ],
    [
      'a Chinese text changed alone',
      replaced('claims/tokens.yaml', '语料大幅增加', '语料增加了许多'),
      stale('claims/tokens.yaml:6:7', 'claims/tokens'),
    ],
    [
      'both changed together',
      replaced(
        'claims/tokens.yaml',
        '  en: The corpus grew much.\n  zh: 语料大幅增加。',
        '  en: It grew.\n  zh: 增加了。',
      ),
    ],
    [
      'lines broken elsewhere',
      replaced('claims/tokens.yaml', 'The corpus grew much.', '>-\n    The corpus\n    grew much.'),
    ],
    [
      'a definition of a term',
      replaced('terms/kv-cache.yaml', 'What is kept.', 'What one keeps.'),
      stale('terms/kv-cache.yaml:3:31', 'terms/kv-cache'),
    ],
    [
      'a paragraph of an article',
      replaced('articles/en/llama-3.mdx', 'shrank', 'grew'),
      stale('articles/zh/llama-3.mdx:9:1', 'articles/llama-3'),
    ],
    [
      'the description of an article',
      replaced('articles/zh/llama-3.mdx', '它是什么', '它究竟是什么'),
      stale('articles/en/llama-3.mdx:3:14', 'articles/llama-3'),
    ],
    [
      'a lock that was merged badly',
      locked(VALID, `${LOCK}<<<<<<< HEAD\n`),
      `lock/form seen.lock:${LOCK.split('\n').length}:1 → run \`npm run -s seen\`, which writes the file anew; it is not to be edited`,
    ],
    [
      'another source under an id that was taken',
      replaced(
        'sources/meta-2024.yaml',
        'title: Introducing Llama 3\nURL: https://example.org/llama',
        'title: DeepSeek R1\nURL: https://example.org/r1',
      ),
      'id/replaced sources/meta-2024.yaml:1:5 → give this one an id of its own; if it is the same thing under a better name, run `npm run -s seen -- sources/meta-2024`',
    ],
    [
      'a better title of the same source',
      replaced('sources/meta-2024.yaml', 'Introducing Llama 3', 'Introducing Meta Llama 3'),
    ],
  ])('takes %s as it is', (_, files, ...issues) => {
    expect(issuesOf({ 'seen.lock': LOCK, ...files })).toEqual(issues);
  });

  it('moves with what it says: a text at another place is the same text', () => {
    const checks = `checks:
  - asks: { en: How far?, zh: 多远？ }
    call: tokensPerParam
    args: { params: models/llama-3-8b.params, tokens: models/llama-3-8b.training_tokens }
    expect: [1800, 1900]`;
    expect(issuesOf(locked(replaced('claims/tokens.yaml', 'checks:', checks)))).toEqual([]);
  });
});

describe('bringUpToDate(entries, before, looked)', () => {
  const { seen } = parseLock(LOCK);
  const changed = replaced('claims/tokens.yaml', '语料大幅增加', '语料增加了许多');

  it('gives the same lock for the same texts', () => {
    expect(lockOf(VALID, seen)).toBe(LOCK);
  });

  it('goes on reporting what nobody looked at, and stops once somebody has', () => {
    const kept = lockOf(changed, seen);
    expect(issuesOf(locked(changed, kept))).toEqual([
      stale('claims/tokens.yaml:6:7', 'claims/tokens'),
    ]);
    const looked = lockOf(changed, seen, new Set(['claims/tokens']));
    expect(issuesOf(locked(changed, looked))).toEqual([]);
  });

  it('takes in new entries and drops those that are gone', () => {
    const names = (lock: string) => new Set(parseLock(lock).seen.keys());
    const less = lockOf(without('terms/kv-cache.yaml'), seen);
    expect(names(less)).not.toContain('terms/kv-cache');
    expect(names(lockOf(VALID, parseLock(less).seen))).toContain('terms/kv-cache');
  });
});
