/**
 * The rooms of the site as its navigation groups them: what one reads, and what one tries and looks
 * up. A room of which the ledger has nothing is left out.
 *
 * @module
 */
import type { Entries } from '#checks/entries.ts';

const READING = ['articles', 'claims', 'figures'] as const;
const REFERENCE = ['bench', 'models', 'sources', 'terms', 'method'] as const;
export type Room = (typeof READING | typeof REFERENCE)[number];

export type Rooms = { reading: readonly Room[]; reference: readonly Room[] };

export function roomsOf(entries: Entries): Rooms {
  const isFurnished = (room: Room): boolean =>
    room === 'models' || room === 'terms' ? entries[room].size > 0 : true;
  return { reading: READING, reference: REFERENCE.filter(isFurnished) };
}
