/**
 * Runs a command of the desk as an editor does, in a process of its own, and collects what
 * comes out. Everything but the wiring of a process is tested without one.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '#desk/command-line.ts';

export function spawned(command: string, ...args: string[]): Outcome {
  const file = fileURLToPath(new URL(`../../src/desk/${command}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}
