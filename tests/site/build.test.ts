import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIGURE_IDS } from '#charts/figures/index.ts';
import { attribute, brokenLinks, DIST, files, pages, ROOT } from './dist.ts';

const MINUTES = 60_000;
const HERE = 'https://scaling-ledger.example';
const ELSEWHERE = 'https://example.test';
const BASE = '/deep/ledger';

/** A second build of the same sources, for another address. */
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-build-'));
  execFileSync('astro', ['build', '--outDir', folder], {
    cwd: ROOT,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      SITE_URL: ELSEWHERE,
      BASE_PATH: BASE,
      // A variable of this name is common, means something else, and must change nothing.
      BASE_URL: '/elsewhere',
    },
    stdio: 'pipe',
  });
}, 5 * MINUTES);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Scripts that a change of the address may rename: those that load others. */
const HANDFUL = 12;

/** A script's name without the digest of its bytes. */
const undigested = (path: string) => path.replace(/\.[\w-]{8}\.js$/, '.js');

/** What the scripts whose bytes hold the base are called there, by what they are called here. */
function renamed(here: readonly string[], there: readonly string[]): Map<string, string> {
  const left = new Map(here.filter((path) => !there.includes(path)).map((p) => [undigested(p), p]));
  const moved = there.filter((path) => !here.includes(path));
  return new Map(moved.map((path) => [path, left.get(undigested(path)) ?? path]));
}

describe('the build', () => {
  test('gives the same bytes when it runs again, but for the address', () => {
    const [here, there] = [files('**/*.*', DIST), files('**/*.*', folder)];
    const names = renamed(here, there);
    expect(there.map((path) => names.get(path) ?? path).sort()).toEqual(here);
    // The page's code, and what asks for it by name: a handful, and no figure's own.
    const moved = [...names.keys()].map((path) => basename(path).split('.')[0] ?? '');
    expect(moved).toContain('controller');
    expect(moved.length).toBeLessThanOrEqual(HANDFUL);
    const own = FIGURE_IDS.flatMap((id) => [id, `${id}-recipe`]);
    expect(moved.filter((name) => own.some((one) => one === name))).toEqual([]);
    const apart = there.filter((path) => {
      // One byte a character, so that the comparison is of bytes.
      let text = readFileSync(join(folder, path), 'latin1')
        .replaceAll(`${ELSEWHERE}${BASE}/`, `${HERE}/`)
        .replaceAll(`${BASE}/`, '/')
        .replaceAll(ELSEWHERE, HERE);
      for (const [was, is] of names) text = text.replaceAll(basename(was), basename(is));
      return text !== readFileSync(join(DIST, names.get(path) ?? path), 'latin1');
    });
    expect(apart).toEqual([]);
  });

  test('honours SITE_URL and BASE_PATH in every link', () => {
    expect(brokenLinks(folder, BASE)).toEqual([]);
    for (const { path, html } of pages(folder)) {
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      expect(canonical, path).toMatch(/^https:\/\/example\.test\/deep\/ledger\//);
      const absolute = attribute(html, 'src').filter((src) => src.startsWith('/'));
      expect(
        absolute.filter((src) => !src.startsWith(`${BASE}/`)),
        path,
      ).toEqual([]);
    }
  });
});
