/**
 * What an editor does from an idea to a pull request, in order, with the real content: a new
 * claim, written through the commands alone, until the check is clean and the difference can be
 * read in claims.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { check } from '#desk/check.ts';
import { diff } from '#desk/diff.ts';
import { newEntry } from '#desk/new.ts';
import { seen } from '#desk/seen.ts';

let repository = '';
let content = '';
beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'ledger-story-'));
  content = join(repository, 'content');
  cpSync('content', content, { recursive: true });
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-qm', 'x');
});
afterAll(() => rmSync(repository, { recursive: true }));

const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args]);

const CLAIM = {
  'place.section': '1',
  'place.bullet': '2',
  kind: 'fact',
  force: 'asserts',
  importance: 'low',
  'restatement.en': 'The weights of the smaller models could be fetched on the day itself.',
  'restatement.zh': '较小的几个模型，权重当天就可以下载。',
  'label.en': 'Weights on the day',
  'label.zh': '当天可下载',
  'verdicts.0.as_of': '2026-11-25',
  'verdicts.0.rating': 'supported',
  'verdicts.0.confidence': 'medium',
  'verdicts.0.gist.en': 'The launch post links to the weights.',
  'verdicts.0.gist.zh': '发布博客里就有下载链接。',
  'verdicts.0.reasoning.en': 'The post that announced the models says where to get them.',
  'verdicts.0.reasoning.zh': '宣布模型的那篇博客写明了去哪里取得。',
  'verdicts.0.evidence.0.source': 'meta-2024-llama-3-blog',
  'verdicts.0.evidence.0.locator': 'Training data',
  'verdicts.0.evidence.0.says.en': 'The models can be downloaded.',
  'verdicts.0.evidence.0.says.zh': '模型可供下载。',
  'verdicts.0.evidence.0.stance': 'for',
  'verdicts.0.evidence.0.read': 'in-copy',
  'verdicts.0.would_change.en': 'A record that the weights came later.',
  'verdicts.0.would_change.zh': '若有记录表明权重晚于那一天，结论就要修改。',
  next_review: '2027-11-30',
};

const issues = async (): Promise<{ code: string; hint: string }[]> =>
  JSON.parse((await check(['--content', content, '--format', 'json'])).out) as {
    code: string;
    hint: string;
  }[];

function append(article: string, text: string): void {
  const file = join(content, 'articles', article);
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n${text}\n`);
}

it('goes from `npm run new claim` to green, and to a difference in claims', async () => {
  const set = Object.entries(CLAIM).flatMap(([field, value]) => ['--set', `${field}=${value}`]);
  const made = await newEntry(['claim', 's1-weights-day', ...set, '--content', content]);
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain('<Claim id="s1-weights-day">…</Claim>');

  // What is left to do is what the check names, and it says what to type.
  const left = await issues();
  expect(left.map(({ code }) => code)).toEqual(['coverage/claim']);
  expect(left[0]?.hint).toBe(
    'write <Claim id="s1-weights-day">…</Claim> around the words that restate it',
  );
  append('en/llama-3.mdx', '<Claim id="s1-weights-day">The weights could be had at once.</Claim>');
  append('zh/llama-3.mdx', '<Claim id="s1-weights-day">权重当天就能取得。</Claim>');
  expect(await issues()).toEqual([]);
  expect((await seen(['--content', content])).out).toMatch(/ entries\n$/);

  const { out } = await diff(['--content', content, '--base', 'HEAD', '--format', 'md']);
  expect(out).toContain(`### Claims added (1)

- \`s1-weights-day\` Weights on the day: **supported**
  - The launch post links to the weights.
`);
  expect(out).toContain('now says: The weights could be had at once.');
  expect(out).toContain('- `/claims/s1-weights-day/`\n- `/zh/claims/s1-weights-day/`');
});
