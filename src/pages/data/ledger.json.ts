import type { APIRoute } from 'astro';
import { toPortableLedger } from '#feed/portable-ledger.ts';
import { loadEntries } from '#views/entries.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(toPortableLedger(await loadEntries()))}\n`);
