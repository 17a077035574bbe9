/**
 * `npm run diff`: tells an editor what else moved when a number was changed: ratings,
 * computed results, and every number articles quote.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '#checks/index.ts';
import { ledgerOf, movements } from '#checks/ledger.ts';
import { finish, Misuse, readArguments, requireDirectory, runCommand } from './command-line.ts';
import type { Outcome } from './command-line.ts';

const USAGE = 'npm run -s diff -- [--base REVISION] [--content DIR]';

export const diff = (args: readonly string[]): Promise<Outcome> =>
  runCommand(USAGE, ({ say }) => {
    const { values } = readArguments(args, {
      base: { type: 'string', default: 'HEAD' },
      content: { type: 'string', default: 'content' },
    });
    const now = ledgerAt(requireDirectory(values.content));
    const then = withRevision(values.base, values.content, ledgerAt);
    const moved = movements(then, now);
    for (const { name, before, after } of moved) {
      say(`${name}\n  ${before ?? '(nothing)'} → ${after ?? '(nothing)'}`);
    }
    say(
      moved.length === 0
        ? `nothing moved since ${values.base}`
        : `${moved.length} moved since ${values.base}`,
    );
    return 0;
  });

function ledgerAt(directory: string): Map<string, string> {
  return ledgerOf(checkContent(directory, { rules: [] }));
}

/** Unpacks a folder as it was at a revision, for as long as it takes to read it. */
function withRevision<T>(revision: string, folder: string, read: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'ledger-diff-'));
  try {
    // Run inside the folder, so that its path in the repository need not be known.
    const archive = execFileSync('git', ['archive', '--format=tar', revision, '.'], {
      cwd: folder,
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    execFileSync('tar', ['-xf', '-', '-C', directory], { input: archive });
    return read(directory);
  } catch (error) {
    if (error instanceof Error && 'stderr' in error) {
      throw new Misuse(`${folder} cannot be read at ${revision}: ${String(error.stderr).trim()}`);
    }
    throw error;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

if (import.meta.main) await finish(diff(process.argv.slice(2)));
