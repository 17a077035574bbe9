import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '#charts/figures/all.ts';
import { COMPONENTS, type ComponentDefinition, type ComponentName } from '#checks/components.ts';
import { YAML_COLLECTIONS } from '#checks/entries.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const MANUAL = read('content/README.md');
const MANUALS = ['README.md', 'CONTRIBUTING.md', 'content/README.md', 'content/CODES.md'];

/** An example and the file above it: `[claims/x.yaml](claims/x.yaml)`, then the fence. */
const EXAMPLE = /\[`([^`]+)`\]\(([^)]+)\)\n\n```(?:yaml|mdx)\n([\s\S]*?)\n```/g;
const EXAMPLES = [...MANUAL.matchAll(EXAMPLE)].map(([, named = '', linked = '', text = '']) => ({
  named,
  linked,
  lines: text.split('\n'),
}));

/** Stands for lines that are left out. */
const CUT = /^\s*(?:# …|\{\/\* … \*\/\})$/;

/** Runs of lines between the cuts, none of them empty. */
function runsOf(lines: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const line of lines) {
    if (CUT.test(line)) runs.push([]);
    else runs.at(-1)?.push(line);
  }
  return runs.filter((run) => run.length > 0);
}

/**
 * The first run of an example that the file does not have, whole and behind the one before. What
 * a file has gained around a run is nothing to the example, and neither are lines at its end;
 * one that begins without a cut begins with the file.
 */
function astray(lines: readonly string[], file: readonly string[]): string[] | undefined {
  const isCut = CUT.test(lines[0] ?? '');
  let from = 0;
  for (const [i, run] of runsOf(lines).entries()) {
    const at = file.findIndex(
      (_, start) => start >= from && run.every((line, k) => file[start + k] === line),
    );
    if (at === -1 || (i === 0 && !isCut && at !== 0)) return run;
    from = at + run.length;
  }
  return undefined;
}

const linesOf = (file: string): string[] =>
  read(`content/${file}`)
    .replace(/^(?:#.*\n)+/, '')
    .trimEnd()
    .split('\n');

describe('an example of content/README.md', () => {
  it('is there for every collection, the essay and an article', () => {
    const folders = new Set(EXAMPLES.map(({ named }) => named.split('/')[0]));
    expect([...folders].sort()).toEqual([...YAML_COLLECTIONS, 'articles', 'essay.yaml'].sort());
  });

  it('names the file it is from, wherever YAML or MDX is shown', () => {
    expect(MANUAL.match(/^```(?:yaml|mdx)$/gm)).toHaveLength(EXAMPLES.length);
    for (const { named, linked } of EXAMPLES) expect(linked).toBe(named);
  });

  it.each(EXAMPLES)('stands in $named as it is shown', ({ named, lines }) => {
    expect(
      astray(lines, linesOf(named)),
      `content/${named} has not got these lines together: copy them, with \`# …\` for what is left out`,
    ).toBeUndefined();
  });
});

describe('astray(lines, file)', () => {
  const file = ['a: 1', 'b:', '  c: 2', '  d: 3', 'e: 4'];
  it.each([
    [file],
    [['a: 1', '# …', 'e: 4']],
    [['a: 1', 'b:', '  # …', '  d: 3', '# …']],
    [['# …', '  c: 2', '# …']],
    [['a: 1', 'b:', '  c: 2']],
    [['a: 1', '# …', '  c: 2']],
  ])('takes %j', (lines) => {
    expect(astray(lines, file)).toBeUndefined();
  });

  it.each([
    [['a: 2', '# …'], ['a: 2']],
    [['b:', '# …'], ['b:']],
    [
      ['a: 1', 'e: 4'],
      ['a: 1', 'e: 4'],
    ],
    [
      ['a: 1', 'b:', '  d: 3'],
      ['a: 1', 'b:', '  d: 3'],
    ],
    [['# …', '  c: 3'], ['  c: 3']],
    [['a: 1', '# …', '  d: 3', '# …', '  c: 2', '# …'], ['  c: 2']],
  ])('refuses %j', (lines, run) => {
    expect(astray(lines, file)).toEqual(run);
  });
});

describe('content/README.md', () => {
  const rows = MANUAL.split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it.each(Object.keys(COMPONENTS) as ComponentName[])('lists the attributes of <%s>', (name) => {
    const { needs, takes, rest }: ComponentDefinition = COMPONENTS[name];
    const row = rows.find(([, first = '']) => new RegExp(`^\`<${name}\\b`).test(first));
    const listed = [...(row?.[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, attribute]) => attribute);
    expect(listed).toEqual([
      ...Object.keys(needs),
      ...Object.keys(takes).map((attribute) => `[${attribute}]`),
    ]);
    const further = { arguments: 'arguments', state: 'controls', none: undefined }[rest ?? 'none'];
    expect(/arguments|controls/.exec(row?.[2] ?? '')?.[0]).toBe(further);
  });

  it.each(Object.entries(FIGURES))('lists the controls of %s', (id, { fields }) => {
    const listed = rows
      .filter(([, first]) => first === `\`${id}\``)
      .map(([, , controls]) => controls);
    expect(listed).toContain(
      Object.keys(fields)
        .map((name) => `\`${name}\``)
        .join(', '),
    );
  });

  it('lists as many figures as there are', () => {
    const at = MANUAL.indexOf('| figure | controls |');
    const table = MANUAL.slice(at).split('\n\n')[0] ?? '';
    expect(table.split('\n').slice(2)).toHaveLength(Object.keys(FIGURES).length);
  });
});

describe('what manuals lead to', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  it.each(MANUALS)('%s names no command that package.json has not', (manual) => {
    const named = [...read(manual).matchAll(/npm run (?:-s )?([a-z][a-z:]*)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name) => !Object.hasOwn(scripts, name ?? ''))).toEqual([]);
  });

  it.each(MANUALS)('%s links to no file that is not there', (manual) => {
    const folder = manual.split('/').slice(0, -1).join('/');
    const links = [
      ...read(manual)
        .replaceAll(/```[\s\S]*?```|`[^`]*`/g, '')
        .matchAll(/\]\(([^)#\s]+)[^)]*\)/g),
    ];
    for (const [, target = ''] of links) {
      if (/^https?:/.test(target)) continue;
      expect(() => read([folder, target].filter(Boolean).join('/')), target).not.toThrow();
    }
  });
});
