/**
 * What every file of `src` is held to, as one pure function over their texts, so that a
 * test can plant a breach.
 *
 * @module
 */
import { posix } from 'node:path';
import { circles } from '#checks/claim-graph.ts';

/**
 * Layers from the top down. A file sees its own layer and those below. Numbers are printed
 * by unit and language, which the schemas name, so i18n stands on them.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['pages'],
  ['layouts'],
  ['components'],
  ['views'],
  ['charts', 'checks', 'markdown'],
  ['i18n'],
  ['schemas'],
  ['engine'],
];
/** The desk stands on the checks, and tells them of the figures. */
const DESK_SEES: readonly string[] = ['desk', 'checks', 'charts', 'i18n', 'schemas', 'engine'];

/** Packages with one importer, or a few. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'chart.js': ['src/charts/chartjs.ts'],
  chart2music: ['src/charts/sound.ts'],
  'astro:content': ['src/content.config.ts', 'src/views/entries.ts'],
};

const FORBIDDEN_NAMES = /^(?:utils?|helpers?|common|misc)\b/;
const IMPURE = /\b(?:Intl|Date|Math\.random|performance|process|globalThis)\b/;
const CEILING = 300;

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  path: string;
  text: string;
}

interface Import {
  from: string;
  /** Gone once types are stripped, so it can close no circle. */
  typeOnly: boolean;
}

/** Every breach as one line: which file, and what about it. */
export function violations(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  const graph = new Map<string, string[]>();
  const found = files.flatMap((file) => {
    const imports = importsOf(file);
    const resolved = imports.map((one) => ({ ...one, to: resolve(file.path, one.from) }));
    graph.set(
      file.path,
      resolved.flatMap(({ to, typeOnly }) =>
        to !== undefined && !typeOnly && known.has(to) ? [to] : [],
      ),
    );
    return [
      ...aboutNames(file),
      ...resolved.flatMap(({ from, to }) => aboutImport(file, from, to)),
      ...(layerOf(file.path) === 'engine' ? aboutPurity(file) : []),
    ].map((breach) => `${file.path}: ${breach}`);
  });
  return [
    ...found,
    ...circles(graph).map((circle) => `import circle: ${[...circle, circle[0]].join(' → ')}`),
  ];
}

/** The code of a file: all of it, or the front matter and scripts of an Astro component. */
function codeOf({ path, text }: SourceFile): string {
  if (!path.endsWith('.astro')) return text;
  const [, frontMatter = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  return [
    frontMatter,
    ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? ''),
  ].join('\n');
}

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<![:'"`\\])\/\/.*$/gm, '');

function importsOf(file: SourceFile): Import[] {
  const code = withoutComments(codeOf(file));
  const statements = code.matchAll(
    /\b(?:import|export)\s+(?:(type)\s+(?!from\b))?((?:[\w*\s,$]|\{[^}]*\})*?)\s*from\s*['"]([^'"]+)['"]/g,
  );
  return [
    ...[...statements].map(([, type, names = '', from = '']) => ({
      from,
      typeOnly:
        type !== undefined || /^\{\s*(?:type\s+\w+(?:\s+as\s+\w+)?\s*,?\s*)+\}$/.test(names.trim()),
    })),
    ...[...code.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, from = '']) => ({
      from,
      typeOnly: false,
    })),
  ];
}

/** Path of an import inside the project; undefined for a package. */
function resolve(path: string, from: string): string | undefined {
  if (from.startsWith('#')) return `src/${from.slice(1)}`;
  if (from.startsWith('.')) return posix.normalize(posix.join(posix.dirname(path), from));
  return undefined;
}

const layerOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

function aboutImport({ path }: SourceFile, from: string, to: string | undefined): string[] {
  if (to === undefined) {
    const homes = Object.entries(HOMES).find(
      ([name]) => from === name || from.startsWith(`${name}/`),
    )?.[1];
    if (homes && !homes.includes(path))
      return [`imports ${from}, whose home is ${homes.join(' and ')}`];
    return layerOf(path) === 'engine'
      ? [`imports ${from}, and the engine imports nothing from outside`]
      : [];
  }
  const breaches: string[] = [];
  if (!/\.(?:ts|astro|css|json|svg)(?:\?\w+)?$/.test(to))
    breaches.push(`imports ${from} without its ending`);
  const [here, there] = [layerOf(path), layerOf(to)];
  if (from.startsWith('.') && here !== there)
    breaches.push(`imports ${from} across layers without a # path`);
  if (here !== undefined && there !== undefined && !sees(here, there)) {
    breaches.push(`${here} imports ${there}, which it does not see`);
  }
  return breaches;
}

function sees(here: string, there: string): boolean {
  if (here === there || there === 'styles') return true;
  if (here === 'desk') return DESK_SEES.includes(there);
  const depth = (layer: string) => LAYERS.findIndex((layers) => layers.includes(layer));
  return depth(here) >= 0 && depth(there) > depth(here);
}

function aboutNames({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length;
  const isTable = path.startsWith('src/i18n/');
  return [
    ...(FORBIDDEN_NAMES.test(posix.basename(path))
      ? ['a name that says nothing about what is in it']
      : []),
    ...(lines > CEILING && !isTable ? [`${lines} lines, and the ceiling is ${CEILING}`] : []),
  ];
}

function aboutPurity(file: SourceFile): string[] {
  const [impure] = IMPURE.exec(withoutComments(file.text)) ?? [];
  return impure ? [`uses ${impure}, and the engine is pure`] : [];
}
