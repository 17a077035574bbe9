/**
 * Puts points into the text of a series and leaves every other character as it is: words are an
 * editor's, as are the points of lines that are not worked out.
 *
 * @module
 */
import { parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import type { SeriesPoint } from '#schemas/series.ts';

const HEADING = '\npoints:\n';

/** A point as it is written: on one line, or with words of its own on several. */
function pointText(point: SeriesPoint): string {
  if (point.note === undefined) {
    return `  - ${stringify(point, { collectionStyle: 'flow', lineWidth: 0 })}`;
  }
  return stringify([point], { lineWidth: 100 }).replace(/^(?=.)/gm, '  ');
}

const WrittenSchema = z.tuple([z.looseObject({ line: z.string() })]);

/** The line a point belongs to, from its text; undefined if that is no point. */
function lineOf(text: string): string | undefined {
  const written = WrittenSchema.safeParse(parseDocument(text).toJS());
  return written.data?.[0].line;
}

/**
 * The text of a series with these lines in place of those of the same name. They come after the
 * points that are kept, in the order of time and, on one day, of the lines.
 *
 * @returns undefined if the text has no points, or something after them
 */
export function withPoints(
  text: string,
  lines: Readonly<Record<string, readonly SeriesPoint[]>>,
): string | undefined {
  const at = text.indexOf(HEADING) + HEADING.length;
  const written = text.slice(at);
  if (at < HEADING.length || /^[^\s#]/m.test(written)) return undefined;
  const kept = written
    .split(/^(?= {2}- )/m)
    .filter((each) => !Object.hasOwn(lines, lineOf(each) ?? ''));
  const derived = Object.values(lines)
    .flat()
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return text.slice(0, at) + [...kept, ...derived.map(pointText)].join('');
}
