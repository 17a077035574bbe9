import { describe, expect, test } from 'vitest';
import { pages } from './dist.ts';

const articles = pages()
  .filter(({ path }) => /^(zh\/)?articles\/[^/]+\/index\.html$/.test(path))
  .map(({ html }) => html)
  .join('\n');

describe('articles', () => {
  test('GFM tables are rendered as tables', () => {
    expect(articles).toMatch(/<table>\s*<thead>\s*<tr>\s*<th/);
    expect(articles).not.toMatch(/\|\s*-{3,}\s*\|/);
  });

  test('GFM footnotes are rendered with their way back', () => {
    expect(articles).toMatch(/data-footnote-ref/);
    expect(articles).toMatch(/data-footnote-backref/);
    expect(articles).not.toMatch(/\[\^\w+\]/);
  });

  test('GFM task lists are rendered as boxes with a name in the page’s language', () => {
    expect(articles).toMatch(/<input type="checkbox"[^>]*aria-label="done"/);
    expect(articles).toMatch(/<input type="checkbox"[^>]*aria-label="未完成"/);
    expect(articles).not.toMatch(/\[[ x]\] /);
  });

  test('every restated claim stands in a passage with its verdict in the margin', () => {
    const claims = articles.match(/<span class="claim"/g)?.length ?? 0;
    const verdicts = articles.match(/class="margin-verdict"/g)?.length ?? 0;
    expect(claims).toBeGreaterThan(0);
    expect(verdicts).toBeGreaterThan(0);
    expect(verdicts).toBeLessThanOrEqual(claims);
  });
});
