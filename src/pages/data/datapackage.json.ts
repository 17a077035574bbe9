import type { APIRoute } from 'astro';
import { toDataPackage } from '#views/data-package.ts';
import { loadEntries } from '#views/entries.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(`${JSON.stringify(toDataPackage(await loadEntries(), site ?? url), null, 2)}\n`);
