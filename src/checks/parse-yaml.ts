/**
 * Reads YAML and remembers where each value stands.
 *
 * YAML 1.2 core: a date stays the characters the editor typed, and `no` is a word.
 *
 * @module
 */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, YAMLError } from 'yaml';
import type { Code, Place } from './issue.ts';
import { groupedDigits, slipIn, tooDeep, type Slip } from './slips.ts';

export type Path = readonly PropertyKey[];

/** Finds the place of a value, or of its key; of the closest block around it if it is absent. */
export type Locate = (path: Path, part?: 'key' | 'value') => Place;

export interface YamlProblem extends Place {
  code: Extract<Code, `yaml/${string}`>;
  message: string;
  hint: string;
}

export interface ParsedYaml {
  /** The parsed value; undefined if the text could not be read. */
  data: unknown;
  at: Locate;
  problems: YamlProblem[];
}

/**
 * Parses one YAML text.
 *
 * @param linesBefore - lines of the file above the text, for front matter
 */
export function parseYaml(text: string, linesBefore = 0): ParsedYaml {
  const deep = tooDeep(text);
  if (deep) return refused(text, linesBefore, deep);
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = placesIn(lineCounter, linesBefore);
  const digits = document.errors.length > 0 ? groupedDigits(text) : undefined;
  const errors = [...document.errors, ...document.warnings];
  const problems = (digits ? errors.slice(0, 1) : worthReporting(errors)).map(
    (error): YamlProblem => {
      const duplicate = error.code === 'DUPLICATE_KEY';
      const opened = openedBefore(document, error);
      const slip = duplicate ? digits : opened === undefined ? slipIn(text) : undefined;
      if (slip) {
        const { offset, ...words } = slip;
        return { code: 'yaml/syntax', ...place(offset), ...words };
      }
      return {
        code: duplicate ? 'yaml/duplicate-key' : 'yaml/syntax',
        ...place(opened ?? error.pos[0]),
        message: duplicate
          ? 'this key stands twice in the block, and only one of the two would be read'
          : (MESSAGES[error.code] ?? `this cannot be read as YAML: ${lowerFirst(error.message)}`),
        hint: duplicate ? 'delete one of the two' : (REMEDIES[error.code] ?? REMEDY),
      };
    },
  );
  const at = locateIn(spotOf(document.contents, 0), place);
  if (HIDES_ODDITY.test(text)) {
    visit(document, {
      Alias(_, alias) {
        const [start = 0] = alias.range ?? [];
        const [from = start, to = start] = alias.resolve(document)?.range ?? [];
        const isInside = from < start && start < to;
        if (from !== start && !isInside) return;
        problems.push({
          code: 'yaml/syntax',
          ...place(start),
          message: isInside
            ? `*${alias.source} stands inside the value it repeats, which would have no end`
            : `*${alias.source} repeats a value marked &${alias.source}, and there is none above`,
          hint: isInside ? 'write the value out' : 'put quotes around text that starts with *',
        });
      },
      Pair(_, { key }) {
        if (!isScalar(key) || key.value !== RESERVED) return;
        problems.push({
          code: 'yaml/reserved-key',
          ...place(key.range?.[0] ?? 0),
          message: `${RESERVED} is a name that programs keep for themselves, so what stands under it would be lost`,
          hint: 'give it another name',
        });
      },
      Scalar(_, scalar) {
        // A comment has a space after its sign; a hash that was meant has none.
        const { comment, range, type } = scalar;
        if (type !== 'PLAIN' || !comment || /^\s/.test(comment) || !range) return;
        const [start, end] = range;
        const hash = text.indexOf('#', end);
        if (text.slice(end, hash).includes('\n')) return;
        problems.push({
          code: 'yaml/comment',
          ...place(hash),
          message: `what follows the # is a comment to YAML, so readers would see “${text.slice(start, end)}” alone`,
          hint: `put quotes around the text, or write \`# ${comment}\` if it is a comment`,
        });
      },
    });
  }
  const readable = problems.every(({ code }) => code !== 'yaml/syntax');
  if (readable && document.contents === null) {
    problems.push({
      code: 'yaml/empty',
      ...place(0),
      message: 'nothing is written here, so the site has no entry to show',
      hint: 'fill it in, or delete the file; `npm run new` writes a skeleton',
    });
    return { data: undefined, at, problems };
  }
  if (!readable) return { data: undefined, at, problems };
  try {
    return { data: document.toJS(), at, problems };
  } catch (error) {
    // The parser refuses aliases that unfold to more than memory holds.
    if (!(error instanceof ReferenceError)) throw error;
    problems.push({
      code: 'yaml/syntax',
      ...place(0),
      message: 'the values repeated with * unfold to too much to be read',
      hint: 'write the values out',
    });
    return { data: undefined, at, problems };
  }
}

