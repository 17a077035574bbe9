import type { APIRoute } from 'astro';
import { loadEntries } from '#views/entries.ts';
import { toBibtex } from '#views/source-view.ts';

export const GET: APIRoute = async () =>
  new Response(`${toBibtex((await loadEntries()).sources.values())}\n`);
