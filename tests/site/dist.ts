/**
 * The built site as tests read it: files under `dist/`, and pages as text.
 *
 * @module
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const DIST = join(ROOT, 'dist');

/** Paths of files below `dist/`, or another build, sorted. */
export function files(pattern: string, folder = DIST): string[] {
  return globSync(pattern, { cwd: folder }).sort();
}

export function read(path: string, folder = DIST): string {
  return readFileSync(join(folder, path), 'utf8');
}

export function readJson<T>(path: string): T {
  return JSON.parse(read(path)) as T;
}

export type Page = { path: string; html: string };

/** Every page: path and markup. */
export function pages(folder = DIST): Page[] {
  return files('**/*.html', folder).map((path) => ({ path, html: read(path, folder) }));
}

/** Values of an attribute anywhere in markup. */
export function attribute(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((m) => m[1] ?? '');
}

/** Links inside the site that lead to no file or no id, or out of the base path. */
export function brokenLinks(folder: string, base: string): string[] {
  const all = pages(folder);
  const ids = new Map(all.map(({ path, html }) => [path, new Set(attribute(html, 'id'))]));
  const broken: string[] = [];
  for (const { path, html } of all) {
    for (const raw of [...attribute(html, 'href'), ...attribute(html, 'src')]) {
      const href = raw.replaceAll('&#38;', '&').replaceAll('&amp;', '&');
      if (/^(https?:|mailto:|data:)/.test(href)) continue;
      const page = `${base}/${path.replace(/index\.html$/, '')}`;
      const { pathname, hash } = new URL(href, `http://localhost${page}`);
      const fragment = hash.slice(1);
      if (!pathname.startsWith(`${base}/`)) {
        broken.push(`${path}: ${href} leaves the base path`);
        continue;
      }
      const local = pathname.slice(base.length + 1);
      const file = local === '' || local.endsWith('/') ? `${local}index.html` : local;
      const lost = fragment && !ids.get(file)?.has(decodeURIComponent(fragment));
      if (!existsSync(join(folder, file)) || (file.endsWith('.html') && lost)) {
        broken.push(`${path}: ${href}`);
      }
    }
  }
  return broken;
}
