import type { APIRoute } from 'astro';
import { loadArticles, loadEntries } from '#views/entries.ts';
import { toSitemap } from '#views/sitemap-view.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(toSitemap(await loadEntries(), await loadArticles('en'), site ?? url));
