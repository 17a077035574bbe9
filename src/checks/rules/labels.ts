/**
 * A label names one claim: in a graph or a row there is nothing else to tell two apart.
 *
 * @module
 */
import { LOCALES } from '#schemas/text.ts';
import type { Issue } from '../issue.ts';
import type { Entry } from '../read.ts';
import type { Content } from './rule.ts';
import { issueIn, valueAt } from './rule.ts';

export function checkLabels({ entries }: Content): Issue[] {
  const claims = entries.filter(({ collection }) => collection === 'claims');
  return LOCALES.flatMap((locale) => {
    const owners = new Map<string, Entry>();
    return claims.flatMap((entry) => {
      const label = valueAt(entry.data, ['label', locale]);
      if (typeof label !== 'string') return [];
      const owner = owners.get(label);
      if (!owner) {
        owners.set(label, entry);
        return [];
      }
      return issueIn(entry, ['label', locale], {
        code: 'label/taken',
        message: `${owner.id} is called “${label}” too, and on a graph readers could not tell the two apart`,
        hint: 'say in one of the two what the other does not claim',
      });
    });
  });
}
