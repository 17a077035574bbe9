/**
 * Checks a whole content directory: reads it, holds it to every rule, and returns all
 * issues of one run together.
 *
 * @module
 */
import { ArticleSchema, EssaySchema, YAML_SCHEMAS } from '#schemas/collections.ts';
import type { Essay } from '#schemas/essay.ts';
import type { z } from 'zod';
import { emptyEntries, YAML_COLLECTIONS } from './entries.ts';
import type { Collection, Entries } from './entries.ts';
import { sortIssues } from './issue.ts';
import type { Issue } from './issue.ts';
import { parseEntry } from './parse-entry.ts';
import { readContent } from './read.ts';
import { shownFigures } from './shown-figures.ts';
import type { Entry, ReadContent } from './read.ts';
import type { Content, FigureCheck, Rule } from './rules/rule.ts';
import { RULES } from './rules/rules.ts';

export interface CheckOptions {
  /** All figures by id, with what says whether they can be drawn and what their controls take. */
  figures?: ReadonlyMap<string, FigureCheck>;
  /** Texts nothing may be copied from. */
  against?: readonly string[];
  /** The day on which it is checked, as 2024-04-18; without it no day is too late. */
  today?: string;
  rules?: readonly Rule[];
}

export interface CheckedContent {
  /** Every issue, sorted by file and place. */
  issues: Issue[];
  /** The entries that satisfy their schema. */
  entries: Entries;
  /** Every file that was read, articles included. */
  files: readonly Entry[];
}

export function checkContent(directory: string, options?: CheckOptions): CheckedContent {
  return checkRead(readContent(directory), options);
}

/** The same of content that has been read. */
export function checkRead(read: ReadContent, options: CheckOptions = {}): CheckedContent {
  const { figures, against = [], today, rules = RULES } = options;
  const content: Content = {
    ...sift(read.entries),
    against,
    ...(read.lock && { lock: read.lock }),
    ...(figures && { figures: shownFigures(figures, read.entries), catalogue: figures }),
    ...(today !== undefined && { today }),
  };
  const issues = [...read.issues, ...rules.flatMap((rule) => rule(content))];
  return { issues: sortIssues(issues), entries: content.sound, files: read.entries };
}

const SCHEMAS = { articles: ArticleSchema, essay: EssaySchema, ...YAML_SCHEMAS } as const;

/** Parts the entries that satisfy their schema from those that do not. */
function sift(entries: readonly Entry[]): Pick<Content, 'entries' | 'sound' | 'unsound' | 'ids'> {
  const sound: ReturnType<typeof emptyEntries> & { essay?: Essay } = emptyEntries();
  const unsound: Content['unsound'][number][] = [];
  const collections: Collection[] = ['articles', 'essay', ...YAML_COLLECTIONS];
  const ids = Object.fromEntries(collections.map((name) => [name, new Set<string>()])) as Record<
    Collection,
    Set<string>
  >;
  for (const entry of entries) {
    const { collection, id, data } = entry;
    ids[collection].add(id);
    if (data === undefined) continue;
    const schema: z.ZodType = SCHEMAS[collection];
    const { success, data: parsed, error } = parseEntry(schema, data);
    if (!success) unsound.push({ entry, schema, problems: error.issues });
    else if (collection === 'essay') sound.essay = parsed as Essay;
    else if (collection !== 'articles')
      // An entry goes by its file; an id that differs inside has an issue of its own.
      (sound[collection] as Map<string, unknown>).set(id, { ...(parsed as object), id });
  }
  return { entries, sound, unsound, ids };
}
