import { describe, expect, it } from 'vitest';
import { parseMdx } from '#checks/parse-mdx.ts';
import { parseYaml } from '#checks/parse-yaml.ts';
import type { Path } from '#checks/parse-yaml.ts';

const TEXT = `# a comment
id: x
name: { en: A, zh: 甲 }
verdicts:
  - as_of: 2024-05-01
    evidence:
      - source: a-2024
        says: >-
          Long
          words.
list: [1, 2]
`;

describe('parseYaml(text)', () => {
  it('keeps dates, times and yes as they were typed, and reads numbers', () => {
    const { data, problems } = parseYaml(
      'a: 2024-05-01\nb: yes\nc: 5.73e7\nd: "2024"\ne: 12:30\nf: 0o7',
    );
    expect(data).toEqual({ a: '2024-05-01', b: 'yes', c: 5.73e7, d: '2024', e: '12:30', f: 7 });
    expect(problems).toEqual([]);
  });

  it.each<[Path, 'key' | 'value', string]>([
    [[], 'value', '2:1'],
    [['id'], 'value', '2:5'],
    [['id'], 'key', '2:1'],
    [['name', 'zh'], 'value', '3:20'],
    [['name', 'fr'], 'value', '3:7'],
    [['verdicts'], 'value', '4:1'],
    [['verdicts', 0], 'value', '5:5'],
    [['verdicts', 0, 'rating'], 'value', '5:5'],
    [['verdicts', 0, 'evidence', 0, 'source'], 'value', '7:17'],
    [['verdicts', 0, 'evidence', 0, 'says'], 'value', '8:15'],
    [['list', 1], 'value', '11:11'],
    [['nothing', 'at', 'all'], 'value', '2:1'],
  ])('finds %j (%s) at %s', (path, part, expected) => {
    const { line, column } = parseYaml(TEXT).at(path, part);
    expect(`${line}:${column}`).toBe(expected);
  });

  it('counts the lines above front matter', () => {
    expect(parseYaml('id: x', 1).at(['id'])).toEqual({ line: 2, column: 5 });
  });

  it('counts lines that end in CR LF', () => {
    expect(parseYaml('a: 1\r\nb: 2\r\n').at(['b'])).toEqual({ line: 2, column: 4 });
  });

  it.each([
    ['an open quote', 'a: 1\nb: "x\nc: 2\n', 'yaml/syntax 2:4'],
    ['an open bracket', 'a: 1\nb: [1, 2\nc: 2\n', 'yaml/syntax 2:4'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'yaml/syntax 2:1'],
    ['an alias to nothing', 'a: *x\n', 'yaml/syntax 1:4'],
    ['a key that stands twice', 'a: 1\na: 2\n', 'yaml/duplicate-key 2:1'],
    ['nothing but a comment', '# a\n', 'yaml/empty 1:1'],
  ])('reports %s where it was typed', (_, text, expected) => {
    const { problems } = parseYaml(text);
    expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      expected,
    ]);
  });
});

describe('parseMdx(text)', () => {
  it('reads front matter with its lines, and the body with its places', () => {
    const { data, at, body, problems } = parseMdx(
      '---\ntitle: X\n---\n\n# H\n\n| a |\n| - |\n| b |\n',
    );
    expect(data).toEqual({ title: 'X' });
    expect(at(['title'])).toEqual({ line: 2, column: 8 });
    expect(
      body?.children.map(({ type, position }) => `${type} ${position?.start.line ?? 0}`),
    ).toEqual(['yaml 1', 'heading 5', 'table 7']);
    expect(problems).toEqual([]);
  });

  it('keeps the front matter of a body it cannot read', () => {
    const { data, body, problems } = parseMdx('---\ntitle: X\n---\n\nA {brace\n');
    expect(data).toEqual({ title: 'X' });
    expect(body).toBe(undefined);
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['mdx/syntax 5']);
  });

  it.each([
    ['no front matter', 'Words.\n'],
    ['empty front matter', '---\n---\nWords.\n'],
  ])('reports %s', (_, text) => {
    expect(parseMdx(text).problems.map(({ code }) => code)).toEqual(['yaml/empty']);
  });
});
