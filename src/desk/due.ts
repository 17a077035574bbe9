/**
 * `npm run due`: lists the claims somebody has to look at again.
 *
 * @module
 */
import { DaySchema } from '#schemas/text.ts';
import { checkContent } from '#checks/index.ts';
import { overdue } from '#checks/overdue.ts';
import {
  CONTENT,
  finish,
  Misuse,
  readArguments,
  requireDirectory,
  runCommand,
} from './command-line.ts';
import type { Outcome } from './command-line.ts';

const USAGE = `npm run -s due -- [--on YYYY-MM-DD] [--content DIR]

Lists the claims somebody has to look at again: predictions that fell due, verdicts whose next
review has come.

  --on DAY        the day that is asked about; today if it is left out
  --content DIR   CONTENT_DIR or \`content\` if it is left out`;

export const due = (args: readonly string[]): Promise<Outcome> =>
  runCommand(USAGE, ({ say }) => {
    const { values } = readArguments(args, {
      on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      content: { type: 'string', default: CONTENT },
    });
    if (!DaySchema.safeParse(values.on).success)
      throw new Misuse(`--on is a day such as 2026-11-23, got ${values.on}`);
    const { entries } = checkContent(requireDirectory(values.content), { rules: [] });
    const rows = overdue(entries.claims, values.on);
    for (const { id, day, why } of rows) say(`${day}  ${id}  ${why}`);
    say(
      rows.length === 0 ? `nothing is due on ${values.on}` : `${rows.length} due on ${values.on}`,
    );
    return 0;
  });

if (import.meta.main) await finish(due(process.argv.slice(2)));
