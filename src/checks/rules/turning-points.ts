/**
 * What would change a verdict, where it is a number of one of the claim's own calculations:
 * the calculation must change its answer there, and the words must say so.
 *
 * @module
 */
import { parseAmount, printAmount } from '#i18n/parse-number.ts';
import { LOCALES } from '#schemas/text.ts';
import { latestVerdict } from '../claim-graph.ts';
import type { Issue } from '../issue.ts';
import { turningPoint } from '../turning-points.ts';
import type { Content } from './rule.ts';
import { issueIn } from './rule.ts';

export function checkTurningPoints({ entries, sound }: Content): Issue[] {
  return entries.flatMap((entry) => {
    const claim = entry.collection === 'claims' ? sound.claims.get(entry.id) : undefined;
    if (claim === undefined) return [];
    const { turns_on = [], would_change } = latestVerdict(claim);
    const path = ['verdicts', claim.verdicts.length - 1];
    return turns_on.flatMap((record, index) => {
      const found = turningPoint(claim, record, sound);
      if (found === undefined) return [];
      if ('field' in found) {
        const { field, message, hint } = found;
        const where = [...path, 'turns_on', index, field];
        return issueIn(entry, where, { code: 'verdict/turning-point', message, hint });
      }
      const stated = typeof record.at === 'number' ? [record.at] : record.at;
      return LOCALES.flatMap((locale) => {
        const named = numbersIn(would_change[locale]);
        const absent = stated.filter((number) => !named.includes(Math.abs(number)));
        if (absent.length === 0) return [];
        const numbers = absent.map(printAmount).join(' and ');
        return issueIn(entry, [...path, 'would_change', locale], {
          code: 'verdict/turning-point',
          message: `the verdict turns on ${numbers} by its record, and these words do not say so`,
          hint: `name ${numbers} in the text, as digits, or delete the record in turns_on`,
        });
      });
    });
  });
}

/** Digits with what scales them: `9.3e20`, `43 trillion`, `43万亿`, `405B`. */
const AMOUNTS =
  /\d+(?:[.,]\d+)*(?:e\d+)?(?:\s?(?:thousand|million|billion|trillion)|[十百千万亿]+|[KMBT](?![a-z]))?/giu;

/** The amounts that a text names in digits. */
const numbersIn = (text: string): number[] =>
  [...text.matchAll(AMOUNTS)].flatMap(([amount]) => parseAmount(amount) ?? []);
