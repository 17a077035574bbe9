/**
 * `npm run -s check`: tells an editor everything that is wrong with the content.
 *
 * @module
 */
import { checkContent } from '#checks/index.ts';
import { FORMATS, report } from '#checks/report.ts';
import {
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

const USAGE = 'npm run -s check -- [--content DIR] [--format text|json|github] [--against FILE]…';

export const check = (args: readonly string[]): Promise<Outcome> =>
  runCommand(USAGE, ({ say }) => {
    const { values, positionals } = readArguments(args, {
      content: { type: 'string', default: 'content' },
      format: { type: 'string', default: 'text' },
      /** Texts nothing may be copied from, such as the essay. */
      against: { type: 'string', multiple: true, default: [] },
    });
    if (positionals.length > 0)
      throw new Misuse(`no files are named here, got ${positionals.join(' ')}`);
    const format = requireOneOf(values.format, FORMATS, '--format');
    const { issues, files } = checkContent(requireDirectory(values.content), {
      figures: FIGURE_CHECKS,
      against: values.against.map(requireText),
      today: new Date().toISOString().slice(0, 10),
    });
    const text = report(issues, format, files.length);
    if (text !== '') say(text);
    return issues.length === 0 ? 0 : 1;
  });

if (import.meta.main) await finish(check(process.argv.slice(2)));
