/**
 * Runs a command of the desk as an editor does, and collects what comes out.
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

export function desk(command: string, ...args: string[]): Outcome {
  const file = fileURLToPath(new URL(`../../src/desk/${command}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
