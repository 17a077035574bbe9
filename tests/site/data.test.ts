import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { files, pages, read, readJson } from './dist.ts';

type ClaimRow = {
  id: string;
  place: { section: number };
  rating: string;
  en: { text: string; page: string };
  zh: { text: string; page: string };
  computed: { held: number; of: number; results: { value: number; holds: boolean }[] }[];
};

const DATA = ['benchmarks', 'chains', 'claims', 'laws', 'models', 'series', 'sources', 'terms'];

describe('dist/data', () => {
  test('holds these tables, each with its JSON Schema, and no other', () => {
    expect(files('data/*.schema.json')).toEqual(DATA.map((name) => `data/${name}.schema.json`));
    const rows = files('data/*.json').filter(
      (path) => !/\.(schema|csl)\.|datapackage|ledger\./.test(path),
    );
    expect(rows).toEqual(DATA.map((name) => `data/${name}.json`));
  });

  test.each(DATA)('%s.json fits the JSON Schema beside it', (name) => {
    const schema = z.fromJSONSchema(readJson(`data/${name}.schema.json`));
    const rows = readJson<unknown[]>(`data/${name}.json`);
    expect(Array.isArray(rows)).toBe(true);
    expect(schema.safeParse(rows).error?.issues ?? []).toEqual([]);
  });

  test('claims.json holds every claim of every section in both languages', () => {
    const claims = readJson<ClaimRow[]>('data/claims.json');
    expect(claims).toHaveLength(files('claims/*/index.html').length);
    expect(new Set(claims.map(({ place }) => place.section))).toEqual(new Set([1, 2, 3]));
    for (const { id, en, zh } of claims) {
      expect(en.text, id).toMatch(/[a-z]/);
      expect(zh.text, id).toMatch(/\p{Script=Han}/u);
    }
  });

  test('every computed check has a result per law, each finite, and counts those that hold', () => {
    const checks = readJson<ClaimRow[]>('data/claims.json').flatMap((claim) => claim.computed);
    expect(checks.length).toBeGreaterThan(0);
    for (const { held, of, results } of checks) {
      expect(results).toHaveLength(of);
      expect(results.filter(({ holds }) => holds)).toHaveLength(held);
      expect(results.every(({ value }) => Number.isFinite(value))).toBe(true);
    }
  });

  test('every source has an entry in BibTeX and in CSL-JSON', () => {
    const sources = readJson<{ id: string }[]>('data/sources.json');
    expect(readJson<{ id: string }[]>('data/sources.csl.json').map(({ id }) => id)).toEqual(
      sources.map(({ id }) => id),
    );
    expect(read('data/sources.bib').match(/^@/gm)).toHaveLength(sources.length);
  });

  test('every claim, model and term is on its page', () => {
    const built = new Set(pages().map(({ path }) => path));
    for (const { id } of readJson<{ id: string }[]>('data/claims.json')) {
      expect(built.has(`claims/${id}/index.html`), id).toBe(true);
    }
    for (const { id } of readJson<{ id: string }[]>('data/models.json')) {
      expect(built.has(`zh/models/${id}/index.html`), id).toBe(true);
    }
    const terms = read('terms/index.html');
    for (const { id } of readJson<{ id: string }[]>('data/terms.json')) {
      expect(terms).toContain(`id="${id}"`);
    }
  });

  test('every figure has its CSV and the schema of its rows', () => {
    const ids = files('figures/*/index.html').map((path) => path.split('/')[1]);
    expect(ids.length).toBeGreaterThan(0);
    expect(files('data/figures/*.csv')).toEqual(ids.map((id) => `data/figures/${id}.csv`).sort());
    expect(files('data/figures/*.schema.json')).toEqual(
      ids.map((id) => `data/figures/${id}.schema.json`).sort(),
    );
  });
});
