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
  ['desk', 'markdown'],
  ['search', 'workbench'],
  ['feed'],
  ['charts', 'checks'],
  ['i18n'],
  ['schemas'],
  ['engine'],
];

/** Rooms of the charts, each with the rooms it sees besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  spec: [],
  state: ['spec'],
  parts: ['spec'],
  files: ['spec'],
  figures: ['spec', 'parts', 'files'],
  scene: ['spec'],
  render: ['spec', 'scene'],
  live: ['spec', 'state', 'parts', 'files', 'figures', 'scene', 'render'],
};

/** Packages with one importer, or a few. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'chart.js': ['src/charts/render/chartjs.ts'],
  chart2music: ['src/charts/live/sound.ts'],
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

/** Every breach as one line: which file, and what about it. */
export function violations(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  const graph = new Map<string, string[]>();
  const found = files.flatMap((file) => {
    const resolved = importsOf(file).map((from) => ({ from, to: resolve(file.path, from) }));
    graph.set(
      file.path,
      resolved.flatMap(({ to }) => (to !== undefined && known.has(to) ? [to] : [])),
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

/** What a file imports, types too: a circle of types is a circle for whoever reads them. */
function importsOf(file: SourceFile): string[] {
  const code = withoutComments(codeOf(file));
  const statements = code.matchAll(
    /\b(?:import|export)\s+(?:type\s+(?!from\b))?(?:[\w*\s,$]|\{[^}]*\})*?\s*from\s*['"]([^'"]+)['"]/g,
  );
  const loads = code.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...statements, ...loads].map(([, from = '']) => from);
}

/** Path of an import inside the project; undefined for a package. */
function resolve(path: string, from: string): string | undefined {
  if (from.startsWith('#')) return `src/${from.slice(1)}`;
  if (from.startsWith('.')) return posix.normalize(posix.join(posix.dirname(path), from));
  return undefined;
}

const layerOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

/** A layer, or a room of the charts: within one, imports are relative. */
const unitOf = (path: string): string | undefined => {
  const room = /^src\/(charts\/[^/]+)\//.exec(path)?.[1];
  return room ?? layerOf(path);
};

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
  const [here, there] = [unitOf(path), unitOf(to)];
  if (from.startsWith('.') && here !== there)
    breaches.push(`imports ${from} across layers without a # path`);
  if (here !== undefined && there !== undefined && !sees(here, there)) {
    breaches.push(`${here} imports ${there}, which it does not see`);
  }
  return breaches;
}

function sees(here: string, there: string): boolean {
  if (here === there || there === 'styles') return true;
  const [layer = '', room] = here.split('/');
  const [layerThere = '', roomThere] = there.split('/');
  if (layer === layerThere) return seesRoom(room, roomThere);
  const depth = (name: string) => LAYERS.findIndex((layers) => layers.includes(name));
  return depth(layer) >= 0 && depth(layerThere) > depth(layer);
}

function seesRoom(room = '', there = ''): boolean {
  return room === there || (ROOMS[room] ?? []).includes(there);
}

function aboutNames({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length;
  const isTable = path.startsWith('src/i18n/');
  const [, place = ''] = /^src\/charts\/([^/]+)/.exec(path) ?? [];
  return [
    ...(place && !Object.hasOwn(ROOMS, place) ? [`stands in no room of the charts`] : []),
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
