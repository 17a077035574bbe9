/**
 * Runs many programs in one go: a folder of them, and one process a language that runs each
 * and tells what it printed or what stopped it.
 *
 * @module
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProgramKind } from '#charts/files/program.ts';

/** What became of a program: its lines, or the error it ended with. */
export type Outcome = { lines: string[]; error?: string };

/** The command of each language; none where the machine has no such command. */
export const COMMANDS: Readonly<Record<ProgramKind, string | undefined>> = {
  mjs: process.execPath,
  py: pythonOf('python3'),
};

const RUNNERS: Readonly<Record<ProgramKind, string>> = {
  mjs: `import { readFileSync } from 'node:fs';
const outcomes = {};
const print = console.log;
for (const [name, file] of Object.entries(JSON.parse(readFileSync(0, 'utf8')))) {
  const outcome = (outcomes[name] = { lines: [] });
  console.log = (line) => outcome.lines.push(line);
  try {
    await import(file);
  } catch (error) {
    outcome.error = String(error);
  }
}
print(JSON.stringify(outcomes));
`,
  py: `import contextlib, io, json, runpy, sys
outcomes = {}
for name, file in json.load(sys.stdin).items():
    printed = io.StringIO()
    outcome = outcomes[name] = {}
    try:
        with contextlib.redirect_stdout(printed):
            runpy.run_path(file, run_name="__main__")
    except (Exception, SystemExit) as error:
        outcome["error"] = f"{type(error).__name__}: {error}"
    outcome["lines"] = printed.getvalue().splitlines()
print(json.dumps(outcomes))
`,
};

function pythonOf(command: string): string | undefined {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return command;
  } catch {
    return undefined;
  }
}

/** The outcome of each program, by its name. */
export function outcomesOf(
  kind: ProgramKind,
  command: string,
  programs: ReadonlyMap<string, string>,
): ReadonlyMap<string, Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  try {
    const files = [...programs].map(([name, text], n) => {
      const file = join(folder, `${n}.${kind}`);
      writeFileSync(file, text);
      return [name, file];
    });
    const runner = join(folder, `all.${kind}`);
    writeFileSync(runner, RUNNERS[kind]);
    const input = JSON.stringify(Object.fromEntries(files));
    const told = execFileSync(command, [runner], { input, encoding: 'utf8', maxBuffer: 1e8 });
    return new Map(Object.entries(JSON.parse(told) as Record<string, Outcome>));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
