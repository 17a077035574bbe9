import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsIn } from '#checks/article-outline.ts';
import { checkContent } from '#checks/index.ts';
import { checkLinks } from '#checks/rules/links.ts';
import { RULES } from '#checks/rules/rules.ts';
import { BELOW_ARTICLES, PAGES_OF, SINGLE_PAGES } from '#checks/site-pages.ts';
import { FIGURE_CHECKS } from '#feed/figure-checks.ts';
import { writeContent } from './fixture.ts';
import type { Files } from './fixture.ts';

const EN = 'articles/en/llama-3.mdx';
const ZH = 'articles/zh/llama-3.mdx';

/** A page of each kind, and the same Markdown in both languages, as an editor would plant it. */
const both = (markdown: string): Files => ({
  [EN]: `---\norder: 1\n---\n## Data\n\nSee ${markdown}\n`,
  [ZH]: `---\norder: 1\n---\n## 数据\n\nSee ${markdown}\n`,
  'claims/tokens.yaml': 'id: tokens\n',
  'models/llama-3-8b.yaml': 'id: llama-3-8b\n',
  'sources/meta-2024.yaml': 'id: meta-2024\n',
  'terms/kv-cache.yaml': 'id: kv-cache\n',
});

/** Issues of this rule alone, as `code file:line:column → hint`. */
function issuesOf(files: Files): string[] {
  const directory = writeContent(files);
  const { issues } = checkContent(directory, { figures: FIGURE_CHECKS, rules: [checkLinks] });
  rmSync(directory, { recursive: true });
  return issues.map(
    ({ code, file, line, column, hint }) =>
      `${code} ${relative(directory, file)}:${line}:${column} → ${hint}`,
  );
}

const SCHEME = 'write an address that starts with https://, http:// or mailto:';
const OTHERWISE =
  'write ../<slug>/ for an article, ../../claims/<id>/ for a claim, or leave the words without a link';
const NOWHERE = 'write where it leads, such as ../method/, or leave the words without a link';

