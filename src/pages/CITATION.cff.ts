import type { APIRoute } from 'astro';
import { toCff } from '#views/citation-file.ts';
import { loadEntries } from '#views/entries.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(toCff(await loadEntries(), site ?? url));
