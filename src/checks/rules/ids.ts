/**
 * An entry is named by its file: the id inside must say the same, and no two may share it.
 *
 * @module
 */
import { IdSchema, toId } from '#schemas/text.ts';
import type { Issue } from '../issue.ts';
import type { Entry } from '../read.ts';
import type { Content } from './rule.ts';
import { isRecord, issueIn } from './rule.ts';

export function checkIds({ entries }: Content): Issue[] {
  const taken = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const issues: Issue[] = [];
    const { collection, locale = '', id } = entry;
    const stated = statedId(entry);
    if (stated !== undefined && stated !== id) {
      issues.push(
        issueIn(entry, ['id'], {
          code: 'id/mismatch',
          message: `the id is ${stated} and the file is called ${id}, so references to ${stated} would find nothing`,
          hint: `write id: ${id}, or rename the file`,
        }),
      );
    } else if (!IdSchema.safeParse(id).success) {
      issues.push(
        issueIn(entry, [], {
          code: 'id/mismatch',
          message: `the file's name ${id} becomes an address, and addresses are lower-case letters, digits and single hyphens`,
          hint: `rename it to ${toId(id)}`,
        }),
      );
    }
    // Compared without case: some file systems cannot hold both.
    const keys = new Set(
      [id, stated ?? id].map((name) => `${collection}/${locale}/${name.toLowerCase()}`),
    );
    const other = [...keys].map((key) => taken.get(key)).find((found) => found !== undefined);
    if (other) {
      issues.push(
        issueIn(entry, stated === undefined ? [] : ['id'], {
          code: 'id/duplicate',
          message: `${other.file} has the same id, and a page can show only one of the two`,
          hint: 'give one of them another name',
        }),
      );
    }
    for (const key of keys) if (!taken.has(key)) taken.set(key, entry);
    return issues;
  });
}

function statedId({ collection, data }: Entry): string | undefined {
  const id = collection !== 'articles' && isRecord(data) ? data['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
