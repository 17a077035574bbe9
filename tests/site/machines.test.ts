import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { files, pages, read } from './dist.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['url', 'xhtml:link', 'entry', 'link'].includes(name),
});

/** A file as XML; a file that is none fails the test that asks. */
function readXml<T>(path: string): T {
  const text = read(path);
  expect(XMLValidator.validate(text), path).toBe(true);
  return parser.parse(text) as T;
}

const all = pages();
const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
const hrefOf = (path: string) =>
  `https://scaling-ledger.example/${path.replace(/index\.html$/, '')}`;

/** Pages that stand for themselves and may be listed. */
const listed = all.filter(
  ({ path, html }) =>
    canonicalOf(html) === hrefOf(path) && !html.includes('name="robots" content="noindex"'),
);

describe('sitemap.xml', () => {
  type Alternate = { '@hreflang': string; '@href': string };
  const { urlset } = readXml<{ urlset: { url: { loc: string; 'xhtml:link': Alternate[] }[] } }>(
    'sitemap.xml',
  );

  test('lists every page that counts, and no other', () => {
    expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(
      listed.map(({ path }) => hrefOf(path)).sort(),
    );
  });

  test('names the same editions as the page itself', () => {
    const byAddress = new Map(listed.map(({ path, html }) => [hrefOf(path), html]));
    for (const { loc, 'xhtml:link': links } of urlset.url) {
      const head = [
        ...(byAddress.get(loc) ?? '').matchAll(
          /rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g,
        ),
      ].map(([, lang, href]) => [lang, href]);
      expect(
        links.map((link) => [link['@hreflang'], link['@href']]),
        loc,
      ).toEqual(head);
      expect(
        head.map(([lang]) => lang),
        loc,
      ).toEqual(['en', 'zh-CN', 'x-default']);
    }
  });

  test('is named by robots.txt', () => {
    expect(read('robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://scaling-ledger.example/sitemap.xml\n',
    );
  });
});

describe('what pages tell machines', () => {
  type Linked = Record<string, unknown>;
  const linkedOf = (html: string): Linked[] =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, text = '']) => JSON.parse(text) as Linked,
    );

  test.each([
    [/^(zh\/)?index\.html$/, 'WebSite', ['name', 'url', 'inLanguage']],
    [
      /^(zh\/)?(articles\/[^/]+|method)\/index\.html$/,
      'Article',
      ['headline', 'author', 'dateModified', 'license'],
    ],
    [
      /^(zh\/)?claims\/(?!by\/)[^/]+\/index\.html$/,
      'ClaimReview',
      ['claimReviewed', 'itemReviewed', 'reviewRating', 'datePublished', 'author'],
    ],
    [
      /^(zh\/)?figures\/[^/]+\/index\.html$/,
      'Dataset',
      ['name', 'description', 'distribution', 'license'],
    ],
  ])('%s says it is one %s, with what that needs', (path, type, needed) => {
    const those = all.filter((page) => path.test(page.path));
    expect(those.length).toBeGreaterThan(1);
    for (const { path: at, html } of those) {
      const [linked, ...more] = linkedOf(html);
      expect(more, at).toEqual([]);
      expect(linked, at).toMatchObject({ '@context': 'https://schema.org', '@type': type });
      for (const name of needed) expect(linked?.[name], `${at}: ${name}`).toBeTruthy();
      expect(linked?.['url'], at).toBe(canonicalOf(html));
    }
  });

  test('an article bears what programs for references read', () => {
    for (const path of files('{,zh/}articles/*/index.html')) {
      const names = [...read(path).matchAll(/<meta name="(citation_\w+)" content="[^"]+"/g)];
      expect(
        names.map(([, name]) => name),
        path,
      ).toEqual([
        'citation_title',
        'citation_author',
        'citation_publication_date',
        'citation_language',
        'citation_public_url',
      ]);
    }
  });
});
