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
    const hrefs = (html: string, name: string) =>
      [...html.matchAll(new RegExp(`<a class="${name}" href="([^"]+)"`, 'g'))].map(([, to]) => to);
    // A passage ends with its margin.
    const passages = [
      ...articles.matchAll(/<div class="passage">(.*?<div class="margin".*?)<\/div>/gs),
    ].map(([, html = '']) => ({
      claims: hrefs(html, 'claim-mark'),
      verdicts: hrefs(html, 'margin-verdict'),
    }));
    const restated = articles.match(/<span class="claim"/g)?.length ?? 0;
    expect(restated).toBeGreaterThan(0);
    expect(passages.flatMap(({ claims }) => claims)).toHaveLength(restated);
    for (const { claims, verdicts } of passages) expect(verdicts).toEqual([...new Set(claims)]);
  });
});
