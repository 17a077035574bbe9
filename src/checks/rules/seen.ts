/**
 * Texts that may be old because their counterpart in the other language was changed alone, and
 * entries that took another's place.
 *
 * @module
 */
import type { Issue } from '../issue.ts';
import type { Entry } from '../read.ts';
import {
  identityOf,
  isReplaced,
  nameOf,
  pairsOf,
  parseLock,
  staleOf,
  twinsOf,
  type Seen,
} from '../seen.ts';
import type { Content } from './rule.ts';
import { issueIn, LANGUAGES } from './rule.ts';

/** Holds content against the lock, if there is one. */
export function checkTogether({ entries, lock }: Content): Issue[] {
  if (lock === undefined) return [];
  const { seen, unread } = parseLock(lock.text);
  const [line] = unread;
  if (line !== undefined) {
    return [
      {
        code: 'lock/form',
        file: lock.file,
        line,
        column: 1,
        message: 'this is no line of the lock, so nobody can say which texts were seen together',
        hint: 'run `npm run -s seen`, which writes the file anew; it is not to be edited',
      },
    ];
  }
  const twins = twinsOf(entries);
  return entries.flatMap((entry) => {
    const kept = seen.get(nameOf(entry));
    if (kept === undefined) return [];
    return [...staleTexts(entry, twins.get(entry.id), kept), ...replacement(entry, kept)];
  });
}

function staleTexts(entry: Entry, twin: Entry | undefined, kept: Seen): Issue[] {
  return staleOf(pairsOf(entry, twin), kept).map(({ pair, changed }) => {
    const other = changed === 'en' ? 'zh' : 'en';
    const here = pair[other];
    const [is, was] = [LANGUAGES[other], LANGUAGES[changed]];
    const there = pair[changed].at();
    return issueIn(here.entry, here.at(), {
      code: 'translation/stale',
      message: `the ${was} of this (${pair[changed].entry.file}:${there.line}) was changed and the ${is} was not, so readers of the two may be told different things`,
      hint: `bring it in line; if it says the same as it stands, run \`npm run -s seen -- ${nameOf(entry)}\``,
    });
  });
}

function replacement(entry: Entry, kept: Seen): Issue[] {
  if (!isReplaced(identityOf(entry), kept)) return [];
  return [
    issueIn(entry, ['id'], {
      code: 'id/replaced',
      message: `another entry stood under ${entry.id}, so what points to it now leads readers somewhere else`,
      hint: `give this one an id of its own; if it is the same thing under a better name, run \`npm run -s seen -- ${nameOf(entry)}\``,
    }),
  ];
}
