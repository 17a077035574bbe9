/**
 * Content as it was at a commit of its repository.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Misuse } from './command-line.ts';

/** Runs git inside a folder, so that its path in the repository need not be known. */
function git(folder: string, revision: string, args: readonly string[]): Buffer {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    if (!(error instanceof Error) || !('stderr' in error)) throw error;
    throw new Misuse(`${folder} cannot be read at ${revision}: ${String(error.stderr).trim()}`);
  }
}

/** Unpacks a folder as it was at a revision, for as long as it takes to read it. */
export function withRevision<T>(
  revision: string,
  folder: string,
  read: (directory: string) => T,
): T {
  const archive = git(folder, revision, ['archive', '--format=tar', revision, '.']);
  const directory = mkdtempSync(join(tmpdir(), 'ledger-revision-'));
  try {
    execFileSync('tar', ['-xf', '-', '-C', directory], { input: archive });
    return read(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Files of a folder that differ from a revision or are new, by their paths inside the folder. */
export function changedSince(revision: string, folder: string): Set<string> {
  const named = (...args: string[]): string[] =>
    git(folder, revision, args).toString('utf8').split('\0').filter(Boolean);
  return new Set([
    ...named('diff', '--name-only', '--relative', '-z', revision, '--', '.'),
    ...named('ls-files', '--others', '--exclude-standard', '-z', '--', '.'),
  ]);
}
