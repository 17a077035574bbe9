/**
 * `npm run -s check`: tells an editor everything that is wrong with the content.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { checkContent } from '#checks/index.ts';
import { FORMATS, report } from '#checks/report.ts';
import {
  Misuse,
  readArguments,
  requireDirectory,
  requireOneOf,
  runCommand,
} from './command-line.ts';
import { FIGURE_CHECKS } from '#feed/figure-checks.ts';

const USAGE = 'npm run -s check -- [--content DIR] [--format text|json|github] [--against FILE]…';

runCommand(USAGE, () => {
  const { values, positionals } = readArguments({
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
    against: values.against.map(readOriginal),
  });
  const text = report(issues, format, files.length);
  if (text !== '') console.log(text);
  return issues.length === 0 ? 0 : 1;
});

function readOriginal(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Misuse(`there is no file ${path}`);
  }
}
