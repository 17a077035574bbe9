/**
 * How to cite the data as a whole, as programs read it: the Citation File Format, 1.2.0.
 *
 * @see https://citation-file-format.github.io/
 * @module
 */
import { stringify } from 'yaml';
import type { Entries } from '#checks/entries.ts';
import { requireEssay } from './essay-view.ts';
import { toPublisher } from './head-facts.ts';
import { ledgerDay } from './ledger-day.ts';

export function toCff(entries: Entries, site: URL): string {
  const { name, url } = toPublisher('en', site);
  const day = ledgerDay(entries);
  return stringify({
    'cff-version': '1.2.0',
    message: 'To cite the ledger as a whole, use these fields; each claim has files of its own.',
    type: 'dataset',
    title: name,
    abstract: requireEssay(entries).description.en,
    authors: [{ name, website: url }],
    'date-released': day,
    version: day,
    license: 'CC-BY-4.0',
    url,
    ...(entries.essay?.repository && { 'repository-code': entries.essay.repository }),
  });
}
