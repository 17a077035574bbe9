/**
 * Reads an article: its front matter, and its body as a tree that knows its places.
 *
 * @module
 */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Code, Place } from './issue.ts';
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
  const { data, at, problems } = parseYaml(frontMatter ?? '', frontMatter === undefined ? 0 : 1);
  try {
    return { data, at, problems, body: processor.parse(text) };
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    const problem = {
      code: 'mdx/syntax' as const,
      line: error.line ?? 1,
      column: error.column ?? 1,
      message: `this cannot be read as MDX: ${firstSentence(error.reason)}`,
      hint: 'close each component that is opened, and write \\{ and \\< for the bare signs',
    };
    return { data, at, problems: [...problems, problem], body: undefined };
  }
}

interface SyntaxMessage {
  reason: string;
  line?: number | undefined;
  column?: number | undefined;
}

const isSyntaxError = (error: unknown): error is SyntaxMessage =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string';

const firstSentence = (text: string): string => text.split(/\n|; /)[0] ?? text;
