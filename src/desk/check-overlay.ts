/**
 * While `npm run dev` runs, holds content to the check whenever a file of it is saved, and shows
 * what is wrong over the page: the first issue with its lines and its remedy, how many more.
 *
 * The check runs in a process of its own, as `npm run check` does, so that the server goes on
 * serving and a rule that was just edited is the one that runs.
 *
 * @module
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Issue } from '#checks/issue.ts';
import { CONTENT } from './command-line.ts';

/** As much of Vite's development server as is used here. */
export interface DevServer {
  config: { root: string; logger: { error: (text: string) => void } };
  watcher: {
    add: (path: string) => unknown;
    on: (event: 'all', heard: (what: string, path: string) => void) => unknown;
  };
  ws: {
    send: (payload: OverlayPayload | { type: 'full-reload' }) => void;
    on: (event: 'connection', heard: () => void) => void;
  };
}

/** What Astro's overlay shows of an error. */
export interface OverlayPayload {
  type: 'error';
  err: {
    name: string;
    title: string;
    message: string;
    hint: string;
    stack: string;
    loc: { file: string; line: number; column: number };
    /** HTML. */
    highlightedCode: string;
  };
}

/** Saving one file often touches several; the check runs once they are still. */
const STILL_MS = 200;

/** Lines shown above and below the one that is wrong. */
const AROUND = 3;

/** The plugin; `content` is relative to the server's root. */
export const checkOverlay = (content: string = CONTENT) => ({
  name: 'ledger-check-overlay',
  apply: 'serve' as const,
  configureServer({ config, watcher, ws }: DevServer): void {
    const folder = resolve(config.root, content);
    let shown: OverlayPayload | undefined;
    let waiting: NodeJS.Timeout | undefined;
    const run = async () => {
      const issues = await issuesOf(config.root, folder);
      const before = shown;
      shown = overlayOf(issues, config.root);
      if (shown) ws.send(shown);
      else if (before) ws.send({ type: 'full-reload' });
    };
    const soon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        run().catch((error: unknown) => {
          config.logger.error(`the check could not run: ${String(error)}`);
        });
      }, STILL_MS);
    };
    watcher.add(folder);
    watcher.on('all', (_, path) => {
      if (resolve(path).startsWith(folder + sep)) soon();
    });
    ws.on('connection', () => {
      if (shown) ws.send(shown);
    });
    soon();
  },
});

/** Every issue of the content, from a run of the command. */
function issuesOf(root: string, content: string): Promise<Issue[]> {
  const args = [join(root, 'src/desk/check.ts'), '--content', content, '--format', 'json'];
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd: root, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      if (error && error.code !== 1) fail(new Error(stderr || error.message));
      else done(JSON.parse(stdout) as Issue[]);
    });
  });
}

/** What is shown of some issues; nothing if there is none. */
export function overlayOf(issues: readonly Issue[], root: string): OverlayPayload | undefined {
  const [first, ...rest] = issues;
  if (first === undefined) return undefined;
  const { code, file, line, column, message, hint } = first;
  const others = rest.map((other) => `${other.file}:${other.line}:${other.column}  ${other.code}`);
  return {
    type: 'error',
    err: {
      name: code,
      title:
        rest.length === 0 ? 'The content has an issue' : `The content has ${issues.length} issues`,
      message,
      hint,
      stack: others.join('\n'),
      loc: { file: resolve(root, file), line, column },
      highlightedCode: `<pre>${frameOf(readFileSync(resolve(root, file), 'utf8'), line, column)}</pre>`,
    },
  };
}

/** The lines around a place, numbered, with a mark below the column; as HTML. */
export function frameOf(text: string, line: number, column: number): string {
  const lines = text.split('\n');
  const from = Math.max(1, line - AROUND);
  const to = Math.min(lines.length, line + AROUND);
  const width = String(to).length;
  const frame: string[] = [];
  for (let n = from; n <= to; n += 1) {
    frame.push(`${n === line ? '>' : ' '} ${String(n).padStart(width)} | ${lines[n - 1] ?? ''}`);
    if (n === line) frame.push(`  ${' '.repeat(width)} | ${' '.repeat(column - 1)}^`);
  }
  return escaped(frame.join('\n'));
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
