/**
 * `npm run diff`: tells an editor what else moved when a number was changed: ratings,
 * computed results, and every number articles quote.
 *
 * @module
 */
import { checkContent } from '#checks/index.ts';
import { ledgerOf, movements } from '#checks/ledger.ts';
import { CONTENT, finish, readArguments, requireDirectory, runCommand } from './command-line.ts';
import type { Outcome } from './command-line.ts';
import { withRevision } from './revision.ts';

const USAGE = `npm run -s diff -- [--base REVISION] [--content DIR]

Tells what moved in the ledger since a commit.

  --base REVISION  the commit to compare with; HEAD if it is left out
  --content DIR    the content; CONTENT_DIR or \`content\` if it is left out`;

export const diff = (args: readonly string[]): Promise<Outcome> =>
  runCommand(USAGE, ({ say }) => {
    const { values } = readArguments(args, {
      base: { type: 'string', default: 'HEAD' },
      content: { type: 'string', default: CONTENT },
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

if (import.meta.main) await finish(diff(process.argv.slice(2)));
