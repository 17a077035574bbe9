import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Issue } from '#checks/issue.ts';
import { VALID, writeContent } from './fixture.ts';
import type { Files } from './fixture.ts';

/** Ten files, a break in each: what is replaced, by what, and where it is reported. */
const BREAKS: readonly (readonly [path: string, piece: string, by: string, issue: string])[] = [
  ['articles/en/llama-3.mdx', 'See §1.1.1.', 'It saw 15 trillion.', 'prose/bare-number 15:14'],
  [
    'articles/zh/llama-3.mdx',
    '<Term id="kv-cache">',
    '<Term id="kv-cash">',
    'reference/unknown 11:46',
  ],
  ['benchmarks/mmlu.yaml', '    protocol: 5-shot\n', '', 'schema/missing 7:3'],
  ['claims/c-1-2.yaml', 'rests_on: [tokens]', 'rests_on: [token]', 'reference/unknown 8:12'],
  ['claims/c-1-3.yaml', '  zh: 语料大幅增加。\n', '', 'translation/text 5:1'],
  ['claims/tokens.yaml', 'call: tokensPerParam', 'call: tokensPerParams', 'call/unknown 15:11'],
  ['laws/besiroglu-2024.yaml', 'E: 1.81686', 'E: "1.81686"', 'schema/type 8:17'],
  ['models/llama-3-8b.yaml', 'name: Llama 3 8B', 'name: "Llama 3 8B', 'yaml/syntax 2:7'],
  ['series/stock.yaml', 'line: web,', 'line: wed,', 'reference/line 8:30'],
  [
    'sources/meta-2024.yaml',
    'reliability: primary',
    'reliabilty: primary',
    'schema/unknown-key 8:1',
  ],
];

describe('npm run -s check', () => {
  it('reports ten broken files in one run, each at its line', () => {
    const files: Record<string, string> = { ...VALID } satisfies Files;
    for (const [path, piece, by] of BREAKS) files[path] = (files[path] ?? '').replace(piece, by);
    const directory = writeContent(files);
    const { status, stdout } = spawnSync(
      process.execPath,
      ['src/desk/check.ts', '--content', directory, '--format', 'json'],
      { encoding: 'utf8' },
    );
    rmSync(directory, { recursive: true });
    const issues = JSON.parse(stdout) as Issue[];
    // The small tree is a corner of content from which most figures cannot be drawn.
    const found = issues
      .filter(({ code }) => code !== 'figure/data')
      .map(
        ({ code, file, line, column }) => `${relative(directory, file)} ${code} ${line}:${column}`,
      );
    expect(status).toBe(1);
    expect(found).toEqual(BREAKS.map(([path, , , issue]) => `${path} ${issue}`));
  });
});
