/**
 * Reads an article: its front matter, and its body as a tree that knows its places.
 *
 * @module
 */
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { COMPONENTS, isComponentName } from './components.ts';
import { placeAt, type Code, type Place } from './issue.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Locate } from './parse-yaml.ts';

export interface ParsedMdx {
  /** The front matter; undefined if there is none or it cannot be read. */
  data: unknown;
  at: Locate;
  /** The body; absent if it cannot be read. */
  body: Root | undefined;
  problems: (Place & { code: Code; message: string; hint: string })[];
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkFrontmatter);

export function parseMdx(text: string): ParsedMdx {
  const frontMatter = FRONT_MATTER.exec(text)?.[1];
  const absent = frontMatter === undefined ? withoutFrontMatter(text) : undefined;
  const { data, at, problems } = absent
    ? { data: undefined, at: () => absent, problems: [absent] }
    : parseYaml(frontMatter ?? '', 1);
  // What stands below front matter without an end would be read as prose.
  if (absent?.code === 'yaml/syntax') return { data, at, problems, body: undefined };
  try {
    const body = processor.parse(text);
    const deep = tooDeep(body);
    return deep
      ? { data, at, problems: [...problems, deep], body: undefined }
      : { data, at, problems, body };
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    const problem = { code: 'mdx/syntax' as const, ...explained(error, text) };
    return { data, at, problems: [...problems, problem], body: undefined };
  }
}

type Problem = ParsedMdx['problems'][number];

/** Front matter that is not there, or begins and has no end. */
function withoutFrontMatter(text: string): Problem {
  const isOpen = /^---[ \t]*\r?\n/.test(text);
  return {
    code: isOpen ? 'yaml/syntax' : 'yaml/empty',
    line: 1,
    column: 1,
    message: isOpen
      ? 'the front matter begins here and nothing ends it, so all that follows would be taken for it'
      : 'the article has no front matter, so it has no title and no place in the contents',
    hint: isOpen
      ? 'write a line `---` below its last field'
      : 'begin the file with the lines `---`, `title: …`, `description: …`, `order: …`, `---`, with nothing before them',
  };
}

/** Deeper than any text; components and lists count a level each. */
const MOST_DEPTH = 24;

/** Where an article nests deeper than a page can show, walked without recursion. */
function tooDeep(root: Root): Problem | undefined {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (depth > MOST_DEPTH && first) {
      return {
        code: 'article/nested',
        line: first.position?.start.line ?? 1,
        column: first.position?.start.column ?? 1,
        message: `this stands more than ${MOST_DEPTH} deep in lists, quotations or components, and no page could show it`,
        hint: 'write it on a level of its own',
      };
    }
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}

/** What the parser stumbled on, where an editor finds it and in words he knows. */
function explained({ reason, line = 1, column = 1 }: SyntaxMessage, text: string) {
  const unclosed = /closing tag for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason);
  if (unclosed) {
    const [, name = '', at = '', from = ''] = unclosed;
    return {
      line: Number(at),
      column: Number(from),
      message: `<${name}> is opened here and nothing closes it`,
      hint: closing(name),
    };
  }
  const tag = inTag(reason, text, { line, column });
  if (tag) return tag;
  const stray = /closing slash `\/` in tag, expected an open tag/.test(reason);
  const before = text.split('\n')[line - 1]?.slice(0, column - 1) ?? '';
  if (/before name|before member name/.test(reason) && before.endsWith('<')) {
    return {
      line,
      column: column - 1,
      message: 'a bare < begins a component, and no name follows it',
      hint: 'write \\< for the sign',
    };
  }
  if (reason.includes('in expression')) {
    const brace = text.split('\n').findIndex((one) => /(?<!\\)\{/.test(one) && !one.includes('}'));
    const found = brace >= 0 ? brace : line - 1;
    const opened = (text.split('\n')[found] ?? '').search(/(?<!\\)\{/);
    return {
      line: found + 1,
      column: opened + 1 || column,
      message: 'a bare { begins an expression, and nothing ends it',
      hint: 'write \\{ for the sign',
    };
  }
  return {
    line,
    column,
    message: `this cannot be read as MDX: ${firstSentence(reason)}`,
    hint: stray
      ? 'delete this closing tag, or open the component before it'
      : 'close each component that is opened, and write \\{ and \\< for the bare signs',
  };
}

/** How to close a tag: those that hold nothing end in themselves. */
function closing(name: string): string {
  if (!isComponentName(name)) return 'write \\< for the sign, or name a component there is';
  return COMPONENTS[name].wraps
    ? `write </${name}> where it ends`
    : `write <${name} … />, with the slash: nothing stands inside it`;
}

/** An attribute whose quotation mark is opened and never closed, and the tag before it. */
const OPEN_QUOTE = /(<[A-Z]\w*\s(?:[^"'<]|"[^"]*"|'[^']*')*?)([\w-]+)=(["'])(?:(?!\3)[\s\S])*$/;

/** A tag that goes wrong before its end: none of ours, or an attribute without its quotes. */
function inTag(reason: string, text: string, at: Place): Omit<Problem, 'code'> | undefined {
  if (!/attribute|member name|after name/.test(reason)) return undefined;
  const lines = text.split('\n').slice(0, at.line);
  const read = [...lines.slice(0, -1), lines.at(-1)?.slice(0, at.column - 1) ?? ''].join('\n');
  const open = reason.includes('closing quote') ? OPEN_QUOTE.exec(read) : null;
  if (open) {
    const [, before = '', attribute = '', mark = ''] = open;
    return {
      ...placeAt(text, open.index + before.length),
      message: `the quotation mark behind ${attribute}= is not closed, so the tag has no end`,
      hint: `write ${attribute}=${mark}…${mark}`,
    };
  }
  const [tag = '', name = ''] = /<([\w.-]*)[^<]*$/.exec(read) ?? [];
  if (tag === '') return undefined;
  const start = placeAt(text, read.length - tag.length);
  if (!isComponentName(name)) {
    return {
      ...start,
      message: `a bare < begins a component, and none is called ${name}`,
      hint: 'write \\< for the sign',
    };
  }
  if (reason.includes('before attribute value')) {
    return {
      ...at,
      message: 'the value of an attribute stands in straight quotes',
      hint: 'write ="…" around it',
    };
  }
  return undefined;
}

interface SyntaxMessage {
  reason: string;
  line?: number | undefined;
  column?: number | undefined;
}

const isSyntaxError = (error: unknown): error is SyntaxMessage =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string';

const firstSentence = (text: string): string => text.split(/\n|; /)[0] ?? text;
