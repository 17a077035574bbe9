/**
 * What would change the answer of a check, in words: one sentence for each of its numbers.
 *
 * @module
 */
import { breakEvensOf, type ArgumentBreakEven } from '#checks/calls/break-evens.ts';
import type { Entries } from '#checks/entries.ts';
import { flipsOf, SIDES, type Side } from '#checks/turning-points.ts';
import { t, type CheckKey } from '#i18n/messages.ts';
import type { ClaimCheck } from '#schemas/claim-check.ts';
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
  const ways = SIDES.flatMap((side) => wayOf(found, side, locale) ?? []);
  if (ways.length > 0) return ways;
  const { laws, unit } = found;
  // What holds under every law is said of the stretch that every law was asked about.
  const low = roughNumber(Math.max(...laws.map(({ searched }) => searched[0])), unit, locale);
  const high = roughNumber(Math.min(...laws.map(({ searched }) => searched[1])), unit, locale);
  return [t(locale, 'check.flip-none', { low, high })];
}

/** From where on the answer is another, to one side; nothing if it is not. */
export function wayOf(found: ArgumentBreakEven, side: Side, locale: Locale): string | undefined {
  const { laws, axis, unit } = found;
  const ends = flipsOf(found, side);
  if (ends === undefined) return undefined;
  // Of whole numbers the first with the other answer is known: below 5 means 4 and less.
  const short = axis.steps !== 'whole' ? 0 : side === 'below' ? 1 : -1;
  const [low, high] = ends.map((end) => roughNumber(end + short, unit, locale)) as [string, string];
  const way = t(locale, `check.flip-${side}`, {
    at: low === high ? low : t(locale, 'check.flip-span', { low, high }),
  });
  const some = laws.filter((law) => law[side] !== null).length;
  if (some === laws.length) return way;
  return t(locale, 'check.flip-under', { way, some: String(some), all: String(laws.length) });
}