/** Line and column of an offset. */
const placesIn =
  (lineCounter: LineCounter, linesBefore: number) =>
  (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) };
  };

/**
 * Made here, away from the parser's tree, which is many times as large as the text: what is made
 * beside it would keep it for as long as an entry lives.
 */
const locateIn =
  (root: Spot, place: (offset: number) => Place): Locate =>
  (path, part = 'value') =>
    place(offsetIn(root, path, part));

/** A text that is not even handed to the parser; every place in it is where it is wrong. */
function refused(text: string, linesBefore: number, { offset, ...words }: Slip): ParsedYaml {
  const before = text.slice(0, offset).split('\n');
  const line = before.length + linesBefore;
  const place = { line, column: (before.at(-1) ?? '').length + 1 };
  return {
    data: undefined,
    at: () => place,
    problems: [{ code: 'yaml/syntax', ...place, ...words }],
  };
}

/** A record takes this key for what it is made of. */
const RESERVED = '__proto__';

/** Without one of these there is neither alias nor that key, and every node need not be looked at. */
const HIDES_ODDITY = /[*\\]|__proto__|\s#\S/;

const MESSAGES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'a colon with a space behind it makes YAML take what stands before it for the name of a field',
  MULTIPLE_DOCS: 'a second entry begins here, and the file would be read to this line only',
};

const REMEDY =
  'check the indentation, the space after each colon, and quotes around text that holds a colon or starts with a sign';
const REMEDIES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces instead of tabs',
  BAD_INDENT: 'close the bracket that is open here, or mend the indentation',
  MISSING_CHAR: 'close the quote or bracket that is open here',
  BLOCK_AS_IMPLICIT_KEY:
    'put quotes around text that holds a colon; if it is a field, indent the line as its neighbours are',
  MULTIPLE_DOCS: 'delete the line `---`: one file holds one entry',
};

/** One slip makes the parser stumble on every line that follows, so only the first is kept. */
function worthReporting(errors: readonly YAMLError[]): YAMLError[] {
  const isDuplicate = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';
  return [
    ...errors.filter((error) => !isDuplicate(error)).slice(0, 1),
    ...errors.filter(isDuplicate),
  ];
}

/** Where the quote or bracket was opened whose end the parser misses; it reports the end. */
function openedBefore(
  document: Document.Parsed,
  { code, message, pos }: YAMLError,
): number | undefined {
  if (code !== 'MISSING_CHAR' && !(code === 'BAD_INDENT' && message.startsWith('Flow')))
    return undefined;
  let opened: number | undefined;
  visit(document, (_, node) => {
    const quoted = isScalar(node) && /^QUOTE/.test(node.type ?? '');
    const bracket = (isMap(node) || isSeq(node)) && node.flow === true;
    const range = isNode(node) ? node.range : undefined;
    if ((quoted || bracket) && range && range[0] < pos[0] && range[2] >= pos[0]) opened = range[0];
  });
  return opened;
}

/** The parser's own words continue ours, so they start small. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Where a value begins, where its key does, and the values inside. */
interface Spot {
  offset: number;
  key?: number;
  inside?: ReadonlyMap<string, Spot>;
}

/** The offsets of a value and of all inside it; those of the block around it where it has none. */
function spotOf(node: unknown, around: number, key?: number): Spot {
  const start = startOf(node) ?? key ?? around;
  // A block below its key is found at the key: that is where an editor looks.
  const offset = isNode(node) && isBlock(node) && key !== undefined ? key : start;
  const spot: Spot = { offset, ...(key !== undefined && { key }) };
  if (isMap(node)) {
    const pairs = node.items.map((pair: Pair): [string, Spot] => [
      String(isScalar(pair.key) ? pair.key.value : pair.key),
      spotOf(pair.value, offset, startOf(pair.key)),
    ]);
    // The first of two equal keys is the one that is found.
    return { ...spot, inside: new Map(pairs.reverse()) };
  }
  if (!isSeq(node)) return spot;
  return {
    ...spot,
    inside: new Map(node.items.map((item, index) => [String(index), spotOf(item, offset)])),
  };
}

function offsetIn(root: Spot, path: Path, part: 'key' | 'value'): number {
  let spot = root;
  for (const [depth, step] of path.entries()) {
    const next = spot.inside?.get(String(step));
    if (next === undefined) return spot.offset;
    spot = next;
    if (depth === path.length - 1 && part === 'key') return spot.key ?? spot.offset;
  }
  return spot.offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

const isBlock = (node: Node): boolean => (isMap(node) || isSeq(node)) && node.flow !== true;
