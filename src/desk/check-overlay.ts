/**
 * While `npm run dev` runs, holds content to the check at its start and whenever a file of it is
 * saved. What is wrong goes to the terminal, in the words of `npm run check`, and over every page:
 * the first issue with its lines and its remedy, and where the others are.
 *
 * A page may fail for want of what is wrong. Its error names a function of ours and no file of the
 * editor's, so the overlay goes on showing the issue, and the error below it.
 *
 * The check runs in a process of its own, as `npm run check` does, so that the server goes on
 * serving and a rule that was just edited is the one that runs.
 *
 * @module
 */
import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Issue } from '#checks/issue.ts';
import { report } from '#checks/report.ts';
import { escapeText } from '#charts/render/svg-context.ts';
import { CONTENT } from './command-line.ts';

/** As much of Vite's development server as is used here. */
export interface DevServer {
  config: { root: string; logger: { error: (text: string) => void } };
  watcher: {
    add: (path: string) => unknown;
    on: (event: 'all', heard: (what: string, path: string) => void) => unknown;
  };
  ws: {
    /** A message, or the name of one and what it carries. */
    send: (...message: [Payload | string, unknown?]) => void;
    on: (event: 'connection', heard: () => void) => void;
  };
}

/** Anything sent to pages. */
type Payload = OverlayPayload | { type: string; err?: { name?: string; message?: string } };

/** What Astro's overlay shows of an error. */
export interface OverlayPayload {
  type: 'error';
  err: {
    name: string;
    title: string;
    /** HTML, as are the hint and the code. */
    message: string;
    hint: string;
    stack: string;
    loc: { file: string; line: number; column: number };
    highlightedCode: string;
  };
}

/** Saving one file often touches several; the check runs once they are still. */
const STILL_MS = 200;

/** Lines shown above and below the one that is wrong. */
const AROUND = 3;

/**
 * The plugin.
 *
 * @param content - relative to the server's root
 * @param say - writes to the terminal
 */
export const checkOverlay = (
  content: string = CONTENT,
  say: (text: string) => void = (text) => {
    console.log(`\n${text}\n`);
  },
) => ({
  name: 'ledger-check-overlay',
  apply: 'serve' as const,
  configureServer({ config, watcher, ws }: DevServer): void {
    const folder = resolve(config.root, content);
    // Astro puts a sender of its own in place, which finds an error's lines itself.
    const send = ws.send.bind(ws);
    let shown: OverlayPayload | undefined;
    let said: string | undefined;
    const run = async () => {
      const issues = await issuesOf(config.root, content);
      const text = issues.length === 0 ? `${content}: no issues` : report(issues, 'text', 0);
      if (text !== said) say(text);
      said = text;
      const before = shown;
      shown = overlayOf(issues, config.root);
      if (shown) send(shown);
      else if (before) send({ type: 'full-reload' });
    };
    let turn = Promise.resolve();
    let waiting: NodeJS.Timeout | undefined;
    let isDue = false;
    // One run at a time; what is saved meanwhile is for one more.
    const runIfDue = async () => {
      if (!isDue) return;
      isDue = false;
      await run();
    };
    const soon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        isDue = true;
        turn = turn.then(runIfDue).catch((error: unknown) => {
          config.logger.error(`the check could not run: ${String(error)}`);
        });
      }, STILL_MS);
    };
    ws.send = (payload, ...rest) => {
      if (!shown || typeof payload === 'string' || payload.type !== 'error') {
        send(payload, ...rest);
        return;
      }
      const { file, line, column } = shown.err.loc;
      const place = `${relative(config.root, file)}:${line}:${column}`;
      say(`A page could not be drawn, most likely for what is wrong at ${place}`);
      send(withError(shown, payload));
    };
    watcher.add(folder);
    watcher.on('all', (_, path) => {
      if (resolve(path).startsWith(folder + sep)) soon();
    });
    ws.on('connection', () => {
      if (shown) send(shown);
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
      message: escapeText(message),
      hint: escapeText(hint),
      stack: others.join('\n'),
      loc: { file: resolve(root, file), line, column },
      highlightedCode: `<pre>${frameOf(textOf(resolve(root, file)), line, column)}</pre>`,
    },
  };
}

/** A file's text; none of a folder, or of a file that is missing, which are issues too. */
function textOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
    ? readFileSync(path, 'utf8')
    : '';
}

/** The same, with the error of a page that could not be drawn meanwhile. */
function withError(shown: OverlayPayload, { err }: Payload): OverlayPayload {
  const error = `This page could not be drawn: ${err?.name ?? 'Error'}: ${err?.message ?? ''}`;
  return { ...shown, err: { ...shown.err, stack: `${shown.err.stack}\n\n${error}`.trim() } };
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
  return escapeText(frame.join('\n'));
}
