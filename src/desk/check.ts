/**
 * `npm run -s check`: tells an editor everything that is wrong with the content.
 *
 * @module
 */
import { relative, sep } from 'node:path';
import { checkContent, type CheckOptions } from '#checks/index.ts';
import type { Issue } from '#checks/issue.ts';
import { FORMATS, report } from '#checks/report.ts';
import {
  CONTENT,
  finish,
  Misuse,
  readArguments,
  requireDirectory,
  requireOneOf,
  requireText,
  runCommand,
} from './command-line.ts';
import type { Outcome } from './command-line.ts';
import { FIGURE_CHECKS } from '#feed/figure-checks.ts';
import { changedSince, withRevision } from './revision.ts';

const USAGE = `npm run -s check -- [--content DIR] [--format text|json|github|sarif] [--changed BASE] [--against FILE]…

Tells everything that is wrong with the content, in one run: where, why a reader would care,
and what to type. Exit code 0 if nothing is, 1 if something is, 2 if it was called wrongly.

  --content DIR   the content to check; CONTENT_DIR or \`content\` if it is left out
  --format F      text for people, json for scripts, github for annotations of a pull request,
                  sarif for code scanning
  --changed BASE  only what is wrong in files that differ from the commit BASE, or was not
                  wrong there
  --against FILE  a text nothing may be copied from; may be given more than once`;

export const check = (args: readonly string[]): Promise<Outcome> =>
  runCommand(USAGE, ({ say }) => {
    const { values, positionals } = readArguments(args, {
      content: { type: 'string', default: CONTENT },
      format: { type: 'string', default: 'text' },
      changed: { type: 'string' },
      /** Texts nothing may be copied from, such as the essay. */
      against: { type: 'string', multiple: true, default: [] },
    });
    if (positionals.length > 0)
      throw new Misuse(`no files are named here, got ${positionals.join(' ')}`);
    const format = requireOneOf(values.format, FORMATS, '--format');
    const content = requireDirectory(values.content);
    const options = {
      figures: FIGURE_CHECKS,
      against: values.against.map(requireText),
      today: new Date().toISOString().slice(0, 10),
    };
    const { issues: all, files, entries } = checkContent(content, options);
    const issues =
      values.changed === undefined ? all : changedIssues(all, content, values.changed, options);
    const text = report(issues, format, files.length, entries.essay?.repository);
    if (text !== '') say(text);
    return issues.length === 0 ? 0 : 1;
  });

/** Issues in files that differ from a revision, and those elsewhere that it did not have. */
function changedIssues(
  issues: readonly Issue[],
  content: string,
  base: string,
  options: CheckOptions,
): Issue[] {
  const changed = changedSince(base, content);
  const identity = ({ code, file, message }: Issue, root: string) =>
    [code, relative(root, file), message.replaceAll(root, '')].join('\0');
  const before = withRevision(base, content, (root) =>
    checkContent(root, options).issues.map((issue) => identity(issue, root)),
  );
  const known = new Set(before);
  return issues.filter(
    (issue) =>
      changed.has(relative(content, issue.file).split(sep).join('/')) ||
      !known.has(identity(issue, content)),
  );
}

if (import.meta.main) await finish(check(process.argv.slice(2)));
