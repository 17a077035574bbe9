/**
 * What would change the answer of a check, in words: one sentence for each of its numbers.
 *
 * @module
 */
import { breakEvensOf, type ArgumentBreakEven } from '#checks/calls/break-evens.ts';
import type { Entries } from '#checks/entries.ts';
import { t, type CheckKey } from '#i18n/messages.ts';
import type { ClaimCheck } from '#schemas/claim.ts';
import type { Locale } from '#schemas/text.ts';
import { roughNumber } from './check-number.ts';

/** What an argument of a calculation is called. */
export const argumentName = (argument: string, locale: Locale): string =>
  t(locale, `argument.${argument}` as CheckKey);

/** A product with 1 is a number looked at by itself, and the 1 is nobody's number. */
const isBare = ({ call, args }: ClaimCheck, argument: string): boolean =>
  call === 'product' && args[argument] === 1;

export function toFlips(entries: Entries, check: ClaimCheck, locale: Locale): string[] {
  return breakEvensOf(check, entries)
    .filter(({ argument }) => !isBare(check, argument))
    .map((found) =>
      t(locale, 'check.flip', {
        argument: argumentName(found.argument, locale),
        value: roughNumber(found.value, found.unit, locale),
        ways: waysOf(found, locale).join(t(locale, 'list.comma')),
      }),
    );
}

function waysOf(found: ArgumentBreakEven, locale: Locale): string[] {
  const { laws, axis } = found;
  const print = (value: number): string => roughNumber(value, found.unit, locale);
  // Of whole numbers the first with the other answer is known: below 5 means 4 and less.
  const short = axis.steps === 'whole' ? 1 : 0;
  const below = laws.flatMap((law) => (law.below === null ? [] : law.below + short));
  const above = laws.flatMap((law) => (law.above === null ? [] : law.above - short));
  const ways = (
    [
      ['check.flip-below', below],
      ['check.flip-above', above],
    ] as const
  ).flatMap(([key, flips]) => {
    if (flips.length === 0) return [];
    const [low, high] = [print(Math.min(...flips)), print(Math.max(...flips))];
    const way = t(locale, key, {
      at: low === high ? low : t(locale, 'check.flip-span', { low, high }),
    });
    if (flips.length === laws.length) return way;
    const counts = { some: String(flips.length), all: String(laws.length) };
    return t(locale, 'check.flip-under', { way, ...counts });
  });
  if (ways.length > 0) return ways;
  // What holds under every law is said of the stretch that every law was asked about.
  const low = print(Math.max(...laws.map(({ searched }) => searched[0])));
  const high = print(Math.min(...laws.map(({ searched }) => searched[1])));
  return [t(locale, 'check.flip-none', { low, high })];
}
