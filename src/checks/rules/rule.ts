/**
 * What a rule is given and what it gives back.
 *
 * Rules see every file, whether or not its entry is sound, because an editor wants all
 * issues in one run. What needs sound entries (arithmetic, graphs) uses `sound`; a rule
 * that meets a reference to an unsound entry stays silent, since that entry has an issue
 * of its own.
 *
 * @module
 */
import type { z } from 'zod';
import type { Collection, Entries } from '../entries.ts';
import type { Issue, Place } from '../issue.ts';
import type { Path } from '../parse-yaml.ts';
import type { Entry } from '../read.ts';

/**
 * Says what is wrong with the values given to a figure's controls; nothing if all can be
 * taken. Which laws there are to choose from depends on content.
 */
export type FigureStateCheck = (
  state: Readonly<Record<string, unknown>>,
  content: Pick<Content, 'sound' | 'ids'>,
) => { field: string; message: string; hint: string }[];

/** What keeps a figure from being drawn, and the entry and field that would mend it. */
export interface FigureFault {
  spot?: { collection: Collection; id: string; path: Path };
  message: string;
  hint: string;
}

/** What a figure tells the check of itself. */
export interface FigureCheck {
  /** Names of its controls. */
  controls: readonly string[];
  state: FigureStateCheck;
  data: (sound: Entries) => readonly FigureFault[];
}

export interface Content {
  entries: readonly Entry[];
  /** The entries that satisfy their schema. */
  sound: Entries;
  /** Those that do not, and why. */
  unsound: readonly { entry: Entry; schema: z.ZodType; problems: readonly z.core.$ZodIssue[] }[];
  /** Every id that has a file, sound or not. */
  ids: Readonly<Record<Collection, ReadonlySet<string>>>;
  /** The figures this ledger shows, by id. Without them, what names a figure is not checked. */
  figures?: ReadonlyMap<string, FigureCheck>;
  /** All figures there are, of which a ledger shows some. */
  catalogue?: ReadonlyMap<string, FigureCheck>;
  /** What was seen together in both languages, if content keeps it. */
  lock?: { file: string; text: string };
  /** Texts nothing may be copied from. */
  against: readonly string[];
  /** The day on which it is checked; without it no day is too late. */
  today?: string;
}

export type Rule = (content: Content) => Issue[];

/** How messages call a language. */
export const LANGUAGES = { en: 'English', zh: 'Chinese' } as const;

/** An issue at the place of a value in an entry, or at a place that was found otherwise. */
export function issueIn(
  entry: Entry,
  where: Path | Place,
  { code, message, hint }: Pick<Issue, 'code' | 'message' | 'hint'>,
): Issue {
  const { line, column } = 'line' in where ? where : entry.at(where);
  return { code, file: entry.file, line, column, message, hint };
}

/** Calls back with every value inside some data, outermost first. */
export function walk(
  data: unknown,
  visit: (path: Path, value: unknown) => void,
  path: Path = [],
): void {
  visit(path, data);
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) walk(item, visit, [...path, index]);
  } else if (isRecord(data)) {
    for (const [key, item] of Object.entries(data)) walk(item, visit, [...path, key]);
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path inside some data. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? value[step as never] : undefined,
    data,
  );
}
