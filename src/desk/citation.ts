/**
 * A source of this site from an entry somebody pastes: BibTeX, or CSL-JSON as reference
 * managers export it.
 *
 * @module
 */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { SourceSchema } from '#schemas/source.ts';
import { toId } from '#schemas/text.ts';
import { isRecord } from '#checks/rules/rule.ts';
import { Misuse } from './command-line.ts';

export interface Pasted {
  /** Author and year, as ids of sources are made; undefined if either is not there. */
  id: string | undefined;
  /** Fields of a source, ready to be written. */
  fields: Record<string, unknown>;
  /** Names of fields that sources of this site do not have. */
  dropped: string[];
}

/** What the parser adds for itself. */
const OWN = new Set([
  'id',
  'citation-key',
  '_graph',
  'type',
  'author',
  'issued',
  'DOI',
  'language',
]);

const TYPES: readonly string[] = SourceSchema.shape.type.options;

/**
 * The one entry in a text.
 *
 * @throws {Misuse} if it cannot be read, or holds none or several
 */
export function sourceFrom(text: string, format: 'bibtex' | 'csl'): Pasted {
  const entries = format === 'bibtex' ? readBibtex(text) : readCsl(text);
  const [entry, ...more] = entries;
  if (entry === undefined) throw new Misuse('there is no entry in what was given');
  if (more.length > 0) {
    const names = entries.map((one) => String(one['citation-key'] ?? one['id']));
    throw new Misuse(`one entry at a time, got ${names.join(', ')}`);
  }
  return pasted(entry);
}

type Csl = Record<string, unknown>;

const INPUT = {
  maxChainLength: 10,
  generateGraph: false,
  strict: true,
  target: '@csl/list+object',
} as const;

function readBibtex(text: string): Csl[] {
  if (!/^\s*@\w+\s*\{/.test(text)) {
    throw new Misuse('an entry of BibTeX begins with its kind, such as @article{');
  }
  try {
    // Forced, because text that looks like an address would be fetched.
    return new Cite(text, { ...INPUT, forceType: '@biblatex/text' }).data as Csl[];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Misuse(`this cannot be read as BibTeX: ${firstLine(error.message)}`);
  }
}

function readCsl(text: string): Csl[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Misuse(`this cannot be read as CSL-JSON: ${firstLine(error.message)}`);
  }
  const list: unknown[] = Array.isArray(data) ? data : [data];
  if (!list.every(isRecord)) throw new Misuse('CSL-JSON is an entry, or a list of them');
  return list;
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text;

function pasted(entry: Csl): Pasted {
  const author = namesOf(entry['author']);
  const issued = dateOf(entry['issued']);
  const doi = textOf(entry['DOI'])?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  const type = textOf(entry['type']) ?? '';
  const rest = Object.entries(entry).filter(([name]) => !OWN.has(name));
  const kept = rest.flatMap(([name, value]) => {
    const text = textOf(value);
    return Object.hasOwn(SourceSchema.shape, name) && text !== undefined
      ? [[name, text] as const]
      : [];
  });
  const names = new Set<string>(kept.map(([name]) => name));
  return {
    id: idOf(author, issued),
    fields: {
      type: TYPES.includes(type) ? type : OTHER_TYPES[type],
      ...(author.length > 0 && { author }),
      ...(issued && { issued: { 'date-parts': [issued] } }),
      ...(doi !== undefined && { DOI: doi }),
      ...languageOf(entry['language']),
      ...Object.fromEntries(kept),
    },
    dropped: rest.map(([name]) => name).filter((name) => !names.has(name)),
  };
}

/** Kinds of CSL that come near to one of ours; of others the editor is asked. */
const OTHER_TYPES: Readonly<Record<string, string>> = {
  document: 'article',
  manuscript: 'article',
  thesis: 'report',
  'entry-encyclopedia': 'chapter',
};

const textOf = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== ''
    ? text.trim().replaceAll(/\s+/g, ' ')
    : undefined;
};

type Name = { family: string; given?: string } | { literal: string };

/** People by family and given name, particles with the family; a name that does not split whole. */
function namesOf(value: unknown): Name[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).flatMap((name): Name[] => {
    const { literal, family, given } = name;
    const whole = textOf(literal);
    if (whole !== undefined) return [{ literal: whole }];
    const particles = [name['dropping-particle'], name['non-dropping-particle']];
    const last = [...particles, family].flatMap((part) => textOf(part) ?? []).join(' ');
    const first = textOf(given);
    // What stands for authors who are not named.
    if (last === '' || (last === 'others' && first === undefined)) return [];
    return first === undefined ? [{ literal: last }] : [{ family: last, given: first }];
  });
}

/** Year, month, day as numbers, as far as they are given. */
function dateOf(value: unknown): number[] | undefined {
  const parts: unknown = isRecord(value) ? value['date-parts'] : undefined;
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (!Array.isArray(first)) return undefined;
  const numbers = first.map(Number).filter((part) => Number.isInteger(part));
  return numbers.length > 0 ? numbers : undefined;
}

function languageOf(value: unknown): { language?: string } {
  const given = textOf(value)?.replace('_', '-');
  const named = { english: 'en', chinese: 'zh-Hans' }[given?.toLowerCase() ?? ''] ?? given;
  const fits = SourceSchema.shape.language.safeParse(named).success;
  return named !== undefined && fits ? { language: named } : {};
}

function idOf(author: readonly Name[], issued: readonly number[] | undefined): string | undefined {
  const [first] = author;
  const [year] = issued ?? [];
  if (first === undefined || year === undefined) return undefined;
  const name = 'family' in first ? first.family : first.literal;
  return toId(`${name.normalize('NFD').replaceAll(/\p{M}/gu, '')} ${year}`);
}
