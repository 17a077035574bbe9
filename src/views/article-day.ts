/**
 * The day an article stands at: the last on which anything it restates was judged, or anything
 * it cites was read. It bears no day of its own, and a clock would give the same content
 * another page tomorrow.
 *
 * @module
 */
import { latestVerdict } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { mentioned } from './article-view.ts';
import { ledgerDay } from './ledger-day.ts';

/** @returns a day, as `2026-11-25`; the ledger's for an article that names nothing */
export function articleDay(entries: Entries, { body }: { body: string }): string {
  const claims = mentioned(body, 'Claim').flatMap((id) => entries.claims.get(id) ?? []);
  const sources = mentioned(body, 'Cite').flatMap((id) => entries.sources.get(id) ?? []);
  const days = [
    ...claims.map((claim) => latestVerdict(claim).as_of),
    ...sources.flatMap(({ seen }) => seen ?? []),
  ];
  return days.sort().at(-1) ?? ledgerDay(entries);
}
