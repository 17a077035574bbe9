/**
 * `npm run -s diff`: tells in claims, numbers and sentences what a change of content does.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { checkContent } from '#checks/index.ts';
import { changesBetween } from './changes/changes.ts';
import { figurePage } from './changes/figure-page.ts';
import { printChanges } from './changes/print.ts';
import {
  CONTENT,
  finish,
  Misuse,
  readArguments,
  requireDirectory,
  requireOneOf,
  runCommand,
} from './command-line.ts';
import type { Outcome } from './command-line.ts';
import { withRevision } from './revision.ts';

const FORMATS = ['text', 'md', 'json'] as const;

const USAGE = `npm run -s diff -- [--base REVISION] [--content DIR] [--format text|md|json] [--figures FILE]

Tells what a change of content does: claims added, removed and rated otherwise; numbers with
their units; calculations that flip, under which law, and which break-even was passed; figures,
articles and sentences that differ; words that may still say an old number; pages gained and lost.

  --base REVISION  the commit to compare with; HEAD if it is left out
  --content DIR    the content; CONTENT_DIR or \`content\` if it is left out
  --format F       text for people, md for a comment under a pull request, json for scripts
  --figures FILE   also writes a page with both pictures of every figure that differs`;

export const diff = (args: readonly string[]): Promise<Outcome> =>
  runCommand(USAGE, ({ say }) => {
    const { values, positionals } = readArguments(args, {
      base: { type: 'string', default: 'HEAD' },
      content: { type: 'string', default: CONTENT },
      format: { type: 'string', default: 'text' },
      figures: { type: 'string' },
    });
    if (positionals.length > 0)
      throw new Misuse(`no files are named here, got ${positionals.join(' ')}`);
    const format = requireOneOf(values.format, FORMATS, '--format');
    const read = (directory: string) => checkContent(directory, { rules: [] });
    const now = read(requireDirectory(values.content));
    const changes = changesBetween(withRevision(values.base, values.content, read), now);
    if (values.figures !== undefined)
      writeFileSync(values.figures, figurePage(changes.figures, values.base));
    say(
      format === 'json'
        ? JSON.stringify(changes, null, 2)
        : printChanges(changes, format, values.base),
    );
    return 0;
  });

if (import.meta.main) await finish(diff(process.argv.slice(2)));
