/**
 * Plants faults in a copy of the real content.
 *
 * @module
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from './fault.ts';

export interface Planted {
  fault: Fault;
  /** Inside the copy. */
  file: string;
  line: number;
  column: number;
}

/** A copy of content/, for as long as something is done with it. */
export function withCopy<T>(work: (content: string) => T): T {
  const content = mkdtempSync(join(tmpdir(), 'ledger-faults-'));
  try {
    cpSync('content', content, { recursive: true });
    return work(content);
  } finally {
    rmSync(content, { recursive: true });
  }
}

const MARK = '¦';

/**
 * Plants each fault in the first file of its kind that takes it and holds no other; articles
 * that can still be read hold several.
 *
 * @throws {Error} if no file takes a fault
 */
export function plant(content: string, faults: readonly Fault[]): Planted[] {
  const full = new Set<string>();
  const shared = new Set<string>();
  return faults.map((fault) => {
    const [folder = '', ...twins] =
      fault.in === 'both' ? ['articles/en', 'articles/zh'] : [fault.in];
    const shares = folder.startsWith('articles/') && fault.alone !== true;
    const file = readdirSync(join(content, folder))
      .sort()
      .map((name) => `${folder}/${name}`)
      .find(
        (name) =>
          !full.has(name) &&
          (shares || !shared.has(name)) &&
          fault.find.test(readFileSync(join(content, name), 'utf8')),
      );
    if (file === undefined) throw new Error(`no file takes the fault ${fault.title}`);
    (shares ? shared : full).add(file);
    for (const twin of twins) write(join(content, file.replace(folder, twin)), fault);
    return { fault, file, ...write(join(content, file), fault) };
  });
}

function write(file: string, { find, by }: Fault): { line: number; column: number } {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(find, by);
  const at = changed.indexOf(MARK);
  const start = at < 0 ? (find.exec(text)?.index ?? 0) : at;
  writeFileSync(file, changed.replace(MARK, ''));
  const before = changed.slice(0, start);
  return { line: before.split('\n').length, column: start - before.lastIndexOf('\n') };
}
