import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { attribute, brokenLinks, DIST, files, pages, ROOT } from './dist.ts';

const MINUTES = 60_000;
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Builds the site into a folder of its own and returns the folder. */
function build(env: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-build-'));
  folders.push(folder);
  execFileSync('astro', ['build', '--outDir', folder], {
    cwd: ROOT,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: 'pipe',
  });
  return folder;
}

function digests(folder: string): Record<string, string> {
  const paths = files('**/*.*', folder);
  return Object.fromEntries(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

describe('the build', () => {
  test('gives the same bytes when it runs again', { timeout: 5 * MINUTES }, () => {
    expect(digests(build({}))).toEqual(digests(DIST));
  });

  test('honours SITE_URL and BASE_PATH in every link', { timeout: 5 * MINUTES }, () => {
    const folder = build({
      SITE_URL: 'https://example.test',
      BASE_PATH: '/deep/ledger',
      // A variable of this name is common, means something else, and must change nothing.
      BASE_URL: '/elsewhere',
    });
    expect(brokenLinks(folder, '/deep/ledger')).toEqual([]);
    for (const { path, html } of pages(folder)) {
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      expect(canonical, path).toMatch(/^https:\/\/example\.test\/deep\/ledger\//);
      const absolute = attribute(html, 'src').filter((src) => src.startsWith('/'));
      expect(
        absolute.filter((src) => !src.startsWith('/deep/ledger/')),
        path,
      ).toEqual([]);
    }
  });
});
