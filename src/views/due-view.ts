/**
 * When an open claim is settled: the time from the essay to its last day as a bar, the days on
 * which it falls due shaded, and the day the ledger stands at.
 *
 * @module
 */
import { decimalYear } from '#charts/parts/decimal-year.ts';
import type { Entries } from '#checks/entries.ts';
import { latestVerdict } from '#checks/claim-graph.ts';
import { formatDate } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import type { Claim } from '#schemas/claim.ts';
import type { Locale } from '#schemas/text.ts';
import { ledgerDay } from './ledger-day.ts';

export type DueView = {
  says: string;
  note: string | undefined;
  width: number;
  region: { x: number; width: number };
  now: number;
  /** What stands under the ends of the bar. */
  from: string;
  to: string;
};

const WIDTH = 400;
const SIDE = 8;

/** Nothing but for a claim that is still open and has a day. */
export function toDueView(entries: Entries, claim: Claim, locale: Locale): DueView | undefined {
  const { essay } = entries;
  const { due } = claim;
  if (essay === undefined || due === undefined) return undefined;
  if (latestVerdict(claim).rating !== 'pending') return undefined;
  const today = ledgerDay(entries);
  const from = decimalYear(essay.date);
  const to = Math.max(decimalYear(due.latest), decimalYear(today));
  const at = (day: string): number =>
    Math.round(SIDE + ((WIDTH - 2 * SIDE) * (decimalYear(day) - from)) / (to - from));
  const day = (date: string): string => formatDate(date, locale);
  return {
    says: t(locale, 'due.says', {
      from: day(due.earliest),
      to: day(due.latest),
      today: day(today),
    }),
    note: due.note?.[locale],
    width: WIDTH,
    region: { x: at(due.earliest), width: at(due.latest) - at(due.earliest) },
    now: at(today),
    from: day(essay.date.slice(0, 7)),
    to: day((due.latest > today ? due.latest : today).slice(0, 7)),
  };
}
