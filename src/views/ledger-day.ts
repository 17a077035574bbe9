/**
 * The day the ledger stands at: the last on which anybody judged, searched or read for it. It
 * comes from the content and from no clock, so that the same content builds the same pages on
 * any day.
 *
 * @module
 */
import type { Entries } from '#checks/entries.ts';

/** @returns a day, as `2026-11-25` */
export function ledgerDay({ claims, sources }: Entries): string {
  const days = [
    ...[...claims.values()].flatMap(({ verdicts, looked = [] }) => [
      ...verdicts.flatMap(({ as_of, evidence }) => [as_of, ...evidence.map(({ seen }) => seen)]),
      ...looked.map(({ on }) => on),
    ]),
    ...[...sources.values()].map(({ seen }) => seen),
  ].flatMap((day) => day ?? []);
  const last = days.sort().at(-1);
  if (last === undefined) throw new RangeError('ledgerDay: nothing in the ledger bears a day');
  return last;
}
