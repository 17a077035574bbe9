import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, files, read, readJson } from './dist.ts';

type Claim = {
  id: string;
  rating: string;
  importance: string;
  restatement: { en: string };
  verdicts: object[];
  checks?: object[];
};
/** What stands beside a claim's page: for programs that keep references, and for other sites. */
const FILES = ['bib', 'csl.json', 'oembed.json'].flatMap((kind) => [kind, `zh.${kind}`]);

const claims = readJson<Claim[]>('data/claims.json');
const pageOf = ({ id }: Claim, edition = '') => read(`${edition}claims/${id}/index.html`);
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;

describe('a claim’s page', () => {
  test('says the claim, the verdict and why before anything else', () => {
    for (const claim of claims) {
      for (const edition of ['', 'zh/']) {
        const html = pageOf(claim, edition);
        const places = ['<h1', 'class="verdict"', 'class="claim-facts"', 'claim-why', '<h2'].map(
          (part) => html.indexOf(part),
        );
        expect(places, claim.id).toEqual(places.toSorted((a, b) => a - b));
        expect(places, claim.id).not.toContain(-1);
      }
    }
  });

  test('draws each calculation once, and keeps its table in a fold', () => {
    for (const claim of claims) {
      const html = pageOf(claim);
      const checks = claim.checks?.length ?? 0;
      expect(count(html, /<div class="check"/g), claim.id).toBe(checks);
      expect(count(html, /<details class="check-fold">/g), claim.id).toBe(checks);
      expect(count(html.replaceAll(/<details.*?<\/details>/gs, ''), /<table/g), claim.id).toBe(0);
    }
  });

  test('draws when it is settled for an open claim alone', () => {
    for (const claim of claims)
      expect(count(pageOf(claim), /class="due"/g), claim.id).toBe(
        claim.rating === 'pending' ? 1 : 0,
      );
  });

  test('tells the history of a verdict that was changed', () => {
    for (const claim of claims) {
      const [, history = ''] = /<ol class="history">(.*?)<\/ol>/s.exec(pageOf(claim)) ?? [];
      const { length } = claim.verdicts;
      expect(count(history, /<li/g), claim.id).toBe(length > 1 ? length : 0);
    }
  });

  test('offers files for programs that keep references, in both editions', () => {
    expect(files('data/claims/*')).toEqual(
      claims
        .flatMap(({ id }) => FILES.map((ending) => `${id}.${ending}`))
        .map((name) => `data/claims/${name}`)
        .sort(),
    );
    for (const { id } of claims)
      expect(pageOf({ id } as Claim)).toContain(`/data/claims/${id}.bib`);
  });

  test('offers no repository where none is set', () => {
    for (const claim of claims)
      expect(pageOf(claim), claim.id).not.toMatch(/issues\/new|blob\/HEAD/);
  });

  test('weighs at most 20 KB with its style sheet and script, compressed', () => {
    const weighed = new Map<string, number>();
    const weightOf = (path: string): number => {
      const bytes = weighed.get(path) ?? gzipSync(read(path)).length;
      weighed.set(path, bytes);
      return bytes;
    };
    for (const claim of claims) {
      const html = pageOf(claim);
      const loaded = [...new Set(html.match(/(?:_astro\/[\w.-]+\.(?:css|js)|theme\.js)/g))];
      expect(loaded.length, claim.id).toBeGreaterThan(1);
      const rest = loaded.reduce((sum, path) => sum + weightOf(path), 0);
      expect(rest + gzipSync(html).length, claim.id).toBeLessThanOrEqual(20_000);
    }
  });
});

describe('the list of claims', () => {
  test.each(['claims/index.html', 'claims/by/verdict/index.html'])('%s holds each once', (path) => {
    for (const edition of ['', 'zh/']) {
      const list = read(edition + path).split('id="chains"')[0] ?? '';
      const links = [...list.matchAll(/class="claim-row[^>]*> ?<a href="([^"]+)"/g)];
      expect(links.map(([, href]) => href?.split('/').at(-2)).sort()).toEqual(
        claims.map(({ id }) => id).sort(),
      );
    }
  });

  test('is also a card of at most 6,000 bytes with its sheet, without script', () => {
    const cards = files('embed/claim/**/index.html');
    expect(cards.length).toBeGreaterThan(claims.length);
    for (const card of cards) {
      const html = read(card);
      expect(html, card).not.toContain('<script');
      const sheets = attribute(html, 'href').filter((href) => href.endsWith('.css'));
      const weight = [html, ...sheets.map((sheet) => read(sheet.slice(1)))].map(
        (text) => gzipSync(text).length,
      );
      expect(
        weight.reduce((sum, part) => sum + part, 0),
        card,
      ).toBeLessThanOrEqual(6_000);
    }
  });

  test('names on its page the file by which other sites frame its card', () => {
    for (const { id } of claims) {
      const { html } = readJson<{ html: string }>(`data/claims/${id}.oembed.json`);
      expect(html).toContain(`/embed/claim/${id}/"`);
      expect(pageOf({ id } as Claim)).toContain(`/data/claims/${id}.oembed.json`);
    }
  });
});
