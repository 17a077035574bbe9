/**
 * The days of an article: the first on which anything it restates was judged, and the last on
 * which anything was, or anything it cites was read. It bears no day of its own, and a clock would
 * give the same content another page tomorrow.
 *
 * @module
 */
import type { Entries } from '#checks/entries.ts';
import { mentioned } from './article-view.ts';
import { ledgerDay } from './ledger-day.ts';

/** @returns the first day and the last, as `2026-11-25`; the ledger's for one that names nothing */
export function articleDays(
  entries: Entries,
  { body }: { body: string },
): { first: string; last: string } {
  const claims = mentioned(body, 'Claim').flatMap((id) => entries.claims.get(id) ?? []);
  const sources = mentioned(body, 'Cite').flatMap((id) => entries.sources.get(id) ?? []);
  const judged = claims.flatMap(({ verdicts }) => verdicts.map(({ as_of }) => as_of)).sort();
  const read = sources.flatMap(({ seen }) => seen ?? []);
  const last = [...judged, ...read].sort().at(-1) ?? ledgerDay(entries);
  return { first: judged[0] ?? last, last };
}
