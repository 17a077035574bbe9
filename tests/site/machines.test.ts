import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Link, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { files, pages, read, readJson } from './dist.ts';

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
    [/^(zh\/)?data\/index\.html$/, 'Dataset', ['name', 'description', 'license', 'distribution']],
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

  test('are named by the head of every page of their language', () => {
    for (const { path, html } of all) {
      const found = [
        ...html.matchAll(/type="application\/atom\+xml" title="[^"]+" href="([^"]+)"/g),
      ];
      const edition = path.startsWith('zh/') ? '/zh' : '';
      expect(
        found.map(([, href]) => href),
        path,
      ).toEqual(['articles', 'verdicts', 'evidence'].map((n) => `${edition}/feeds/${n}.atom`));
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

describe('descriptions of the data', () => {
  /** What Data Package 2.0 asks of the parts that stand here. */
  const FieldSchema = z.strictObject({
    name: z.string().min(1),
    type: z.enum(['string', 'number', 'boolean']),
    description: z.string().min(1),
    trueValues: z.tuple([z.literal('yes')]).optional(),
    falseValues: z.tuple([z.literal('no')]).optional(),
    constraints: z.strictObject({ required: z.literal(true) }),
  });
  const PackageSchema = z.strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: z.string().regex(/^[a-z0-9._-]+$/),
    title: z.string().min(1),
    description: z.string().min(1),
    homepage: z.url(),
    version: z.iso.date(),
    licenses: z.tuple([z.strictObject({ name: z.literal('CC-BY-4.0'), path: z.url() })]),
    contributors: z.tuple([
      z.strictObject({ title: z.string(), path: z.url(), roles: z.array(z.string()).min(1) }),
    ]),
    resources: z.array(
      z.strictObject({
        name: z.string().regex(/^[a-z0-9._-]+$/),
        // Below the package's own folder.
        path: z.string().regex(/^(?!.*\.\.)[^./~]/),
        title: z.string().optional(),
        description: z.string().optional(),
        type: z.literal('table').optional(),
        format: z.enum(['json', 'csv']),
        mediatype: z.enum(['application/json', 'text/csv']),
        encoding: z.literal('utf-8'),
        schema: z
          .strictObject({
            $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
            fields: z.array(FieldSchema).min(1),
          })
          .optional(),
      }),
    ),
  });

  const whole = PackageSchema.parse(readJson('data/datapackage.json'));
  const rowsOf = (path: string) => parseCsv(read(path)) as string[][];

  test('datapackage.json names every table and CSV file, and each is there', () => {
    const tables = files('data/*.schema.json').map((path) => path.slice(5).replace('.schema', ''));
    const drawn = files('data/figures/*.csv').map((path) => path.slice(5));
    expect(whole.resources.map(({ path }) => path).sort()).toEqual([...tables, ...drawn].sort());
    const names = whole.resources.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  test('every CSV file holds the columns its schema names, each cell of the type it names', () => {
    const tables = whole.resources.filter(({ type }) => type === 'table');
    expect(tables.length).toBeGreaterThan(0);
    const fits = {
      string: (cell: string) => cell !== '',
      number: (cell: string) => cell !== '' && Number.isFinite(Number(cell)),
      boolean: (cell: string) => cell === 'yes' || cell === 'no',
    };
    for (const { path, schema } of tables) {
      const [head, ...rows] = rowsOf(`data/${path}`);
      const fields = schema?.fields ?? [];
      expect(head, path).toEqual(fields.map(({ name }) => name));
      const wrong = rows.flatMap((row) =>
        row.filter((cell, i) => !fits[fields[i]?.type ?? 'string'](cell)),
      );
      expect(wrong, path).toEqual([]);
    }
  });

  test('every CSV file has its CSVW description beside it, with the same columns', () => {
    type Csvw = { '@context': unknown; url: string; tableSchema: { columns: Column[] } };
    type Column = { name: string; titles: string; datatype: unknown; required: boolean };
    for (const path of files('data/figures/*.csv')) {
      const csvw = readJson<Csvw>(`${path}-metadata.json`);
      expect(csvw['@context'], path).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
      expect(csvw.url, path).toBe(path.split('/').at(-1));
      const [head] = rowsOf(path);
      expect(
        csvw.tableSchema.columns.map(({ titles }) => titles),
        path,
      ).toEqual(head);
      for (const { name, datatype } of csvw.tableSchema.columns) {
        expect(name, path).toMatch(/^[a-z][a-z_0-9]*$/);
        expect(['string', 'double', { base: 'boolean', format: 'yes|no' }]).toContainEqual(
          datatype,
        );
      }
    }
  });

  test('CITATION.cff holds what the format asks for', () => {
    expect(parseYaml(read('CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      message: expect.stringMatching(/\w/),
      type: 'dataset',
      title: 'Scaling Ledger',
      authors: [{ name: 'Scaling Ledger', website: 'https://scaling-ledger.example/' }],
      'date-released': whole.version,
      license: 'CC-BY-4.0',
    });
  });

  test('the page about the data explains every field of every file, in both languages', () => {
    for (const edition of ['', 'zh/']) {
      const html = read(`${edition}data/index.html`);
      for (const { path } of whole.resources) expect(html).toContain(`href="/data/${path}"`);
      expect(html).toContain('<code>restatement</code>');
    }
  });
});
