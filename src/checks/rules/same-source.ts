/**
 * One work under two ids: readers would take it for two voices.
 *
 * @module
 */
import { addressesOf } from '../addresses.ts';
import type { Issue } from '../issue.ts';
import type { Entry } from '../read.ts';
import type { Content } from './rule.ts';
import { isRecord, issueIn } from './rule.ts';

export function checkSameSource({ entries }: Content): Issue[] {
  const known = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    if (entry.collection !== 'sources' || !isRecord(entry.data)) return [];
    const addresses = addressesOf(entry.data);
    const same = addresses.flatMap(({ field, address }) => {
      const other = known.get(address);
      return other && other.id !== entry.id ? [{ field, other }] : [];
    });
    for (const { address } of addresses) if (!known.has(address)) known.set(address, entry);
    return same.slice(0, 1).map(({ field, other }) =>
      issueIn(entry, [field], {
        code: 'id/duplicate',
        message: `${other.file} has this address already, so readers would take one work for two`,
        hint: `cite ${other.id}, and delete this file; name the part that is meant in \`locator\``,
      }),
    );
  });
}
