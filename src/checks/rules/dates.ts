/**
 * Days that have not come: what was judged, seen or published lies in the past.
 *
 * @module
 */
import { DateSchema } from '#schemas/text.ts';
import type { Issue } from '../issue.ts';
import type { Path } from '../parse-yaml.ts';
import { issueIn, walk } from './rule.ts';
import type { Content } from './rule.ts';

/** Fields that tell of something that has happened, whatever block they stand in. */
const PAST: ReadonlySet<PropertyKey> = new Set([
  'as_of',
  'seen',
  'on',
  'published',
  'date',
  'days',
  'date-parts',
]);

export function checkDates({ entries, today }: Content): Issue[] {
  if (today === undefined) return [];
  return entries.flatMap((entry) => {
    const issues: Issue[] = [];
    walk(entry.data, (path, value) => {
      const day = tellsOfPast(path) ? dayOf(value) : undefined;
      if (day === undefined || day <= today.slice(0, day.length)) return;
      issues.push(
        issueIn(entry, path, {
          code: 'date/future',
          message: `${day} has not come, and this tells of what has happened`,
          hint: `write the day on which it did, ${today} at the latest`,
        }),
      );
    });
    return issues;
  });
}

/** The value of a field by its own name, of a list in it, or of a model's day of release. */
function tellsOfPast(path: Path): boolean {
  const names = path.filter((step) => typeof step === 'string');
  const [last, before] = [names.at(-1), names.at(-2)];
  return last !== undefined && (PAST.has(last) || (last === 'value' && before === 'released'));
}

/** A day, month or year as text that sorts; of CSL the list of its parts. */
function dayOf(value: unknown): string | undefined {
  if (typeof value === 'string') return DateSchema.safeParse(value).success ? value : undefined;
  if (!Array.isArray(value) || !value.every((part) => typeof part === 'number')) return undefined;
  return value.map((part: number) => String(part).padStart(2, '0')).join('-');
}
