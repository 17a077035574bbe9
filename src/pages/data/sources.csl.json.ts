import type { APIRoute } from 'astro';
import { loadEntries } from '#views/entries.ts';
import { toCsl } from '#views/source-view.ts';

export const GET: APIRoute = async () =>
  new Response(
    `${JSON.stringify([...(await loadEntries()).sources.values()].map(toCsl), null, 2)}\n`,
  );
