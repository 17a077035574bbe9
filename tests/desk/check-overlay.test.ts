import { EventEmitter, once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Issue } from '#checks/issue.ts';
import {
  checkOverlay,
  frameOf,
  overlayOf,
  type DevServer,
  type OverlayPayload,
} from '#desk/check-overlay.ts';

const ROOT = join(import.meta.dirname, '../..');
const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A server that only listens and remembers, and a terminal that does. */
function server() {
  const sent = new EventEmitter();
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const clients = new EventEmitter();
  const ws: DevServer['ws'] = {
    send: (...message) => sent.emit('payload', ...message),
    on: (event, heard) => clients.on(event, heard),
  };
  const errors: string[] = [];
  const config = { root: ROOT, logger: { error: (text: string) => void errors.push(text) } };
  const next = async () => ((await once(sent, 'payload')) as [OverlayPayload])[0];
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  return { dev: { config, watcher, ws }, clients, errors, next, said, say };
}

/** A copy of a small content, in which one rating is none. */
function brokenContent() {
  const content = mkdtempSync(join(tmpdir(), 'ledger-content-'));
  made.push(content);
  cpSync(join(ROOT, 'tests/fixtures/second-essay'), content, { recursive: true });
  const file = join(content, 'claims/s2-chess-search.yaml');
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, sound.replace('rating: supported', 'rating: suported'));
  return { content, file, mend: () => void writeFileSync(file, sound) };
}

describe('checkOverlay(content)', () => {
  it('shows an issue over the page once a file is saved, to late comers too, and takes it away', async () => {
    const { content, file, mend } = brokenContent();
    const { dev, next, clients, errors, said, say } = server();
    const first = next();
    checkOverlay(content, say).configureServer(dev);
    const { type, err } = await first;
    expect(type).toBe('error');
    expect([err.name, err.hint, err.loc.file]).toEqual([
      'schema/value',
      'did you mean supported-with-correction?',
      file,
    ]);
    expect(err.highlightedCode).toMatch(/^<pre>[\s\S]*> +\d+ \|.*rating: suported/);

    const late = next();
    clients.emit('connection');
    expect((await late).err.name).toBe('schema/value');

    const same = next();
    dev.watcher.emit('all', 'change', file);
    expect((await same).err.name).toBe('schema/value');

    mend();
    const last = next();
    dev.watcher.emit('all', 'change', file);
    expect(await last).toEqual({ type: 'full-reload' });
    expect(errors).toEqual([]);

    const { line, column } = err.loc;
    expect(said).toEqual([
      `${file}:${line}:${column}  schema/value\n  ${err.message}\n  → ${err.hint}\n\n1 issue in 1 file`,
      `${content}: no issues`,
    ]);
  });

  it('puts the issue above the error of a page that could not be drawn for it', async () => {
    const { content } = brokenContent();
    const { dev, next, said, say } = server();
    const first = next();
    checkOverlay(content, say).configureServer(dev);
    const { err } = await first;

    const second = next();
    const error = { name: 'RangeError', message: 'requireClaim: no claim s2-chess-search' };
    dev.ws.send({ type: 'error', err: error });
    expect(await second).toEqual({
      type: 'error',
      err: {
        ...err,
        stack: 'This page could not be drawn: RangeError: requireClaim: no claim s2-chess-search',
      },
    });
    expect(said[1]).toMatch(/^A page could not be drawn, most likely for what is wrong at .*:\d+$/);

    const other = next();
    dev.ws.send({ type: 'full-reload' });
    expect(await other).toEqual({ type: 'full-reload' });
  });

  it('leaves files elsewhere alone', async () => {
    const { dev, next, say } = server();
    checkOverlay(mkdtempAt(), say).configureServer(dev);
    await next();
    let heard = false;
    void next().then(() => (heard = true));
    dev.watcher.emit('all', 'change', join(ROOT, 'src/pages/index.astro'));
    await new Promise((done) => setTimeout(done, 400));
    expect(heard).toBe(false);
  });
});

/** An empty folder: the first issue is that there is no essay. */
function mkdtempAt(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-empty-'));
  made.push(folder);
  writeFileSync(join(folder, 'essay.yaml'), '');
  return folder;
}

describe('overlayOf(issues, root)', () => {
  const issue: Issue = {
    code: 'schema/value',
    file: 'content/essay.yaml',
    line: 1,
    column: 1,
    message: 'what is wrong',
    hint: 'what to type',
  };

  it('counts and lists what else is wrong', () => {
    expect(overlayOf([], ROOT)).toBe(undefined);
    expect(overlayOf([issue], ROOT)?.err.title).toBe('The content has an issue');
    const { err } = overlayOf([issue, { ...issue, line: 2 }], ROOT) ?? {};
    expect(err?.title).toBe('The content has 2 issues');
    expect(err?.stack).toBe('content/essay.yaml:2:1  schema/value');
  });

  it('shows what an editor wrote as text, and no lines of what is no file', () => {
    const { err } =
      overlayOf([{ ...issue, file: 'content', message: '<Claim> & <b>' }], ROOT) ?? {};
    expect(err?.message).toBe('&lt;Claim> &amp; &lt;b>');
    expect(err?.highlightedCode).toBe('<pre>> 1 | \n    | ^</pre>');
  });
});

describe('frameOf(text, line, column)', () => {
  it('numbers the lines around a place and marks the column, as HTML', () => {
    const text = Array.from({ length: 12 }, (_, i) => `<a${i + 1}>`).join('\n');
    expect(frameOf(text, 9, 3).split('\n')).toEqual([
      '   6 | &lt;a6>',
      '   7 | &lt;a7>',
      '   8 | &lt;a8>',
      '>  9 | &lt;a9>',
      '     |   ^',
      '  10 | &lt;a10>',
      '  11 | &lt;a11>',
      '  12 | &lt;a12>',
    ]);
  });
});
