import { EventEmitter, once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Issue } from '#checks/issue.ts';
import { checkOverlay, frameOf, overlayOf, type OverlayPayload } from '#desk/check-overlay.ts';

const ROOT = join(import.meta.dirname, '../..');
const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A server that only listens and remembers. */
function server() {
  const sent = new EventEmitter();
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const clients = new EventEmitter();
  const ws = {
    send: (payload: { type: string }) => sent.emit('payload', payload),
    on: (event: string, heard: () => void) => clients.on(event, heard),
  };
  const errors: string[] = [];
  const config = { root: ROOT, logger: { error: (text: string) => void errors.push(text) } };
  const next = async () => ((await once(sent, 'payload')) as [OverlayPayload])[0];
  return { config, watcher, ws, clients, errors, next };
}

describe('checkOverlay(content)', () => {
  it('shows an issue over the page once a file is saved, to late comers too, and takes it away', async () => {
    const content = mkdtempSync(join(tmpdir(), 'ledger-content-'));
    made.push(content);
    cpSync(join(ROOT, 'content'), content, { recursive: true });
    const file = join(content, 'models/llama-3-8b.yaml');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('unit: params', 'unit: parms'));

    const { next, clients, errors, ...dev } = server();
    const first = next();
    checkOverlay(content).configureServer(dev);
    const { type, err } = await first;
    expect(type).toBe('error');
    expect([err.name, err.hint, err.loc.file]).toEqual([
      'schema/value',
      'did you mean params?',
      file,
    ]);
    expect(err.highlightedCode).toMatch(/^<pre>[\s\S]*&gt; +\d+ \|.*unit: parms/);

    const again = next();
    clients.emit('connection');
    expect((await again).err.name).toBe('schema/value');

    writeFileSync(file, sound);
    const last = next();
    dev.watcher.emit('all', 'change', file);
    expect(await last).toEqual({ type: 'full-reload' });
    expect(errors).toEqual([]);
  });

  it('leaves files elsewhere alone', async () => {
    const { next, ...dev } = server();
    checkOverlay(mkdtempAt()).configureServer(dev);
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
});

describe('frameOf(text, line, column)', () => {
  it('numbers the lines around a place and marks the column, as HTML', () => {
    const text = Array.from({ length: 12 }, (_, i) => `<a${i + 1}>`).join('\n');
    expect(frameOf(text, 9, 3).split('\n')).toEqual([
      '   6 | &lt;a6&gt;',
      '   7 | &lt;a7&gt;',
      '   8 | &lt;a8&gt;',
      '&gt;  9 | &lt;a9&gt;',
      '     |   ^',
      '  10 | &lt;a10&gt;',
      '  11 | &lt;a11&gt;',
      '  12 | &lt;a12&gt;',
    ]);
  });
});
