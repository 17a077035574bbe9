/**
 * Faults an editor could make by hand, planted in the real content.
 *
 * A fault names the kind of file, a pattern that many files of that kind match, and what takes
 * the place of the first match; the sign ¦ in it is where the issue is to be reported, and is not
 * written. Each fault goes into a file of its own, so that all can be planted together.
 *
 * @module
 */

export interface Fault {
  title: string;
  /** Folder in content/; `both` is an article in its two languages. */
  in: string;
  find: RegExp;
  by: string;
  code: string;
  /** Whether nothing else in the file could be read with it. */
  alone?: boolean;
}

/** The fields of a fault, without its folder. */
export type Row = readonly [title: string, find: RegExp, by: string, code: string];

/** The faults of one folder. */
export const faults = (folder: string, rows: readonly Row[], alone = false): Fault[] =>
  rows.map(([title, find, by, code]) => ({
    title: `${folder}: ${title}`,
    in: folder,
    find,
    by,
    code,
    ...(alone && { alone }),
  }));
