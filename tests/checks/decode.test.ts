import { rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#checks/index.ts';
import { VALID, writeContent } from './fixture.ts';

const MODEL = 'models/llama-3-8b.yaml';
const ARTICLE = 'articles/zh/llama-3.mdx';
const SAVE =
  'save the file as UTF-8; in most editors the encoding stands at the foot of the window';
const DELETE = 'delete it; typing the line anew does';

/** Every issue once the bytes of one file are others. */
function issuesWith(file: string, change: (text: string) => Uint8Array): string[] {
  const directory = writeContent(VALID);
  try {
    writeFileSync(join(directory, file), change(VALID[file] ?? ''));
    return checkContent(directory).issues.map(
      ({ code, file: at, line, column, hint }) =>
        `${code} ${relative(directory, at)}:${line}:${column} → ${hint}`,
    );
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const after = (mark: string, bytes: readonly number[]) => (text: string) => {
  const at = text.indexOf(mark) + mark.length;
  return Buffer.concat([
    Buffer.from(text.slice(0, at)),
    Buffer.from(bytes),
    Buffer.from(text.slice(at)),
  ]);
};
/** 概览, as it was written before UTF-8. */
const GBK = [0xb8, 0xc5, 0xc0, 0xc0];

describe('checkContent(directory) on bytes', () => {
  it.each([
    ['a letter of Latin-1', MODEL, after('id: ', [0xe9]), '1:5'],
    ['Chinese as it was written before UTF-8', ARTICLE, after('## ', GBK), '7:4'],
    ['a letter cut in half', MODEL, after('id: ', [0xe6, 0xa6]), '1:5'],
    ['two bytes a letter', MODEL, (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'), '1:1'],
    ['a picture', MODEL, () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), '1:1'],
  ])('reports %s where it stands, and nothing that follows from it', (_, file, change, place) => {
    expect(issuesWith(file, change)).toEqual([`file/encoding ${file}:${place} → ${SAVE}`]);
  });

  it.each([
    ['a NUL', '\0'],
    ['a mark that turns what follows', '\u202E'],
    ['a sign for a letter that was lost', '\uFFFD'],
    ['a space of no width', '\u200B'],
  ])('reports %s in a YAML file and in an article', (_, character) => {
    for (const [file, mark, place] of [
      [MODEL, '# ', '1:3'],
      [ARTICLE, '## ', '7:4'],
    ] as const) {
      const put = (text: string) =>
        Buffer.from(
          file === MODEL ? `# ${character}note\n${text}` : text.replace(mark, mark + character),
        );
      expect(issuesWith(file, put)).toContain(`file/hidden-character ${file}:${place} → ${DELETE}`);
    }
  });

  it('reads no file of more than a megabyte', () => {
    const long = (text: string) => Buffer.from(`${text}# ${'x'.repeat(1_000_000)}\n`);
    expect(issuesWith(MODEL, long)).toEqual([
      `file/too-large ${MODEL}:1:1 → split it, or leave out what is no text of its own`,
    ]);
  });

  it.each([
    ['a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['lines as Windows ends them', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['a letter of four bytes', (text: string) => Buffer.from(`# 𝛼 𠮷\n${text}`)],
  ])('has nothing against %s', (_, change) => {
    expect(issuesWith(MODEL, change)).toEqual([]);
  });
});
