import type { APIRoute } from 'astro';
import type { Locale } from '#schemas/text.ts';
import { loadArticles, loadEntries } from '#views/entries.ts';
import { toSearchEntries } from '#views/search-rows.ts';
import { localePaths } from '#views/urls.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const all = toSearchEntries(await loadEntries(), await loadArticles(locale), locale);
  return new Response(`${JSON.stringify(all.map(({ row }) => row))}\n`);
};
