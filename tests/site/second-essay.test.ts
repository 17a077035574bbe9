/**
 * The ledger is not welded to its first essay: a second one, with files of content alone, is
 * checked and built by the same sources into a site of its own, which holds no word of the first.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '#checks/index.ts';
import { LOCALES } from '#schemas/text.ts';
import { brokenLinks, files, pages, read, ROOT } from './dist.ts';

const SECOND = 'tests/fixtures/second-essay';
const COPIED = ['src', 'public', 'astro.config.mjs', 'astro.env', 'package.json', SECOND];

const entriesOf = (content: string) => checkContent(join(ROOT, content), { rules: [] }).entries;
const [first, second] = [entriesOf('content'), entriesOf(SECOND)];

/** A copy of the project, which has no other content: two builds in one folder would share notes. */
let root = '';
let dist = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'ledger-second-'));
  for (const path of COPIED) cpSync(join(ROOT, path), join(root, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  execFileSync('npm', ['run', '-s', 'build'], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: SECOND },
    stdio: 'pipe',
  });
  dist = join(root, 'dist');
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What people and programs read; scripts and what is said of the engine serve any ledger. */
const READ = '**/*.{html,txt,md,json,atom,xml,cff,csv,bib}';

/** Names that could stand in the second's site only if the first had got into it. */
const LATIN = ['Llama', 'LLaMA', 'llama', 'Meta', 'Zhang', 'Chinchilla', 'chinchilla', 'Gopher'];
const CHINESE = ['张俊林', '数据墙', '开源', '闭源'];

/** Names, titles and ids of the first essay, as its own entries have them. */
function wordsOfTheFirst(): string[] {
  const { essay, claims, chains, models } = first;
  const texts = [
    essay?.title,
    essay?.description,
    essay?.question,
    essay?.lead,
    ...(essay?.sections ?? []).map(({ title }) => title),
    ...[...claims.values()].flatMap(({ label, restatement }) => [label, restatement]),
    ...[...chains.values()].map(({ name }) => name),
  ];
  return [
    ...LATIN,
    ...CHINESE,
    ...texts.flatMap((text) => (text ? LOCALES.map((locale) => text[locale]) : [])),
    ...claims.keys(),
    ...models.keys(),
  ];
}

/** Whether a text holds some words: of Latin script as words of their own, of Chinese anywhere. */
function holds(text: string, words: string): boolean {
  if (!text.includes(words)) return false;
  if (/\p{Script=Han}/u.test(words)) return true;
  const literal = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, 'u').test(text);
}

describe('a second essay', () => {
  test('has its pages in both languages, and no link that leads nowhere', () => {
    const built = pages(dist).map(({ path }) => path);
    const english = built.filter((path) => !path.startsWith('zh/') && path !== '404.html');
    expect(english).toContain('index.html');
    expect(built.filter((path) => path.startsWith('zh/')).sort()).toEqual(
      english.map((path) => `zh/${path}`).sort(),
    );
    expect(brokenLinks(dist, '')).toEqual([]);
  });

  test('has a page, a card and a Markdown twin for each of its claims', () => {
    const ids = [...second.claims.keys()];
    expect(ids).toHaveLength(10);
    expect(files('claims/s*/index.html', dist)).toEqual(ids.map((id) => `claims/${id}/index.html`));
    expect(files('claims/*.md', dist)).toEqual(ids.map((id) => `claims/${id}.md`));
    expect(files('embed/claim/*/index.html', dist)).toEqual(
      ids.map((id) => `embed/claim/${id}/index.html`),
    );
  });

  test('opens in the words of its own entry', () => {
    for (const [locale, path] of [
      ['en', 'index.html'],
      ['zh', 'zh/index.html'],
    ] as const)
      expect(read(path, dist)).toContain(`<h1>${second.essay?.question[locale] ?? ''}</h1>`);
  });

  test('shows the figures it names, everywhere, and no other', () => {
    const own = ['argument', 'verdicts'];
    const named = (pattern: string, form: RegExp) =>
      files(pattern, dist).map((path) => form.exec(path)?.[1]);
    expect(named('figures/*/index.html', /\/(.+)\//)).toEqual(own);
    expect(named('embed/*/index.html', /\/(.+)\//)).toEqual(own);
    expect(named('figures/*.json', /\/(.+)\.json/)).toEqual(own);
    expect(named('data/figures/*.csv', /\/.+\/(.+)\.csv/)).toEqual(own);
    expect(named('previews/en/figures/*.png', /\/.+\/(.+)\.png/)).toEqual(own);
    const listed = [...read('sitemap.xml', dist).matchAll(/<loc>[^<]*\/figures\/([^<]+)\//g)];
    expect([...new Set(listed.map(([, id]) => id))].sort()).toEqual(own);
  });

  test('has no table of what it has none of, and says so where there is a page for it', () => {
    const method = read('method/index.html', dist);
    expect(method).toContain('What the verdicts mean');
    expect(method).not.toContain('<table');
    expect(read('models/index.html', dist)).toContain('This ledger names no models.');
    expect(read('index.html', dist)).not.toContain('href="/models/"');
    expect(read('bench/index.html', dist)).toContain('This ledger has no laws of scaling');
  });

  test('holds no word of the first', () => {
    const words = wordsOfTheFirst();
    expect(words.length).toBeGreaterThan(300);
    const found = files(READ, dist).flatMap((path) => {
      const text = read(path, dist);
      return words.filter((word) => holds(text, word)).map((word) => `${path}: ${word}`);
    });
    expect(found).toEqual([]);
  });
});
