/**
 * What all commands of the desk share: options read strictly, and one way to be told that
 * a command was called wrongly.
 *
 * @module
 */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** The command was called in a way it does not understand. */
export class Misuse extends Error {}

/** Reads the command line; whatever is not declared is refused. */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>(options: T) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
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

/**
 * Runs a command and sets the exit code it returns; 2 and the usage line on stderr if it
 * was called wrongly. The code is set rather than exited with, so that output drains.
 */
export function runCommand(usage: string, command: () => number): void {
  try {
    process.exitCode = command();
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    console.error(`${error.message}\nusage: ${usage}`);
    process.exitCode = 2;
  }
}
