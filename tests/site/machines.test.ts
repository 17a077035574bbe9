import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Link, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { DIST, files, pages, read, readJson } from './dist.ts';

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
    [
      /^(zh\/)?(claims|models|sources)\/index\.html$/,
      'Dataset',
      ['name', 'license', 'distribution'],
    ],
    [/^(zh\/)?data\/index\.html$/, 'Dataset', ['name', 'description', 'license', 'distribution']],
    [/^(zh\/)?index\.html$/, 'WebSite', ['name', 'url', 'inLanguage']],
    [
      /^(zh\/)?(articles\/[^/]+|method)\/index\.html$/,
      'Article',
      ['headline', 'author', 'datePublished', 'dateModified', 'license'],
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

describe('previews', () => {
  const meta = (html: string, name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

  test('every page names a picture that is there, of the size it says, and says what is on it', () => {
    const seen = new Set<string>();
    for (const { path, html } of all) {
      const image = meta(html, 'og:image') ?? '';
      expect(image, path).toMatch(
        /^https:\/\/scaling-ledger\.example\/previews\/(en|zh)\/.*\.png$/,
      );
      expect(meta(html, 'og:image:alt'), path).toMatch(/\S/);
      expect(meta(html, 'twitter:card'), path).toBe('summary_large_image');
      seen.add(new URL(image).pathname.slice(1));
    }
    expect([...seen].sort()).toEqual(files('previews/**/*.png'));
    for (const file of seen) {
      const bytes = readFileSync(join(DIST, file));
      expect(bytes.subarray(1, 4).toString(), file).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630]);
    }
  });

  test('claims, models, figures and articles have their own', () => {
    const own = all.filter(({ path }) =>
      /^(zh\/)?(claims|models|figures|articles)\/[^/]+\/index/.test(path),
    );
    expect(own.length).toBeGreaterThan(200);
    for (const { path, html } of own)
      expect(meta(html, 'og:image'), path).not.toMatch(/index\.png$/);
  });
});

describe('feeds', () => {
  type Entry = { id: string; title: string; updated: string; link: { '@href': string }[] };
  type Atom = { feed: { id: string; title: string; updated: string; entry: Entry[] } };
  type JsonFeed = {
    version: string;
    title: string;
    feed_url: string;
    language: string;
    items: {
      id: string;
      url: string;
      title: string;
      content_text: string;
      date_published: string;
    }[];
  };
  const stems = ['', 'zh/'].flatMap((edition) =>
    ['articles', 'evidence', 'verdicts'].map((name) => `${edition}feeds/${name}`),
  );

  test('stand in both languages, as Atom and as JSON', () => {
    expect(files('{,zh/}feeds/*')).toEqual(
      stems.flatMap((stem) => [`${stem}.atom`, `${stem}.json`]).sort(),
    );
  });

  test.each(stems)('%s says the same in both forms, the latest first', (stem) => {
    const { feed } = readXml<Atom>(`${stem}.atom`);
    const json = readJson<JsonFeed>(`${stem}.json`);
    expect(feed.id).toBe(hrefOf(`${stem}.atom`));
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      feed_url: hrefOf(`${stem}.json`),
    });
    expect(feed.entry.length).toBeGreaterThan(0);
    expect(feed.entry.map(({ id, updated }) => [id, updated])).toEqual(
      json.items.map(({ id, date_published }) => [id, date_published]),
    );
    const [ids, days] = [feed.entry.map(({ id }) => id), feed.entry.map(({ updated }) => updated)];
    expect(ids).toEqual([...new Set(ids)]);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(feed.updated).toBe(days[0]);
    for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    const pagesKnown = new Set(listed.map(({ path }) => hrefOf(path)));
    for (const { url, title, content_text } of json.items) {
      expect(pagesKnown.has(url), url).toBe(true);
      expect(title + content_text).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  test('are served as what they are by hosts that read _headers', () => {
    const said = new Map(
      [...read('_headers').matchAll(/^(\/\S+)\n {2}Content-Type: (.*)$/gm)].map(
        ([, path = '', type = '']): [string, string] => [path.slice(1), type],
      ),
    );
    const feeds = files('{,zh/}feeds/*');
    expect([...said.keys()].sort()).toEqual(feeds);
    for (const path of feeds)
      expect(said.get(path), path).toMatch(
        path.endsWith('.atom') ? /^application\/atom\+xml/ : /^application\/feed\+json/,
      );
  });

  test('are named by the head of every page of their language', () => {
    for (const { path, html } of all) {
      const found = [
        ...html.matchAll(
          /type="application\/(?:atom\+xml|feed\+json)" title="[^"]+" href="([^"]+)"/g,
        ),
      ];
      const edition = path.startsWith('zh/') ? '/zh' : '';
      expect(
        found.map(([, href]) => href),
        path,
      ).toEqual(
        ['articles', 'verdicts', 'evidence'].flatMap((name) =>
          ['atom', 'json'].map((kind) => `${edition}/feeds/${name}.${kind}`),
        ),
      );
    }
  });
});

describe('Markdown twins', () => {
  const reader = unified().use(remarkParse).use(remarkGfm);
  const twins = files('{,zh/}{articles,claims}/*.md');

  /** Whole addresses that lead to no file of the site. */
  function lost(path: string): string[] {
    const links: string[] = [];
    visit(reader.parse(read(path)), 'link', ({ url }: Link) => void links.push(url));
    const built = new Set(files('**/*.*'));
    return links.filter((url) => {
      if (!url.startsWith('https://scaling-ledger.example/')) return !/^https?:/.test(url);
      const local = new URL(url).pathname.slice(1);
      return !built.has(local === '' || local.endsWith('/') ? `${local}index.html` : local);
    });
  }

  test('stand beside every article and claim, and their pages say so', () => {
    const beside = files('{,zh/}{articles,claims}/*/index.html').map((path) =>
      path.replace('/index.html', '.md'),
    );
    expect(twins).toEqual(beside.sort());
    for (const twin of twins)
      expect(read(twin.replace('.md', '/index.html'))).toContain(`href="/${twin}"`);
  });

  test('begin with their title and hold no component, no number left to resolve', () => {
    for (const twin of twins) {
      const text = read(twin);
      const [first] = reader.parse(text).children as RootContent[];
      expect(first, twin).toMatchObject({ type: 'heading', depth: 1 });
      expect(text, twin).not.toMatch(/<[A-Z]|&#x|undefined|NaN|\[object /);
    }
  });

  test.each(['llms.txt', 'zh/llms.txt', ...twins])('%s leads only to files of the site', (path) => {
    expect(lost(path)).toEqual([]);
  });

  test('llms.txt names every twin of its language', () => {
    for (const edition of ['', 'zh/']) {
      const text = read(`${edition}llms.txt`);
      for (const twin of twins.filter((path) => path.startsWith('zh/') === (edition === 'zh/')))
        expect(text).toContain(`(${hrefOf(twin)})`);
    }
  });
});