describe('checkContent(directory) on links', () => {
  it.each([
    ['[x](javascript:alert(1))', '6:5', SCHEME],
    ['[x](JaVaScript:alert(1))', '6:5', SCHEME],
    ['[x](javascript&#58;alert(1))', '6:5', SCHEME],
    ['[x](<java&#9;script:alert(1)>)', '6:5', SCHEME],
    ['[x](vbscript:x)', '6:5', SCHEME],
    ['[x](data:text/html,hi)', '6:5', SCHEME],
    ['[x](file:///etc/passwd)', '6:5', SCHEME],
    ['[x](https:nowhere)', '6:5', SCHEME],
    ['[x](mailto:)', '6:5', SCHEME],
    ['[x](//example.org/x)', '6:5', 'write https://example.org/x'],
    ['**[x](javascript:a)**', '6:7', SCHEME],
    ['\n\n[x][r]\n\n[r]: javascript:a\n\n', '10:1', SCHEME],
    ['\n\nx[^n].\n\n[^n]: See [x](javascript:a).\n\n', '10:11', SCHEME],
  ])('refuses the scheme of %j at %s', (markdown, place, hint) => {
    expect(issuesOf(both(markdown))).toEqual([
      `link/scheme ${EN}:${place} → ${hint}`,
      `link/scheme ${ZH}:${place} → ${hint}`,
    ]);
  });

  it.each([
    ['[x](../method/)', 'did you mean ../../method/?'],
    ['[x](../nothing-of-the-kind-stands-here/)', OTHERWISE],
    ['[x](../../modles/llama-3-8b/)', 'did you mean ../../models/llama-3-8b/?'],
    ['[x](../../models/llama-3-8b)', 'did you mean ../../models/llama-3-8b/?'],
    ['[x](../../models/llama-3-8b/index.html)', 'did you mean ../../models/llama-3-8b/?'],
    ['[x](../../claims/token/?a=b)', 'did you mean ../../claims/tokens/?'],
    ['[x](../../figures/isoflow/)', 'did you mean ../../figures/isoflop/?'],
    ['[x](../../embed/isoflow/)', 'did you mean ../../embed/isoflop/?'],
    ['[x](../../terns/)', 'did you mean ../../terms/?'],
    ['[x](/claim/)', 'did you mean /claims/?'],
    ['[x](/en/claims/tokens/)', 'did you mean /zh/claims/tokens/?'],
    ['[x](../../claims\\\\tokens/)', 'did you mean ../../claims/tokens/?'],
    ['[x]()', NOWHERE],
    ['[x](#)', NOWHERE],
    ['[x](../../terms/#kv-cash)', 'did you mean #kv-cache?'],
    ['[x](../../sources/#meta-2025)', 'did you mean #meta-2024?'],
    ['[x](../../claims/tokens/#a)[y](../../claims/token/#a)', 'did you mean ../../claims/tokens/?'],
  ])('refuses %j, which leads nowhere', (markdown, hint) => {
    const column = 5 + Math.max(markdown.indexOf('[y]'), 0);
    expect(issuesOf(both(markdown))).toEqual([
      `link/unknown ${EN}:6:${column} → ${hint}`,
      `link/unknown ${ZH}:6:${column} → ${hint}`,
    ]);
  });

  it('names the headings of the language in which one is missed', () => {
    expect(issuesOf(both('[x](#no-such-heading) [y](#%E0%A4%A)'))).toEqual([
      `link/unknown ${EN}:6:5 → choose one of #data, #claims-judged, #sources-cited`,
      `link/unknown ${EN}:6:27 → choose one of #data, #claims-judged, #sources-cited`,
      `link/unknown ${ZH}:6:5 → choose one of #数据, #claims-judged, #sources-cited`,
      `link/unknown ${ZH}:6:27 → choose one of #数据, #claims-judged, #sources-cited`,
    ]);
  });

  it.each([
    '[x](https://example.org/a?b=c#d)',
    '[x](HTTP://example.org)',
    'https://example.org/x',
    'www.example.org',
    'someone@example.org',
    '[x](mailto:someone@example.org)',
    '[x](../llama-3/#sources-cited)',
    '[x](../../)',
    '[x](/zh/)',
    '[x](../../claims/#section-1)',
    '[x](../../claims/tokens/)',
    '[x](/zh/articles/llama-3/#%E6%95%B0%E6%8D%AE)',
    '[x](/zh/articles/llama-3/#数据)',
    '[x](/articles/llama-3/#data)',
    '[x](../../figures/isoflop/?law=besiroglu-2024)',
    '[x](../../method/#besiroglu-2024)',
    '[x](../../sources/#meta-2024)',
    '[x](../../terms/#kv-cache)',
    '[x](/data/claims.json)',
    '\n\nx[^n].[x](#user-content-fn-n), [y](#footnote-label)\n\n[^n]: So.\n\n',
  ])('takes %j', (markdown) => {
    expect(issuesOf(both(markdown))).toEqual([]);
  });

  it('stands among the rules', () => {
    expect(RULES).toContain(checkLinks);
  });

  it('judges no figure where the figures are not known', () => {
    const directory = writeContent(both('[x](../../figures/isoflow/)'));
    const { issues } = checkContent(directory, { rules: [checkLinks] });
    rmSync(directory, { recursive: true });
    expect(issues).toEqual([]);
  });
});

describe('anchorsIn(article)', () => {
  it.each([
    ['## A fixed sum, of money', ['a-fixed-sum-of-money']],
    ['## 三种方法，两个答案', ['三种方法两个答案']],
    ['## Data\n\n## Data\n\n### Data', ['data', 'data-1', 'data-2']],
    ['## Of `C = 6ND`, *and* <Term id="x">what</Term>', ['of-c--6nd-and-what']],
    ['## Data {/* soon */}', ['data--soon-']],
    [
      'x[^A] y[^b] z[^A]\n\n[^A]: a\n\n[^b]: b',
      [
        'user-content-fn-a',
        'user-content-fnref-a',
        'user-content-fn-b',
        'user-content-fnref-b',
        'user-content-fnref-a-2',
        'footnote-label',
      ],
    ],
  ])('of %j is %j', (markdown, anchors) => {
    const directory = writeContent({ 'articles/en/x.mdx': markdown });
    const [article] = checkContent(directory, { rules: [] }).files;
    rmSync(directory, { recursive: true });
    expect(article && anchorsIn(article)).toEqual(anchors);
  });
});

describe('pages an article may lead to', () => {
  const pages = readdirSync('src/pages/[...locale]', { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    // Cards of claims are for other sites' frames.
    .filter((file) => file.endsWith('.astro') && !file.startsWith('/embed/claim/'));

  it('are the pages of the site', () => {
    expect(
      [
        ...SINGLE_PAGES.map((page) => `${page}index.astro`),
        ...Object.keys(PAGES_OF).map((folder) => `/${folder}/[id].astro`),
      ].sort(),
    ).toEqual(pages.sort());
  });

  it('have the headings below articles that the site sets there', () => {
    const layout = readFileSync('src/layouts/ArticleLayout.astro', 'utf8');
    for (const id of BELOW_ARTICLES) expect(layout).toContain(`id="${id}"`);
  });
});
