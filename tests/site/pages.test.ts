import { describe, expect, test } from 'vitest';
import { attribute, brokenLinks, DIST, files, pages, read } from './dist.ts';

const all = pages();

describe('pages', () => {
  test.each([
    '',
    'articles/',
    'claims/',
    'models/',
    'figures/',
    'sources/',
    'terms/',
    'method/',
    'changes/',
    'bench/',
    'forecast/',
    'offline/',
    'data/',
  ])('/%s stands in both languages', (path) => {
    expect(files(`${path}index.html`)).toEqual([`${path}index.html`]);
    expect(files(`zh/${path}index.html`)).toEqual([`zh/${path}index.html`]);
  });

  test('every page has its twin in the other language', () => {
    const paths = all.map(({ path }) => path).filter((path) => path !== '404.html');
    const english = paths.filter((path) => !path.startsWith('zh/'));
    expect(paths.filter((path) => path.startsWith('zh/')).map((path) => path.slice(3))).toEqual(
      english,
    );
  });

  test('every page says its language, title and canonical address', () => {
    for (const { path, html } of all) {
      const lang = path.startsWith('zh/') ? 'zh-CN' : 'en';
      expect(html, path).toContain(`<html lang="${lang}"`);
      expect(html, path).toMatch(/<title>[^<]+<\/title>/);
      expect(html, path).toMatch(/<link rel="canonical" href="https:\/\/[^"]+"/);
    }
  });

  test('no article promises a time but the minutes worked out from its length', () => {
    const articles = all.filter(({ path }) => /^(zh\/)?articles\/.+\/index\.html$/.test(path));
    expect(articles.length).toBeGreaterThan(20);
    for (const { path, html } of articles) {
      const [head = ''] = /<h1>.*?<\/header>/s.exec(html) ?? [];
      expect(head.match(/\d+ min read|约\d+分钟/g), path).toHaveLength(1);
      expect(head.match(/minute|分钟/g)?.length ?? 0, path).toBe(path.startsWith('zh/') ? 1 : 0);
    }
  });

  test('every link inside the site leads to a file, and every fragment to an id', () => {
    expect(brokenLinks(DIST, '')).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    for (const { path, html } of all) {
      const ids = attribute(html, 'id');
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        path,
      ).toEqual([]);
    }
  });

  test('no value is printed as undefined, null, NaN or an object', () => {
    for (const { path, html } of all) {
      const text = html.replaceAll(/<script[^>]*>.*?<\/script>/gs, '').replaceAll(/<[^>]+>/g, ' ');
      expect(text, path).not.toMatch(/\b(undefined|NaN|null)\b|\[object /);
    }
  });

  test('a Chinese page holds no message key and no English navigation', () => {
    for (const { path, html } of all.filter((page) => page.path.startsWith('zh/'))) {
      expect(html, path).not.toMatch(/>(Articles|Claims|Models|Figures|Sources)</);
    }
  });
});

/** Latin words in lower case that Chinese readers use, and words that a page speaks about. */
const AT_HOME = ['token', 'cookie', 'nat', 'epoch', 'batching', 'inference', 'law'];
const SPOKEN_OF = ['Non-commercial bespoke license', 'Gemma Terms of Use', '英文的four times more'];

/** What a page prints, without addresses, names in quotation marks and what is marked as English. */
function printed(html: string): string {
  const text = html
    .replaceAll(/<(script|style)[^>]*>.*?<\/\1>/gs, ' ')
    .replaceAll(/<(\w+)(?![^>]*"locator")[^>]*\slang="en"[^>]*>.*?<\/\1>/gs, ' ')
    .replaceAll(/<(?:[^"'>]|"[^"]*"|'[^']*')*>/g, '|')
    .replaceAll(/https?:\/\/[^\s|；]+/g, ' ')
    .replaceAll(/“[^”\p{Script=Han}]*”/gu, ' ');
  return SPOKEN_OF.reduce((rest, words) => rest.replaceAll(words, ' '), text);
}

describe('Chinese pages', () => {
  test('hold no English word but names, and terms that are at home in Chinese', () => {
    const found: string[] = [];
    for (const { path, html } of all.filter((page) => page.path.startsWith('zh/'))) {
      const spoken = attribute(html, 'aria-label').join('|');
      // A word with a dot, slash or hyphen at its side belongs to an address, a file or a name.
      const words =
        `${printed(html)}|${spoken}`.match(/(?<![\w.:/@-])[a-z]{2,}(?![\w.:/@-])/g) ?? [];
      for (const word of new Set(words))
        if (!AT_HOME.includes(word)) found.push(`${path}: ${word}`);
    }
    expect(found).toEqual([]);
  });
});

describe('strictness', () => {
  const SEARCH = ['search/index.html', 'zh/search/index.html'];
  const WITH_WORKER = ['offline', 'zh/offline', 'bench', 'zh/bench'].map(
    (at) => `${at}/index.html`,
  );
  const policyOf = (html: string) =>
    /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';

  test('every page carries a content security policy that lets nothing unsafe run', () => {
    for (const { path, html } of all) {
      const policy = policyOf(html);
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).toContain("script-src 'self'");
      if (!SEARCH.includes(path)) expect(policy, path).not.toMatch(/unsafe/);
      if (![...SEARCH, ...WITH_WORKER].includes(path))
        expect(policy, path).not.toMatch(/worker-src/);
    }
  });

  test('search alone may compile its index and start a worker, and no more', () => {
    const found = all.filter(({ path }) => SEARCH.includes(path));
    expect(found).toHaveLength(2);
    for (const { path, html } of found) {
      const policy = policyOf(html);
      expect(policy.match(/'[a-z-]*unsafe[a-z-]*'/g), path).toEqual(["'wasm-unsafe-eval'"]);
      expect(policy.match(/worker-src [^;]*/)?.[0], path).toBe("worker-src 'self'");
    }
  });

  test('no page holds an inline style, an inline handler or an inline script', () => {
    for (const { path, html } of all) {
      expect(html, path).not.toMatch(/\sstyle="/);
      expect(html, path).not.toMatch(/<style[\s>]/);
      expect(html, path).not.toMatch(/\son[a-z]+="/);
      const scripts = [...html.matchAll(/<script([^>]*)>/g)].map((m) => m[1] ?? '');
      for (const attributes of scripts)
        expect(attributes, path).toMatch(/src=|type="application\/(?:ld\+)?json"/);
    }
  });

  test('no page loads anything from another origin', () => {
    for (const { path, html } of all) {
      const loaded = [
        ...attribute(html, 'src'),
        ...[...html.matchAll(/<link[^>]+rel="(?:stylesheet|icon|modulepreload)"[^>]*>/g)].flatMap(
          ([tag]) => attribute(tag, 'href'),
        ),
      ];
      expect(
        loaded.filter((url) => /^(https?:)?\/\//.test(url)),
        path,
      ).toEqual([]);
    }
    for (const sheet of files('_astro/*.css')) {
      expect(read(sheet), sheet).not.toMatch(/url\(\s*["']?(https?:)?\/\//);
      expect(read(sheet), sheet).not.toMatch(/@import/);
    }
  });
});
