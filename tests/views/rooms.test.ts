import { describe, expect, it } from 'vitest';
import { roomsOf } from '#views/rooms.ts';
import { ENTRIES } from './entries.ts';

describe('roomsOf(entries)', () => {
  it('leaves out a room of which the ledger has nothing', () => {
    const bare = { ...ENTRIES, models: new Map(), terms: new Map() };
    expect(roomsOf(ENTRIES).reference).toEqual(['bench', 'models', 'sources', 'terms', 'method']);
    expect(roomsOf(bare).reference).toEqual(['bench', 'sources', 'method']);
  });
});
