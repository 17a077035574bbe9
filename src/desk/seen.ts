/**
 * `npm run seen`: records which texts somebody has seen together in both languages.
 *
 * @module
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '#checks/index.ts';
import { suggest } from '#checks/did-you-mean.ts';
import { LOCK } from '#checks/read.ts';
import { checkTogether } from '#checks/rules/seen.ts';
import { bringUpToDate, nameOf, parseLock, printLock, type SeenByEntry } from '#checks/seen.ts';
import {
  CONTENT,
  finish,
  Misuse,
  readArguments,
  requireDirectory,
  runCommand,
} from './command-line.ts';
import type { Outcome } from './command-line.ts';

const USAGE = `npm run -s seen -- [ENTRY]… [--all] [--content DIR]

Keeps content/${LOCK}, which holds what was seen together in both languages. New texts are taken
in and those that are gone are dropped. A text whose counterpart was changed alone goes on being
reported until its entry is named here: that says somebody has looked, and both say the same.

  ENTRY          an entry somebody has looked at, such as claims/tokens or articles/overview
  --all          all of them were looked at
  --content DIR  the content; CONTENT_DIR or \`content\` if it is left out`;

export const seen = (args: readonly string[]): Promise<Outcome> =>
  runCommand(USAGE, ({ say }) => {
    const { values, positionals } = readArguments(args, {
      all: { type: 'boolean', default: false },
      content: { type: 'string', default: CONTENT },
    });
    const content = requireDirectory(values.content);
    const { files } = checkContent(content, { rules: [] });
    const names = new Set(files.map(nameOf));
    const unknown = positionals.find((name) => !names.has(name));
    if (unknown !== undefined)
      throw new Misuse(`there is no entry ${unknown}: ${suggest(unknown, names, 'name another')}`);
    const path = join(content, LOCK);
    const before = existsSync(path) ? parseLock(readFileSync(path, 'utf8')).seen : new Map();
    const now = bringUpToDate(files, before, values.all ? names : new Set(positionals));
    writeFileSync(path, printLock(now));
    const left = checkContent(content, { rules: [checkTogether] }).issues.filter(
      ({ code }) => code === 'translation/stale' || code === 'id/replaced',
    );
    say(`${count(now)} pairs of texts seen together in ${now.size} entries`);
    for (const { file, line, message } of left) say(`${file}:${line}  ${message}`);
    return 0;
  });

const count = (seenNow: SeenByEntry): number =>
  [...seenNow.values()].reduce((sum, { pairs }) => sum + pairs.length, 0);

if (import.meta.main) await finish(seen(process.argv.slice(2)));
