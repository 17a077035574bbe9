/**
 * The built site as tests read it: files under `dist/`, and pages as text.
 *
 * @module
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DIST = join(import.meta.dirname, '../../dist');

/** Paths of files below `dist/`, sorted. */
export function files(pattern: string): string[] {
  return globSync(pattern, { cwd: DIST }).sort();
}

export function read(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

export function readJson<T>(path: string): T {
  return JSON.parse(read(path)) as T;
}

/** Every page: path and markup. */
export function pages(): { path: string; html: string }[] {
  return files('**/*.html').map((path) => ({ path, html: read(path) }));
}

/** Values of an attribute anywhere in markup. */
export function attribute(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((m) => m[1] ?? '');
}
