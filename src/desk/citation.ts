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

/** What the parser adds for itself, and what is taken apart here. */
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

/** Fields of CSL that a source has too, as words. */
const TAKEN = ['title', 'URL', 'container-title', 'publisher', 'number', 'version', 'genre'];

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

const INPUT = { maxChainLength: 10, generateGraph: false, strict: true } as const;

/** An entry of BibTeX before it is made CSL, which has no place for some of its fields. */
interface BibtexEntry {
  properties: Record<string, unknown>;
}

function readBibtex(text: string): Csl[] {
  if (!/^\s*@\w+\s*\{/.test(text)) {
    throw new Misuse('an entry of BibTeX begins with its kind, such as @article{');
  }
  try {
    // Forced, because text that looks like an address would be fetched.
    const forms = { forceType: '@biblatex/text', target: '@biblatex/entries+list' } as const;
    const entries: unknown = new Cite(text, { ...INPUT, ...forms }).data;
    return (entries as BibtexEntry[]).flatMap((entry) => {
      const [csl] = new Cite([entry], {
        ...INPUT,
        forceType: '@biblatex/entries+list',
        target: '@csl/list+object',
      }).data as Csl[];
      return { ...csl, ...eprintOf(entry) };
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Misuse(`this cannot be read as BibTeX: ${firstLine(error.message)}`);
  }
}

/** The number of a paper in an archive, which BibTeX names apart; without a name it is arXiv. */
function eprintOf({ properties }: BibtexEntry): { eprint?: string } {
  const eprint = textOf(properties['eprint']);
  if (eprint === undefined) return {};
  const archive = textOf(properties['archiveprefix'] ?? properties['eprinttype']) ?? 'arXiv';
  return { eprint: /^arxiv$/i.test(archive) ? `arXiv:${eprint}` : eprint };
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
    return TAKEN.includes(name) && text !== undefined ? [[name, text] as const] : [];
  });
  const names = new Set<string>(kept.map(([name]) => name));
  const fields: Record<string, unknown> = {
    type: TYPES.includes(type) ? type : OTHER_TYPES[type],
    ...(author.length > 0 && { author }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(doi !== undefined && { DOI: doi }),
    ...languageOf(entry['language']),
    ...Object.fromEntries(kept),
  };
  const dropped = rest.filter(([name]) => !names.has(name));
  return {
    id: idOf(author, issued),
    fields: atArxiv(fields, entry),
    dropped: dropped.filter(([, value]) => !namesArxiv(value)).map(([name]) => name),
  };
}

/** Fields in which citations of arXiv papers carry the number. */
const NUMBERED = [
  ...['eprint', 'number', 'DOI', 'URL', 'container-title'],
  ...['volume', 'issue', 'page', 'note', 'publisher'],
];

const NUMBER = String.raw`(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(v\d+)?(?!\d)`;
const BEFORE = String.raw`(?:\barxiv(?: e-?prints?| preprint)?[.:,]? ?|\barxiv\.org\/(?:abs|pdf|html)\/|^abs\/)`;
const AT_ARXIV = new RegExp(BEFORE + NUMBER, 'i');

interface ArxivNumber {
  number: string;
  /** As `v2`; empty if none is named. */
  version: string;
}

/** The number of a paper at arXiv in `arXiv:2203.15556`, in an address or in a DOI. */
function readArxiv(value: unknown): ArxivNumber | undefined {
  const [, number, version = ''] = AT_ARXIV.exec(textOf(value) ?? '') ?? [];
  return number === undefined ? undefined : { number, version };
}

/** Whether words say no more than that a paper lies at arXiv, which some call CoRR. */
const namesArxiv = (value: unknown): boolean =>
  /^(?:(?:preprint )?arxiv\b.*|corr|abs\/[\d.]+)$/i.test(textOf(value) ?? '');

/** Kinds a paper has that appeared nowhere but at arXiv. */
const UNPUBLISHED: readonly unknown[] = ['article', 'article-journal', undefined];

/**
 * Fields as this content writes papers at arXiv: number, address and DOI, and no journal where
 * there is none. The DOI stands for the last version, so an earlier one has none. What leads to a
 * paper elsewhere is left as it is.
 */
function atArxiv(given: Readonly<Record<string, unknown>>, entry: Csl): Record<string, unknown> {
  const { 'container-title': container, ...rest } = given;
  const [arxiv] = NUMBERED.flatMap((name) => readArxiv(entry[name]) ?? []);
  const isAlone = arxiv && container === undefined && UNPUBLISHED.includes(given['type']);
  const publisher = namesArxiv(given['publisher']) ? undefined : given['publisher'];
  const fields =
    isAlone || namesArxiv(container)
      ? { ...rest, type: 'article', publisher: publisher ?? 'arXiv' }
      : given;
  return { ...fields, ...(arxiv && addressAt(arxiv, given)) };
}

function addressAt({ number, version }: ArxivNumber, given: Readonly<Record<string, unknown>>) {
  const named: Record<string, string | undefined> = {
    URL: `https://arxiv.org/abs/${number}${version}`,
    DOI: version === '' ? `10.48550/arXiv.${number}` : undefined,
    number: `arXiv:${number}${version}`,
  };
  const isElsewhere = (name: string): boolean =>
    given[name] !== undefined && readArxiv(given[name]) === undefined;
  return Object.fromEntries(Object.entries(named).filter(([name]) => !isElsewhere(name)));
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
    if (last === '') return [];
    // What stands for authors who are not named.
    if (last === 'others' && first === undefined) return [{ literal: 'et al.' }];
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
