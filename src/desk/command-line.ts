/**
 * What all commands of the desk share: options read strictly, and one way to be told that
 * a command was called wrongly.
 *
 * @module
 */
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** The content a command is about, unless it is told otherwise. */
export const CONTENT = process.env['CONTENT_DIR'] ?? 'content';

/** The command was called in a way it does not understand. */
export class Misuse extends Error {}

/** The command was asked what it does. */
class HelpWanted extends Error {}

/** Reads the command line; whatever is not declared is refused, and every command has --help. */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  if (args.includes('--help') || args.includes('-h')) throw new HelpWanted();
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Misuse(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

/** Refuses a directory that is not there. */
export function requireDirectory(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Misuse(`there is no directory ${path}`);
  }
  return path;
}

/** Refuses a word that is not among those the command knows. */
export function requireOneOf<const T extends string>(
  word: string,
  known: readonly T[],
  what: string,
): T {
  const found = known.find((one) => one === word);
  if (found === undefined) throw new Misuse(`${what} is ${known.join(', ')}, got ${word}`);
  return found;
}

/** Why a file cannot be read, by the system's code. */
const UNREADABLE: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `there is no file ${path}`,
  ENOTDIR: (path) => `there is no file ${path}`,
  EISDIR: (path) => `${path} is a folder, and a file is named here`,
  EACCES: (path) => `${path} may not be read: its permissions forbid it`,
  EPERM: (path) => `${path} may not be read: its permissions forbid it`,
};

/** Reads a file an editor named, and says why if it cannot be read. */
export function requireText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const words = UNREADABLE[code];
    if (words === undefined) throw error;
    throw new Misuse(words(path));
  }
}

/** What a command came to: its exit code, and what it wrote. */
export interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** Where a command writes, a line or more at a time. */
export interface Lines {
  say: (text: string) => void;
  warn: (text: string) => void;
}

/**
 * Runs a command and collects what it writes; code 2 and the usage line if it was called
 * wrongly. Nothing is printed here, so that commands can be run inside a test.
 *
 * @param manual - the usage in its first line; what follows is printed when help is asked for
 */
export async function runCommand(
  manual: string,
  command: (lines: Lines) => number | Promise<number>,
): Promise<Outcome> {
  const outcome = { code: 0, out: '', err: '' };
  const lines: Lines = {
    say: (text) => void (outcome.out += `${text}\n`),
    warn: (text) => void (outcome.err += `${text}\n`),
  };
  try {
    outcome.code = await command(lines);
  } catch (error) {
    if (error instanceof HelpWanted) {
      lines.say(`usage: ${manual.trim()}`);
      return outcome;
    }
    if (!(error instanceof Misuse)) throw error;
    lines.warn(`${error.message}\nusage: ${manual.trim().split('\n')[0] ?? ''}`);
    outcome.code = 2;
  }
  return outcome;
}

/** Prints an outcome. The exit code is set rather than exited with, so that output drains. */
export async function finish(outcome: Promise<Outcome>): Promise<void> {
  const { code, out, err } = await outcome;
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}
